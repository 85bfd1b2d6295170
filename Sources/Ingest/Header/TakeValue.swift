/// What stands between labels, and whose it is.
extension FormReader {
    mutating func take(_ piece: LabelledValue.Piece) {
        if noteStrayUnit(piece) || notePointsOfRate(piece) || noteBracketOfColumn(piece) || noteAmountBeforeLabels(piece) { return }
        if let amount = openAmount {
            if isYearOfHeading(piece) {
                open = .nothing
                return orphans.append(piece)
            }
            if isSecondAmount(piece, of: amount) {
                owners.free(piece.cell)
                return takeOpen(piece)
            }
        }
        if !owners.isEmpty, let owner = owners[piece.cell] {
            guard owner != Owners.nobody else {
                open = .nothing
                orphans.append(piece)
                return
            }
            claim(piece.cell)
            if let index = value(ofLabelAt: owner) { appendOwned(piece, to: index) }
            return
        }
        takeOpen(piece)
    }

    /// An amount alone in its row, above the first label of amounts and behind a value that is whole: where the second one's amount stands between the
    /// two labels, and so on, nobody knows which is whose.
    private mutating func noteAmountBeforeLabels(_ piece: LabelledValue.Piece) -> Bool {
        guard case .value(let index) = open, !values[index].pieces.isEmpty, !values.contains(where: { $0.match.label.isMoneyOrRate }),
            text.mayBeLoneAmount(piece), standsAboveAmounts(piece)
        else { return false }
        amountsPrecedeLabels = true
        open = .nothing
        orphans.append(piece)
        return true
    }

    /// （20分*执行率） behind 得分 says how the points are counted.
    private mutating func noteBracketOfColumn(_ piece: LabelledValue.Piece) -> Bool {
        guard case .value(let index) = open, case .column = values[index].match.label, values[index].pieces.isEmpty,
            fold(scalar(in: text.bytes, at: piece.range.lowerBound).value) == UInt32(ASCII.openParenthesis),
            foldedScalars(text.bytes, piece.range).last == UInt32(ASCII.closeParenthesis)
        else { return false }
        claim(piece.cell)
        return true
    }

    /// （10） below 执行率 / 分值, the points that the rate of execution bears, is no amount.
    private mutating func notePointsOfRate(_ piece: LabelledValue.Piece) -> Bool {
        guard case .value(let index) = open, values[index].match.label.isMoney, piece.range.count <= 8 else { return false }
        let words = foldedScalars(text.bytes, piece.range)
        guard words.count > 2, words.first == UInt32(ASCII.openParenthesis), words.last == UInt32(ASCII.closeParenthesis),
            words.dropFirst().dropLast().allSatisfy(isDigit)
        else { return false }
        let rows = (text.cells[piece.cell].row - 3)...text.cells[piece.cell].row
        guard
            values.contains(where: {
                [.other, .column(.weight)].contains($0.match.label) && rows.contains(text.cells[$0.match.first.cell].row)
            })
        else { return false }
        claim(piece.cell)
        return true
    }

    /// The first value whose label begins with a cell; labels were met in the order of their cells.
    private func value(ofLabelAt cell: Int) -> Int? {
        let value = values.partitionPoint { $0.match.first.cell < cell }
        return value < values.count && values[value].match.first.cell == cell ? value : nil
    }

    /// The value that the last label opened, where it is an amount or a rate.
    private var openAmount: Int? {
        guard case .value(let index) = open, values[index].match.label.isMoneyOrRate else { return nil }
        return index
    }

    /// Gives a piece to what the last label opened.
    mutating func takeOpen(_ piece: LabelledValue.Piece) {
        switch open {
        case .nothing: orphans.append(piece)
        case .narrative where isAmountInNarrative(piece): orphans.append(piece)
        case .notes:
            claim(piece.cell)
            takeNote(piece)
        case .narrative(let from):
            claim(piece.cell)
            let isBeside = isInTable(text.cells[piece.cell])
            let index = isBeside ? narrative(for: piece, from: from) : narratives.count - 1
            if narratives[index].pieces.isEmpty { narratives[index].pieces.reserveCapacity(16) }
            narratives[index].pieces.append(piece)
        case .value(let index)
        where [.other, .moneyUnit].contains(values[index].match.label) && text.mayBeLoneAmount(piece) && standsAboveAmounts(piece):
            open = .nothing
            orphans.append(piece)
        case .value(let index): takeValue(piece, nameInstead(of: index, piece) ?? index)
        }
    }

