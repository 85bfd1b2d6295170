/// A CSV file as data: its name, and for each column its name and where its cell comes from.
struct CSVTable<Row> {
    let name: String
    let columns: [Column<Row>]

    /// The file, one record a row.
    /// - Parameter rows: makes the rows when the file is written.
    func file<Rows: Sequence & SendableMetatype>(_ options: ReportOptions, _ rows: @escaping @Sendable () -> Rows) -> DescribedFile
    where Rows.Element == Row {
        DescribedFile(
            file: ReportFile(name: name) { take in write(rows(), options, take) },
            description: DescribedTable(file: name, columns: columns.map(\.name)))
    }

    private func write(_ rows: some Sequence<Row>, _ options: ReportOptions, _ take: ([UInt8]) -> Bool) {
        var writer = CSVWriter(byteOrderMark: options.byteOrderMark)
        for column in columns { writer.write(.word(columnHeader(column.name, in: name, options.language))) }
        writer.endRecord()
        for row in rows {
            for column in columns { writer.write(column.cell(row)) }
            writer.endRecord()
            guard writer.handOver(atLeast: CSVWriter.piece, to: take) else { return }
        }
        _ = writer.handOver(atLeast: 1, to: take)
    }
}

/// A CSV file and what `datapackage.json` says of it.
struct DescribedFile {
    let file: ReportFile
    let description: DescribedTable
}

/// A column: its name in the header and in `DEFINITIONS.md`, and its cell.
struct Column<Row>: Sendable {
    let name: String
    let cell: @Sendable (Row) -> Cell

    init(_ name: String, _ cell: @escaping @Sendable (Row) -> Cell) {
        self.name = name
        self.cell = cell
    }
}

extension CSVTable: Sendable {}

/// What stands in the header for a column. The decisions file is read back by its columns' names and keeps them.
func columnHeader(_ column: String, in file: String, _ language: Language) -> String {
    switch language {
    case .english: column
    case .chinese: file == decisionsTemplate.name ? column : columnMeaning(column, in: file)?.chinese ?? column
    }
}
