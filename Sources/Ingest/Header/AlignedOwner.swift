extension CellText {
    /// The label, by its first cell, in whose column a cell of a row without labels stands: in the row above or below.
    func owner(of cell: Int, row: Int, in rows: Range<Int>) -> Int? {
        if let above = labelAbove(row, in: rows) { return above }
        let above =
            row > rows.lowerBound
            ? zone(of: cell, in: row - 1)
                ?? (row - 1 > rows.lowerBound && !hasLabels(inRow: row - 1) ? zone(of: cell, in: row - 2) : nil) : nil
        let below = row + 1 < rows.upperBound ? zone(of: cell, in: row + 1) : nil
        switch (above, below) {
        case (let above?, let below?):
            if above.isEmpty, below.isEmpty { return !hasLabels(inRow: row - 1) ? below.label : above.label }
            if above.isEmpty || below.isEmpty { return above.isEmpty ? above.label : below.label }
            return above.isFull || !below.isAligned ? above.label : below.label
        case (let above?, nil): return above.label
        case (nil, let below?): return below.label
        case (nil, nil): return nil
        }
    }

    /// What stands behind words with a colon in its own row is theirs, though no label is known by them.
    func isBehindColon(_ cell: Int) -> Bool {
        guard cell > rows[cells[cell].row].cells.lowerBound else { return false }
        return FoldedScalars(bytes, cells[cell - 1].range).last == UInt32(ASCII.colon)
    }

    /// The label, by its first cell, that is all of the row above, where a label is all of the row below too: labels and values take turns, and
    /// where a value begins in its row tells nothing.
    private func labelAbove(_ row: Int, in rows: Range<Int>) -> Int? {
        guard self.rows[row].cells.count == 1, row > rows.lowerBound, row + 1 < rows.upperBound, loneLabel(row + 1) != nil else {
            return nil
        }
        return loneLabel(row - 1)
    }

    private func loneLabel(_ row: Int) -> Int? {
        let found = labels(inRow: row)
        guard found.count == 1, let label = found.first, !rows[row].isTable, label.first.cell == rows[row].cells.lowerBound,
            label.next.cell + 1 == rows[row].cells.upperBound, label.next.offset == cells[label.next.cell].end
        else { return nil }
        return label.first.cell
    }

    /// Where a column's label stands in a row, and how its value there looks.
    private struct Zone {
        var label: Int
        /// No value stands beside the label.
        var isEmpty: Bool
        /// The value fills its column, so that it goes on in the next line.
        var isFull: Bool
        /// The value begins in the same column as the cell in question.
        var isAligned: Bool
    }

    /// The zone between two labels of a row in which the cell's column lies.
    private func zone(of cell: Int, in row: Int) -> Zone? {
        let found = labels(inRow: row)
        guard !found.isEmpty, !rows[row].isTable else { return nil }
        let column = displayColumn(cells[cell])
        for (index, match) in found.enumerated() {
            let start = displayColumns(cells[match.next.cell]).upperBound
            let next = index + 1 < found.count ? displayColumn(cells[found[index + 1].first.cell]) : Int.max
            guard match.next.cell < rows[row].cells.upperBound, column + 1 >= start, column < next else { continue }
            guard next == Int.max || displayColumns(cells[cell]).upperBound < next else { return nil }
            return zone(
                label: match, value: match.next.cell + 1,
                end: index + 1 < found.count ? found[index + 1].first.cell : rows[row].cells.upperBound, column: column, next: next)
        }
        return nil
    }

    private func zone(label: LabelMatch, value: Int, end: Int, column: Int, next: Int) -> Zone {
        guard value < end else { return Zone(label: label.first.cell, isEmpty: true, isFull: false, isAligned: false) }
        let valueColumn = displayColumn(cells[value])
        let valueEnd = displayColumn(cells[end - 1]) + width(cells[end - 1])
        let isFull = valueEnd + 6 >= (next != Int.max ? next : rightEdge(around: cells[value].row))
        return Zone(label: label.first.cell, isEmpty: false, isFull: isFull, isAligned: abs(valueColumn - column) <= 1)
    }

    /// The printed column at which the widest of the rows around ends.
    private func rightEdge(around row: Int) -> Int {
        let near = max(0, row - 8)..<min(rows.count, row + 9)
        return near.map { index in rows[index].cells.last.map { displayColumn(cells[$0]) + width(cells[$0]) } ?? 0 }.max() ?? 0
    }

    /// The place inside a range where a label with a colon begins, as in `…运行保障项目类别：`; nil when there is none.
    func labelInside(_ range: Range<Int>, of cell: Int, limit: Int) -> Int? {
        if let label = labelBehindAmount(range, of: cell, limit: limit) { return label }
        guard hasColon(range) else { return nil }
        var index = range.lowerBound
        while index < range.upperBound {
            let (value, length) = scalar(in: bytes, at: index)
            if index > range.lowerBound, vocabulary.root(fold(value)) != nil,
                let match = matchLabel(at: Position(cell: cell, offset: index), limit: limit, acrossLines: false), match.hasColon,
                match.words.count > 6
            {
                return index
            }
            index += length
        }
        return nil
    }

    /// The label of an amount directly behind another amount, as a line end between them was lost: 0.00其他资金.
    private func labelBehindAmount(_ range: Range<Int>, of cell: Int, limit: Int) -> Int? {
        guard case .number(let number) = parseNumber(bytes, range), number.end < range.upperBound else { return nil }
        let match = matchLabel(at: Position(cell: cell, offset: number.end), limit: limit, acrossLines: false)
        if case .money = match?.label { return number.end }
        return nil
    }

    private func hasColon(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let (value, length) = scalar(in: bytes, at: index)
            if fold(value) == UInt32(ASCII.colon) { return true }
            index += length
        }
        return false
    }
}
