package import Ingest

/// Findings in the order in which they are shown: errors first, then by document, line and rule. Equal findings are shown once.
package func inOrder(_ findings: [Finding]) -> [Finding] {
    let keys = orderKeys(findings)
    let ordered = findings.indices.sorted { (left, right) in
        if keys[left] != keys[right] { return keys[left] < keys[right] }
        let order = compare(findings[left], findings[right])
        return order == 0 ? left < right : order < 0
    }
    var shown: [Finding] = []
    // Where those begin in `shown` that nothing tells from the last one but what the order does not look at.
    var start = 0
    var alike: Set<Finding> = []
    var last: Int?
    for position in ordered {
        if let last, keys[last] != keys[position] || compare(findings[last], findings[position]) != 0 { (start, alike) = (shown.count, []) }
        last = position
        if start < shown.count {
            if alike.isEmpty { alike = Set(shown[start...]) }
            guard alike.insert(findings[position]).inserted else { continue }
        }
        shown.append(findings[position])
    }
    return shown
}

/// What nearly all findings are told apart by, in numbers: findings are heavy to look at.
private struct OrderKey: Comparable {
    let severity: Int
    /// The place of the document among all that are named.
    let source: Int
    let line: LineNumber
    /// The place of the rule among all, by name.
    let rule: Int

    static func < (left: OrderKey, right: OrderKey) -> Bool {
        (left.severity, left.source, left.line, left.rule) < (right.severity, right.source, right.line, right.rule)
    }
}

private func orderKeys(_ findings: [Finding]) -> [OrderKey] {
    let sources = places(Set(findings.map(\.source)).sorted())
    return findings.map { finding in
        OrderKey(
            severity: Severity.allCases.firstIndex(of: finding.rule.severity)!, source: sources[finding.source]!, line: finding.line ?? 0,
            rule: rulePlaces[finding.rule]!)
    }
}

private let rulePlaces = places(FindingRule.allCases.sorted { $0.rawValue < $1.rawValue })

private func places<Key: Hashable>(_ keys: [Key]) -> [Key: Int] { Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) }) }

/// Of findings whose keys are equal: negative where the left one comes first, 0 where nothing tells which does.
private func compare(_ left: Finding, _ right: Finding) -> Int {
    for text in [\Finding.otherSource, \.project, \.subject, \.found, \.expected] where left[keyPath: text] != right[keyPath: text] {
        return left[keyPath: text] < right[keyPath: text] ? -1 : 1
    }
    return (left.otherLine ?? 0) - (right.otherLine ?? 0)
}