    /// An amount that is no part of a narrative: above the labels of amounts or in a table row with one, or all that a narrative would begin with.
    private func isAmountInNarrative(_ piece: LabelledValue.Piece) -> Bool {
        let cell = text.cells[piece.cell]
        if isInTable(cell) { return text.isLongAmount(piece.range) && text.labels(inRow: cell.row).contains { $0.label.isMoney } }
        guard text.mayBeLoneAmount(piece) else { return false }
        return standsAboveAmounts(piece) || text.isLongAmount(piece.range) && narratives.last?.pieces.isEmpty ?? false
    }

    private mutating func takeNote(_ piece: LabelledValue.Piece) {
        notes.add(text.joinRanges([piece.range]), line: text.cells[piece.cell].line)
    }

    mutating func appendOwned(_ piece: LabelledValue.Piece, to index: Int) {
        if isShort(values[index].match.label), !values[index].pieces.isEmpty, !mayContinue(values[index].match.label, piece) {
            unclaim(piece.cell)
            open = .nothing
            orphans.append(piece)
        } else {
            values[index].pieces.append(piece)
        }
    }

    /// Of blocks side by side in a table, the one whose column the text stands in.
    func narrative(for piece: LabelledValue.Piece, from: Int) -> Int {
        let column = text.cells[piece.cell].column
        return narratives.indices[from...].last { narratives[$0].column <= column } ?? from
    }

    /// In a table a field that is no amount has one cell; what stands beside it is not its value. In text a date, a grade or an amount ends
    /// with its line, unless the next one looks like more of a number.
    mutating func takeValue(_ piece: LabelledValue.Piece, _ index: Int) {
        let cell = text.cells[piece.cell]
        if !values[index].match.label.isMoneyOrRate, precedesLabel(piece) {
            amountsPrecedeLabels = true
            open = .nothing
            orphans.append(piece)
            return
        }
        if isUnknownLabel(piece, beside: values[index]) {
            open = .nothing
            return
        }
        if let first = values[index].pieces.first, text.cells[first.cell].row != cell.row, isShort(values[index].match.label),
            !mayContinue(values[index].match.label, piece), !isSecondCell(piece, of: values[index])
        {
            open = .nothing
            orphans.append(piece)
            return
        }
        if isLeftOfColumn(cell, of: values[index]) || isBehindWholeCell(piece, of: values[index]) {
            open = .nothing
            orphans.append(piece)
            return
        }
        if isInTable(cell), let first = values[index].pieces.first, !values[index].match.label.isMoneyOrRate {
            let other = text.cells[first.cell]
            if other.row == cell.row, other.column != cell.column { return }
        }
        claim(piece.cell)
        if beginsRowBelowLabel(piece, of: values[index]) { adoptNameAbove(index) }
        values[index].pieces.append(piece)
        noteMoneyUnit(index)
    }

    /// Whether text that is laid out in columns begins a row left of the column in which a value stands beside its label: it is another column's.
    private func isLeftOfColumn(_ cell: Cell, of value: LabelledValue) -> Bool {
        guard case .text = value.match.label, cell.gap.startsRow, text.rows[cell.row].looks.contains(.hasWideGap),
            let first = value.pieces.first.map({ text.cells[$0.cell] }), first.gap == .wide, first.row < cell.row,
            first.row == text.cells[value.match.first.cell].row
        else { return false }
        return text.displayColumns(cell).upperBound < text.displayColumn(first)
    }

    /// Whether each cell has a line of its own, with its border, and that of a name or an amount is behind: the next one's, or where the blank cells
    /// stand.
    private func isBehindWholeCell(_ piece: LabelledValue.Piece, of value: LabelledValue) -> Bool {
        let cell = text.cells[piece.cell]
        guard text.rows[text.cells[value.match.first.cell].row].isWholeCell else { return false }
        switch value.match.label {
        case .text: return value.pieces.last.map { text.cells[$0.cell].row < cell.row } ?? (cell.gap == .blankLine)
        case .money: return value.pieces.isEmpty && text.rows[cell.row].blankCells > 0 && !text.isPartOfAmount(piece.range)
        default: return false
        }
    }

