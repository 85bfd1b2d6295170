import Ingest

/// Which unit names the decisions put together and which they keep apart. No two of them contradict each other.
struct UnitDecisions {
    /// In order of line.
    private(set) var same: [MatchedUnits] = []
    private(set) var different: Set<NamePair> = []
    /// Names that were not found, decisions that contradict each other, and names that are kept apart.
    private(set) var findings: [Finding] = []
    private var positions: [ComparableName: Int] = [:]
    private var ways = WaysBetweenNames([])

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
        let contradictions = contradictions(matched)
        findings += contradictions.map { contradiction(matched[$0.one].decision, matched[$0.other].decision, source: decisions.source) }
        let setAside = Set(contradictions.flatMap { [$0.one, $0.other] })
        for (index, match) in matched.enumerated() where !setAside.contains(index) {
            if match.decision.kind == .sameUnit {
                same.append(match)
            } else if different.insert(match.pair).inserted {
                findings.append(keptApart(match.decision, source: decisions.source))
            }
        }
        ways = WaysBetweenNames(same)
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

/// Two names that are kept apart, and the decisions by which they are one all the same, directly or through other names.
private func contradictions(_ matched: [MatchedUnits]) -> [Contradiction] {
    let ways = WaysBetweenNames(matched)
    var found: Set<Contradiction> = []
    for (index, match) in matched.enumerated() where match.decision.kind == .differentUnit {
        for step in ways.way(from: match.pair.first, to: match.pair.second) { found.insert(Contradiction(index, step)) }
    }
    return found.sorted()
}

/// How names hang together by `same_unit` decisions.
private struct WaysBetweenNames {
    private var steps: [Int: [(name: Int, decision: Int)]] = [:]

    init(_ matched: [MatchedUnits]) {
        for (index, match) in matched.enumerated() where match.decision.kind == .sameUnit {
            steps[match.pair.first, default: []].append((match.pair.second, index))
            steps[match.pair.second, default: []].append((match.pair.first, index))
        }
    }

    /// The fewest decisions, by position, that lead from one name to the other; none where none do.
    func way(from start: Int, to end: Int) -> [Int] {
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
