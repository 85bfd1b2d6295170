/// What it costs to read a cell of the table of indicators as this or that. Small whole numbers; 0 is what one expects, 10 what hardly happens.
struct ColumnCosts {
    private let cells: Kept<Facts>
    let columns: Kept<IndicatorColumn>
    private let hasExplanations: Bool
    private let hasSigns: Bool
    private let isTable: Bool
    /// The printed width at which a name is broken.
    private let nameWidth: Int
    /// Some line holds a name and its value: a line is a row. Otherwise a line is a cell.
    private let lineIsRow: Bool
    /// In a line-is-a-cell text: blank lines separate the cells, so that neighbouring lines are one cell.
    private let blankSeparates: Bool
    /// The column, by its index, in whose place each cell stands; -1 where places mean nothing.
    private let placed: Kept<Int>
    /// First levels are printed as 产出, 效益 without 目标 or 指标.
    private let hasBareLevels: Bool
    private let hasCostLevels: Bool
    /// Nearly every row prints more than a name before its points.
    private let explanationsExpected: Bool
    /// What it costs to leave out all columns before each, and all columns.
    private let skipped: Kept<Int32>
    /// What a row lacks that ends in each column.
    private let lacking: Kept<Int32>
    private let never: Int32 = 1 << 18

    /// What the costs ask of a cell, gathered once.
    private struct Facts {
        let looks: IndicatorCell.Looks
        let gap: Gap
        let meaning: IndicatorWords.Meaning
        /// The words end in 目标 or 指标.
        let isSuffixed: Bool
        let beginsWide: Bool
        let endsWide: Bool
        /// The cell beside the one before in a table, with the same words.
        let isRepeated: Bool
        let width: Int
        let wordCount: Int
        /// The last cell before it that is no value; -1 for none.
        let lastText: Int

        init(_ cell: IndicatorCell, isRepeated: Bool, lastText: Int) {
            looks = cell.looks
            gap = cell.gap
            meaning = cell.meaning
            isSuffixed = endsInLevelSuffix(cell.words)
            beginsWide = isWide(cell.words.first ?? 0)
            endsWide = isWide(cell.words.last ?? 0)
            self.isRepeated = isRepeated
            width = cell.width
            wordCount = cell.words.count
            self.lastText = lastText
        }
    }

    /// - Parameter memory: which keeps the costs.
    init(cells: [IndicatorCell], header: ColumnHeader, columns: [IndicatorColumn], _ memory: KeptMemory) {
        self.columns = memory.keep(columns)
        let facts = Self.facts(cells)
        self.cells = memory.keep(facts)
        hasExplanations = header.contains(.explanation)
        hasSigns = header.contains(.sign)
        isTable = cells.first?.gap == .tableRow
        nameWidth = Self.nameWidth(facts)
        lineIsRow = facts.contains { $0.looks.isValue && ($0.gap == .space || $0.gap == .wide) }
        let blanks = facts.count { $0.gap == .blankLine }
        let lines = facts.count { $0.gap == .line }
        blankSeparates = blanks * 2 > lines
        placed = memory.keep(Self.places(cells, header, columns))
        explanationsExpected = Self.haveExplanations(facts, columns)
        hasCostLevels = facts.contains { $0.meaning.contains(.costLevel) }
        hasBareLevels = facts.contains { $0.meaning.contains(.bareLevel) }
        skipped = memory.keep(columns.reduce(into: [0]) { $0.append($0[$0.count - 1] + Self.costOfSkipping($1)) })
        lacking = memory.keep(Self.costsOfEnding(columns, isTable: cells.first?.gap == .tableRow))
    }

    private static func facts(_ cells: [IndicatorCell]) -> [Facts] {
        var facts: [Facts] = []
        facts.reserveCapacity(cells.count)
        var lastText = -1
        for index in cells.indices {
            let isRepeated = cells[index].gap == .tableCell && index > 0 && cells[index - 1].words == cells[index].words
            facts.append(Facts(cells[index], isRepeated: isRepeated, lastText: lastText))
            if !cells[index].looks.isValue { lastText = index }
        }
        return facts
    }

