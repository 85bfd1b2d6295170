package import Analytics

/// Stand-in until the report is written.
package struct ReportOptions: Sendable {
    package enum Amounts: Sendable { case yuan, wan }
    package var byteOrderMark: Bool
    package var amounts: Amounts

    package init(byteOrderMark: Bool = true, amounts: Amounts = .yuan) {
        self.byteOrderMark = byteOrderMark
        self.amounts = amounts
    }
}

package struct ReportFile: Sendable {
    package var name: String
    package var bytes: [UInt8]
}

package func writeReport(_ analysis: Analysis, options: ReportOptions) -> [ReportFile] {
    ["forms.csv", "report.md"].map { ReportFile(name: $0, bytes: Array("\($0)\n".utf8)) }
}

package func summarize(_ analysis: Analysis, options: ReportOptions) -> String {
    "Summary.\n"
}
