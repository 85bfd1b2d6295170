import Ingest

/// Which unit names the decisions put together and which they keep apart. No two of them contradict each other.
struct UnitDecisions {
    /// In order of line.
    private(set) var same: [MatchedUnits] = []
    private(set) var different: Set<NamePair> = []
    /// Names that were not found, decisions that contradict each other, and names that are kept apart.
    private(set) var findings: [Finding] = []
    private var positions: [ComparableName: Int] = [:]
    private var ways = WaysBetweenNames([], names: 0)

    init(_ decisions: Decisions, _ units: UnitNames) {
        let decided = decisions.decisions.filter(\.kind.isAboutUnits)
        if decided.isEmpty { return }
        positions = Dictionary(units.names.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        var matched: [MatchedUnits] = []
        for decision in decided {
            let (from, to) = (positions[ComparableName(decision.fromUnit)], positions[ComparableName(decision.toUnit)])
            if let from, let to, from != to {
                matched.append(MatchedUnits(pair: NamePair(from, to), decision: decision))
            } else {
                let missing = from == nil ? decision.fromUnit : to == nil ? decision.toUnit : nil
                findings.append(unmatched(decision, unit: missing, source: decisions.source))
            }
        }
        let (contradictions, setAside) = contradictions(matched, names: units.names.count)
        findings += contradictions.map { contradiction(matched[$0.one].decision, matched[$0.other].decision, source: decisions.source) }
        for (index, match) in matched.enumerated() where !setAside.contains(index) {
            if match.decision.kind == .sameUnit {
                same.append(match)
            } else if different.insert(match.pair).inserted {
                findings.append(keptApart(match.decision, source: decisions.source))
            }
        }
        ways = WaysBetweenNames(same, names: units.names.count)
    }

    /// The decision by which two different names are one body; of several the first. nil where it was not decided.
    func whyOne(_ one: Text, _ other: Text) -> Decision? {
        guard let one = positions[ComparableName(one)], let other = positions[ComparableName(other)], one != other else { return nil }
        return ways.way(from: one, to: other).map { same[$0].decision }.min { $0.line < $1.line }
    }
}

/// A decision about units and the names that it means.
struct MatchedUnits {
    let pair: NamePair
    let decision: Decision
}

/// Two names that are kept apart, and the decisions by which they are one all the same, directly or through other names; of many only some are said.
private func contradictions(_ matched: [MatchedUnits], names: Int) -> (said: [Contradiction], setAside: Set<Int>) {
    let ways = WaysBetweenNames(matched, names: names)
    var said: Set<Contradiction> = []
    var setAside: Set<Int> = []
    for (index, match) in matched.enumerated() where match.decision.kind == .differentUnit {
        let way = ways.way(from: match.pair.first, to: match.pair.second)
        guard !way.isEmpty else { continue }
        for step in way.prefix(mostSaid) { said.insert(Contradiction(index, step)) }
        setAside.insert(index)
        setAside.formUnion(way)
    }
    setAside.formUnion(ways.decisionsOfManyNames(apart: setAside.lazy.map { matched[$0].pair }))
    return (said.sorted(), setAside)
}

/// So many decisions are said to contradict one that keeps two names apart.
private let mostSaid = 8
/// Among no more names that hang together a shortest way from one to another is looked for.
private let mostSearched = 256

/// How names hang together by `same_unit` decisions.
private struct WaysBetweenNames {
    private var steps: [Int: [(name: Int, decision: Int)]] = [:]
    private var joined: JoinedNames
    /// The decisions by which names hang together, by their set.
    private var ofSet: [Int: [Int]] = [:]

    init(_ matched: [MatchedUnits], names: Int) {
        joined = JoinedNames(count: names)
        let same = matched.indices.filter { matched[$0].decision.kind == .sameUnit }
        for index in same {
            let pair = matched[index].pair
            steps[pair.first, default: []].append((pair.second, index))
            steps[pair.second, default: []].append((pair.first, index))
            _ = joined.join(pair)
        }
        ofSet = Dictionary(grouping: same) { joined.set(of: matched[$0].pair.first) }
    }

    /// All decisions by which names hang together, where they are too many to look for a way among them.
    func decisionsOfManyNames(apart pairs: some Sequence<NamePair>) -> [Int] {
        let sets = Set(pairs.map { joined.set(of: $0.first) }.filter { joined.count(inSet: $0) > mostSearched })
        return sets.flatMap { ofSet[$0] ?? [] }
    }

    /// The fewest decisions, by position, that lead from one name to the other; none where none do. Where too many names hang together, the first.
    func way(from start: Int, to end: Int) -> [Int] {
        guard joined.areTogether(NamePair(start, end)) else { return [] }
        let set = joined.set(of: start)
        if joined.count(inSet: set) > mostSearched { return ofSet[set].map { [$0[0]] } ?? [] }
        var cameBy: [Int: (name: Int, decision: Int)] = [:]
        var reached = [start]
        var next = 0
        while next < reached.count, cameBy[end] == nil {
            for step in steps[reached[next]] ?? [] where step.name != start && cameBy[step.name] == nil {
                cameBy[step.name] = (reached[next], step.decision)
                reached.append(step.name)
            }
            next += 1
        }
        var way: [Int] = []
        var name = end
        while let step = cameBy[name] {
            way.append(step.decision)
            name = step.name
        }
        return way
    }
}

/// - Parameter unit: the name that no form prints; nil where the decision names one unit twice.
private func unmatched(_ decision: Decision, unit: Text?, source: Text) -> Finding {
    var finding = Finding(.decisionMatchesNothing, source: source, line: decision.line)
    finding.subject = Text(decision.kind.rawValue)
    finding.unit = unit ?? decision.toUnit
    if unit == nil { (finding.found, finding.expected) = (decision.fromUnit, decision.toUnit) }
    return finding
}

private func keptApart(_ decision: Decision, source: Text) -> Finding {
    var finding = Finding(.unitsKeptApart, source: source, line: decision.line)
    finding.unit = decision.toUnit
    finding.found = decision.fromUnit
    finding.expected = decision.toUnit
    return finding
}
