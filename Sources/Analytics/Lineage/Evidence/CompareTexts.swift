import Ingest

/// What the texts of two projects say: quoted names, shared passages, rare indicators.
/// - Parameter likeness: of their subjects.
func compareTexts(_ pair: ProjectPair, _ body: BodyEvidence, likeness: Int) -> [WeighedEvidence] {
    [
        quoted(pair, body, by: .later), quoted(pair, body, by: .earlier), passages(pair, body), subjects(pair, body, likeness),
        nextSubjects(pair, body, likeness: likeness), rareIndicators(pair, body),
    ].compactMap { $0 }
}

/// Whether the text of one side prints the full name of the other. The name of a project that goes on is a mention and says nothing.
private func quoted(_ pair: ProjectPair, _ body: BodyEvidence, by side: Side) -> WeighedEvidence? {
    let (named, quoting) = side == .later ? (pair.from, pair.to) : (pair.to, pair.from)
    guard let quote = body.quotes.quotes[body.names[named]].first(where: { $0.by == quoting }) else { return nil }
    let goesOn = side == .later ? body.goesOn(named) : body.wasBefore(named)
    let quotes = body.quotes.quotes[body.names[named]].filter { quote in
        let (year, own) = (body.projects[quote.by].year, body.projects[named].year)
        return side == .later ? year > own : year < own
    }
    let asPredecessor = quote.asPredecessor && side == .later
    guard asPredecessor || !goesOn else { return nil }
    let others = Set(quotes.map { body.names[$0.by] }).count - 1
    let weight = MatchWeight(tenths: asPredecessor ? LineageWeights.namedAsPredecessor : LineageWeights.nameQuoted)
    let diluted = asPredecessor ? weight : weight - .odds(of: others + 1)
    guard diluted > .zero else { return nil }
    let place = body.texts.texts[quoting].place(of: quote.position)
    let named2 = body.projects[named]
    return WeighedEvidence(
        .nameQuoted(named2.name, by: side, asPredecessor: asPredecessor), diluted, from: side == .later ? named2.place : place,
        to: side == .later ? place : named2.place)
}

private func passages(_ pair: ProjectPair, _ body: BodyEvidence) -> WeighedEvidence? {
    let runs = body.texts.sharedRuns(pair)
    guard let weight = LineageWeights.sharedRuns.reached(by: runs) else { return nothingShared(pair, body) }
    guard let longest = body.texts.longestPassage(pair) else { return nil }
    let units = body.texts.texts[pair.from].units[longest.from..<longest.from + longest.length]
    return WeighedEvidence(
        .sharedPassages(runs: runs, longest: Text(String(decoding: units, as: UTF16.self))), weight,
        from: body.texts.texts[pair.from].place(of: longest.from), to: body.texts.texts[pair.to].place(of: longest.to))
}

/// How many of the rare words of both texts are the same. A text with few words speaks for a tie, never against it.
private func subjects(_ pair: ProjectPair, _ body: BodyEvidence, _ likeness: Int) -> WeighedEvidence? {
    guard let weight = LineageWeights.alikeSubjects.reached(by: likeness), weight > .zero || body.texts.areComparable(pair)
    else { return nil }
    return WeighedEvidence(.alikeSubjects(perMille: likeness), weight)
}

/// Whether the subject of any other project comes near: what it takes to stand out is told by the body's own projects.
/// - Parameter fellows: the other members of the pair's group, which are as near for good reason.
func nextSubjects(_ pair: ProjectPair, _ body: BodyEvidence, likeness: Int, besides fellows: [Int] = []) -> WeighedEvidence? {
    let next = body.topics.next(pair, besides: fellows)
    let ahead = 100 * likeness / max(min(next.earlier, next.later), LineageWeights.leastNextLikeness)
    let least = 100 * likeness / max(next.earlier, next.later, LineageWeights.leastNextLikeness)
    guard let ofOne = LineageWeights.aheadOfOne.reached(by: ahead), let ofBoth = LineageWeights.aheadOfBoth.reached(by: least),
        ofOne + ofBoth > .zero || body.texts.areComparable(pair)
    else { return nil }
    return WeighedEvidence(.nextSubjects(earlier: next.earlier, later: next.later), ofOne + ofBoth)
}

private func nothingShared(_ pair: ProjectPair, _ body: BodyEvidence) -> WeighedEvidence {
    for (side, project) in [(Side.earlier, pair.from), (.later, pair.to)]
    where body.texts.runs[project] < LineageWeights.comparableRuns {
        return WeighedEvidence(.notComparable(side), .zero)
    }
    return WeighedEvidence(.nothingShared, MatchWeight(tenths: LineageWeights.nothingShared))
}

private func rareIndicators(_ pair: ProjectPair, _ body: BodyEvidence) -> WeighedEvidence? {
    let shared = body.indicators.shared(pair)
    guard let first = shared.first else {
        return body.indicators.hasRare(pair) ? WeighedEvidence(.noRareIndicator, MatchWeight(tenths: LineageWeights.noRareIndicator)) : nil
    }
    let weight = min(LineageWeights.firstIndicator + (shared.count - 1) * LineageWeights.furtherIndicator, LineageWeights.mostIndicators)
    return WeighedEvidence(.rareIndicators(shared.map(\.name)), MatchWeight(tenths: weight), from: first.from, to: first.to)
}
