import Analytics
import Ingest

extension ReportPage {
    /// So many findings of a severity are told one by one. Of more a reader sees first which rules found something: what is rare must not be lost behind
    /// what every form has.
    private static let mostFindings = 20
    /// So many findings of each rule are told then; the others are in `findings.csv`.
    private static let examplesOfRule = 3

    /// The findings by severity: what could not be read, what disagrees or rests on an assumption, what is good to know.
    mutating func writeAttention() {
        heading(.attention)
        let severities = analysis.findings.map(\.rule.severity)
        let counts = Severity.allCases.map { severity in severities.count { $0 == severity } }
        paragraph(.findingCounts(errors: counts[0], warnings: counts[1], notes: counts[2]), .findingsNote)
        for (severity, count) in zip(Severity.allCases, counts) {
            if count > 0 { write(severity, count) }
        }
    }

    /// - Parameter count: how many findings of the severity there are.
    private mutating func write(_ severity: Severity, _ count: Int) {
        switch severity {
        case .error:
            subheading(.unread)
            paragraph(.unreadNote)
        case .warning: subheading(.warnings)
        case .note: subheading(.notes)
        }
        let findings = analysis.findings.lazy.filter { $0.rule.severity == severity }
        let told = count > ReportPage.mostFindings ? listByRule(findings) : listByBody(Array(findings))
        let hidden = count - told
        paragraph(hidden > 0 ? .more(hidden, file: "findings.csv") : .from(files: "findings.csv"))
    }

    /// Each rule with how often it found something, in the order in which they are defined, and its first findings below it.
    /// - Returns: how many findings were told.
    private mutating func listByRule(_ findings: some Sequence<Finding>) -> Int {
        var found: [FindingRule: (count: Int, first: [Finding])] = [:]
        for finding in findings {
            found[finding.rule, default: (0, [])].count += 1
            if found[finding.rule]!.first.count < ReportPage.examplesOfRule { found[finding.rule]!.first.append(finding) }
        }
        list(
            FindingRule.allCases.compactMap { rule in
                found[rule].map { count, first in
                    let subject = "`\(rule.rawValue)`" + punctuation.colon + words(.findings(count))
                    return ([subject] + first.map { "  - " + item($0, namesBody: analysis.bodies.count > 1) }).joined(separator: "\n")
                }
            })
        return found.values.reduce(0) { $0 + $1.first.count }
    }

    /// One list; of several bodies with the findings of each below its name, in the order in which they come, first those of no body.
    /// - Returns: how many findings were told.
    private mutating func listByBody(_ findings: [Finding]) -> Int {
        guard analysis.bodies.count > 1 else {
            list(findings.map { item($0) })
            return findings.count
        }
        let bodies = findings.map { bodyName(ofUnit: $0.unit) }
        var items = zip(bodies, findings).filter { $0.0.isEmpty }.map { item($0.1) }
        var told: Set<Text> = [.empty]
        for body in bodies where told.insert(body).inserted {
            let own = zip(bodies, findings).filter { $0.0 == body }.map { "  - " + item($0.1) }
            items.append(([escaped(body)] + own).joined(separator: "\n"))
        }
        list(items)
        return findings.count
    }

    /// The name of the body that a form's unit name is one of.
    private func bodyName(ofUnit unit: Text) -> Text { analysis.bodies.first { $0.names.contains(unit) }?.name ?? unit }

    private func item(_ finding: Finding, namesBody: Bool = false) -> String {
        let place = finding.line.map { places[finding.source, $0] } ?? places.path(finding.source)
        let body = namesBody && !finding.unit.isEmpty ? punctuation.bracketed(escaped(bodyName(ofUnit: finding.unit))) : ""
        return place + body + punctuation.colon + sentence(finding)
    }
}
