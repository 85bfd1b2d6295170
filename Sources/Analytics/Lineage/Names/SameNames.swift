/// Which projects go on under their own name: each form of a name and the next form of it.
struct SameNames {
    /// By project: the next one of the same name.
    private var next: [Int?]
    /// By project: the last one before of the same name.
    private var previous: [Int?]

    /// - Parameter names: the number of each project's name, in order of year.
    init(_ names: [Int]) {
        next = [Int?](repeating: nil, count: names.count)
        previous = next
        var last: [Int: Int] = [:]
        for (project, name) in names.enumerated() {
            if let earlier = last.updateValue(project, forKey: name) { (next[earlier], previous[project]) = (project, earlier) }
        }
    }

    /// In order of the earlier projects.
    var pairs: [ProjectPair] { next.indices.compactMap { from in next[from].map { ProjectPair(from: from, to: $0) } } }

    /// Whether the later project is the next one of the earlier one's name.
    func follow(_ pair: ProjectPair) -> Bool { next[pair.from] == pair.to }
    /// Whether a later year has a form of the same project's name.
    func goesOn(_ project: Int) -> Bool { next[project] != nil }
    /// Whether an earlier year has a form of the same project's name.
    func wasBefore(_ project: Int) -> Bool { previous[project] != nil }

    /// Holds two forms of one name for different projects.
    mutating func part(_ pair: ProjectPair) {
        next[pair.from] = nil
        previous[pair.to] = nil
    }
}

/// The forms of one name that are of two projects: another project of the earlier years is the later one by all that its form says, and the later one
/// has nothing of the earlier one; or lies behind a year between, in which it was that other project, whose budget it states.
/// - Parameter weighed: the pairs of different names.
func namesTakenOver(_ weighed: [WeighedPair], _ body: BodyEvidence) -> [ProjectPair] {
    let doubtful = body.sameNames.pairs.filter { body.yearsBetween($0) > 0 || body.saysNothingOfItself($0) }
    guard !doubtful.isEmpty else { return [] }
    var claims: [Int: [ProjectPair]] = [:]
    for pair in weighed where pair.weight.tenths - LineageWeights.goesOnItself >= LineageWeights.takesName {
        claims[pair.pair.to, default: []].append(pair.pair)
    }
    return doubtful.filter { pair in
        guard let claims = claims[pair.to] else { return false }
        return claims.contains { body.statesYearBetween($0, behind: pair) } || body.saysNothingOfItself(pair)
    }
}

extension BodyEvidence {
    /// Whether the later form states the budget of a project of the year before, which had no form of the later one's own name.
    fileprivate func statesYearBetween(_ claim: ProjectPair, behind pair: ProjectPair) -> Bool {
        let (between, to) = (facts[claim.from], facts[claim.to])
        guard facts[pair.from].year < between.year, to.year.previous == between.year, let budget = between.budget else { return false }
        return to.statedBudget == budget
    }

    /// Whether both forms have text enough, and neither text, indicators nor stated figures of the later one are those of the earlier one.
    fileprivate func saysNothingOfItself(_ pair: ProjectPair) -> Bool {
        guard texts.areComparable(pair), topics.likeness(pair) < LineageWeights.leastOwnLikeness, indicators.countShared(pair) == 0
        else { return false }
        var scales = Scales(keepsEvidence: true)
        _ = compareStatedFigures(pair, self, &scales)
        return !scales.evidence.contains { $0.weight > .zero }
    }
}
