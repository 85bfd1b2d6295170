import Analytics
import Ingest

extension ReportPage {
    /// So many findings are listed in full.
    private static let mostFindings = 60

    /// What could not be read and what disagrees, the most serious first.
    mutating func writeAttention() {
        subheading(.attention)
        let serious = analysis.findings.filter { $0.rule.severity < .note }
        if serious.isEmpty { paragraph(.nothingFound) }
        list(serious.prefix(ReportPage.summaryRows).map(item))
        if serious.count > ReportPage.summaryRows { paragraph(.more(serious.count - ReportPage.summaryRows, file: "findings.csv")) }
    }

    mutating func writeFindings() {
        heading(.findings)
        let severities = analysis.findings.map(\.rule.severity)
        let counts = Severity.allCases.map { severity in severities.count { $0 == severity } }
        paragraph(.findingCounts(errors: counts[0], warnings: counts[1], notes: counts[2]))
        list(analysis.findings.prefix(ReportPage.mostFindings).map(item))
        let hidden = analysis.findings.count - ReportPage.mostFindings
        if !analysis.findings.isEmpty { paragraph(hidden > 0 ? .more(hidden, file: "findings.csv") : .from(files: "findings.csv")) }
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
