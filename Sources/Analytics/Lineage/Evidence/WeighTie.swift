import Ingest

/// A pair of projects, what speaks for and against their being one, and the sum of it.
struct WeighedPair {
    let pair: ProjectPair
    /// Of names, texts, stated figures and attributes, in the order in which it is shown.
    var evidence: [WeighedEvidence] = []
    /// The sum of `evidence`.
    var weight: MatchWeight = .zero
    /// What the two budgets say where the pair is tied to no other project.
    var alone: WeighedEvidence?
    /// What a stated 上年 budget that is not the earlier form's own weighs; the parts of a split and a merged project state sums and shares.
    var differing: WeighedEvidence?
    /// How alike the subjects are, 0 to 1000.
    var likeness = 0
    /// What the shared passages weigh; nil where there are none.
    private(set) var passages: MatchWeight?
    /// What the next most alike projects weigh against the pair; nil where they say nothing.
    private(set) var nextSubjects: MatchWeight?

    init(pair: ProjectPair) { self.pair = pair }

    mutating func add(_ piece: WeighedEvidence?) {
        guard let piece else { return }
        evidence.append(piece)
        weight += piece.weight
        switch piece.evidence {
        case .sharedPassages: passages = passages ?? piece.weight
        case .nextSubjects: nextSubjects = nextSubjects ?? piece.weight
        default: break
        }
    }
}

/// A project and the next form of its name.
func weighSameName(_ pair: ProjectPair, _ body: BodyEvidence) -> WeighedPair {
    let (from, to) = (body.projects[pair.from], body.projects[pair.to])
    var weighed = WeighedPair(pair: pair)
    weighed.add(WeighedEvidence(.sameName, MatchWeight(tenths: LineageWeights.sameName), from: from.place, to: to.place))
    weighed.alone = compareBudgets(from, to)
    return weighed
}

/// Weighs one pair of projects of different names.
func weigh(_ pair: ProjectPair, _ body: BodyEvidence, candidates: Int) -> WeighedPair {
    var weighed = WeighedPair(pair: pair)
    let (from, to) = (body.projects[pair.from], body.projects[pair.to])
    let among = MatchWeight.odds(of: candidates).tenths * LineageWeights.partOfCandidates / 100
    weighed.add(WeighedEvidence(.candidates(candidates), MatchWeight(tenths: LineageWeights.anyPair - among)))
    weighed.add(compareNames(pair, body))
    weighed.likeness = body.topics.likeness(pair)
    for piece in limited(compareTexts(pair, body, likeness: weighed.likeness)) { weighed.add(piece) }
    let stated = compareStatedFigures(from, to, body)
    for piece in stated.evidence { weighed.add(piece) }
    weighed.differing = stated.differing
    weighed.add(compareOffices(body.attributes[pair.from], body.attributes[pair.to]))
    if from.forms[0].kind == to.forms[0].kind { weighed.add(compareNature(body.attributes[pair.from], body.attributes[pair.to])) }
    if body.goesOn(pair.from) {
        weighed.add(WeighedEvidence(.goesOnItself(from.name), MatchWeight(tenths: LineageWeights.goesOnItself), from: from.place))
    }
    if body.wasBefore(pair.to) {
        weighed.add(WeighedEvidence(.goesOnItself(to.name), MatchWeight(tenths: LineageWeights.goesOnItself), to: to.place))
    }
    let skipped = body.yearsBetween(pair)
    if skipped > 0 { weighed.add(WeighedEvidence(.yearsBetween(skipped), MatchWeight(tenths: LineageWeights.yearBetween * skipped))) }
    weighed.alone = compareBudgets(from, to)
    return weighed
}

private func compareNames(_ pair: ProjectPair, _ body: BodyEvidence) -> WeighedEvidence? {
    let (from, to) = (body.projects[pair.from], body.projects[pair.to])
    let found: (Evidence, Int)
    switch body.parts[pair.from].likeness(to: body.parts[pair.to]) {
    case .sameButForCommonWords: found = (.sameNameButForCommonWords, LineageWeights.sameNameButForCommonWords)
    case .toldApart: found = (.namesToldApart(from.name, to.name), LineageWeights.namesToldApart)
    case .shared(let percent):
        guard let weight = LineageWeights.similarNames.reached(by: percent) else { return nil }
        found = (.similarNames(percent: percent), weight.tenths)
    }
    return WeighedEvidence(found.0, MatchWeight(tenths: found.1), from: from.place, to: to.place)
}

/// Signals of one text say the same in part: all that speak for a tie weigh no more than `mostText` together.
private func limited(_ pieces: [WeighedEvidence]) -> [WeighedEvidence] {
    var room = LineageWeights.mostText
    return pieces.map { piece in
        guard piece.weight > .zero else { return piece }
        var piece = piece
        piece.weight = MatchWeight(tenths: min(piece.weight.tenths, room))
        room -= piece.weight.tenths
        return piece
    }
}
