/// Which amounts their surroundings put in doubt.
extension FormReader {
    /// Indexes of values that may be another's, or only a part of what was printed: a number without a label stands beside or below them, or
    /// they stand in a row of their own although the form prints its amounts beside their labels.
    func valuesInDoubt() -> Set<Int> {
        let table = fundsMatrixRows
        let money = values.indices.filter { values[$0].match.label.isMoneyOrRate && !table.contains($0) && !values[$0].isPlaced }
        var inDoubt = Set(values.indices.filter { !values[$0].isPlaced && (sharesCell($0) || isLastOfForm($0)) })
        guard let first = money.first, let last = money.last else { return inDoubt }
        let seconds = secondNumbers(of: money)
        inDoubt.formUnion(
            money.filter { isPrintedTwice($0) || standsApart($0) || isOfBrokenTable($0) || isAtPageEnd($0) || isInCutRow($0) })
        inDoubt.formUnion(outOfStyle(money))
        inDoubt.formUnion(outOfOrder(money))
        inDoubt.formUnion(money.filter { followsBlankFigure($0) || followsAmountBeforeLabel($0) })
        inDoubt.formUnion(beforeLostLabel())
        let end = min(text.rows.count, region.rows.upperBound, (rows(of: last).max() ?? 0) + 3)
        let start = text.cells[values[first].match.first.cell].row
        guard (start..<max(end, start)).contains(where: { hasStrayNumber($0, seconds) }) else { return inDoubt }
        inDoubt.formUnion(sharingColumns(money, strayIn: start..<end, seconds))
        var valuesOfRow: [Int: [Int]] = [:]
        for index in money { for row in rows(of: index) { valuesOfRow[row, default: []].append(index) } }
        var above: [Int] = []
        var reach = 0
        for row in start..<max(end, start) {
            if let own = valuesOfRow[row] {
                above = own
                reach = 2
            } else if !text.rows[row].isFurniture {
                reach -= 1
            }
            if reach > 0 || valuesOfRow[row] != nil, hasStrayNumber(row, seconds) {
                inDoubt.formUnion(above)
                if isStrayNumber(text.rows[row].cells.lowerBound, seconds) { inDoubt.formUnion(valuesOfRow[row - 1] ?? []) }
            }
        }
        return inDoubt
    }

    /// What a form ends with that is cut off before its table: more of the number may have stood there.
    private func isLastOfForm(_ index: Int) -> Bool {
        guard tables.isEmpty, let last = values[index].pieces.last else { return false }
        return text.cells[min(last.cell + 1, lastCell)..<lastCell].allSatisfy { text.rows[$0.row].isFurniture }
    }

    /// The values that are rows of the table of funds: there several numbers follow a label.
    private var fundsMatrixRows: Set<Int> {
        var rows = Set<Int>()
        var index = 0
        while index < values.count {
            if let matrix = fundsMatrix(at: index) {
                rows.formUnion(matrix.rows)
                index = matrix.rows.upperBound
            } else {
                index += 1
            }
        }
        return rows
    }

    /// The rows in which a label and the beginning of its value stand.
    private func rows(of index: Int) -> [Int] {
        let label = text.cells[values[index].match.first.cell].row
        guard let value = values[index].pieces.first.map({ text.cells[$0.cell].row }), value != label else { return [label] }
        return [label, value]
    }

    /// The amounts of a table in a column in which a number without a label stands, maybe far above it or below: cells of the column were moved. No sum
    /// proves a zero.
    private func sharingColumns(_ money: [Int], strayIn rows: Range<Int>, _ seconds: Set<Int>) -> [Int] {
        var columns = Set<Int>()
        for row in rows where text.rows[row].isTable {
            for cell in text.rows[row].cells where isStrayNumber(cell, seconds) { columns.insert(text.cells[cell].column) }
        }
        return money.filter { index in
            isInTable(index)
                && values[index].pieces.contains {
                    columns.contains(text.cells[$0.cell].column) && text.wholeNumber($0.range)?.digits != 0
                }
        }
    }

    private func hasStrayNumber(_ row: Int, _ seconds: Set<Int>) -> Bool {
        text.rows[row].cells.contains { isStrayNumber($0, seconds) }
    }

    /// A number that no label claimed, or that a label claimed as the second of its numbers, in another row than the first.
    private func isStrayNumber(_ cell: Int, _ seconds: Set<Int>) -> Bool {
        let range = text.cells[cell].range
        guard cell >= firstCell, cell < lastCell, !claimed[cell - firstCell] || seconds.contains(cell) else { return false }
        return text.isPartOfAmount(range)
    }

    /// The cells of amounts that go on in a row below the one in which they begin, and the numbers at the start of a row that are followed by
    /// another one of the same amount: both may be the end of an amount above.
    private func secondNumbers(of money: [Int]) -> Set<Int> {
        var cells = Set<Int>()
        for index in money where values[index].pieces.count(where: { text.moneyUnit([$0.range]) == nil }) > 1 && !isInTable(index) {
            let first = text.cells[values[index].pieces[0].cell]
            if first.gap.startsRow, isBelowLabel(index) { cells.insert(values[index].pieces[0].cell) }
            for piece in values[index].pieces.dropFirst() where text.cells[piece.cell].row != first.row { cells.insert(piece.cell) }
        }
        return cells
    }

