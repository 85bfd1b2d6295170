/// A CSV file as data: its name, and for each column its name and where its cell comes from.
struct CSVTable<Row> {
    let name: String
    let columns: [Column<Row>]

    /// The file, one record a row.
    func file(_ rows: some Sequence<Row>, byteOrderMark: Bool) -> ReportFile {
        var writer = CSVWriter(byteOrderMark: byteOrderMark)
        for column in columns { writer.write(.word(column.name)) }
        writer.endRecord()
        for row in rows {
            for column in columns { writer.write(column.cell(row)) }
            writer.endRecord()
        }
        return ReportFile(name: name, bytes: writer.bytes)
    }
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
