/// A table of funds with the sources of the money across, their total among them, and the stages of the budget down:
///
///     资金来源 | 合计 | 上级资金 | 本级资金
///     年初预算 | 100  | 60       | 40
///     全年执行 | 81   | 45       | 36
extension FormReader {
    /// Reads the table of funds whose head begins with a row.
    /// - Returns: the cell to go on with; nil where no such table begins there.
    mutating func readFundsBySource(_ row: Int) -> Int? {
        guard mayBeginFunds(row), let head = text.tableHead(at: row), head.rows.count == 1 else { return nil }
        let rows = stages(below: head)
        guard let first = rows.first, Set(rows.map(\.label)).count == rows.count, let columns = sources(head, behind: first.column) else {
            return nil
        }
        open = .nothing
        for row in [row] + rows.map(\.row) { for cell in text.rows[row].cells { claim(cell) } }
        let unit = head.columns.compactMap { column in column.path.last.flatMap { text.headMeaning($0, own: nil).unit } }.first
        if let unit { setUnit(unit) }
        let areAllOurs = columns.allSatisfy { $0.isTotal || $0.label != nil }
        let budget = rows.first { $0.label == .initialBudget } ?? rows.first { $0.label != .executed }
        for row in rows {
            let cells = text.cellsByColumn(row.row)
            for column in columns where column.isTotal || areAllOurs && row.label == budget?.label {
                guard let label = column.isTotal ? row.label : column.label else { continue }
                let own = cells.first { $0.column == column.place }?.cells
                let words = column.isTotal ? row.words : column.words
                place(.money(label), words, unit: unit, own.map { pieces($0) } ?? [], line: text.rows[row.row].line)
            }
        }
        return text.rows[rows[rows.count - 1].row].cells.upperBound
    }

    /// A row of amounts behind the name of a stage.
    private struct Stage {
        var row: Int
        var label: MoneyLabel
        var words: Range<Int>
        /// The table column of its name.
        var column: Int
    }

    private func stages(below head: TableHead) -> [Stage] {
        var stages: [Stage] = []
        for row in head.rows.upperBound..<region.rows.upperBound where !text.rows[row].isFurniture {
            guard stages.count < 6, let stage = stage(row, head), stage.column == stages.first?.column ?? stage.column else { break }
            stages.append(stage)
        }
        // 预算数 above 调整后预算数 is the first one.
        let labels = Set(stages.map(\.label))
        if labels.contains(.adjustedBudget), !labels.contains(.initialBudget) {
            for index in stages.indices where stages[index].label == .annualFunds { stages[index].label = .initialBudget }
        }
        return stages
    }

    private func stage(_ row: Int, _ head: TableHead) -> Stage? {
        guard text.rows[row].isTable, text.rows[row].width == head.width else { return nil }
        let cells = text.cellsByColumn(row)
        let labels = cells.prefix { !isAmount($0.cells) }
        guard let own = labels.last, labels.count < cells.count, cells[labels.endIndex...].allSatisfy({ isAmount($0.cells) }) else {
            return nil
        }
        let meaning = text.headMeaning(own.cells, own: region.titleYear)
        guard meaning.year ?? .own == .own, let label = meaning.sort?.stage else { return nil }
        return Stage(row: row, label: label, words: own.cells, column: own.column)
    }

    /// A column of the table.
    private struct Source {
        var place: Int
        var words: Range<Int>
        var isTotal: Bool
        /// nil for a source that no field is for.
        var label: MoneyLabel?
    }

    /// The columns behind the names of the stages, of which one is the total; nil where others than sources are among them.
    private func sources(_ head: TableHead, behind place: Int) -> [Source]? {
        var sources: [Source] = []
        for column in head.columns where column.place > place {
            guard let words = column.path.last else { return nil }
            let meaning = text.headMeaning(words, own: region.titleYear)
            guard meaning.year == nil, meaning.label?.label != .executionRate else { return nil }
            switch meaning.sort {
            case .total: sources.append(Source(place: column.place, words: words, isTotal: true))
            case .source(let label):
                let own = label == .fiscal || label == .totalFiscal ? .annualFiscal : label
                sources.append(Source(place: column.place, words: words, isTotal: false, label: own))
            case nil: sources.append(Source(place: column.place, words: words, isTotal: false))
            default: return nil
            }
        }
        return sources.count > 1 && sources.count(where: \.isTotal) == 1 ? sources : nil
    }
}

extension HeadSort {
    /// The amount of the year that a row of this stage has under the total.
    fileprivate var stage: MoneyLabel? {
        switch self {
        case .budget: .annualFunds
        case .initial: .initialBudget
        case .adjusted: .adjustedBudget
        case .executed: .executed
        case .total, .source: nil
        }
    }
}
