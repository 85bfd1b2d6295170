/// What separates a cell from the one before it. In ascending order of strength.
enum Gap: UInt8, Comparable {
    /// A space or `<br>` inside one table cell.
    case inCell
    /// One space on a line of text.
    case space
    /// Two spaces or more, or a tab, on a line of text.
    case wide
    /// A cell border of a table row.
    case tableCell
    /// A line break.
    case line
    /// One blank line or more.
    case blankLine
    /// A new row of a table.
    case tableRow

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }

    var startsRow: Bool { self >= .line }
}

/// A run of text without white space, with its place: the raw layer's unit, still without meaning.
struct Cell {
    /// Bytes in `CellText.bytes`.
    var start: Int
    var end: Int
    var line: LineNumber
    /// Index into `CellText.rows`.
    var row: Int
    /// In a table: the index of the table cell in its row, from 0. In text: 0.
    var column: Int
    var gap: Gap
    /// Where its folded scalars begin in `CellText.words`.
    var firstWord = 0

    var range: Range<Int> { start..<end }
}

/// A line of text, or a row of a table.
struct CellRow {
    private var firstCell: Int
    private var endOfCells: Int
    var line: LineNumber
    /// Where the line begins in `CellText.bytes`; display columns count from here.
    var start: Int
    var isTable: Bool
    /// A form feed stands before or in front of it.
    var afterPageBreak: Bool
    /// A page number or running header.
    var isFurniture = false

    var cells: Range<Int> {
        get { firstCell..<endOfCells }
        set { (firstCell, endOfCells) = (newValue.lowerBound, newValue.upperBound) }
    }

    init(cells: Range<Int>, line: LineNumber, start: Int, isTable: Bool, afterPageBreak: Bool) {
        (firstCell, endOfCells) = (cells.lowerBound, cells.upperBound)
        self.line = line
        self.start = start
        self.isTable = isTable
        self.afterPageBreak = afterPageBreak
    }
}
