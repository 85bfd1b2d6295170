/// A table of funds with columns of several years, or with a head of two rows: 合计, 2025年, 2026年 across, 资金总额 and its sources down; or the total
/// and its sources across, with one row of amounts below.
extension FormReader {
    /// Reads the table of funds whose head begins with a row.
    /// - Returns: the cell to go on with; nil where no such table begins there.
    mutating func readFundsTable(_ row: Int) -> Int? {
        guard mayBeginFunds(row), let head = text.tableHead(at: row), var columns = columnsOfFunds(head) else { return nil }
        let rows = rowsOfFunds(below: head, columns)
        guard let first = rows.first else { return nil }
        // 项目资金 heads the rows.
        let beside = first.label.map { text.cells[$0.cells.lowerBound].column + first.shift + 1 }
        let begin = beside ?? text.cells[text.rows[first.row].cells.lowerBound].column
        columns.removeAll { $0.place < begin }
        guard columns.contains(where: { $0.label.isMoney }) else { return nil }
        open = .nothing
        for row in head.rows { for cell in text.rows[row].cells { claim(cell) } }
        noteUnit(head, before: begin)
        // 合计 above 2025年 and 2026年 is of all years.
        let hasYearsDown = rows.contains { $0.year != nil }
        for row in rows { readRow(row, columns, hasYearsDown: hasYearsDown) }
        return text.rows[rows[rows.count - 1].row].cells.upperBound
    }

    /// Whether a row has no amount, and one of the next three rows has several: nearly never.
    func mayBeginFunds(_ row: Int) -> Bool {
        guard text.rows[row].cells.count > 2, !text.rows[row].cells.contains(where: { isAmount($0..<($0 + 1)) }) else { return false }
        return ((row + 1)..<min(row + 4, region.rows.upperBound)).contains { below in
            text.rows[below].isTable && text.rows[below].cells.count(where: { text.isPartOfAmount(text.cells[$0].range) }) > 1
        }
    }

    /// A column of such a table.
    struct FundsColumn {
        var place: Int
        var label: Label
        /// The lowest cells of its head.
        var words: Range<Int>
        var unit: MoneyUnit?
        /// 2025年, and nothing else: one of the years that 合计 is the sum of.
        var isBareYear = false
        /// It has amounts of ours, but which nobody knows: 当年财政拨款 below 财政资金.
        var isUnknown = false
    }

    /// The columns with amounts of ours; nil where the head has no such years or is not divided: `FundsMatrix` reads those.
    private func columnsOfFunds(_ head: TableHead) -> [FundsColumn]? {
        guard head.columns.count > 2 || head.rows.count > 1 else { return nil }
        let own = region.titleYear
        let meanings = head.columns.map { column in column.path.map { text.headMeaning($0, own: own) } }
        let hasYears = meanings.contains { $0.contains { $0.year != nil } }
        guard hasYears || head.rows.count > 1, !meanings.contains(where: { $0.contains { $0.label?.label.isOfHeadOfForm ?? false } }) else {
            return nil
        }
        var columns: [FundsColumn] = []
        for (column, path) in zip(head.columns, meanings) {
            guard let words = column.path.last else { continue }
            let unit = path.compactMap(\.unit).last
            if let amount = text.amount(path, hasYears: hasYears) {
                let isBare = path.count == 1 && path[0].sort == nil
                columns.append(FundsColumn(place: column.place, label: .money(amount), words: words, unit: unit, isBareYear: isBare))
            } else if path.count == 1, path[0].year == .another, path[0].sort == nil {
                columns.append(FundsColumn(place: column.place, label: .other, words: words, isBareYear: true))
            } else if path.last?.label?.label == .executionRate, !path.contains(where: { $0.year == .last }) {
                columns.append(FundsColumn(place: column.place, label: .executionRate, words: words))
            } else if let sort = path.last?.sort, sort != .executed, path.allSatisfy({ $0.year ?? .own == .own }) {
                columns.append(FundsColumn(place: column.place, label: .other, words: words, isUnknown: true))
            }
        }
        let isDivided = head.columns.contains { $0.path.count > 1 }
        guard columns.count(where: { $0.label.isMoney }) > 1 || columns.count == 1 && hasYears, hasYears || isDivided else { return nil }
        return columns
    }