    /// The widest cell that begins a row: it follows a value or a level, and is no value itself.
    private static func nameWidth(_ cells: [Facts]) -> Int {
        var widest = 0
        for index in cells.indices.dropFirst() where cells[index - 1].looks.isValue || cells[index - 1].looks.isLevel {
            let cell = cells[index]
            if !cell.looks.isValue, !cell.looks.isLevel, !cell.looks.contains(.prose) { widest = max(widest, cell.width) }
        }
        return widest
    }

    private static func haveExplanations(_ cells: [Facts], _ columns: [IndicatorColumn]) -> Bool {
        guard columns.contains(.explanation) else { return false }
        var rows = 0
        var rich = 0
        var run = 0
        for cell in cells where !cell.looks.isLevel {
            if cell.looks.contains(.number) {
                if run > 0 { (rows, rich) = (rows + 1, rich + (run > 1 ? 1 : 0)) }
                run = 0
            } else {
                run += 1
            }
        }
        return rich * 10 >= rows * 7
    }

    private static func places(_ cells: [IndicatorCell], _ header: ColumnHeader, _ columns: [IndicatorColumn]) -> [Int] {
        let isTable = cells.first?.gap == .tableRow
        guard isTable else { return [Int](repeating: -1, count: cells.count) }
        return cells.map { cell in
            let nearest = header.columns.min { abs($0.place - cell.place) < abs($1.place - cell.place) }
            return columns.firstIndex { $0 == nearest?.kind } ?? -1
        }
    }

    /// Whether the cell fills its column, so that it probably goes on.
    private func isFull(_ cell: Facts) -> Bool { nameWidth > 8 && cell.width + 3 >= nameWidth }

    // MARK: What a cell looks like

    func look(_ index: Int, _ column: Int) -> Int32 {
        let cell = cells[index]
        var cost = columns[column] == .explanation && beginsProse(index) ? 1 : appearance(cell, columns[column])
        if placed[index] >= 0, placed[index] != column { cost += 1 }
        return cost
    }

    /// The first line of a paragraph whose next line is running text.
    private func beginsProse(_ index: Int) -> Bool {
        guard index + 1 < cells.count, !cells[index].looks.isValue, !cells[index].looks.isLevel, !cells[index].looks.contains(.prose) else {
            return false
        }
        return cells[index].gap == .blankLine && cells[index + 1].gap == .line && cells[index + 1].looks.contains(.prose)
    }

    private func appearance(_ cell: Facts, _ column: IndicatorColumn) -> Int32 {
        let looks = cell.looks
        switch column {
        case .level1:
            return looks.contains(.firstLevel) ? (isBareSecondLevel(cell) ? 3 : 0) : looks.isValue ? never : cell.wordCount <= 8 ? 9 : 14
        case .level2:
            return looks.contains(.secondLevel)
                ? (isSuffixedFirstLevel(cell) ? 3 : 0)
                : looks.isValue ? never : looks.contains(.firstLevel) ? 7 : cell.wordCount <= 8 ? 5 : 12
        case .name: return nameAppearance(cell)
        case .target, .actual: return targetAppearance(cell)
        case .sign: return looks.contains(.bareSign) || cell.meaning.contains(.signWord) ? 0 : looks.contains(.placeholder) ? 2 : 14
        case .unit: return looks.isLevel || looks.contains(.number) ? never : looks.isValue ? 8 : cell.wordCount <= 5 ? 0 : 6
        case .weight, .score: return looks.contains(.number) ? 0 : looks.contains(.placeholder) ? 1 : never
        case .explanation:
            return looks.contains(.number)
                ? never : looks.contains(.prose) ? 0 : looks.isValue ? 6 : cell.width > nameWidth ? 0 : explanationsExpected ? 1 : 6
        case .remark:
            return looks.contains(.number)
                ? 6 : looks.contains(.placeholder) ? 0 : looks.isLevel ? 8 : isTable ? 3 : looks.contains(.prose) ? 1 : 2
        }
    }

