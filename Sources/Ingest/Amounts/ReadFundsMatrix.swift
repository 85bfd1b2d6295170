/// The table of funds of the national evaluation: 年初预算数, 全年预算数, 全年执行数, 执行率 across, 年度资金总额 and its sources down.
struct FundsMatrix {
    /// Indexes of the values that are its column heads.
    var columns: Range<Int>
    /// Indexes of the values that are its rows.
    var rows: Range<Int>
    /// The money unit that its heads print, where they print one.
    var unit: MoneyUnit?
    /// Cells whose number is printed with other decimals than most others of the table.
    var misprintedCells: Set<Int> = []
    /// Cells whose number lacks the two decimals that all others of the table have.
    var plainCells: Set<Int> = []
}

extension FormReader {
    /// More places than any table of funds has.
    private static let mostPlaces = 400

    /// The table of funds whose heads begin at this value.
    func fundsMatrix(at index: Int) -> FundsMatrix? {
        var end = index
        while end < values.count, isHead(end) { end += 1 }
        guard values[index..<end].count(where: { isBudgetColumn($0.match.label) }) >= 2 else { return nil }
        var last = end
        while last < values.count, !values[last].isPlaced,
            isMatrixRow(values[last].match.label) || [.fundsHeading, .other].contains(values[last].match.label)
        {
            last += 1
        }
        // A part of a table that is too large is none.
        var start = index
        while start > 0, isHead(start - 1) { start -= 1 }
        guard (end - start) * (last - end) <= Self.mostPlaces else { return nil }
        return values[end..<last].contains { isMatrixRow($0.match.label) }
            ? FundsMatrix(columns: index..<end, rows: end..<last, unit: onlyUnit(index..<end)) : nil
    }

    private func onlyUnit(_ columns: Range<Int>) -> MoneyUnit? {
        let units = Set(values[columns].filter { isBudgetColumn($0.match.label) }.compactMap(\.match.unit))
        return units.count == 1 ? units.first : nil
    }

    private func isBudgetColumn(_ label: Label) -> Bool { label.money?.isColumnOfFunds ?? false }

    /// Whether a value is the head of a column: nothing stands under it but the heads of unknown columns, each apart in its row.
    private func isHead(_ index: Int) -> Bool {
        guard isMatrixColumn(values[index].match.label), !values[index].isPlaced else { return false }
        // What stands first may be a budget, misprinted.
        if values[index].match.label == .fundsHeading { return values[index].pieces.isEmpty }
        let row = text.cells[values[index].match.first.cell].row
        return values[index].pieces.allSatisfy {
            let cell = text.cells[$0.cell]
            return cell.row == row && (text.rows[row].isTable || cell.gap == .wide) && !text.bytes[$0.range].contains(where: isDigit)
        }
    }

    private func isMatrixColumn(_ label: Label) -> Bool {
        isBudgetColumn(label) || label == .executionRate || label == .fundsHeading || label == .column(.weight) || label == .column(.score)
            || label == .column(.remark) || label == .other
    }

    private func isMatrixRow(_ label: Label) -> Bool { label.money?.sort == .total || label.money?.sort == .source }

    /// Reads the rows; a row whose cells cannot be told apart stays empty, with a finding.
    mutating func readMatrix(_ matrix: FundsMatrix, loose: Set<Int>) -> [MoneyFields.Entry] {
        var entries: [MoneyFields.Entry] = []
        let rows = matrix.rows.map { values[$0].match.label.isMoneyOrRate ? cells(of: $0, in: matrix) : nil }
        let amounts = rows.flatMap { ($0 ?? []).filter { isBudgetColumn($0.label) }.flatMap(\.pieces) }
        var matrix = matrix
        (matrix.misprintedCells, matrix.plainCells) = (misprinted(amounts), withoutDecimals(amounts))
        if !matrix.misprintedCells.isEmpty { matrix.misprintedCells.subtract(cellsInRightSums(rows, matrix)) }
        for index in matrix.rows {
            let first = entries.count
            let isLoose = loose.contains(index) || isCutShort(index, in: matrix)
            defer { for entry in entries.indices[first...] where isLoose || entries[entry].isMisprinted { entries[entry].isLoose = true } }
            guard case .money(let label) = values[index].match.label else { continue }
            let row = rows[index - matrix.rows.lowerBound]
            let isTotal = label == .annualFunds || label == .totalFunds && words(of: index) == words(of: matrix.rows.lowerBound)
            guard let row else {
                let reading: Reading<Amount> = unreadable(.valuesNotAssignable, values[index])
                entries.append(.init(label: isTotal ? .initialBudget : yearly(label), reading: reading, words: words(of: index)))
                continue
            }
            entries += isTotal ? totals(row, index, matrix) : source(row, index, matrix, label: yearly(label))
        }
        reportColumns(rows, matrix)
        return entries
    }

