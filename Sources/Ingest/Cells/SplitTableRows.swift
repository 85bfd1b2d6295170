/// Rows of Markdown tables.
extension CellSplitter {
    func isTableRow(_ content: Range<Int>) -> Bool {
        if text.bytes[content.lowerBound] == ASCII.pipe { return true }
        let first = nextBorder(content)
        guard first < content.upperBound else { return false }
        if nextBorder((first + 1)..<content.upperBound) < content.upperBound { return true }
        // `项目名称 | 甲`: two cells, without the borders around them.
        return isSeparatorRow(content) || isBlank(text.bytes[first - 1]) && first + 1 < content.upperBound && isBlank(text.bytes[first + 1])
    }

    /// The next cell border of what begins a cell; its end where there is none.
    private func nextBorder(_ content: Range<Int>) -> Int {
        let bytes = text.bytes.soFar
        for index in content where isBorder(bytes.unchecked, index, of: content) { return index }
        return content.upperBound
    }

    mutating func addTableRow(_ content: Range<Int>, lineStart: Int) {
        let firstCell = text.cells.count
        if isSeparatorRow(content) {
            openRow = nil
            return
        }
        let last = endWithoutSpaces(text.bytes.soFar.unchecked, content)
        let isClosed = last > content.lowerBound + 1 && text.bytes[last - 1] == ASCII.pipe
        let hasFirstBorder = text.bytes[content.lowerBound] == ASCII.pipe && !beginsWithBlankCell(content.lowerBound..<last, isClosed)
        let columns = addTableCells(
            (hasFirstBorder ? content.lowerBound + 1 : content.lowerBound)..<last, firstColumn: 0, firstGap: .tableRow)
        if isClosed, !hasFirstBorder { bordersBehindCells = columns - 1 }
        let isPadded =
            isClosed
            && (hasFirstBorder ? endsInPadding(content.lowerBound..<last) : paddedRows.borders > 0 || text.bytes[last - 2] == ASCII.pipe)
        let isOpen = hasFirstBorder && !isClosed
        openRow = isOpen && closesLater(after: lineEnd) ? text.rows.count : nil
        addRow(
            firstCell: firstCell, start: lineStart, width: isPadded ? widthWithoutBlanks : isClosed ? columns - 1 : columns, isTable: true,
            looks: looks(firstCell..<text.cells.count))
        if firstCell == text.cells.count { openRow = nil } else { text.rows[text.rows.count - 1].isOpen = isOpen && openRow == nil }
    }

    /// Whether the border that a row begins with stands behind a blank cell: the rows above begin without one, and have as many.
    private func beginsWithBlankCell(_ row: Range<Int>, _ isClosed: Bool) -> Bool {
        guard bordersBehindCells >= Self.leastBorders, isClosed else { return false }
        let bytes = text.bytes.soFar.unchecked
        return row.count(where: { isBorder(bytes, $0, of: row) }) == bordersBehindCells
    }

    /// Fewer may be alike by chance.
    private static let leastBorders = 4

    /// `| 甲 | 乙 | |||`: borders that are not parted as those of its cells are.
    private func endsInPadding(_ row: Range<Int>) -> Bool {
        let run = text.bytes.soFar[row].reversed().prefix { $0 == ASCII.pipe }.count
        return run > 1 && run < row.count && isBlank(text.bytes[row.upperBound - run - 1])
    }

    /// - Returns: one past the last column, that behind the last border included.
    @discardableResult
    private mutating func addTableCells(_ content: Range<Int>, firstColumn: Int, firstGap: Gap) -> Int {
        var column = firstColumn
        var start = content.lowerBound
        var gap = firstGap
        while start <= content.upperBound {
            let border = nextBorder(start..<content.upperBound)
            let count = text.cells.count
            splitAtSpaces(start..<border, column: column, firstGap: gap, table: true)
            removeBlank(from: count)
            if text.cells.count > count { gap = .tableCell }
            column += 1
            start = border + 1
        }
        return column
    }

    private func isSeparatorRow(_ content: Range<Int>) -> Bool {
        var dashes = 0
        for byte in text.bytes.soFar[content] {
            switch byte {
            case ASCII.hyphen: dashes += 1
            case ASCII.pipe, ASCII.colon, ASCII.space, ASCII.tab: continue
            default: return false
            }
        }
        return dashes > 0
    }

    /// Whether one of the next lines closes the row with a border before another row begins.
    private func closesLater(after index: Int) -> Bool {
        var start = index
        for _ in 0..<40 {
            guard start < text.bytes.count, isLineEnd(text.bytes[start]) else { return false }
            let bytes = text.bytes.soFar
            start += isPairedLineEnd(bytes, at: start) ? 2 : 1
            guard let end = bytes[start..<bytes.count].firstIndex(where: { isLineEnd($0) }) else { return false }
            let content = bytes[start..<end].drop { isBlank($0) }
            if content.first == ASCII.pipe { return false }
            if content.last(where: { !isBlank($0) }) == ASCII.pipe { return true }
            start = end
        }
        return false
    }