    /// A row of amounts.
    private struct FundsRow {
        var row: Int
        /// Its label's cells, and which total or source that announces; nil where the row has none.
        var label: (cells: Range<Int>, sort: HeadSort)?
        /// The label is a year, and nothing else.
        var year: HeadYear?
        /// By how many columns it was moved to the left, as it lacks the cells of those that take up several rows.
        var shift: Int
        /// Which of its cells stands in which column is not certain.
        var isShifted: Bool
    }

    /// The rows below a head, down to the first that is none.
    private func rowsOfFunds(below head: TableHead, _ columns: [FundsColumn]) -> [FundsRow] {
        var rows: [FundsRow] = []
        var row = head.rows.upperBound
        while row < region.rows.upperBound, text.rows[row].isTable, rows.count < Self.mostRows {
            defer { row += 1 }
            if text.rows[row].isFurniture { continue }
            guard let next = rowOfFunds(row, head, columns) else { break }
            if next.label == nil, !rows.isEmpty { break }
            rows.append(next)
            if next.label == nil { break }
        }
        return rows
    }

    /// No table of funds has more sources.
    private static let mostRows = 40

    private func rowOfFunds(_ row: Int, _ head: TableHead, _ columns: [FundsColumn]) -> FundsRow? {
        let cells = text.cellsByColumn(row)
        let amounts = cells.drop { !isAmount($0.cells) }
        guard amounts.allSatisfy({ isAmount($0.cells) || $0.column > columns.map(\.place).max() ?? 0 }) else { return nil }
        let labels = cells.prefix { !isAmount($0.cells) }
        guard let own = labels.last else {
            // Amounts alone below the total and its sources.
            let isAcross = columns.contains { $0.label.money?.sort == .source }
            let isWhole = head.width == 0 || text.rows[row].width == 0 || text.rows[row].width == head.width
            return isAcross && amounts.count > 1 ? FundsRow(row: row, label: nil, shift: 0, isShifted: !isWhole) : nil
        }
        let meaning = text.headMeaning(own.cells, own: region.titleYear)
        let year = meaning.sort == nil && columns.contains { $0.label.money?.sort == .source } ? meaning.year : nil
        guard let sort = year != nil ? .total : meaning.rowSort else { return nil }
        let width = text.rows[row].width
        let shift = head.width > 0 && width > 0 && width < head.width ? head.width - width : 0
        // A row without the cells of those above it is moved by them as a whole, and its label with it.
        let isMoved = shift == 0 || own.column == 0 && labels.count == 1
        let lastOfHead = head.columns.map(\.place).max() ?? 0
        let isBeyond = (cells.last?.column ?? 0) + shift > max(lastOfHead, head.width - 1)
        return FundsRow(row: row, label: (own.cells, sort), year: year, shift: shift, isShifted: !isMoved || isBeyond)
    }

    /// Whether cells hold an amount, a rate or what a blank prints.
    func isAmount(_ cells: Range<Int>) -> Bool {
        guard let range = text.range(ofCells: cells) else { return cells.allSatisfy { text.isPartOfAmount(text.cells[$0].range) } }
        return text.isPartOfAmount(range) || text.isBlankSign(range)
    }

    /// 项目资金（万元）, left of the columns.
    private mutating func noteUnit(_ head: TableHead, before place: Int) {
        for column in head.columns where column.place < place {
            for cells in column.path { if let unit = text.headMeaning(cells, own: nil).unit { setUnit(unit) } }
        }
    }