    /// Says which columns do not add up where another one shows that the sources printed are all of the total.
    private mutating func reportColumns(_ rows: [[MatrixCell]?], _ matrix: FundsMatrix) {
        guard let total = totalRow(matrix),
            let unit = values[total].match.unit ?? matrix.unit ?? unit(of: values[total])
        else { return }
        let sources = sourceRows(rows, matrix)
        let totals = rows[total - matrix.rows.lowerBound] ?? []
        let sums = totals.compactMap { label, pieces -> (label: Label, place: LineNumber, whole: Int64, sum: Int64)? in
            guard isBudgetColumn(label), pieces.count == 1, let whole = plainAmount(pieces[0], unit)?.fen else { return nil }
            let parts = sources.map { row in row.map { $0.first { $0.label == label }?.pieces ?? [] } }
            guard let cells = allOrNil(parts)?.flatMap({ $0 }), cells.contains(where: { plainAmount($0, unit) != nil }),
                let amounts = allOrNil(cells.filter { !text.isBlankSign($0.range) }.map { plainAmount($0, unit)?.fen })
            else { return nil }
            return (label, text.cells[pieces[0].cell].line, whole, amounts.reduce(0, &+))
        }
        guard sums.contains(where: { $0.sum == $0.whole && $0.sum != 0 }) else { return }
        // The sum of the budget that the sources' fields are read from is asked for as in other forms.
        for column in sums where column.sum != column.whole && column.label != budget(totals)?.label {
            reportSum(column.sum, of: column.whole, line: column.place)
        }
    }

    /// The row of the total: 年度资金总额.
    private func totalRow(_ matrix: FundsMatrix) -> Int? { matrix.rows.first { values[$0].match.label.money?.sort == .total } }

    /// The cells of the rows of sources.
    private func sourceRows(_ rows: [[MatrixCell]?], _ matrix: FundsMatrix) -> [[MatrixCell]?] {
        zip(matrix.rows, rows).filter { values[$0.0].match.label.money?.sort == .source }.map(\.1)
    }

    /// The cells of columns in which the sources, with up to six decimals, add up to the total above them. What befell a total and its only part alike, as a note's number
    /// that both are printed with, makes no right sum; no note has a number of three digits.
    private func cellsInRightSums(_ rows: [[MatrixCell]?], _ matrix: FundsMatrix) -> Set<Int> {
        guard let total = totalRow(matrix).flatMap({ rows[$0 - matrix.rows.lowerBound] }) else { return [] }
        let sources = sourceRows(rows, matrix)
        var found = Set<Int>()
        for (label, pieces) in total where isBudgetColumn(label) && pieces.count == 1 {
            let parts = sources.map { row in row?.filter { $0.label == label }.flatMap(\.pieces) }
            guard let whole = plainAmount(pieces[0], .tenThousand)?.fen, whole > 0, let cells = allOrNil(parts)?.flatMap({ $0 }),
                let amounts = allOrNil(cells.filter { !text.isBlankSign($0.range) }.map { plainAmount($0, .tenThousand)?.fen }),
                amounts.reduce(0, &+) == whole, amounts.count(where: { $0 != 0 }) > 1 || hasManyDecimals(pieces[0])
            else { continue }
            found.formUnion((pieces + cells).map(\.cell))
        }
        return found
    }

    /// More than two decimals and the number of a note behind them.
    private func hasManyDecimals(_ piece: LabelledValue.Piece) -> Bool {
        if case .number(let number) = parseNumber(text.bytes, piece.range) { return number.decimals > 4 }
        return false
    }

    private func allOrNil<Value>(_ values: [Value?]) -> [Value]? {
        let known = values.compactMap { $0 }
        return known.count == values.count ? known : nil
    }

    /// A row that lacks its last border and cells for the last heads: what stands last in it may be the beginning of an amount.
    private func isCutShort(_ index: Int, in matrix: FundsMatrix) -> Bool {
        guard let last = values[index].pieces.last.map({ text.cells[$0.cell] }), text.rows[last.row].isOpen || isBrokenBelow(last.row)
        else {
            return false
        }
        return values[matrix.columns].contains { text.cells[$0.match.first.cell].column > last.column }
    }

