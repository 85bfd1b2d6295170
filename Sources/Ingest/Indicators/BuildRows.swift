/// A row of the table of indicators, before its levels are known.
struct IndicatorRow {
    /// Raw cells by column.
    var parts = RowParts()
    var line: LineNumber
    /// In text laid out in columns: the lines of the table that the row takes up, from 1.
    var extent = 0...0
    /// The page of the table on which it stands, from 0.
    var page = 0
    /// In a table: a page ended between the row before and this one.
    var followsCut = false
    /// Its name has a word of time: 及时, 周期.
    var isAboutTime = false

    func contains(_ column: IndicatorColumn) -> Bool { parts.contains(column) }

    mutating func add(_ cell: IndicatorCell, _ column: IndicatorColumn, _ memory: KeptMemory) {
        parts.append(cell.cells, to: column, memory)
        extent = min(extent.lowerBound, cell.height)...max(extent.upperBound, cell.height)
    }
}

/// A level as printed, and where.
struct PrintedLevel {
    var words: Words
    /// Raw cells.
    var cells: Kept<Int>
    var maximum: PrintedNumber?
    /// The row on whose line it stands, or the first row after it.
    var row: Int
    /// The same for its last repetition, where it is printed several times in succession.
    var lastRow: Int
    /// Whether it stands on the line, or in the table row, of `row`; otherwise it stands alone before it.
    var isBeside: Bool
    /// Whether it stands in a row of a table.
    var isInTable = false
    /// In text laid out in columns: it stands between the names and values of two rows of a page.
    var isBetween = false
    /// In text laid out in columns: twice the line of the table in whose middle it stands.
    var height = 0
    /// The page of the table on which it stands, from 0.
    var page = 0
}

/// The rows and levels of a table, in the order of the document.
struct IndicatorRows {
    /// Which keeps the levels.
    let memory: KeptMemory
    var rows: [IndicatorRow] = []
    var levels1: [PrintedLevel] = []
    var levels2: [PrintedLevel] = []
}

/// Puts cells together to rows by the columns they were assigned.
func buildRows(_ cells: [IndicatorCell], _ assignments: [Assignment], into output: inout IndicatorRows) {
    let firstRow = output.rows.count
    output.rows.reserveCapacity(firstRow + cells.count / 3 + 1)
    /// Whether the next cell that is no level goes on with the last row.
    var isOpen = false
    /// The first cell of the line or table row.
    var lineStart = 0
    for (index, assignment) in assignments.enumerated() {
        let cell = cells[index]
        if cell.row != cells[lineStart].row { lineStart = index }
        guard assignment.column != .level1, assignment.column != .level2 else {
            if isBehindRow(cells, index, lineStart: lineStart) { continue }
            let next = index + 1 < cells.count ? cells[index + 1].row : -1
            output.addLevel(cell, assignment, isBeside: cell.row == next)
            isOpen = false
            continue
        }
        if assignment.part == .more, cell.gap == .tableCell, cell.words == cells[index - 1].words { continue }
        let continues = assignment.part == .more || assignment.part == .nameTail || assignment.part == .sameRow && isOpen
        if output.rows.count == firstRow || !continues {
            output.rows.append(IndicatorRow(line: cell.line, followsCut: followsCut(cells, index, lineStart: lineStart)))
        }
        if assignment.column == .name, cell.words.contains(where: { timeWords.contains($0) }) {
            output.rows[output.rows.count - 1].isAboutTime = true
        }
        isOpen = true
        output.rows[output.rows.count - 1].parts.append(cell.cells, to: assignment.column, output.memory)
    }
}

/// Whether a level repeats that of its table row at the row's end, as where the same levels stand a second time beside targets of all years.
private func isBehindRow(_ cells: [IndicatorCell], _ index: Int, lineStart: Int) -> Bool {
    guard cells[index].gap == .tableCell, index + 1 == cells.count || cells[index + 1].row != cells[index].row, index > lineStart + 1 else {
        return false
    }
    return !cells[index - 1].looks.isLevel && cells[lineStart..<index].contains { $0.words == cells[index].words }
}

/// Whether other lines stand between the table row of a cell and the one before.
private func followsCut(_ cells: [IndicatorCell], _ index: Int, lineStart: Int) -> Bool {
    guard cells[index].gap >= .tableCell, lineStart > 0 else { return false }
    return cells[index].gap != .line && cells[index].gap != .blankLine && cells[index].line > cells[lineStart - 1].line + 1
}

private let timeWords = ScalarSet("时期限速度周")

extension IndicatorRows {
    mutating func addLevel(_ cell: IndicatorCell, _ assignment: Assignment, isBeside: Bool) {
        let (row, isMore) = (rows.count, assignment.part == .more)
        if assignment.column == .level1 {
            Self.add(cell, row, isBeside: isBeside, isMore: isMore, to: &levels1, memory)
        } else {
            Self.add(cell, row, isBeside: isBeside, isMore: isMore, to: &levels2, memory)
        }
    }

    private static func add(
        _ cell: IndicatorCell, _ row: Int, isBeside: Bool, isMore: Bool, to levels: inout [PrintedLevel], _ memory: KeptMemory
    ) {
        if levels.isEmpty { levels.reserveCapacity(8) }
        guard let last = levels.indices.last else { return levels.append(printed(cell, row, isBeside: isBeside)) }
        if levels[last].words.elementsEqual(cell.words) {
            levels[last].lastRow = row
        } else if isMore {
            levels[last].words = memory.keep(Array(levels[last].words) + cell.words)
            levels[last].cells = memory.keep(Array(levels[last].cells) + cell.cells)
        } else {
            levels.append(printed(cell, row, isBeside: isBeside))
        }
    }

    private static func printed(_ cell: IndicatorCell, _ row: Int, isBeside: Bool) -> PrintedLevel {
        PrintedLevel(
            words: cell.words, cells: cell.cells, maximum: cell.maximum, row: row, lastRow: row, isBeside: isBeside,
            isInTable: cell.gap == .tableCell || cell.gap == .tableRow)
    }
}
