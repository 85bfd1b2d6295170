import Analytics
import Ingest

/// The sentence of a rule of the audit with the finding's facts in it.
/// - Parameters:
///   - nameless: what a project is called whose form has no name for it.
///   - change: a percentage as `12.34 % more`.
func fill(
    _ sentence: String, with finding: Finding, other: String, nameless: String, yuan: (Text) -> String, change: (Percent) -> String
) -> String {
    var result = ""
    var rest = sentence[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}")) {
        result += rest[..<open]
        switch rest[rest.index(after: open)..<close] {
        case "found": result += shown(finding.found)
        case "expected": result += shown(finding.expected)
        case "project": result += finding.project.isEmpty ? nameless : shown(finding.project)
        case "subject": result += shown(finding.subject)
        case "short:subject": result += shortened(singleLine(finding.subject), to: 20)
        case "unit": result += shown(finding.unit)
        case "year": result += finding.fiscalYear.map { "\($0)" } ?? ""
        case "other": result += other
        case "date:found": result += chineseDate(finding.found)
        case "date:expected": result += chineseDate(finding.expected)
        case "yuan:found": result += yuan(finding.found)
        case "yuan:expected": result += yuan(finding.expected)
        case "change": result += percentage(finding).map(change) ?? ""
        default: result += rest[open...close]
        }
        rest = rest[rest.index(after: close)...]
    }
    return result + rest
}

/// How much more the found amount is than the expected one; nil where there are not two amounts, or no percentage of the latter.
private func percentage(_ finding: Finding) -> Percent? {
    guard let found = amount(finding.found), let expected = amount(finding.expected) else { return nil }
    return found.subtracting(expected)?.percentage(of: expected)
}

/// Of yuan with two decimals, as findings have them.
private func amount(_ yuan: Text) -> Amount? {
    Int64(replacing(".", in: yuan.description, with: "")).map { Amount(fen: $0) }
}

/// `2020-03-01` as 2020年3月1日; what is no date is left as it is.
private func chineseDate(_ date: Text) -> String {
    let parts = date.description.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? "\(parts[0])年\(parts[1])月\(parts[2])日" : shown(date)
}

/// The rule of the audit; nil for what is found while reading and while putting forms side by side.
func auditRule(_ rule: FindingRule) -> AuditRule? { auditRules.first { $0.rule == rule } }

/// Text from a form in a sentence: on one line and not endless.
func shown(_ text: Text) -> String { shortened(singleLine(text), to: 80) }

/// The same between quotes, which English and Chinese sentences have in common.
func quoted(_ text: Text) -> String { "“\(shown(text))”" }