    /// Whether the row below begins with an amount, as no row of such a table does: a line break parts it from the row that it belongs to.
    private func isBrokenBelow(_ row: Int) -> Bool {
        guard row + 1 < region.rows.upperBound, let next = text.rows[row + 1].cells.first.map({ text.cells[$0] }) else { return false }
        return text.rows[row + 1].isTable && next.column == 0 && text.isLongAmount(next.range)
    }

    /// In this table all sources are of the year.
    private func yearly(_ label: MoneyLabel) -> MoneyLabel {
        label == .fiscal || label == .totalFiscal ? .annualFiscal : label
    }

    /// A cell of the table: what its column's head announces, and its text.
    private typealias MatrixCell = (label: Label, pieces: [LabelledValue.Piece])

    /// The row's cells by column head; nil where they cannot be told apart, or one of them may be the number of a page.
    private func cells(of index: Int, in matrix: FundsMatrix) -> [MatrixCell]? {
        guard let row = cellsByPlace(of: index, in: matrix) else { return nil }
        let hasPageNumber = values[index].pieces.contains { text.mayBePageNumber(text.cells[$0.cell].row) }
        return hasPageNumber && !(row.contains { $0.label == .executionRate } && isProvenByRate(row)) ? nil : row
    }

    /// By table column, else by their number.
    private func cellsByPlace(of index: Int, in matrix: FundsMatrix) -> [MatrixCell]? {
        let pieces = values[index].pieces
        guard pieces.contains(where: { !text.isBlankSign($0.range) }) else { return [] }
        // Above its label stands another row, whose own label is unknown.
        let row = text.cells[values[index].match.first.cell].row
        guard let heads = heads(of: matrix), pieces.allSatisfy({ text.cells[$0.cell].row >= row }) else { return nil }
        if isInTable(index), let found = byTableColumn(pieces, heads) { return isShifted(found) ? nil : found }
        if pieces.contains(where: { text.hasLeadingZero($0.range) }) { return nil }
        if pieces.count == heads.count {
            let found = zip(heads, pieces).map { ($0.label, [$1]) }
            return isShifted(found) ? nil : found
        }
        return byType(index, heads, matrix).flatMap { isProvenByRate($0) && !isShifted($0) ? $0 : nil }
    }

    /// What a column's head announces, and its first cell.
    private typealias Head = (label: Label, cell: Int)

    /// The heads from left to right: some may be printed a line higher than others. 年度预算数 beside 年初预算 heads the rows' labels.
    /// - Returns: nil when their places contradict the order that all such tables have.
    private func heads(of matrix: FundsMatrix) -> [Head]? {
        let all = values[matrix.columns].flatMap { value in
            let own = value.match.label == .fundsHeading ? [] : [(label: value.match.label, cell: value.match.first.cell)]
            return own + value.pieces.map { (label: .other, cell: $0.cell) }
        }
        let hasInitial = all.contains { $0.label == .money(.initialBudget) }
        let heads = all.filter { !hasInitial || $0.label != .money(.currentBudget) }
        let first = heads.map { text.cells[$0.cell] }
        guard Set(first.map(\.row)).count > 1 else { return heads }
        let isLaidOut = first.contains { $0.gap == .wide }
        let places = first.map { text.displayColumn($0) }
        let sorted = isLaidOut ? zip(heads, places).sorted { $0.1 < $1.1 }.map(\.0) : heads
        let usual: [Label] = [.money(.currentBudget), .money(.initialBudget), .money(.adjustedBudget), .money(.executed)]
        let order = sorted.compactMap { usual.firstIndex(of: $0.label) }
        return order == order.sorted() ? sorted : nil
    }

    private func byTableColumn(_ pieces: [LabelledValue.Piece], _ heads: [Head]) -> [MatrixCell]? {
        var found: [MatrixCell] = []
        var columns: [Int] = []
        for piece in pieces {
            let column = text.cells[piece.cell].column
            guard let label = heads.first(where: { text.cells[$0.cell].column == column })?.label ?? unknownHead(column, heads) else {
                return nil
            }
            if columns.last == column { found[found.count - 1].pieces.append(piece) } else { found.append((label, [piece])) }
            columns.append(column)
        }
        return found
    }

