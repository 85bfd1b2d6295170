/// A CSV file as data: its name, and for each column its name and where its cell comes from.
struct CSVTable<Row> {
    let name: String
    let columns: [Column<Row>]

    /// The file, one record a row.
    /// - Parameter rows: makes the rows when the file is written.
    func file(_ options: ReportOptions, _ rows: @escaping @Sendable () -> [Row]) -> DescribedFile {
        file(options) { take in
            for row in rows() where !take(row) { return }
        }
    }

    /// The same for rows that are handed over one by one, until `take` returns false.
    /// - Parameter work: how much it is, compared with other tables.
    func file(_ options: ReportOptions, work: Int = 1, each rows: @escaping @Sendable (_ take: (Row) -> Bool) -> Void) -> DescribedFile {
        DescribedFile(
            file: ReportFile(name: name, work: work) { take in write(rows, options, take) },
            description: DescribedTable(file: name, columns: columns.map(\.name)))
    }

    private func write(_ rows: @escaping (_ take: (Row) -> Bool) -> Void, _ options: ReportOptions, _ take: ([UInt8]) -> Bool) {
        var writer = CSVWriter(byteOrderMark: options.byteOrderMark)
        for column in columns { writer.write(word: columnHeader(column.name, in: name, options.language)) }
        writer.endRecord()
        var wanted = true
        // Without the columns' names, which would be held and let go of for each cell.
        let cells = columns.map(\.write)
        rows { row in
            for column in cells.indices { cells[column](row, &writer) }
            writer.endRecord()
            wanted = writer.handOver(atLeast: CSVWriter.piece, to: take)
            return wanted
        }
        if wanted { _ = writer.handOver(atLeast: 1, to: take) }
    }
}

/// A CSV file and what `datapackage.json` says of it.
struct DescribedFile {
    let file: ReportFile
    let description: DescribedTable
}

/// A column: its name in the header and in `DEFINITIONS.md`, and how its one cell of a row is written: straight from the row, as a copy of what stands
/// in it would be made millions of times.
struct Column<Row>: Sendable {
    let name: String
    let write: @Sendable (Row, inout CSVWriter) -> Void

    init(_ name: String, _ write: @escaping @Sendable (Row, inout CSVWriter) -> Void) {
        self.name = name
        self.write = write
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
