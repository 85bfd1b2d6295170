/// Labels, and the brackets behind them, that a narrow printed column broke over several lines.
extension CellText {
    /// A label whose narrow printed column broke it over two or three lines, with its value beside or between them: 项目名 / 称.
    func matchBrokenColumn(from start: Position, limit: Int) -> LabelMatch? {
        let cell = cells[start.cell]
        guard start.offset == cell.start, !rows[cell.row].isTable, cell.gap.startsRow || cell.gap == .wide, cell.range.count <= 30,
            var node = vocabulary.node(after: words(ofCell: start.cell))
        else { return nil }
        let columns = displayColumns(cell)
        var tail: [Int] = []
        for row in rows.indices[(cell.row + 1)...].prefix(4) where !rows[row].isFurniture && !rows[row].isTable {
            guard let part = part(ofRow: row, below: columns), part < limit else { continue }
            if beginsWithDigit(cells[part].range) { continue }
            let (words, suffix, hasColon) = splitSuffix(Array(words(ofCell: part)))
            // An amount below zero may be printed in brackets.
            guard !words.isEmpty || suffix.map({ labelSuffixes[$0] != nil }) ?? true else { return nil }
            guard let next = vocabulary.node(after: words, from: node) else { return nil }
            node = next
            tail.append(part)
            guard let label = vocabulary.label(at: node) else { continue }
            let end = Position(cell: start.cell, offset: cell.end)
            return LabelMatch(
                label: label, unit: suffix.flatMap { labelSuffixes[$0] ?? nil }, hasColon: hasColon, words: cell.range, first: start,
                next: end, tail: memory.keep(tail))
        }
        return nil
    }

    /// A label whose bracket stands in its narrow printed column in a later line, whole or in part: 实施单位 / （盖章）, 全年预算数（ / A）,
    /// with its value beside or between them.
    func withBracketBelow(_ match: LabelMatch, limit: Int) -> LabelMatch? {
        let cell = cells[match.first.cell]
        guard match.label.hasUnit, match.tail.isEmpty, match.next.cell == match.first.cell, match.next.offset == cell.end,
            !rows[cell.row].isTable, cell.gap.startsRow || cell.gap == .wide || match.words.upperBound < cell.end
        else { return nil }
        let begun = match.words.upperBound < cell.end ? foldedScalars(bytes, match.words.upperBound..<cell.end) : []
        let columns = displayColumns(cell)
        guard !begun.contains(UInt32(ASCII.closeParenthesis)) else { return nil }
        for row in rows.indices[(cell.row + 1)...].prefix(3) where !rows[row].isFurniture && !rows[row].isTable {
            guard let part = part(ofRow: row, below: columns), part < limit else { continue }
            guard words(ofCell: part).suffix(2).contains(UInt32(ASCII.closeParenthesis)) else { continue }
            let (rest, suffix, hasColon) = splitSuffix(begun + words(ofCell: part))
            guard rest.isEmpty, let suffix, !begun.isEmpty || labelSuffixes[suffix] != nil else { continue }
            var whole = match
            whole.unit = labelSuffixes[suffix] ?? nil
            whole.hasColon = hasColon
            whole.tail = memory.keep(part, count: 1)
            return whole
        }
        return nil
    }

    /// The cell of a row that stands alone in these printed columns.
    private func part(ofRow row: Int, below columns: Range<Int>) -> Int? {
        guard let part = apartCells.ofRow(row, in: self).first(where: { stands($0, in: columns) }) else { return nil }
        labelMemo.look(at: part.cell)
        return part.cell
    }

    /// What stands before a bracket at the end, the bracket's content, and whether a colon follows.
    private func splitSuffix(_ words: [UInt32]) -> (words: [UInt32], suffix: [UInt32]?, hasColon: Bool) {
        let hasColon = words.last == UInt32(ASCII.colon)
        let own = hasColon ? Array(words.dropLast()) : words
        guard own.last == UInt32(ASCII.closeParenthesis), let open = own.firstIndex(of: UInt32(ASCII.openParenthesis)),
            own.count - open < 14
        else { return (own, nil, hasColon) }
        let content = own[(open + 1)..<(own.count - 1)]
        return (Array(own[..<open]), Array(content), hasColon)
    }

    /// A bracket that the cell breaks off behind a label's words: 分值（1 with 0分） in a later line. Only where printed columns are apart.
    func endsInBracket(_ end: Position) -> Bool {
        let cell = cells[end.cell]
        guard end.offset < cell.end, !rows[cell.row].isTable,
            fold(scalar(in: bytes, at: end.offset).value) == UInt32(ASCII.openParenthesis)
        else { return false }
        let rest = Array(FoldedScalars(bytes, end.offset..<cell.end).prefix(7))
        guard rest.first == UInt32(ASCII.openParenthesis), rest.count <= 6, !rest.contains(UInt32(ASCII.closeParenthesis)) else {
            return false
        }
        let columns = displayColumns(cell)
        return rows.indices[(cell.row + 1)...].prefix(2).contains { row in
            apartCells.ofRow(row, in: self).contains { part in
                stands(part, in: columns) && words(ofCell: part.cell).last == UInt32(ASCII.closeParenthesis)
            }
        }
    }

    /// Whether a cell stands in these printed columns, give or take two.
    private func stands(_ part: ApartCell, in columns: Range<Int>) -> Bool {
        part.columns.lowerBound + 2 >= columns.lowerBound && part.columns.upperBound <= columns.upperBound + 2
    }
}