    /// A column behind the first whose head in the row of the others is unknown.
    private func unknownHead(_ column: Int, _ heads: [Head]) -> Label? {
        guard let head = heads.first, column > text.cells[head.cell].column else { return nil }
        return text.rows[text.cells[head.cell].row].cells.contains { text.cells[$0].column == column } ? .other : nil
    }

    /// Whether the cells stand in wrong columns: two numbers in one of them, a percent sign where there is no rate, or more points than a form
    /// has.
    private func isShifted(_ row: [MatrixCell]) -> Bool {
        row.contains { label, pieces in
            pieces.count { text.beginsWithDigit($0.range) } > 1 || label != .executionRate && pieces.contains { isPercent($0) }
                || isPoints(label) && pieces.contains { plainAmount($0).map { $0.fen > 100_00 } ?? false }
        }
    }

    private func isPoints(_ label: Label) -> Bool { label == .column(.weight) || label == .column(.score) }

    /// Fewer cells than heads: one with a percent sign is the rate, in its place; the rest must be as many as there are amounts, or amounts
    /// and points. In a row of which a part went to another line, nobody knows which.
    private func byType(_ index: Int, _ heads: [Head], _ matrix: FundsMatrix) -> [MatrixCell]? {
        let pieces = values[index].pieces
        let lines = Set(pieces.map { text.cells[$0.cell].row }).count
        guard lines == 1 || lines == pieces.count else { return nil }
        let numbers = pieces.filter { !isPercent($0) }
        let amounts = heads.filter { isBudgetColumn($0.label) }
        let points = heads.filter { isBudgetColumn($0.label) || $0.label == .column(.weight) || $0.label == .column(.score) }
        let chosen = numbers.count == amounts.count ? amounts : numbers.count == points.count ? points : []
        let rates = pieces.indices.filter { isPercent(pieces[$0]) }
        // A number may stand in a column that is none of ours.
        if rates.isEmpty, heads.contains(where: { $0.label == .other }) { return nil }
        guard !chosen.isEmpty, rates.count <= 1 else { return nil }
        guard chosen.count < points.count ? !endsInPoints(numbers, heads) : mayBePoints(numbers[amounts.count...], index) else {
            return nil
        }
        if rates.isEmpty, lines == 1, chosen.count < points.count, isCutOffLine(pieces), !endsInAllSpent(index, matrix) { return nil }
        let expected = heads.map(\.label).filter { label in label == .executionRate || chosen.contains { $0.label == label } }
        if let rate = rates.first, rate != expected.firstIndex(of: .executionRate) { return nil }
        return zip(chosen, numbers).map { ($0.label, [$1]) } + rates.map { (Label.executionRate, [pieces[$0]]) }
    }

    /// Whether the last amount of a source is all that was spent: no source spends more, so the amount was not cut short.
    private func endsInAllSpent(_ index: Int, _ matrix: FundsMatrix) -> Bool {
        guard let total = totalRow(matrix), total != index,
            let spent = cellsByPlace(of: total, in: matrix)?.first(where: { $0.label == .money(.executed) })?.pieces.first,
            let amount = plainAmount(spent), let last = values[index].pieces.last
        else { return false }
        return plainAmount(last) == amount
    }

    /// Whether a line of text ends in an amount that is not zero, before the rate of it: the line may have been cut there.
    private func isCutOffLine(_ pieces: [LabelledValue.Piece]) -> Bool {
        guard let last = pieces.last, !text.rows[text.cells[last.cell].row].isTable else { return false }
        return (plainAmount(last)?.fen ?? 0) != 0 && last.cell + 1 == text.rows[text.cells[last.cell].row].cells.upperBound
    }

    /// Whether the last numbers of a row are the usual ten points of the rate and a part of them, rather than amounts.
    private func endsInPoints(_ numbers: [LabelledValue.Piece], _ heads: [Head]) -> Bool {
        guard heads.contains(where: { $0.label == .column(.score) }), numbers.count > 2 else { return false }
        let last = numbers.suffix(2).map { plainAmount($0)?.fen ?? -1 }
        return last[0] == 10_00 && (0...10_00).contains(last[1]) && plainAmount(numbers[0])?.fen != 10_00
    }

