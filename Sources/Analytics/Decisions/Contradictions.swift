import Ingest

/// Two decisions, by position, that cannot both be right.
struct Contradiction: Hashable, Comparable {
    let one: Int
    let other: Int

    init(_ one: Int, _ other: Int) {
        self.one = min(one, other)
        self.other = max(one, other)
    }

    static func < (left: Contradiction, right: Contradiction) -> Bool { (left.one, left.other) < (right.one, right.other) }
}

/// A tie that is confirmed and rejected; a project that is new and has a confirmed predecessor; one that is confirmed to have become projects of
/// different years.
func contradictions(_ matched: [MatchedDecision]) -> [Contradiction] {
    let ofFrom = Dictionary(grouping: matched.indices.filter { matched[$0].from != nil }) { [matched[$0].body, matched[$0].from!] }
    let ofTo = Dictionary(grouping: matched.indices) { [matched[$0].body, matched[$0].to] }
    var found: Set<Contradiction> = []
    for sharing in Array(ofFrom.values) + Array(ofTo.values) {
        for (index, one) in sharing.enumerated() {
            for other in sharing[(index + 1)...] where contradict(matched[one], matched[other]) { found.insert(Contradiction(one, other)) }
        }
    }
    return found.sorted()
}

private func contradict(_ one: MatchedDecision, _ other: MatchedDecision) -> Bool {
    switch (one.decision.kind, other.decision.kind) {
    case (.confirm, .reject), (.reject, .confirm): one.from == other.from && one.to == other.to
    case (.confirm, .new), (.new, .confirm): one.to == other.to
    case (.confirm, .confirm): one.from == other.from && one.toYear != other.toYear
    default: false
    }
}

/// The later decision is the one at fault, as far as its place goes.
func contradiction(_ one: Decision, _ other: Decision, source: Text) -> Finding {
    let (earlier, later) = one.line < other.line ? (one, other) : (other, one)
    var finding = Finding(.decisionsContradict, source: source, line: later.line)
    (finding.otherSource, finding.otherLine) = (source, earlier.line)
    (finding.fiscalYear, finding.project, finding.unit) = (later.toYear, later.toProject, later.toUnit)
    finding.found = Text(later.kind.rawValue)
    finding.expected = Text(earlier.kind.rawValue)
    return finding
}