    /// Whether nothing of the row below a label is its value yet.
    private func beginsRowBelowLabel(_ piece: LabelledValue.Piece, of value: LabelledValue) -> Bool {
        let row = text.cells[piece.cell].row
        return row == text.cells[value.match.first.cell].row + 1 && value.pieces.last.map { text.cells[$0.cell].row } != row
    }

    /// An amount at the start of a row, before the first label that could own it.
    func precedesLabel(_ piece: LabelledValue.Piece) -> Bool {
        let cell = text.cells[piece.cell]
        guard cell.gap.startsRow, !isInTable(cell), piece.cell + 1 < limit, text.cells[piece.cell + 1].row == cell.row,
            text.wholeNumber(cell) != nil
        else { return false }
        guard let match = text.matchLabel(at: start(of: piece.cell + 1), limit: limit) else { return false }
        return match.label.isMoneyOrRate
    }

    /// A number alone in its row, above a row that begins with the label of an amount: the end of no sentence, but an amount out of its place.
    func standsAboveAmounts(_ piece: LabelledValue.Piece) -> Bool {
        let row = text.cells[piece.cell].row
        let below = text.rows[row].cells.upperBound
        guard below < limit, let match = text.matchLabel(at: start(of: below), limit: limit) else { return false }
        return match.label.isMoneyOrRate
    }

    /// The 2019 of 2019年绩效目标, broken off or within by a space, a line or a page's end, or printed twice: no amount.
    private func isYearOfHeading(_ piece: LabelledValue.Piece) -> Bool {
        guard text.cells[piece.cell].gap.startsRow,
            everyScalar(text.bytes, piece.range, isDigit), let next = nextCell(after: piece.cell)
        else { return false }
        let digits = foldedScalars(text.bytes, piece.range)
        let words = foldedScalars(text.bytes, text.cells[next].range)
        let others = words.prefix(while: isDigit)
        guard words.dropFirst(others.count).first == Chinese.year else { return false }
        let year = digits == Array(others) ? digits : digits + others
        return year.count <= 4 && year.starts(with: [0x32, 0x30])
    }

    /// The next cell of the form that is not part of the page.
    private func nextCell(after cell: Int) -> Int? {
        ((cell + 1)..<max(limit, cell + 1)).first { !text.rows[text.cells[$0].row].isFurniture }
    }

    /// The sign of a blank cell in the row below an amount: one of the two is not this label's.
    private func isSecondCell(_ piece: LabelledValue.Piece, of value: LabelledValue) -> Bool {
        guard let last = value.pieces.last, value.match.label.isMoneyOrRate else { return false }
        return text.cells[piece.cell].row == text.cells[last.cell].row + 1 && text.isBlankSign(piece.range)
    }

    /// A second number in the row of an amount or the next: two values for one label, or one value in two parts, but not a note beside it.
    private func isSecondAmount(_ piece: LabelledValue.Piece, of index: Int) -> Bool {
        guard let last = values[index].pieces.last else { return false }
        let rows = text.cells[piece.cell].row - text.cells[last.cell].row
        let isNumber = mayContinue(values[index].match.label, piece)
        guard !text.rows[text.cells[piece.cell].row].isTable, isNumber else { return false }
        return rows == 0 || rows == 1 && text.isPartOfNumber(piece.range)
    }

    func isShort(_ label: Label) -> Bool {
        switch label {
        case .date, .money, .executionRate, .text(.grade), .text(.recurring), .text(.governmentPurchase), .moneyUnit, .fundsHeading: true
        default: false
        }
    }

    /// Whether the next line may be more of a number or date.
    func mayContinue(_ label: Label, _ piece: LabelledValue.Piece) -> Bool {
        if case .text = label { return false }
        let (value, _) = scalar(in: text.bytes, at: piece.range.lowerBound)
        let folded = fold(value)
        return isDigit(folded) || folded == UInt32(ASCII.comma) || folded == UInt32(ASCII.period)
            || folded == UInt32(ASCII.percent)
            || text.moneyUnit([piece.range]) != nil
    }
}

extension CellText {
    /// A number, or a part of one, alone in a row of text.
    fileprivate func mayBeLoneAmount(_ piece: LabelledValue.Piece) -> Bool {
        let row = rows[cells[piece.cell].row]
        return !row.isTable && row.cells.count == 1 && isPartOfAmount(piece.range)
    }
}
