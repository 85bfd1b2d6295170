package import Analytics

// Stand-ins until the report is written.

package struct ReportOptions: Sendable {
    package var byteOrderMark: Bool
    package var amounts: AmountUnit
    package var language: Language
    package var folder: String

    package init(
        byteOrderMark: Bool = true, amounts: AmountUnit = .yuan, language: Language = .english, folder: String = "tongbi-report"
    ) {
        self.byteOrderMark = byteOrderMark
        self.amounts = amounts
        self.language = language
        self.folder = folder
    }
}

package enum AmountUnit: String, Sendable, CaseIterable {
    case yuan
    case wan
}

package enum Language: String, Sendable, CaseIterable {
    case english = "en"
}

package struct ReportFile: Sendable {
    package var name: String
    package var bytes: [UInt8]
}

package func writeReport(_ analysis: Analysis, options: ReportOptions) -> [ReportFile] {
    ["forms.csv", "report.md"].map { ReportFile(name: $0, bytes: Array("\($0) \(analysis.findings.count)\n".utf8)) }
}

package func summarize(_ analysis: Analysis, options: ReportOptions) -> String {
    "Summary. The report is in \(options.folder).\n"
}