    /// A line that goes on with the last cell of an open row.
    mutating func continueTableRow(_ content: Range<Int>) {
        let column = text.cells.count > 0 ? text.cells[text.cells.count - 1].column : 0
        let last = endWithoutSpaces(text.bytes.soFar.unchecked, content)
        let isClosed = text.bytes[last - 1] == ASCII.pipe
        let columns = continueLastRow(content.lowerBound..<last, firstColumn: column, firstGap: .inCell)
        text.rows[text.rows.count - 1].width = isClosed ? columns - 1 : columns
        if isClosed { openRow = nil }
    }

    /// Adds the cells of another line to the last row.
    /// - Returns: one past the last column, that behind the last border included.
    @discardableResult
    private mutating func continueLastRow(_ content: Range<Int>, firstColumn: Int, firstGap: Gap) -> Int {
        var row = text.rows[text.rows.count - 1]
        text.rows.removeAll(from: text.rows.count - 1)
        let columns = addTableCells(content, firstColumn: firstColumn, firstGap: firstGap)
        row.cells = row.cells.lowerBound..<text.cells.count
        row.looks = looks(row.cells)
        text.rows.append(row)
        blankLines = 0
        return columns
    }

    /// Takes a line that begins with a border, directly below one that is a cell with the border behind it, for the rest of its row: a line end before
    /// the border is a blank cell.
    ///
    ///     年度资金总额 |
    ///     | 32.40 | 31.69 | 10 | 97.80% |
    mutating func goesOnBehindBlankCell(_ content: Range<Int>) -> Bool {
        let last = endWithoutSpaces(text.bytes.soFar.unchecked, content)
        guard blankLines == 0, let above = text.rows.soFar.last, above.isWholeCell, text.bytes[content.lowerBound] == ASCII.pipe,
            last > content.lowerBound + 2, text.bytes[last - 1] == ASCII.pipe, isBlank(text.bytes[content.lowerBound + 1]),
            !isSeparatorRow(content)
        else { return false }
        let row = CellRow(
            cells: above.cells, line: above.line, start: above.start, width: 1, isTable: true, afterPageBreak: above.afterPageBreak)
        text.rows[text.rows.count - 1] = row
        text.cells[above.cells.lowerBound].gap = .tableRow
        let columns = continueLastRow((content.lowerBound + 1)..<last, firstColumn: 2, firstGap: .tableCell)
        text.rows[text.rows.count - 1].width = columns - 1
        return true
    }

    func mayGoOnBehindBlankCell(_ line: Range<Int>) -> Bool {
        guard let above = text.rows.soFar.last, above.isWholeCell else { return false }
        return text.bytes[line.lowerBound] == ASCII.pipe || isBlank(text.bytes[line.lowerBound])
    }

    /// Takes a part of a row whose cells have line breaks: with the parts around it, it has as many borders as the rows before it.
    mutating func takesPaddedRow(_ content: Range<Int>, lineStart: Int) -> Bool {
        let column = paddedRows.bordersBefore
        switch paddedRows.take(text.bytes.soFar.unchecked, content, lineEnd: lineEnd) {
        case .none: return false
        case .first:
            let first = text.cells.count
            addTableCells(content, firstColumn: 0, firstGap: .tableRow)
            addRow(firstCell: first, start: lineStart, width: widthWithoutBlanks, isTable: true, looks: looks(first..<text.cells.count))
        case .more:
            guard text.rows.count > 0 else { return false }
            continueLastRow(content, firstColumn: column, firstGap: .tableCell)
            text.rows[text.rows.count - 1].width = widthWithoutBlanks
        }
        return true
    }

    /// How many columns the last row has up to its last cell: in padded rows the blanks of merged cells stand at the end.
    private var widthWithoutBlanks: Int { text.cells.count > 0 ? text.cells[text.cells.count - 1].column + 1 : 0 }

    /// `项目名称 |`: a cell a line, each with the border behind it.
    func withoutLastBorder(_ content: Range<Int>) -> Range<Int> {
        let last = endWithoutSpaces(text.bytes.soFar.unchecked, content)
        let begins = text.bytes[content.lowerBound] == ASCII.pipe && last > content.lowerBound + 1
        guard last > content.lowerBound, !begins, nextBorder(content) == last - 1 else { return content }
        return content.lowerBound..<(last - 1)
    }
}

/// Whether a byte of what begins a cell is a cell border: a pipe that is not escaped.
@inline(__always)
func isBorder(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, of content: Range<Int>) -> Bool {
    bytes[index] == ASCII.pipe && (index == content.lowerBound || bytes[index - 1] != ASCII.backslash)
}
