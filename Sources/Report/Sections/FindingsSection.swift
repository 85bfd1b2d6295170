import Analytics
import Ingest

extension ReportPage {
    /// So many findings of a severity are told; the others are in `findings.csv`.
    private static let mostFindings = 20

    /// The findings by severity: what could not be read, what disagrees or rests on an assumption, what is good to know.
    mutating func writeAttention() {
        heading(.attention)
        let severities = analysis.findings.map(\.rule.severity)
        let counts = Severity.allCases.map { severity in severities.count { $0 == severity } }
        paragraph(.findingCounts(errors: counts[0], warnings: counts[1], notes: counts[2]), .findingsNote)
        for (severity, count) in zip(Severity.allCases, counts) {
            let first = analysis.findings.lazy.filter { $0.rule.severity == severity }.prefix(ReportPage.mostFindings)
            write(Array(first), of: count, severity)
        }
    }

    /// - Parameter count: how many findings of the severity there are.
    private mutating func write(_ findings: [Finding], of count: Int, _ severity: Severity) {
        guard !findings.isEmpty else { return }
        switch severity {
        case .error:
            subheading(.unread)
            paragraph(.unreadNote)
        case .warning: subheading(.warnings)
        case .note: subheading(.notes)
        }
        listByBody(findings)
        let hidden = count - ReportPage.mostFindings
        paragraph(hidden > 0 ? .more(hidden, file: "findings.csv") : .from(files: "findings.csv"))
    }

    /// One list; of several bodies with the findings of each below its name, in the order in which they come, first those of no body.
    private mutating func listByBody(_ findings: [Finding]) {
        guard analysis.bodies.count > 1 else { return list(findings.map(item)) }
        let bodies = findings.map { bodyName(ofUnit: $0.unit) }
        var items = zip(bodies, findings).filter { $0.0.isEmpty }.map { item($0.1) }
        var told: Set<Text> = [.empty]
        for body in bodies where told.insert(body).inserted {
            let own = zip(bodies, findings).filter { $0.0 == body }.map { "  - " + item($0.1) }
            items.append(([escaped(body)] + own).joined(separator: "\n"))
        }
        list(items)
    }

    /// The name of the body that a form's unit name is one of.
    private func bodyName(ofUnit unit: Text) -> Text { analysis.bodies.first { $0.names.contains(unit) }?.name ?? unit }

    private func item(_ finding: Finding) -> String {
        let place = finding.line.map { self.place(finding.source, $0) } ?? escaped(finding.source, limit: 200)
        return place + punctuation.colon + sentence(finding)
    }
}
