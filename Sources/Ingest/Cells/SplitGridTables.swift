/// Tables that are drawn with signs.
extension CellSplitter {
    /// Takes a line of a table that is drawn with signs.
    mutating func takesGrid(_ content: Range<Int>, lineStart: Int) -> Bool {
        guard grid != nil else {
            guard openRow == nil, mayBeCorner(text.bytes[content.lowerBound]) else { return false }
            grid = GridTable(text.bytes.soFar, content)
            return grid != nil
        }
        switch grid?.take(text.bytes.soFar, content, line: line) {
        case .open: return true
        case .rule:
            addGridRow()
            return true
        case .some(.none), nil:
            endGrid()
            return false
        }
    }

    private func mayBeCorner(_ byte: UInt8) -> Bool { byte == ASCII.plus || byte == 0xE2 }

    mutating func endGrid() {
        guard grid != nil else { return }
        addGridRow()
        grid = nil
    }

    /// Adds the lines of one row of a drawn table, cell by cell.
    private mutating func addGridRow() {
        guard let parts = grid?.parts, let first = parts.first else { return }
        grid?.endRow()
        let (firstCell, lastLine) = (text.cells.count, line)
        var column: Int?
        for part in parts.sorted(by: { ($0.column, $0.line) < ($1.column, $1.line) }) {
            line = part.line
            column = addPart(part.range, of: part.column, behind: column, firstCell)
        }
        line = first.line
        addRow(firstCell: firstCell, start: first.range.lowerBound, isTable: true, looks: looks(firstCell..<text.cells.count))
        line = lastLine
    }
}
