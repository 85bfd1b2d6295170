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

/// A run of text without white space, with its place: the raw layer's unit, still without meaning. Numbers take half the room of `Int`, as a
/// document may have millions of cells.
struct Cell {
    private var startByte: UInt32
    private var endByte: UInt32
    private var lineNumber: UInt32
    private var rowIndex: UInt32
    private var tableColumn: UInt32
    private var wordsStart: UInt32 = 0
    private var wordsCount: UInt32 = 0
    var gap: Gap
    /// Whether a label may begin with it.
    var mayBeLabel = false

    init(start: Int, end: Int, line: LineNumber, row: Int, column: Int, gap: Gap) {
        (startByte, endByte) = (UInt32(start), UInt32(end))
        (lineNumber, rowIndex, tableColumn) = (UInt32(line), UInt32(row), UInt32(column))
        self.gap = gap
    }

    /// Bytes in `CellText.bytes`.
    var start: Int { Int(startByte) }
    var end: Int { Int(endByte) }
    var line: LineNumber { Int(lineNumber) }
    /// Index into `CellText.rows`.
    var row: Int { Int(rowIndex) }
    /// In a table: the index of the table cell in its row, from 0. In text: 0.
    var column: Int {
        get { Int(tableColumn) }
        set { tableColumn = UInt32(newValue) }
    }

    var range: Range<Int> { start..<end }

    /// The same cell of an equal line.
    /// - Parameter shift: how many bytes behind this line that one begins.
    func again(line: LineNumber, row: Int, shift: Int) -> Cell {
        var cell = self
        (cell.startByte, cell.endByte) = (UInt32(start + shift), UInt32(end + shift))
        (cell.lineNumber, cell.rowIndex) = (UInt32(line), UInt32(row))
        return cell
    }

    /// Its folded scalars in `CellText.words`, directly behind those of the cell before it in its row.
    var words: Range<Int> {
        get { Int(wordsStart)..<Int(wordsStart + wordsCount) }
        set { (wordsStart, wordsCount) = (UInt32(newValue.lowerBound), UInt32(newValue.count)) }
    }
}

/// A line of text, or a row of a table.
struct CellRow {
    private var firstCell: UInt32
    private var endOfCells: UInt32
    private var lineNumber: UInt32
    private var startByte: UInt32
    private var cellCount: UInt16
    let isTable: Bool
    /// A form feed stands before or in front of it.
    let afterPageBreak: Bool
    /// A page number or running header.
    var isFurniture = false
    /// A table row that begins with a border and ends without one.
    var isOpen = false
    /// `项目名称 |`: a line of text that is one cell, with the border behind it.
    var isWholeCell = false
    /// How many blank cells stand between such a line and the one before: lines that are nothing but a border.
    var blankCells: UInt8 = 0
    var looks: Looks = []

    /// What a row's words rule out, so that nearly all rows need not be looked at again.
    struct Looks: OptionSet {
        let rawValue: UInt8
        /// A label may begin with one of its cells.
        static let mayHaveLabel = Looks(rawValue: 1)
        static let mayBeTitle = Looks(rawValue: 2)
        static let mayBePageNumber = Looks(rawValue: 4)
        /// Two spaces or more stand between two of its cells.
        static let hasWideGap = Looks(rawValue: 8)
        static let mayBeNameOfPublication = Looks(rawValue: 16)
    }

    var cells: Range<Int> {
        get { Int(firstCell)..<Int(endOfCells) }
        set { (firstCell, endOfCells) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
    }

    var line: LineNumber { Int(lineNumber) }
    /// Where the line begins in `CellText.bytes`; display columns count from here.
    var start: Int { Int(startByte) }
    /// In a table: how many cells the row has, blank ones included; 0 where nobody knows.
    var width: Int {
        get { Int(cellCount) }
        set { cellCount = UInt16(clamping: newValue) }
    }

    init(cells: Range<Int>, line: LineNumber, start: Int, width: Int, isTable: Bool, afterPageBreak: Bool) {
        (firstCell, endOfCells) = (UInt32(cells.lowerBound), UInt32(cells.upperBound))
        cellCount = UInt16(clamping: width)
        (lineNumber, startByte) = (UInt32(line), UInt32(start))
        self.isTable = isTable
        self.afterPageBreak = afterPageBreak
    }
}
