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
/// different years. Of each decision only the first that contradicts it.
func contradictions(_ matched: [MatchedDecision]) -> [Contradiction] {
    let firsts = FirstDecisions(matched)
    let found = matched.indices.compactMap { index in firsts.against(matched[index]).map { Contradiction(index, $0) } }
    return Set(found).sorted()
}

/// The first decisions of each kind, by position.
private struct FirstDecisions {
    /// What decisions of a kind share: both projects, or one of them.
    private struct Subject: Hashable {
        let kind: Decision.Kind
        let body: Int
        var from: Int?
        var to: Int?
    }

    private struct First {
        let decision: Int
        let toYear: FiscalYear
        /// The first of another year.
        var ofOtherYear: Int?
    }

    private var firsts: [Subject: First] = [:]

    init(_ matched: [MatchedDecision]) {
        for (index, match) in matched.enumerated() {
            let kind = match.decision.kind
            add(index, match, Subject(kind: kind, body: match.body, to: match.to))
            guard let from = match.from else { continue }
            add(index, match, Subject(kind: kind, body: match.body, from: from))
            add(index, match, Subject(kind: kind, body: match.body, from: from, to: match.to))
        }
    }

    private mutating func add(_ index: Int, _ match: MatchedDecision, _ subject: Subject) {
        var first = firsts[subject] ?? First(decision: index, toYear: match.toYear)
        if match.toYear != first.toYear, first.ofOtherYear == nil { first.ofOtherYear = index }
        firsts[subject] = first
    }

    /// The first decision that contradicts one; nil where none does.
    func against(_ match: MatchedDecision) -> Int? {
        func first(_ kind: Decision.Kind, from: Int? = nil, to: Int?) -> First? {
            firsts[Subject(kind: kind, body: match.body, from: from, to: to)]
        }
        switch match.decision.kind {
        case .confirm:
            let sameProject = first(.confirm, from: match.from, to: nil)
            let otherYear = sameProject.flatMap { $0.toYear != match.toYear ? $0.decision : $0.ofOtherYear }
            let others = [otherYear, first(.reject, from: match.from, to: match.to)?.decision, first(.new, to: match.to)?.decision]
            return others.compactMap { $0 }.min()
        case .reject: return first(.confirm, from: match.from, to: match.to)?.decision
        case .new: return first(.confirm, to: match.to)?.decision
        case .sameUnit, .differentUnit: return nil
        }
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