    /// 满意度 is a second level (under 效果目标), unless the other first levels are printed without 目标 or 指标 too.
    private func isBareSecondLevel(_ cell: Facts) -> Bool {
        cell.looks.contains(.secondLevel) && (cell.isSuffixed ? isLoneCost(cell) : !hasBareLevels)
    }

    /// 满意度指标 is a first level, though 满意度 is a second one.
    private func isSuffixedFirstLevel(_ cell: Facts) -> Bool {
        cell.looks.contains(.firstLevel) && !isLoneCost(cell) && (cell.isSuffixed || hasBareLevels)
    }

    /// 成本指标 is a first level only where second levels such as 经济成本指标 stand under it.
    private func isLoneCost(_ cell: Facts) -> Bool { cell.meaning.contains(.cost) && !hasCostLevels }

    private func nameAppearance(_ cell: Facts) -> Int32 {
        let looks = cell.looks
        if looks.contains(.number) || looks.contains(.sign) || looks.contains(.bareSign) || looks.contains(.placeholder) { return 12 }
        if looks.contains(.quantity) { return 6 }
        if looks.contains(.targetWord) || looks.contains(.firstLevel) { return 4 }
        if looks.contains(.secondLevel) { return 5 }
        let isTooWide = hasExplanations && cell.width > nameWidth + 1
        return (looks.contains(.prose) ? 3 : 0) + (isTooWide ? 4 : 0)
    }

    private func targetAppearance(_ cell: Facts) -> Int32 {
        let looks = cell.looks
        if hasSigns, looks.contains(.bareSign) { return 9 }
        if looks.contains(.sign) || looks.contains(.bareSign) || looks.contains(.quantity) || looks.contains(.targetWord) { return 0 }
        if looks.contains(.placeholder) { return 1 }
        if looks.contains(.firstLevel) { return 10 }
        if looks.contains(.secondLevel) { return 6 }
        return 2
    }

    // MARK: How cells follow each other

    func begin(_ column: Int) -> Int32 { start(column) }

    /// A table does not end after a level or, where there are values, after a name.
    func end(_ column: Int) -> Int32 { incomplete(column) }

    /// What it costs that a row begins in a column.
    func start(_ column: Int) -> Int32 { isStart(columns[column]) ? 0 : 8 }

    private func isStart(_ column: IndicatorColumn) -> Bool { column == .level1 || column == .level2 || column == .name }

    /// What it costs that a cell begins a row, stands in the row of the one before, or goes on with the name before its row's values, apart from
    /// the columns; nil where that cannot be.
    func step(_ index: Int) -> (newRow: Int32, sameRow: Int32?, nameTail: Int32?) {
        switch cells[index].gap {
        case .inCell: (10, nil, nil)
        case .tableCell: (10, 0, nil)
        case .space: (9, 0, nil)
        case .wide: (7, 0, nil)
        case .line, .blankLine: (0, 0, nameTail(index))
        case .tableRow: (0, 8, nameTail(index))
        }
    }

    /// What a row lacks that ends in this column.
    func incomplete(_ column: Int) -> Int32 { lacking[column] }

    private static func costsOfEnding(_ columns: [IndicatorColumn], isTable: Bool) -> [Int32] {
        let (hasTarget, hasWeight) = (columns.contains(.target), columns.contains(.weight))
        return columns.map { column in
            switch column {
            case .level1, .level2: 1
            case .name, .explanation: hasTarget || hasWeight ? (isTable ? 2 : columns.contains(.remark) ? 9 : 7) : 0
            case .sign: 7
            case .target, .unit, .actual: hasWeight ? 4 : 0
            case .weight: columns.contains(.score) ? 4 : 0
            case .score, .remark: 0
            }
        }
    }

