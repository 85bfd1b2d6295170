package import Ingest

/// Findings in the order in which they are shown: errors first, then by document, line and rule. Equal findings are shown once.
package func inOrder(_ findings: [Finding]) -> [Finding] {
    let names = FindingRule.allCases.map { (name: $0.rawValue, rule: $0) }.sorted { $0.name < $1.name }
    let ranks = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1.rule, $0) })
    let keys = findings.map { OrderKey($0, rank: ranks[$0.rule]!) }
    let ordered = findings.indices.sorted { (left, right) in
        let order = compare(keys[left], keys[right], findings[left], findings[right])
        return order == 0 ? left < right : order < 0
    }
    var shown: [Finding] = []
    // Where those begin in `shown` that nothing tells from the last one but what the order does not look at.
    var start = 0
    var last: Int?
    for position in ordered {
        if let last, compare(keys[last], keys[position], findings[last], findings[position]) != 0 { start = shown.count }
        last = position
        if !shown[start...].contains(findings[position]) { shown.append(findings[position]) }
    }
    return shown
}

private struct OrderKey {
    let severity: Int
    let rank: Int

    init(_ finding: Finding, rank: Int) {
        severity = Severity.allCases.firstIndex(of: finding.rule.severity)!
        self.rank = rank
    }
}

/// Negative where the left one comes first, 0 where nothing tells which does.
private func compare(_ leftKey: OrderKey, _ rightKey: OrderKey, _ left: Finding, _ right: Finding) -> Int {
    if leftKey.severity != rightKey.severity { return leftKey.severity - rightKey.severity }
    if left.source != right.source { return left.source < right.source ? -1 : 1 }
    let lines = (left.line ?? 0, right.line ?? 0)
    if lines.0 != lines.1 { return lines.0 - lines.1 }
    if leftKey.rank != rightKey.rank { return leftKey.rank - rightKey.rank }
    for text in [\Finding.otherSource, \.project, \.subject, \.found, \.expected] where left[keyPath: text] != right[keyPath: text] {
        return left[keyPath: text] < right[keyPath: text] ? -1 : 1
    }
    return (left.otherLine ?? 0) - (right.otherLine ?? 0)
}
