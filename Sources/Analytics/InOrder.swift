import Ingest

/// Findings in the order in which they are shown: errors first, then by document, line and rule. Equal findings are shown once.
func inOrder(_ findings: [Finding]) -> [Finding] {
    let ordered = findings.map { (key: OrderKey($0), finding: $0) }.sorted { $0.key < $1.key }.map(\.finding)
    var shown: Set<Finding> = []
    return ordered.filter { shown.insert($0).inserted }
}

private struct OrderKey: Comparable {
    let severity: Severity
    let source: Text
    let line: LineNumber
    let rule: String
    let rest: [Text]
    let otherLine: LineNumber

    init(_ finding: Finding) {
        severity = finding.rule.severity
        source = finding.source
        line = finding.line ?? 0
        rule = finding.rule.rawValue
        rest = [finding.otherSource, finding.project, finding.subject, finding.found, finding.expected]
        otherLine = finding.otherLine ?? 0
    }

    static func < (left: OrderKey, right: OrderKey) -> Bool {
        if left.severity != right.severity { return left.severity < right.severity }
        if left.source != right.source { return left.source < right.source }
        if left.line != right.line { return left.line < right.line }
        if left.rule != right.rule { return left.rule < right.rule }
        if left.rest != right.rest { return left.rest.lexicographicallyPrecedes(right.rest) }
        return left.otherLine < right.otherLine
    }
}