    /// Digits without separators that are the same digits twice: 34200003420000.
    private func isPrintedTwice(_ index: Int) -> Bool {
        guard values[index].pieces.count == 1, let piece = values[index].pieces.first, !hasSeparator(piece.range) else { return false }
        let digits = foldedScalars(text.bytes, piece.range).prefix { $0 < 0x80 }
        guard digits.count >= 4, digits.count % 2 == 0, digits.allSatisfy(isDigit) else { return false }
        return digits.prefix(digits.count / 2) == digits.suffix(digits.count / 2)
    }

    /// Whether a separator or point stands behind the first digits.
    private func hasSeparator(_ range: Range<Int>) -> Bool {
        let rest = text.bytes[range].drop(while: isDigit)
        return rest.first == ASCII.comma || rest.first == ASCII.period
    }

    /// A value at the start of a row of text below its label, while most of the form's amounts stand in their labels' rows.
    private func standsApart(_ index: Int) -> Bool {
        guard isBelowLabel(index), let piece = values[index].pieces.first, text.cells[piece.cell].gap.startsRow else { return false }
        guard values[index].match.tail.isEmpty else { return standsLeft(piece, of: text.cells[values[index].match.first.cell]) }
        let printed = values.indices.filter { values[$0].match.label.isMoneyOrRate && !values[$0].pieces.isEmpty }
        return printed.count(where: { isBelowLabel($0) }) * 2 < printed.count
    }

    /// Beside the lines of a label that its narrow column broke, but left of it: another column's.
    private func standsLeft(_ piece: LabelledValue.Piece, of label: Cell) -> Bool {
        text.displayColumns(text.cells[piece.cell]).upperBound <= text.displayColumn(label)
    }

    /// A number alone that may be that of the page.
    private func isAtPageEnd(_ index: Int) -> Bool {
        values[index].pieces.first.map { text.mayBePageNumber(text.cells[$0.cell].row) } ?? false
    }

    /// The end of a table row that lacks its last border, while most rows around it have theirs: more may have stood there.
    private func isInCutRow(_ index: Int) -> Bool {
        guard let last = values[index].pieces.last else { return false }
        let row = text.cells[last.cell].row
        guard text.rows[row].isOpen, last.cell + 1 == text.rows[row].cells.upperBound else { return false }
        let others = (row - 3...row + 3).filter { $0 != row && region.rows.contains($0) && text.rows[$0].isTable }
        return others.count(where: { text.rows[$0].isOpen }) * 2 < others.count
    }

    /// A number in a row of its own below the second of two labels, of which the first announces what the form is there to say: it may be the
    /// first one's, from which a line out of its place parts it.
    private func followsBlankFigure(_ index: Int) -> Bool {
        guard index > 0, values[index - 1].pieces.isEmpty, isBelowLabel(index), !isInTable(index - 1),
            let piece = values[index].pieces.first, text.cells[piece.cell].gap.startsRow
        else { return false }
        let own = values[index].match.label
        switch values[index - 1].match.label {
        case .money(.currentBudget), .money(.annualFunds): return true
        // Forms print last year's figures behind the budget of this year.
        case .money(.totalBudget): return own == .money(.priorBudget) || own == .money(.priorExecuted)
        default: return false
        }
    }

    /// An amount beside its label, in front of which the amount stands that the label above it has: amounts may be printed before their labels.
    private func followsAmountBeforeLabel(_ index: Int) -> Bool {
        guard index > 0, values[index - 1].match.label.isMoney, isBelowLabel(index - 1), !values[index].pieces.isEmpty, !isBelowLabel(index)
        else { return false }
        return values[index - 1].pieces.first.map { text.cells[$0.cell].row == rowOfLabel(index) } ?? false
    }

    /// The label of an amount in one table cell with another's: two rows became one, and their amounts too.
    private func sharesCell(_ index: Int) -> Bool {
        guard values[index].match.label.isMoneyOrRate, isInTable(index) else { return false }
        let own = text.cells[values[index].match.first.cell]
        return values[max(0, index - 1)..<min(values.count, index + 2)].indices.contains { other in
            let cell = text.cells[values[other].match.first.cell]
            return other != index && values[other].match.label.isMoneyOrRate && cell.row == own.row && cell.column == own.column
        }
    }

    /// A rate, or an amount below its label, under the head of a table of funds whose rows were not found, beside 分值 or 得分: the number there
    /// may be points.
    private func isOfBrokenTable(_ index: Int) -> Bool {
        guard !values[index].pieces.isEmpty else { return false }
        if values[index].match.label != .executionRate {
            guard isBelowLabel(index), index + 1 < values.count, values[index + 1].line == values[index].line else { return false }
        }
        return values[max(0, index - 2)..<min(index + 3, values.count)].contains {
            $0.match.label == .column(.weight) || $0.match.label == .column(.score)
        }
    }

    private func isBelowLabel(_ index: Int) -> Bool {
        guard let piece = values[index].pieces.first, !text.rows[text.cells[piece.cell].row].isTable else { return false }
        return text.cells[piece.cell].row > text.cells[values[index].match.next.cell].row
    }
}
