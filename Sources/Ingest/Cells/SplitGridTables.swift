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
        for part in withoutBrokenMarks(parts.sorted(by: { ($0.column, $0.line) < ($1.column, $1.line) })) {
            line = part.line
            let (isBehind, cells) = (column == part.column, text.cells.count)
            column = addPart(part.range, of: part.column, behind: column, firstCell)
            if isBehind, text.cells.count == cells + 1, isFilled(part.range) { joinBrokenNumber(isCut: true) }
        }
        line = first.line
        addRow(firstCell: firstCell, start: first.range.lowerBound, isTable: true, looks: looks(firstCell..<text.cells.count))
        line = lastLine
    }

    /// Whether a part takes up all of its cell but a blank at each side: what is longer than a cell pandoc cuts from its end.
    private func isFilled(_ part: Range<Int>) -> Bool {
        let bytes = text.bytes.soFar[part]
        return bytes.count > 2 && bytes.enumerated().allSatisfy { ($0 == 0 || $0 == bytes.count - 1) == ($1 == ASCII.space) }
    }

    /// The parts without the marks of bold type that a narrow cell breaks: `*` at the end of one line and `*项目` below it.
    private func withoutBrokenMarks(_ parts: [GridTable.Part]) -> [GridTable.Part] {
        let bytes = text.bytes.soFar
        var parts = parts
        for index in parts.indices.dropFirst() where parts[index].column == parts[index - 1].column {
            guard let last = bytes[parts[index - 1].range].lastIndex(where: { !isBlank($0) }), bytes[last] == ASCII.asterisk,
                let first = bytes[parts[index].range].firstIndex(where: { !isBlank($0) }), bytes[first] == ASCII.asterisk
            else { continue }
            parts[index - 1].range = parts[index - 1].range.lowerBound..<last
            parts[index].range = (first + 1)..<parts[index].range.upperBound
        }
        return parts
    }
}
