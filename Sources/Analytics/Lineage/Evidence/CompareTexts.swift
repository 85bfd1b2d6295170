import Ingest

/// Weighs what the texts of two projects say: quoted names, shared passages, rare indicators.
/// - Parameters:
///   - names: how alike they are.
///   - likeness: of their subjects.
/// - Returns: what shared passages and the next most alike projects weigh; nil where they say nothing.
func compareTexts(
    _ pair: ProjectPair, _ body: BodyEvidence, _ names: NameLikeness, likeness: Int, _ scales: inout Scales
) -> (passages: MatchWeight?, nextSubjects: MatchWeight?) {
    compareQuotes(pair, body, by: .later, &scales)
    compareQuotes(pair, body, by: .earlier, &scales)
    if case .shared(let percent) = names, percent < LineageWeights.leastNamesAlike { compareNamesWithTexts(pair, body, &scales) }
    let passages = comparePassages(pair, body, &scales)
    compareSubjects(pair, body, likeness, &scales)
    let next = body.nextSubjects(pair, likeness: likeness, besides: nil)
    let nextWeight = next.map { scales.addText($0.weight, Sign($0.evidence)) }
    compareIndicators(pair, body, &scales)
    return (passages, nextWeight)
}

/// Whether the text of one side prints the full name of the other. The name of a project that goes on is a mention and says nothing.
private func compareQuotes(_ pair: ProjectPair, _ body: BodyEvidence, by side: Side, _ scales: inout Scales) {
    let (named, quoting) = side == .later ? (pair.from, pair.to) : (pair.to, pair.from)
    guard let quote = body.quotes.quote(of: body.names[named], by: quoting) else { return }
    let goesOn = side == .later ? body.goesOn(named) : body.wasBefore(named)
    let asPredecessor = quote.asPredecessor && side == .later
    guard asPredecessor || !goesOn else { return }
    let weight =
        asPredecessor
        ? MatchWeight(tenths: LineageWeights.namedAsPredecessor)
        : MatchWeight(tenths: LineageWeights.nameQuoted)
            - .odds(of: body.quotes.countQuoting(body.names[named], side, than: body.facts[named].year))
    guard weight > .zero else { return }
    scales.addText(weight, body.quoteSign(named, quote, by: side, asPredecessor: asPredecessor))
}

extension BodyEvidence {
    fileprivate func quoteSign(_ named: Int, _ quote: QuotedNames.Quote, by side: Side, asPredecessor: Bool) -> Sign {
        let (own, place) = (projects[named], texts.texts[quote.by].place(of: quote.position))
        return Sign(
            .nameQuoted(own.name, by: side, asPredecessor: asPredecessor), from: side == .later ? own.place : place,
            to: side == .later ? place : own.place)
    }
}

/// How much of the words of one name stand in the other's text, where none is printed in full. The name of a project that goes on is a mention, and then
/// nothing speaks against the pair.
private func compareNamesWithTexts(_ pair: ProjectPair, _ body: BodyEvidence, _ scales: inout Scales) {
    let (from, to) = (body.names[pair.from], body.names[pair.to])
    guard body.quotes.quote(of: from, by: pair.to) == nil, body.quotes.quote(of: to, by: pair.from) == nil else { return }
    let ofLater = body.wasBefore(pair.to) ? nil : body.topics.words.share(ofName: to, in: pair.from)
    let ofEarlier = body.goesOn(pair.from) ? nil : body.topics.words.share(ofName: from, in: pair.to)
    guard let share = ofLater.map({ max($0, ofEarlier ?? $0) }) ?? ofEarlier, let weight = LineageWeights.nameInText.reached(by: share),
        weight > .zero || ofLater != nil && ofEarlier != nil && body.sideWithoutText(pair) == nil
    else { return }
    let named: Side = share == ofLater ? .later : .earlier
    let project = body.projects[named == .later ? pair.to : pair.from]
    scales.addText(
        weight,
        Sign(
            .nameInText(project.name, of: named, percent: share), from: named == .earlier ? project.place : nil,
            to: named == .later ? project.place : nil))
}