    private static func costOfSkipping(_ column: IndicatorColumn) -> Int32 {
        switch column {
        case .name: 9
        case .target, .actual: 4
        case .weight, .score: 3
        case .level1, .level2, .explanation, .sign, .unit, .remark: 0
        }
    }

    /// What it costs to go on to a later column of the row: `leave` for the column before and `sameRow` for this one, which together count the
    /// columns left out between them.
    func sameRow(_ index: Int, to column: Int) -> Int32 {
        // What begins a remark may as well be the next name; what goes on with it hardly.
        let isRemark = columns[column] == .remark && !isTable && !cells[index].looks.contains(.placeholder)
        return skipped[column] + (isRemark ? 4 : 0)
    }

    func leave(_ index: Int, from column: Int) -> Int32 {
        let skips = -skipped[column + 1]
        guard cells[index].gap == .line || cells[index].gap == .blankLine else { return skips }
        let isName = columns[column] == .name
        let full: Int32 = isName && isFull(cells[index - 1]) ? 1 : 0
        return skips + (isStart(columns[column]) && !isName ? 0 : lineIsRow ? 2 : 0) + full
    }

    /// What it costs that a cell is more of the one before; nil where it cannot be.
    func more(_ index: Int, _ column: Int) -> Int32? {
        let cost = costOfMore(index, column)
        return cost == never ? nil : cost
    }

    private func costOfMore(_ index: Int, _ column: Int) -> Int32 {
        let cell = cells[index]
        let before = cells[index - 1]
        if before.looks == .bareSign { return columns[column] == .sign ? never : 0 }
        let kind = columns[column]
        if kind.rawValue <= IndicatorColumn.name.rawValue, cell.isRepeated { return 0 }
        if kind == .weight || kind == .score { return never }
        let known: Int32 = (kind == .level1 || kind == .level2) && before.looks.isLevel ? 10 : 0
        var value: Int32 = kind == .target && before.looks.isValue ? 4 : 0
        if kind == .target || kind == .actual, cell.looks.contains(.sign) { value += 8 }
        switch cell.gap {
        case .inCell: return 0
        case .space: return (lineIsRow && areWide(before, cell) ? 5 : 1) + known + value
        case .wide: return 7 + known
        case .tableCell: return 9
        case .tableRow: return 9
        case .line, .blankLine: return known + value + moreLines(before, cell, kind)
        }
    }

    /// A space between two Chinese characters separates cells; one between Latin words does not.
    private func areWide(_ before: Facts, _ cell: Facts) -> Bool {
        before.endsWide && cell.beginsWide
    }

    private func moreLines(_ before: Facts, _ cell: Facts, _ kind: IndicatorColumn) -> Int32 {
        if kind == .explanation || kind == .remark { return cell.gap == .line ? 0 : 3 }
        let slack = blankSeparates && cell.gap == .blankLine ? 1 : 3
        if kind == .name, nameWidth > 8, before.width + slack >= nameWidth {
            return explanationsExpected && blankSeparates && cell.gap == .blankLine ? 3 : 0
        }
        if kind == .target, !before.looks.isValue, before.width >= 20 { return 1 }
        guard blankSeparates, !lineIsRow else { return 4 }
        return cell.gap == .line ? 0 : 5
    }

    /// The name goes on below the target that was printed beside its first line.
    private func nameTail(_ index: Int) -> Int32? {
        guard lineIsRow, !isTable, index >= 2, cells[index].lastText >= 0 else { return nil }
        return isFull(cells[cells[index].lastText]) ? 0 : 6
    }

    /// Whether a column stands behind the name, so that the name may go on after it.
    func mayHaveTail(_ column: Int) -> Bool { columns[column].rawValue > IndicatorColumn.name.rawValue }
}

/// Whether the words end in 目标 or 指标.
private func endsInLevelSuffix(_ words: Words) -> Bool {
    guard words.count >= 2, words[words.endIndex - 1] == 0x6807 else { return false }
    let first = words[words.endIndex - 2]
    return first == 0x76EE || first == 0x6307
}
