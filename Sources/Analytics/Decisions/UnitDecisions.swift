import Ingest

/// Which unit names the decisions put together and which they keep apart. No two of them contradict each other.
struct UnitDecisions {
    /// In order of line.
    private(set) var same: [(pair: NamePair, decision: Decision)] = []
    private(set) var different: Set<NamePair> = []
    /// Names that were not found, decisions that contradict each other, and names that are kept apart.
    private(set) var findings: [Finding] = []

    init(_ decisions: Decisions, _ units: UnitNames) {
        let decided = decisions.decisions.filter(\.kind.isAboutUnits)
        if decided.isEmpty { return }
        let positions = Dictionary(units.names.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        var matched: [(pair: NamePair, decision: Decision)] = []
        for decision in decided {
            let (from, to) = (positions[ComparableName(decision.fromUnit)], positions[ComparableName(decision.toUnit)])
            if let from, let to, from != to {
                matched.append((NamePair(from, to), decision))
            } else {
                let missing = from == nil ? decision.fromUnit : to == nil ? decision.toUnit : nil
                findings.append(unmatched(decision, unit: missing, source: decisions.source))
            }
        }
        let contradictions = Self.contradictions(matched)
        findings += contradictions.map { contradiction(matched[$0.one].decision, matched[$0.other].decision, source: decisions.source) }
        let setAside = Set(contradictions.flatMap { [$0.one, $0.other] })
        for (index, match) in matched.enumerated() where !setAside.contains(index) {
            if match.decision.kind == .sameUnit {
                same.append(match)
            } else if different.insert(match.pair).inserted {
                findings.append(keptApart(match.decision, source: decisions.source))
            }
        }
    }

    /// Two names that are kept apart, and the decisions by which they are one all the same, directly or through other names.
    private static func contradictions(_ matched: [(pair: NamePair, decision: Decision)]) -> Set<Contradiction> {
        var found: Set<Contradiction> = []
        for (index, match) in matched.enumerated() where match.decision.kind == .differentUnit {
            for step in way(from: match.pair.first, to: match.pair.second, matched) { found.insert(Contradiction(index, step)) }
        }
        return found
    }

    /// The fewest `same_unit` decisions that lead from one name to the other; none where none do.
    private static func way(from start: Int, to end: Int, _ matched: [(pair: NamePair, decision: Decision)]) -> [Int] {
        var cameBy: [Int: Int] = [:]
        var reached = [start]
        var next = 0
        while next < reached.count, cameBy[end] == nil {
            for (index, match) in matched.enumerated() where match.decision.kind == .sameUnit {
                guard let name = match.pair.other(than: reached[next]), name != start, cameBy[name] == nil else { continue }
                cameBy[name] = index
                reached.append(name)
            }
            next += 1
        }
        var way: [Int] = []
        var name = end
        while name != start, let index = cameBy[name], let before = matched[index].pair.other(than: name) {
            way.append(index)
            name = before
        }
        return way
    }
}

extension NamePair {
    /// nil where the name is neither of the two.
    fileprivate func other(than name: Int) -> Int? { name == first ? second : name == second ? first : nil }
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
