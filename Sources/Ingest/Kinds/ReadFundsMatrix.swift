/// The table of funds of the national evaluation: 年初预算数, 全年预算数, 全年执行数, 执行率 across, 年度资金总额 and its sources down.
struct FundsMatrix {
    /// Indexes of the values that are its column heads.
    var columns: Range<Int>
    /// Indexes of the values that are its rows.
    var rows: Range<Int>
}

extension FormReader {
    /// The table of funds whose heads begin at this value.
    func fundsMatrix(at index: Int) -> FundsMatrix? {
        var end = index
        while end < values.count, values[end].pieces.isEmpty, isMatrixColumn(values[end].match.label) { end += 1 }
        guard values[index..<end].count(where: { isBudgetColumn($0.match.label) }) >= 2 else { return nil }
        var last = end
        while last < values.count, isMatrixRow(values[last].match.label) || values[last].match.label == .fundsHeading { last += 1 }
        return values[end..<last].contains { isMatrixRow($0.match.label) } ? FundsMatrix(columns: index..<end, rows: end..<last) : nil
    }

    private func isBudgetColumn(_ label: Label) -> Bool {
        switch label {
        case .money(.initialBudget), .money(.adjustedBudget), .money(.executed), .money(.currentBudget): true
        default: false
        }
    }

    private func isMatrixColumn(_ label: Label) -> Bool {
        isBudgetColumn(label) || label == .executionRate || label == .fundsHeading || label == .column(.weight) || label == .column(.score)
            || label == .column(.remark) || label == .other
    }

    private func isMatrixRow(_ label: Label) -> Bool {
        switch label {
        case .money(.annualFunds), .money(.totalFunds), .money(.annualFiscal), .money(.fiscal), .money(.totalFiscal), .money(.carryover),
            .money(.other):
            true
        default: false
        }
    }

    /// Reads the rows; a row whose cells cannot be told apart stays empty, with a finding.
    mutating func readMatrix(_ matrix: FundsMatrix) -> [MoneyFields.Entry] {
        var entries: [MoneyFields.Entry] = []
        for index in matrix.rows {
            guard case .money(let label) = values[index].match.label else { continue }
            let row = cells(of: index, in: matrix)
            let isTotal = label == .annualFunds || label == .totalFunds && index == matrix.rows.lowerBound
            guard let row else {
                let reading: Reading<Amount> = unreadable(.valuesNotAssignable, values[index])
                entries.append(.init(label: isTotal ? .initialBudget : yearly(label), reading: reading, words: words(of: index)))
                continue
            }
            entries += isTotal ? totals(row, index) : source(row, index, label: yearly(label))
        }
        return entries
    }

    /// In this table all sources are of the year.
    private func yearly(_ label: MoneyLabel) -> MoneyLabel {
        label == .fiscal || label == .totalFiscal ? .annualFiscal : label
    }

    /// The row's cells by column head: by table column, else by their number.
    private func cells(of index: Int, in matrix: FundsMatrix) -> [(Label, LabelledValue.Piece)]? {
        let pieces = values[index].pieces
        guard !pieces.isEmpty else { return [] }
        let heads = values[matrix.columns].map(\.match).filter { $0.label != .fundsHeading }
        if isInTable(index), let found = byTableColumn(pieces, heads) { return found }
        if pieces.count == heads.count { return zip(heads, pieces).map { ($0.label, $1) } }
        return byType(pieces, heads)
    }

    private func byTableColumn(_ pieces: [LabelledValue.Piece], _ heads: [LabelMatch]) -> [(Label, LabelledValue.Piece)]? {
        var found: [(Label, LabelledValue.Piece)] = []
        for piece in pieces {
            guard let head = heads.first(where: { text.cells[$0.first.cell].column == text.cells[piece.cell].column }) else { return nil }
            found.append((head.label, piece))
        }
        return found
    }

    /// Fewer cells than heads: those with a percent sign are rates; the rest must be as many as there are amounts, or amounts and points.
    private func byType(_ pieces: [LabelledValue.Piece], _ heads: [LabelMatch]) -> [(Label, LabelledValue.Piece)]? {
        let numbers = pieces.filter { !isPercent($0) }
        let amounts = heads.filter { isBudgetColumn($0.label) }
        let points = heads.filter { isBudgetColumn($0.label) || $0.label == .column(.weight) || $0.label == .column(.score) }
        let chosen = numbers.count == amounts.count ? amounts : numbers.count == points.count ? points : []
        guard !chosen.isEmpty else { return nil }
        let rate = pieces.filter { isPercent($0) }.prefix(1).map { (Label.executionRate, $0) }
        return zip(chosen, numbers).map { ($0.label, $1) } + rate
    }

    private func isPercent(_ piece: LabelledValue.Piece) -> Bool {
        let words = foldedScalars(text.bytes, piece.range)
        return words.last == UInt32(ASCII.percent)
    }

    /// The row 年度资金总额: the year's budget, its execution and the printed rate.
    private mutating func totals(_ row: [(Label, LabelledValue.Piece)], _ index: Int) -> [MoneyFields.Entry] {
        var entries: [MoneyFields.Entry] = []
        for (label, piece) in row {
            switch label {
            case .money(let money): entries.append(.init(label: money, reading: amount(piece, index), words: words(of: index)))
            case .executionRate: form.declaredExecutionRate = readRate([piece], line: text.cells[piece.cell].line)
            default: continue
            }
        }
        return entries
    }

    /// The row of a source: the first budget printed is the source's amount.
    private mutating func source(_ row: [(Label, LabelledValue.Piece)], _ index: Int, label: MoneyLabel) -> [MoneyFields.Entry] {
        let preferred = row.first { $0.0 == .money(.initialBudget) || $0.0 == .money(.currentBudget) }
        guard let cell = preferred ?? (hasInitial ? nil : row.first { isBudgetColumn($0.0) }) else {
            return [.init(label: label, reading: .blank(line: values[index].line), words: words(of: index))]
        }
        return [.init(label: label, reading: amount(cell.1, index), words: words(of: index))]
    }

    private var hasInitial: Bool {
        values.contains { $0.match.label == .money(.initialBudget) || $0.match.label == .money(.currentBudget) }
    }

    private mutating func amount(_ piece: LabelledValue.Piece, _ index: Int) -> Reading<Amount> {
        let line = text.cells[piece.cell].line
        if isCutOff([piece]) { return unreadable(.amountCutOff, values[index]) }
        let unit = unit(of: values[index]) ?? defaultUnit(values[index])
        switch text.parseMoney(piece.range, unit: unit) {
        case .blank: return .blank(line: line)
        case .amount(let amount): return .printed(amount, line: line)
        case .tooLarge: return unreadable(.amountTooLarge, values[index])
        case .notANumber, .several, .cutOff: return unreadable(.amountNotANumber, values[index])
        }
    }
}