/// - Returns: what shared passages weigh; nil where there are none.
private func comparePassages(_ pair: ProjectPair, _ body: BodyEvidence, _ scales: inout Scales) -> MatchWeight? {
    let runs = body.texts.sharedRuns(pair)
    if let weight = LineageWeights.sharedRuns.reached(by: runs) { return scales.addText(weight, body.passagesSign(pair, runs: runs)) }
    if let side = body.sideWithoutText(pair) {
        scales.addText(.zero, Sign(.notComparable(side)))
    } else {
        scales.addText(MatchWeight(tenths: LineageWeights.nothingShared), Sign(.nothingShared))
    }
    return nil
}

extension BodyEvidence {
    /// With the longest of the passages, which are so many runs.
    fileprivate func passagesSign(_ pair: ProjectPair, runs: Int) -> Sign {
        let (from, to) = (texts.texts[pair.from], texts.texts[pair.to])
        guard let longest = texts.longestPassage(pair) else { preconditionFailure("shared runs without a passage") }
        let earlier = from.printed(longest.from..<longest.from + longest.length)
        let later = to.printed(longest.to..<longest.to + longest.length)
        return Sign(
            .sharedPassages(runs: runs, earlier: earlier, later: later == earlier ? earlier : later), from: from.place(of: longest.from),
            to: to.place(of: longest.to))
    }

    /// The first side that has too little text to compare.
    fileprivate func sideWithoutText(_ pair: ProjectPair) -> Side? {
        if texts.runs[pair.from] < LineageWeights.comparableRuns { return .earlier }
        return texts.runs[pair.to] < LineageWeights.comparableRuns ? .later : nil
    }
}

/// How many of the rare words of both texts are the same. A text with few words speaks for a tie, never against it.
private func compareSubjects(_ pair: ProjectPair, _ body: BodyEvidence, _ likeness: Int, _ scales: inout Scales) {
    guard var weight = LineageWeights.alikeSubjects.reached(by: likeness), weight > .zero || body.texts.areComparable(pair) else {
        // Said all the same: how near others come is told beside it.
        scales.addText(.zero, Sign(.alikeSubjects(perMille: likeness)))
        return
    }
    if body.indicators.countShared(pair) == 0, body.topics.shareFewWords(pair, likeness: likeness) {
        weight = min(weight, MatchWeight(tenths: LineageWeights.alikeInFewWords))
    }
    scales.addText(weight, Sign(.alikeSubjects(perMille: likeness)))
}

/// How alike the most alike other projects of the earlier and of the later year are.
struct NextSubjects {
    let earlier: Int
    let later: Int
    let weight: MatchWeight

    var evidence: Evidence { .nextSubjects(earlier: earlier, later: later) }
}

extension BodyEvidence {
    /// Whether the subject of any other project comes near: what it takes to stand out is told by the body's own projects.
    /// - Parameter fellows: the members of the pair's group, which are as near for good reason.
    func nextSubjects(_ pair: ProjectPair, likeness: Int, besides fellows: GroupMembers?) -> NextSubjects? {
        let next = topics.next(pair, besides: fellows)
        let ahead = 100 * likeness / max(min(next.earlier, next.later), LineageWeights.leastNextLikeness)
        let least = 100 * likeness / max(next.earlier, next.later, LineageWeights.leastNextLikeness)
        guard let ofOne = LineageWeights.aheadOfOne.reached(by: ahead), let ofBoth = LineageWeights.aheadOfBoth.reached(by: least),
            ofOne + ofBoth > .zero || texts.areComparable(pair)
        else { return nil }
        return NextSubjects(earlier: next.earlier, later: next.later, weight: ofOne + ofBoth)
    }
}

private func compareIndicators(_ pair: ProjectPair, _ body: BodyEvidence, _ scales: inout Scales) {
    let shared = body.indicators.countShared(pair)
    guard shared > 0 else {
        if body.indicators.hasRare(pair) { scales.addText(MatchWeight(tenths: LineageWeights.noRareIndicator), Sign(.noRareIndicator)) }
        return
    }
    let weight = min(LineageWeights.firstIndicator + (shared - 1) * LineageWeights.furtherIndicator, LineageWeights.mostIndicators)
    scales.addText(MatchWeight(tenths: weight), body.indicatorsSign(pair))
}

extension BodyEvidence {
    fileprivate func indicatorsSign(_ pair: ProjectPair) -> Sign {
        let shared = indicators.shared(pair)
        return Sign(.rareIndicators(shared.map(\.name)), from: shared.first?.from, to: shared.first?.to)
    }
}