    /// Whether what stands behind the amounts of a row may be points: no numbers, but in the row of the total ten at most.
    private func mayBePoints(_ rest: ArraySlice<LabelledValue.Piece>, _ index: Int) -> Bool {
        let isTotal = values[index].match.label.money?.sort == .total
        return rest.compactMap { plainAmount($0) }.allSatisfy { isTotal && (0...10_00).contains($0.fen) }
    }

    /// Whether a row with cells missing prints no rate, or that of its own amounts, or nothing but zeros: no amount stands in a wrong column.
    private func isProvenByRate(_ row: [MatrixCell]) -> Bool {
        guard let rate = row.first(where: { $0.label == .executionRate })?.pieces.first else { return true }
        func amount(_ label: MoneyLabel) -> Amount? {
            row.first { $0.label == .money(label) }?.pieces.first.flatMap { plainAmount($0) }
        }
        let printed = text.percent(rate.range)
        let budgets = [MoneyLabel.adjustedBudget, .currentBudget, .initialBudget].map { amount($0) }
        return (budgets + [amount(.executed)]).allSatisfy { ($0?.fen ?? 0) == 0 }
            || budgets.contains { printed?.isRate(of: amount(.executed), in: $0) ?? false }
    }

    /// An amount for comparison within its table only: in a unit where it prints none.
    private func plainAmount(_ piece: LabelledValue.Piece, _ unit: MoneyUnit = .yuan) -> Amount? {
        if case .amount(let amount) = text.parseMoney(piece.range, unit: unit) { return amount }
        return nil
    }

    private func isPercent(_ piece: LabelledValue.Piece) -> Bool {
        FoldedScalars(text.bytes, piece.range).last == UInt32(ASCII.percent)
    }

    /// The row 年度资金总额: the year's budget, its execution and the printed rate.
    private mutating func totals(_ row: [MatrixCell], _ index: Int, _ matrix: FundsMatrix) -> [MoneyFields.Entry] {
        var entries: [MoneyFields.Entry] = []
        for (label, pieces) in row {
            switch label {
            case .money(let money): entries.append(entry(money, pieces, index, matrix))
            case .executionRate:
                var value = values[matrix.columns.first { values[$0].match.label == .executionRate } ?? index]
                (value.pieces, value.line) = (pieces, text.cells[pieces[0].cell].line)
                readDeclaredRate(value)
            default: continue
            }
        }
        // A blank budget before adjustment is not the adjusted one.
        if hasInitial, !row.contains(where: { $0.label == .money(.initialBudget) || $0.label == .money(.currentBudget) }) {
            entries.append(.init(label: .initialBudget, reading: .blank(line: values[index].line), words: words(of: index)))
        }
        return entries
    }

    /// The row of a source: the first budget printed is the source's amount.
    private mutating func source(_ row: [MatrixCell], _ index: Int, _ matrix: FundsMatrix, label: MoneyLabel) -> [MoneyFields.Entry] {
        guard let cell = budget(row) else {
            return [.init(label: label, reading: .blank(line: values[index].line), words: words(of: index))]
        }
        return [entry(label, cell.pieces, index, matrix)]
    }

    /// The cell of the first budget that the table prints.
    private func budget(_ row: [MatrixCell]) -> MatrixCell? {
        row.first { $0.label == .money(.initialBudget) || $0.label == .money(.currentBudget) }
            ?? (hasInitial ? nil : row.first { isBudgetColumn($0.label) })
    }

    private var hasInitial: Bool {
        values.contains { $0.match.label == .money(.initialBudget) || $0.match.label == .money(.currentBudget) }
    }

    private mutating func entry(
        _ label: MoneyLabel, _ pieces: [LabelledValue.Piece], _ index: Int, _ matrix: FundsMatrix
    ) -> MoneyFields.Entry {
        var entry = MoneyFields.Entry(label: label, reading: amount(pieces, index, matrix.unit), words: words(of: index))
        entry.isLoose = pieces.contains { matrix.plainCells.contains($0.cell) }
        entry.isMisprinted = pieces.contains { matrix.misprintedCells.contains($0.cell) }
        return entry
    }

    /// An amount in a cell of the table.
    private mutating func amount(_ pieces: [LabelledValue.Piece], _ index: Int, _ columnUnit: MoneyUnit?) -> Reading<Amount> {
        var value = values[index]
        value.pieces = pieces
        value.match.unit = value.match.unit ?? columnUnit
        let reading = readAmount(value)
        if case .blank = reading { return .blank(line: text.cells[pieces[0].cell].line) }
        return reading
    }
}