    private mutating func readRow(_ row: FundsRow, _ columns: [FundsColumn], hasYearsDown: Bool) {
        let line = text.rows[row.row].line
        if let label = row.label { for cell in text.rows[row.row].cells where cell < label.cells.upperBound { claim(cell) } }
        let cells = text.cellsByColumn(row.row)
        guard !row.isShifted else {
            reportShifted(row, columns)
            return
        }
        let hasInitial = columns.contains { $0.label == .money(.annualFunds) || $0.label == .money(.initialBudget) }
        let inColumn = { (column: FundsColumn) in cells.first { $0.column + row.shift == column.place }?.cells }
        let first = values.count
        for column in columns where column.label != .other {
            guard let label = meaning(of: column, in: row, hasInitial: hasInitial, hasYearsDown: hasYearsDown) else { continue }
            let words = label.money?.sort == .source ? row.label?.cells ?? column.words : column.words
            let unit = column.unit ?? row.label.flatMap { text.headMeaning($0.cells, own: nil).unit }
            place(label, words, unit: unit, inColumn(column).map { pieces($0) } ?? [], line: line)
        }
        let years = columns.filter(\.isBareYear).compactMap(inColumn)
        if years.count > 1, let total = columns.first(where: { $0.label == .money(.totalFunds) }).flatMap(inColumn),
            text.contradict(years, total)
        {
            for index in first..<values.count { values[index].isInWrongColumn = true }
        }
        for column in columns where column.isUnknown && row.year ?? .own == .own {
            guard let cells = inColumn(column), text.range(ofCells: cells).map({ text.isPartOfAmount($0) }) ?? true else { continue }
            reportUnknown(column, cells, line: line)
        }
        // Those of other years are none of ours, and no text that nothing claims.
        for own in cells where own.column + row.shift >= columns[0].place { for cell in own.cells { claim(cell) } }
    }

    /// What a row has in a column; nil where that is none of ours. Of a source only the year's budget counts.
    private func meaning(of column: FundsColumn, in row: FundsRow, hasInitial: Bool, hasYearsDown: Bool) -> Label? {
        guard let label = row.label else { return column.label }
        if hasYearsDown {
            let isOfYear = column.label == .money(.annualFunds)
            return row.year == .own ? column.label : row.year == nil && label.sort == .total && isOfYear ? .money(.totalFunds) : nil
        }
        switch label.sort {
        case .total: return column.label.money?.sort == .source ? nil : column.label
        case .source(let source):
            switch column.label {
            case .money(.annualFunds), .money(.initialBudget): break
            case .money(.adjustedBudget) where !hasInitial: break
            default: return nil
            }
            return .money(source == .fiscal || source == .totalFiscal ? .annualFiscal : source)
        default: return nil
        }
    }

    private mutating func reportUnknown(_ column: FundsColumn, _ cells: Range<Int>, line: LineNumber) {
        var finding = finding(.valuesNotAssignable, line: line)
        finding.subject = text.join(cells: column.words)
        finding.found = text.join(cells: cells)
        findings.append(finding)
    }

    private mutating func reportShifted(_ row: FundsRow, _ columns: [FundsColumn]) {
        var finding = finding(.valuesNotAssignable, line: text.rows[row.row].line)
        finding.subject = text.join(cells: row.label?.cells ?? columns[0].words)
        finding.found = text.join(cells: text.rows[row.row].cells)
        findings.append(finding)
    }
}

extension Label {
    /// Whether it announces a text, a date or a column of indicators: no table of funds has it.
    fileprivate var isOfHeadOfForm: Bool {
        switch self {
        case .text, .date, .period, .narrative: true
        case .column(let column): column != .weight && column != .score && column != .remark
        default: false
        }
    }
}

extension HeadMeaning {
    /// Of a row: 合计, 年度资金总额 or a source.
    fileprivate var rowSort: HeadSort? {
        switch sort {
        case .total: .total
        case .source: sort
        case .budget where label?.label == .money(.annualFunds): .total
        default: nil
        }
    }
}
