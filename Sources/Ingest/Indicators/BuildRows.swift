/// A row of the table of indicators, before its levels are known.
struct IndicatorRow {
    /// Raw cells by column.
    var parts: [IndicatorColumn: [Int]] = [:]
    var line: LineNumber
    /// In text laid out in columns: the lines of the table that the row takes up, from 1.
    var extent = 0...0
    /// The page of the table on which it stands, from 0.
    var page = 0
    /// In a table: a page ended between the row before and this one.
    var followsCut = false
    /// Its name has a word of time: 及时, 周期.
    var isAboutTime = false

    func contains(_ column: IndicatorColumn) -> Bool { parts[column] != nil }

    mutating func add(_ cell: IndicatorCell, _ column: IndicatorColumn) {
        parts[column, default: []].append(contentsOf: cell.cells)
        extent = min(extent.lowerBound, cell.height)...max(extent.upperBound, cell.height)
    }
}

/// A level as printed, and where.
struct PrintedLevel {
    var words: [UInt32]
    /// Raw cells.
    var cells: [Int]
    var maximum: PrintedNumber?
    /// The row on whose line it stands, or the first row after it.
    var row: Int
    /// The same for its last repetition, where it is printed several times in succession.
    var lastRow: Int
    /// Whether it stands on the line, or in the table row, of `row`; otherwise it stands alone before it.
    var isBeside: Bool
    /// In text laid out in columns: twice the line of the table in whose middle it stands.
    var height = 0
    /// The page of the table on which it stands, from 0.
    var page = 0
}

/// The rows and levels of a table, in the order of the document.
struct IndicatorRows {
    var rows: [IndicatorRow] = []
    var levels1: [PrintedLevel] = []
    var levels2: [PrintedLevel] = []
}

/// Puts cells together to rows by the columns they were assigned.
func buildRows(_ cells: [IndicatorCell], _ assignments: [Assignment], into output: inout IndicatorRows) {
    let firstRow = output.rows.count
    /// Whether the next cell that is no level goes on with the last row.
    var isOpen = false
    for (index, assignment) in assignments.enumerated() {
        let cell = cells[index]
        guard assignment.column != .level1, assignment.column != .level2 else {
            let next = index + 1 < cells.count ? cells[index + 1].row : -1
            output.addLevel(cell, assignment, isBeside: cell.row == next)
            isOpen = false
            continue
        }
        if assignment.part == .more, cell.gap == .tableCell, cell.words == cells[index - 1].words { continue }
        let continues = assignment.part == .more || assignment.part == .nameTail || assignment.part == .sameRow && isOpen
        if output.rows.count == firstRow || !continues {
            output.rows.append(IndicatorRow(line: cell.line, followsCut: followsCut(cells, index)))
        }
        if assignment.column == .name, cell.words.contains(where: { timeWords.contains($0) }) {
            output.rows[output.rows.count - 1].isAboutTime = true
        }
        isOpen = true
        output.rows[output.rows.count - 1].parts[assignment.column, default: []].append(contentsOf: cell.cells)
    }
}

/// Whether other lines stand between the table row of a cell and the one before.
private func followsCut(_ cells: [IndicatorCell], _ index: Int) -> Bool {
    guard cells[index].gap >= .tableCell, let before = cells[..<index].last(where: { $0.row != cells[index].row }) else { return false }
    return cells[index].gap != .line && cells[index].gap != .blankLine && cells[index].line > before.line + 1
}

private let timeWords = Set(foldedScalars("时期限速度周"))

extension IndicatorRows {
    mutating func addLevel(_ cell: IndicatorCell, _ assignment: Assignment, isBeside: Bool) {
        let list: WritableKeyPath<IndicatorRows, [PrintedLevel]> = assignment.column == .level1 ? \.levels1 : \.levels2
        guard let last = self[keyPath: list].indices.last else {
            self[keyPath: list].append(printed(cell, isBeside: isBeside))
            return
        }
        if self[keyPath: list][last].words == cell.words {
            self[keyPath: list][last].lastRow = rows.count
        } else if assignment.part == .more {
            self[keyPath: list][last].words += cell.words
            self[keyPath: list][last].cells += cell.cells
        } else {
            self[keyPath: list].append(printed(cell, isBeside: isBeside))
        }
    }

    private func printed(_ cell: IndicatorCell, isBeside: Bool) -> PrintedLevel {
        PrintedLevel(
            words: cell.words, cells: cell.cells, maximum: cell.maximum, row: rows.count, lastRow: rows.count, isBeside: isBeside)
    }
}
