/// The labels of the rows around a row of text without labels, in whose columns its cells may stand. They are looked for once, however many cells
/// the row has.
struct LabelsAround {
    /// A label: its first cell, the printed columns of that, and where its value begins beside it; nil where none does.
    typealias Label = (cell: Int, columns: Range<Int>, value: Int?)

    private let text: CellText
    /// The label that is all of the row above, where a label is all of the row below too: labels and values take turns, and
    /// where a value begins in its row tells nothing.
    private let onlyLabelAbove: Label?
    /// Of the row above, or of the one before it where that has no label.
    private let above: [Zone]
    private let isDirectlyAbove: Bool
    /// Of the row below, or of the one behind it where that has no label and nothing above has.
    private let below: [Zone]

    /// - Parameter rows: those of the form.
    init(_ text: CellText, row: Int, in rows: Range<Int>) {
        self.text = text
        onlyLabelAbove = text.labelAbove(row, in: rows).map { ($0, text.displayColumns(text.cells[$0]), nil) }
        isDirectlyAbove = row > rows.lowerBound && text.hasFields(row - 1)
        let rowAbove = isDirectlyAbove ? row - 1 : row - 2
        above = rowAbove >= rows.lowerBound ? text.zones(ofRow: rowAbove) : []
        guard row + 1 < rows.upperBound, !text.isLastBeforeBlankLine(row) else {
            below = []
            return
        }
        // Between the lines of a name of three stand those of a value of two.
        let isApart = above.isEmpty && row + 2 < rows.upperBound && text.isLineBetween(row + 1)
        below = text.zones(ofRow: isApart ? row + 2 : row + 1)
    }

    /// The label in whose column a cell of the row stands: in the row above or below.
    func owner(of cell: Int) -> Label? {
        if let onlyLabelAbove { return onlyLabelAbove }
        let columns = text.displayColumns(text.cells[cell])
        switch (zone(of: columns, in: above), zone(of: columns, in: below)) {
        case (let above?, let below?):
            if above.isDate != below.isDate, !text.hasDigit(cell) { return above.isDate ? below.label : above.label }
            if above.isEmpty, below.isEmpty { return isDirectlyAbove ? above.label : below.label }
            if above.isEmpty || below.isEmpty { return above.isEmpty ? above.label : below.label }
            return above.isFull || !below.isAligned(columns) ? above.label : below.label
        case (let above?, nil): return above.label
        case (nil, let below?): return below.label
        case (nil, nil): return nil
        }
    }

    /// The zone between two labels of a row in which a cell's columns lie.
    private func zone(of columns: Range<Int>, in zones: [Zone]) -> Zone? {
        guard let zone = zones.first(where: { columns.lowerBound + 1 >= $0.start && columns.lowerBound < $0.end }) else { return nil }
        return zone.end == .max || columns.upperBound < zone.end ? zone : nil
    }
}

/// Where a column's label stands in a row, and how its value there looks.
private struct Zone {
    var label: LabelsAround.Label
    /// The printed column behind the label.
    var start: Int
    /// Where the next label begins; the largest number where there is none in the row.
    var end: Int
    /// The value fills its column, so that it goes on in the next line.
    var isFull: Bool
    /// The label is that of a date or of two, which has no line without a digit.
    var isDate: Bool

    var isEmpty: Bool { label.value == nil }

    /// Whether the value begins in the same column as a cell.
    func isAligned(_ cell: Range<Int>) -> Bool { beginsValue(of: label, cell.lowerBound) }
}

/// Whether the value of a label begins in a printed column, or beside it.
func beginsValue(of label: LabelsAround.Label, _ column: Int) -> Bool { label.value.map { abs($0 - column) <= 1 } ?? false }

extension CellText {
    /// What stands behind words with a colon in its own row is theirs, though no label is known by them.
    func isBehindColon(_ cell: Int) -> Bool {
        guard cell > rows[cells[cell].row].cells.lowerBound else { return false }
        return FoldedScalars(bytes, cells[cell - 1].range).last == UInt32(ASCII.colon)
    }

    /// Whether a blank line stands below a row and none above it, or its cells are the words of a paragraph: what begins below goes on with other fields.
    fileprivate func isLastBeforeBlankLine(_ row: Int) -> Bool {
        guard let first = rows[row].cells.first, let next = rows[row + 1].cells.first, cells[next].gap == .blankLine else { return false }
        return cells[first].gap == .line || rows[row].cells.count > 1 && !rows[row].looks.contains(.hasWideGap)
    }

    /// Whether a row of text has no label, and the one below goes on directly.
    fileprivate func isLineBetween(_ row: Int) -> Bool {
        guard !rows[row].isTable, !hasFields(row), let next = rows[row + 1].cells.first else { return false }
        return cells[next].gap == .line
    }

    /// Whether a row has labels, other than words that values end in.
    func hasFields(_ row: Int) -> Bool { hasLabels(inRow: row) && !hasOnlyLastWords(row) }

    /// Whether all labels of a row of text laid out in columns are headings of one word, and stand where values do: 项目 below 其他一次性.
    private func hasOnlyLastWords(_ row: Int) -> Bool {
        guard !rows[row].isTable, rows[row].cells.count <= 4 else { return false }
        return labels(inRow: row).allSatisfy { match in
            match.label == .heading && match.words.count <= 6 && match.first.cell == match.next.cell && !match.hasColon
                && match.next.offset == cells[match.next.cell].end && displayColumn(cells[match.first.cell]) >= Self.leastColumnOfValues
        }
    }

    /// No label stands so far to the right that begins a row.
    private static var leastColumnOfValues: Int { 16 }

    fileprivate func labelAbove(_ row: Int, in rows: Range<Int>) -> Int? {
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

    /// The zones behind the labels of a row of text, from left to right.
    fileprivate func zones(ofRow row: Int) -> [Zone] {
        guard !rows[row].isTable, hasFields(row) else { return [] }
        let found = labels(inRow: row)
        let end = rows[row].cells.upperBound
        return found.indices.compactMap { index in
            let (label, next) = (found[index], index + 1 < found.count ? found[index + 1].first.cell : nil)
            guard label.next.cell < end else { return nil }
            let start = displayColumns(cells[label.next.cell]).upperBound
            let nextStart = next.map { displayColumn(cells[$0]) } ?? .max
            let value = (label.next.cell + 1)..<max(next ?? end, label.next.cell + 1)
            return Zone(
                label: (label.first.cell, displayColumns(cells[label.first.cell]), value.first.map { displayColumn(cells[$0]) }),
                start: start, end: nextStart, isFull: value.last.map { fills($0, to: nextStart) } ?? false,
                isDate: label.label.isDate || label.label == .period)
        }
    }

    fileprivate func hasDigit(_ cell: Int) -> Bool { words(ofCell: cell).contains(where: isDigit) }

    /// Whether a value ends near the end of its zone: that of the last one in a row is where the widest of the rows around ends.
    private func fills(_ last: Int, to end: Int) -> Bool {
        let valueEnd = displayColumn(cells[last]) + width(cells[last])
        return valueEnd + 6 >= (end != .max ? end : rightEdge(around: cells[last].row))
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

    /// The bytes before a bracket that a label inside a cell stands in: （项目编号：…）.
    func withoutOpenBracket(_ range: Range<Int>) -> Range<Int> {
        let bracket = ["（", "("].first { bytes[range].reversed().starts(with: $0.utf8.reversed()) }
        return range.lowerBound..<(range.upperBound - (bracket?.utf8.count ?? 0))
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
