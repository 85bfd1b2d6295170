/// The raw cells of a row of the table of indicators, by column.
struct RowParts {
    private var parts: [(column: IndicatorColumn, cell: Int)] = []
    /// A bit for each column that has a cell.
    private var columns: UInt16 = 0

    init() {}

    init(_ column: IndicatorColumn, _ cells: some Sequence<Int>) { append(cells, to: column) }

    /// The only cell of the row; nil when it has none or several.
    var onlyCell: Int? { parts.count == 1 ? parts[0].cell : nil }

    @inline(__always)
    func contains(_ column: IndicatorColumn) -> Bool { columns >> UInt16(column.rawValue) & 1 != 0 }

    /// The only cell in a column; nil when it has none or several.
    func onlyCell(_ column: IndicatorColumn) -> Int? {
        var only: Int?
        for part in parts where part.column == column {
            guard only == nil else { return nil }
            only = part.cell
        }
        return only
    }

    /// The cells in a column, in the order in which they were read.
    func cells(_ column: IndicatorColumn) -> [Int] { contains(column) ? parts.filter { $0.column == column }.map(\.cell) : [] }

    mutating func append(_ cells: some Sequence<Int>, to column: IndicatorColumn) {
        if parts.isEmpty { parts.reserveCapacity(8) }
        for cell in cells {
            parts.append((column, cell))
            columns |= 1 << UInt16(column.rawValue)
        }
    }
}
