package import Analytics
package import Ingest

/// How the report is to look; the figures are the same whatever is chosen.
package struct ReportOptions: Sendable {
    /// Begin CSV files with a byte-order mark, by which Excel recognises UTF-8.
    package var byteOrderMark: Bool
    /// The unit of money in `report.md` and in the summary; CSV is always in yuan.
    package var amounts: AmountUnit
    /// The language of `report.md`, of the summary and of the messages in `findings.csv`.
    package var language: Language
    /// The report folder as the user gave it; only named, never opened.
    package var folder: String
    /// Decisions that were found in the template of the report folder and not applied; the new template keeps them.
    package var decisionsNotGiven: [DecisionRow] = []

    /// The defaults are those of the command line.
    package init(
        byteOrderMark: Bool = true, amounts: AmountUnit = .yuan, language: Language = .english, folder: String = "tongbi-report"
    ) {
        self.byteOrderMark = byteOrderMark
        self.amounts = amounts
        self.language = language
        self.folder = folder
    }
}

/// The raw value is the value of `--amounts`.
package enum AmountUnit: String, Sendable, CaseIterable {
    /// Yuan with two decimals, exact.
    case yuan
    /// 万元, ten thousand yuan, rounded to two decimals.
    case wan
}

/// The raw value is the value of `--language`.
package enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh"
}

/// The files of the report folder: the tables in the order of `DEFINITIONS.md`, the pictures, what describes the tables, and `report.md`, which
/// shows the pictures. Equal analyses give equal bytes. The bytes of each file are made when they are asked for.
package func writeReport(_ analysis: Analysis, options: ReportOptions) -> [ReportFile] {
    let tables = [
        formsTable.file(options, each: analysis.eachForm),
        indicatorsTable.file(options, work: 5, each: analysis.eachIndicator),
        observationsTable.file(options, each: analysis.eachObservation),
        projectsTable(years: analysis.years).file(options, each: analysis.eachSeries),
        changesTable.file(options, each: analysis.eachChange),
        executionTable.file(options, each: analysis.eachExecution),
        fundingTable.file(options, each: analysis.eachFunding),
        lineageTable(options.language).file(options, work: 6, each: analysis.eachLineageRow),
        indicatorChangesTable.file(options, work: 5, each: analysis.eachIndicatorChange),
        findingsTable(options.language).file(options) { analysis.findings },
        decisionsTemplate.file(options, each: { analysis.eachTemplateRow(notGiven: options.decisionsNotGiven, $0) }),
    ]
    let charts = drawCharts(analysis, options: options)
    return tables.map(\.file) + charts.map { ReportFile(name: $0.file, bytes: Array($0.svg.utf8)) } + [
        dataPackage(tables.map(\.description), options: options),
        ReportFile(name: "report.md", work: 7) { take in write(reportLines(analysis, charts, options: options), take) },
    ]
}

/// Hands over lines as pieces of the size of a table's.
private func write(_ lines: [String], _ take: (UnsafeRawBufferPointer) -> Bool) {
    var bytes: [UInt8] = []
    for line in lines {
        bytes += line.utf8
        bytes.append(ASCII.lineFeed)
        guard bytes.count >= CSVWriter.piece else { continue }
        guard bytes.withUnsafeBytes(take) else { return }
        bytes.removeAll(keepingCapacity: true)
    }
    _ = bytes.withUnsafeBytes(take)
}
