/// A CSV file as data: its name, those of its columns, and where the cells of a row come from.
struct CSVTable<Row> {
    let name: String
    /// Names in the header and in `DEFINITIONS.md`.
    let columns: [String]
    /// Writes one cell a column, in order: straight from the row, as a copy of what stands in it would be made millions of times.
    let writeCells: @Sendable (Row, inout CSVWriter) -> Void

    init(name: String, columns: [String], _ writeCells: @escaping @Sendable (Row, inout CSVWriter) -> Void) {
        (self.name, self.columns, self.writeCells) = (name, columns, writeCells)
    }

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
            description: DescribedTable(file: name, columns: columns))
    }

    private func write(
        _ rows: @escaping (_ take: (Row) -> Bool) -> Void, _ options: ReportOptions, _ take: (UnsafeRawBufferPointer) -> Bool
    ) {
        var writer = CSVWriter(byteOrderMark: options.byteOrderMark)
        for column in columns { writer.write(word: columnHeader(column, in: name, options.language)) }
        writer.endRecord()
        var wanted = true
        rows { row in
            writeCells(row, &writer)
            precondition(writer.cells == columns.count, "not a cell for each column")
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

extension CSVTable: Sendable {}

/// What stands in the header for a column. The decisions file is read back by its columns' names and keeps them.
func columnHeader(_ column: String, in file: String, _ language: Language) -> String {
    switch language {
    case .english: column
    case .chinese: file == decisionsTemplate.name ? column : columnMeaning(column, in: file)?.chinese ?? column
    }
}
