import Analytics
import Ingest

extension ReportPage {
    /// So many findings are listed in full.
    private static let mostFindings = 60

    /// What could not be read, and where; nothing where all was.
    mutating func writeUnread() {
        let unread = analysis.findings.filter { $0.rule.severity == .error }
        guard !unread.isEmpty else { return }
        subheading(.unread)
        paragraph(.unreadNote)
        first(unread)
    }

    /// What disagrees or rests on an assumption.
    mutating func writeAttention() {
        subheading(.attention)
        let warnings = analysis.findings.filter { $0.rule.severity == .warning }
        if warnings.isEmpty { paragraph(.nothingFound) }
        first(warnings)
    }

    private mutating func first(_ findings: [Finding]) {
        list(findings.prefix(ReportPage.summaryRows).map(item))
        if findings.count > ReportPage.summaryRows { paragraph(.more(findings.count - ReportPage.summaryRows, file: "findings.csv")) }
    }

    mutating func writeFindings() {
        heading(.findings)
        let severities = analysis.findings.map(\.rule.severity)
        let counts = Severity.allCases.map { severity in severities.count { $0 == severity } }
        paragraph(.findingCounts(errors: counts[0], warnings: counts[1], notes: counts[2]))
        list(analysis.findings.prefix(ReportPage.mostFindings).map(item))
        let hidden = analysis.findings.count - ReportPage.mostFindings
        if !analysis.findings.isEmpty { paragraph(hidden > 0 ? .more(hidden, file: "findings.csv") : .from(files: "findings.csv")) }
        writeAudit()
    }

    /// What was looked for, how often, and how often that was not possible.
    private mutating func writeAudit() {
        subheading(.audit)
        paragraph(.auditNote)
        list(
            analysis.audit.map { count in
                "`\(count.rule.rule.rawValue)`: " + escaped(words(.wording(count.rule.definition))) + " "
                    + words(.auditCount(found: count.found, checked: count.checked, unchecked: count.unchecked))
            })
    }

    private func item(_ finding: Finding) -> String {
        let place = escaped(finding.source, limit: 200) + (finding.line.map { ":\($0)" } ?? "")
        return "**\(words(.severity(finding.rule.severity)))** \(place): \(sentence(finding))"
    }

    mutating func writeFiles() {
        heading(.files)
        list(ReportPart.allCases.map { "[\($0.file)](\($0.file)): " + words(.fileContents($0)) })
    }
}
