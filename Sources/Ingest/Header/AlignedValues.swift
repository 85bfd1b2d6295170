/// Values of text laid out in columns, or of a table, that do not stand on their label's line.
extension FormReader {
    /// A row of amounts below a row of as many labels without values: the first belongs to the first. 预算执行情况 may stand before the labels, and its
    /// unit before the amounts.
    mutating func pairWithLabelsAbove(_ row: Int) -> Bool {
        guard row > region.rows.lowerBound, text.rows[row - 1].isTable == text.rows[row].isTable else { return false }
        let numbers = text.rows[row].cells.filter { !tails.contains($0) && text.moneyUnit([text.cells[$0].range]) == nil }
        guard numbers.count > 1, numbers.allSatisfy({ text.beginsWithDigit(text.cells[$0].range) }) else { return false }
        let all = text.labels(inRow: row - 1)
        let labels = all.filter { $0.label != .fundsHeading }
        guard labels.count == numbers.count, isLabelsOnly(row - 1, all) else { return false }
        if text.rows[row].isTable, zip(labels, numbers).contains(where: { !standInOneColumn($0.first.cell, $1) }) { return false }
        for (label, number) in zip(labels, numbers) { owners.give(number, to: label.first.cell) }
        return true
    }

    /// The amounts of 合计 in a line below the heads of as many columns: 资金情况 上年度安排资金 本年度申请资金.
    /// - Returns: the first of them; nil where the row is none such.
    mutating func pairTotalWithHeads(_ row: Int) -> Int? {
        let cells = text.rows[row].cells
        guard tables.isEmpty, !text.rows[row].isTable, cells.count > 2, row > region.rows.lowerBound, !text.rows[row - 1].isTable,
            let first = cells.first(where: { text.isPartOfAmount(text.cells[$0].range) }),
            totals.contains(text.words(ofCells: cells.lowerBound..<first)), cells.count - (first - cells.lowerBound) > 1
        else { return nil }
        let numbers = first..<cells.upperBound
        let heads = text.labels(inRow: row - 1).suffix(numbers.count)
        guard numbers.allSatisfy({ text.isPartOfAmount(text.cells[$0].range) }), heads.count == numbers.count,
            heads.allSatisfy({ $0.label.isMoney && $0.next.offset == text.cells[$0.next.cell].end }),
            zip(heads, heads.dropFirst()).allSatisfy({ $0.next.cell + 1 == $1.first.cell }),
            heads.last?.next.cell == text.rows[row - 1].cells.upperBound - 1
        else { return nil }
        for (head, number) in zip(heads, numbers) { owners.give(number, to: head.first.cell) }
        for cell in cells.lowerBound..<first { claim(cell) }
        return first
    }

    private func standInOneColumn(_ label: Int, _ value: Int) -> Bool { text.cells[label].column == text.cells[value].column }

    func isLabelsOnly(_ row: Int, _ labels: [LabelMatch]) -> Bool {
        let covered = labels.reduce(0) { $0 + $1.next.cell - $1.first.cell + 1 }
        return covered == text.rows[row].cells.count
            && labels.allSatisfy {
                ($0.label.isMoneyOrRate || $0.label == .fundsHeading) && $0.next.offset == text.cells[$0.next.cell].end
            }
    }

    /// In text laid out in columns a value may stand a line above or below its label: finds the label whose column it stands in.
    mutating func findOwners(_ row: Int) {
        guard !text.rows[row].cells.isEmpty, !text.hasFields(row) else { return }
        if pairWithLabelsAbove(row) { return }
        lazy var labels = LabelsAround(text, row: row, in: region.rows)
        var (isOfUnknown, hasUnknown) = (false, false)
        for cell in text.rows[row].cells where owners[cell] == nil && !tails.contains(cell) && isInColumn(cell) {
            if isBehindCode(cell) || isUnitOfNumber(cell) { continue }
            let owner = text.isBehindColon(cell) ? nil : labels.owner(of: cell)
            isOfUnknown = isOfUnknown && text.cells[cell].gap == .space || owner.map { isBehindUnknownLabel(cell, $0) } ?? false
            hasUnknown = hasUnknown || isOfUnknown
            // What stands behind an unknown label and its value may be another one.
            let isItsOwn = owner.map { !hasUnknown || !isOfUnknown && beginsValue(of: $0, text.displayColumn(text.cells[cell])) } ?? false
            owners.give(cell, to: isItsOwn ? owner?.cell ?? Owners.nobody : Owners.nobody)
        }
    }

    /// Whether a cell begins so far behind the edge of the form's text that it may stand in a label's column.
    private mutating func isInColumn(_ cell: Int) -> Bool {
        let column = text.displayColumn(text.cells[cell])
        return column >= Self.indent && column - leftEdge >= Self.indent
    }

    private static let indent = 4

    /// The money unit of `12.5 万元`, which goes where the number does.
    private func isUnitOfNumber(_ cell: Int) -> Bool {
        guard text.cells[cell].gap == .space, cell - 1 == text.rows[text.cells[cell].row].cells.lowerBound else { return false }
        return text.isPartOfAmount(text.cells[cell - 1].range) && text.moneyUnit([text.cells[cell].range]) != nil
    }

    /// The name of `361 某局`, whose code begins the row: it goes where the code does.
    private func isBehindCode(_ cell: Int) -> Bool {
        guard text.cells[cell].gap == .space, cell - 1 == text.rows[text.cells[cell].row].cells.lowerBound, owners[cell - 1] == nil else {
            return false
        }
        return everyScalar(text.bytes, text.cells[cell - 1].range, isDigit) && !text.words(ofCell: cell).contains(where: isDigit)
    }

    /// Whether a cell stands directly behind words that are no label, in the column of a label above or below: it is theirs. Where no value stands beside
    /// that label the words may be its value, unless the cell is an amount.
    private func isBehindUnknownLabel(_ cell: Int, _ label: LabelsAround.Label) -> Bool {
        guard cell > text.rows[text.cells[cell].row].cells.lowerBound, !tails.contains(cell - 1) else { return false }
        guard label.value != nil || text.isLongAmount(text.cells[cell].range) else { return false }
        let words = text.words(ofCell: cell - 1)
        return words.first != UInt32(ASCII.openParenthesis) && words.count { $0 >= 0x4E00 } >= 2
            && text.displayColumns(text.cells[cell - 1]).overlaps(label.columns)
    }
}

private let totals = WordSet(["合计", "总计"])
