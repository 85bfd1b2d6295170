/// The raw cells of a row of the table of indicators, by column.
struct RowParts {
    private struct Part {
        var column: IndicatorColumn
        var cell: Int
    }

    /// The parts, and room for more.
    private var room = Kept<Part>.empty
    private var count = 0
    /// A bit for each column that has a cell.
    private var columns: UInt16 = 0

    init() {}

    init(_ column: IndicatorColumn, _ cells: some Sequence<Int>, _ memory: KeptMemory) { append(cells, to: column, memory) }

    private var parts: Kept<Part> { room[0..<count] }

    /// The only cell of the row; nil when it has none or several.
    var onlyCell: Int? { count == 1 ? room[0].cell : nil }

    @inline(__always)
    func contains(_ column: IndicatorColumn) -> Bool { columns >> UInt16(column.rawValue) & 1 != 0 }

    /// The only cell in a column; nil when it has none or several.
    func onlyCell(_ column: IndicatorColumn) -> Int? {
        guard contains(column) else { return nil }
        var only: Int?
        for part in parts where part.column == column {
            guard only == nil else { return nil }
            only = part.cell
        }
        return only
    }

    /// The cells in a column, in the order in which they were read.
    func cells(_ column: IndicatorColumn) -> [Int] { contains(column) ? parts.filter { $0.column == column }.map(\.cell) : [] }

    /// Whether a column has a cell of some sort.
    @inline(__always)
    func contains(_ column: IndicatorColumn, where isWanted: (Int) -> Bool) -> Bool {
        contains(column) && parts.contains { $0.column == column && isWanted($0.cell) }
    }

    /// All cells, in the order in which they were read.
    var all: [Int] { parts.filter { contains($0.column) }.map(\.cell) }

    /// Takes away what stands in a column.
    mutating func remove(_ column: IndicatorColumn) { columns &= ~(1 << UInt16(column.rawValue)) }

    /// - Parameter memory: which keeps them.
    mutating func append(_ cells: some Sequence<Int>, to column: IndicatorColumn, _ memory: KeptMemory) {
        for cell in cells {
            let part = Part(column: column, cell: cell)
            if count == room.count { makeRoom(part, memory) }
            room[count] = part
            count += 1
            columns |= 1 << UInt16(column.rawValue)
        }
    }

    private mutating func makeRoom(_ filler: Part, _ memory: KeptMemory) {
        var larger = memory.keep(filler, count: max(8, 2 * count))
        for (index, part) in parts.enumerated() { larger[index] = part }
        room = larger
    }
}
