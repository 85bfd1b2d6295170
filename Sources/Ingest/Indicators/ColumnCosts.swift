/// What it costs to read a cell of the table of indicators as this or that. Small whole numbers; 0 is what one expects, 10 what hardly happens.
struct ColumnCosts {
    private let cells: Kept<CellFacts>
    let columns: Kept<Column>
    private let hasExplanations: Bool
    /// What stands in the column of explanations is 计划标准 and the like.
    private let hasStandards: Bool
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
    /// Nearly every row prints more than its target before the next one, and no points.
    private let remarksExpected: Bool
    /// Nearly every row prints more than a name before its points.
    private let explanationsExpected: Bool
    /// What it costs where a cell cannot stand.
    static let never: Int32 = 1 << 18

    /// - Parameter memory: which keeps the costs.
    init(cells: [IndicatorCell], header: ColumnHeader, columns: [IndicatorColumn], _ memory: KeptMemory) {
        let facts = Self.facts(cells, memory)
        remarksExpected = Self.haveRemarks(facts, columns)
        self.columns = memory.keep(Self.columns(columns, isTable: cells.first?.gap == .tableRow, remarksExpected: remarksExpected))
        self.cells = facts
        hasExplanations = header.contains(.explanation)
        hasStandards = hasExplanations && facts.contains { $0.meaning.contains(.standard) }
        hasSigns = header.contains(.sign) || header.contains(.direction)
        isTable = cells.first?.gap == .tableRow
        nameWidth = Self.nameWidth(facts)
        lineIsRow = facts.contains { $0.looks.isValue && ($0.gap == .space || $0.gap == .wide) }
        let blanks = facts.count { $0.gap == .blankLine }
        let lines = facts.count { $0.gap == .line }
        blankSeparates = blanks * 2 > lines
        placed = isTable ? memory.keep(Self.places(cells, header, columns)) : memory.keep(-1, count: cells.count)
        explanationsExpected = Self.haveExplanations(facts, columns)
        hasCostLevels = facts.contains { $0.meaning.contains(.costLevel) }
        hasBareLevels = facts.contains { $0.meaning.contains(.bareLevel) }
    }

    /// A column, and what it costs whatever the cell.
    struct Column {
        let kind: IndicatorColumn
        fileprivate let number: Int32
        /// What it costs to leave out all columns before it, and those together with it.
        fileprivate let skippedBefore: Int32
        fileprivate let skippedWithIt: Int32
        /// What a row lacks that ends in it.
        let incomplete: Int32

        /// What it costs that a row begins in it.
        var start: Int32 { isStart ? 0 : 8 }

        fileprivate var isStart: Bool { kind == .level1 || kind == .level2 || kind == .name }

        /// Whether it stands behind the name, so that the name may go on after it.
        var mayHaveTail: Bool { kind.rawValue > IndicatorColumn.name.rawValue }
    }

    private static func columns(_ kinds: [IndicatorColumn], isTable: Bool, remarksExpected: Bool) -> [Column] {
        let lacking = costsOfEnding(kinds, isTable: isTable, remarksExpected: remarksExpected)
        var skipped: Int32 = 0
        return kinds.indices.map { number in
            let before = skipped
            skipped += costOfSkipping(kinds[number])
            return Column(
                kind: kinds[number], number: Int32(number), skippedBefore: before, skippedWithIt: skipped, incomplete: lacking[number])
        }
    }

    private static func facts(_ cells: [IndicatorCell], _ memory: KeptMemory) -> Kept<CellFacts> {
        memory.keep(most: cells.count) { facts in
            var lastText = -1
            for index in cells.indices {
                let isRepeated = cells[index].gap == .tableCell && index > 0 && cells[index - 1].words == cells[index].words
                facts[index] = CellFacts(cells[index], isRepeated: isRepeated, lastText: lastText)
                if !cells[index].looks.isValue { lastText = index }
            }
            return cells.count
        }
    }

    /// The widest cell that begins a row: it follows a value or a level, and is no value itself.
    private static func nameWidth(_ cells: Kept<CellFacts>) -> Int {
        var widest = 0
        for index in cells.indices.dropFirst() where cells[index - 1].looks.isValue || cells[index - 1].looks.isLevel {
            let cell = cells[index]
            if !cell.looks.isValue, !cell.looks.isLevel, !cell.looks.contains(.prose) { widest = max(widest, cell.width) }
        }
        return widest
    }

    private static func haveExplanations(_ cells: Kept<CellFacts>, _ columns: [IndicatorColumn]) -> Bool {
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

    /// Words between a target and the level after it are a remark, where the table has no points.
    private static func haveRemarks(_ cells: Kept<CellFacts>, _ columns: [IndicatorColumn]) -> Bool {
        guard columns.last == .remark, columns.contains(.target), !columns.contains(.weight), !columns.contains(.score) else {
            return false
        }
        var rows = 0
        var rich = 0
        for index in cells.indices.dropFirst(2) where cells[index].looks.isLevel && !cells[index - 1].looks.isLevel {
            rows += 1
            if !cells[index - 1].looks.isValue, !cells[index - 1].looks.contains(.targetWord) { rich += 1 }
        }
        return rich > 1 && rich * 10 >= rows * 7
    }

    private static func places(_ cells: [IndicatorCell], _ header: ColumnHeader, _ columns: [IndicatorColumn]) -> [Int] {
        cells.map { cell in
            let nearest = header.columns.min { abs($0.place - cell.place) < abs($1.place - cell.place) }
            return columns.firstIndex { $0 == nearest?.kind } ?? -1
        }
    }

    /// Whether the cell fills its column, so that it probably goes on.
    private func isFull(_ cell: CellFacts) -> Bool { nameWidth > 8 && cell.width + 3 >= nameWidth }

    /// What is the same whatever the column that a cell comes to.
    struct Step {
        fileprivate let cell: CellFacts
        /// The cell before it; of the first cell itself.
        fileprivate let before: CellFacts
        fileprivate let placed: Int32
        /// A number in the place of points.
        fileprivate let isInPoints: Bool
        fileprivate let beginsProse: Bool
        fileprivate let isBeforeFull: Bool
        /// What it costs that a cell begins a row, stands in the row of the one before, or goes on with the name before its row's values, apart
        /// from the columns; nil where that cannot be.
        let newRow: Int32
        let sameRow: Int32?
        let nameTail: Int32?
    }

    func step(_ index: Int) -> Step {
        let (cell, before) = (cells[index], cells[max(index - 1, 0)])
        let (newRow, sameRow): (Int32, Int32?) =
            switch cell.gap {
            case .inCell: (10, nil)
            case .tableCell: (10, 0)
            case .space: (9, 0)
            case .wide: (7, 0)
            case .line, .blankLine: (0, 0)
            case .tableRow: (0, 8)
            }
        return Step(
            cell: cell, before: before, placed: Int32(placed[index]), isInPoints: isInPoints(index),
            beginsProse: hasExplanations && !hasStandards && beginsProse(index),
            isBeforeFull: isFull(before), newRow: newRow, sameRow: sameRow, nameTail: cell.gap.startsRow ? nameTail(index) : nil)
    }

    // MARK: What a cell looks like

    private func isInPoints(_ index: Int) -> Bool {
        guard placed[index] >= 0, cells[index].looks.contains(.number) else { return false }
        let kind = columns[placed[index]].kind
        return kind == .weight || kind == .score
    }

    @inline(__always)
    func look(_ step: Step, _ column: Column) -> Int32 {
        var cost = column.kind == .explanation && step.beginsProse ? 1 : appearance(step.cell, column.kind)
        if column.kind == .unit, isTable, !step.before.looks.contains(.number) { cost += 6 }
        guard step.placed >= 0, step.placed != column.number else { return cost }
        return cost + (step.isInPoints && (column.kind == .target || column.kind == .actual) ? 4 : 1)
    }

    /// The first line of a paragraph whose next line is running text.
    private func beginsProse(_ index: Int) -> Bool {
        guard index + 1 < cells.count, !cells[index].looks.isValue, !cells[index].looks.isLevel, !cells[index].looks.contains(.prose) else {
            return false
        }
        return cells[index].gap == .blankLine && cells[index + 1].gap == .line && cells[index + 1].looks.contains(.prose)
    }

    @inline(__always)
    private func appearance(_ cell: CellFacts, _ column: IndicatorColumn) -> Int32 {
        let looks = cell.looks
        if hasStandards, column == .explanation || cell.meaning.contains(.standard) {
            return column != .explanation ? Self.never : cell.meaning.contains(.standard) ? 0 : 14
        }
        switch column {
        case .level1 where cell.isNumbered, .level2 where cell.isNumbered: return Self.never
        case .level1:
            return looks.contains(.firstLevel)
                ? (isBareSecondLevel(cell) ? 3 : 0) : looks.isValue ? Self.never : cell.wordCount <= 8 ? 9 : 14
        case .level2:
            return looks.contains(.secondLevel)
                ? (isSuffixedFirstLevel(cell) ? 3 : 0)
                : looks.isValue ? Self.never : looks.contains(.firstLevel) ? 7 : cell.wordCount <= 8 ? 5 : 12
        case .name: return nameAppearance(cell)
        case .target, .wholeTarget, .actual: return targetAppearance(cell)
        case .sign, .direction:
            return looks.contains(.bareSign) || cell.meaning.contains(.signWord) ? 0 : looks.contains(.placeholder) ? 2 : 14
        case .unit:
            return looks.isLevel || looks.contains(.number)
                ? Self.never : looks.isValue || looks.contains(.targetWord) ? 8 : cell.wordCount <= 5 ? 0 : 6
        case .other: return looks.isLevel ? 8 : 1
        case .weight, .score:
            return looks.contains(.number)
                ? 0 : looks.contains(.placeholder) ? 1 : looks.contains(.markedPoints) ? 2 : looks.contains(.percentage) ? 7 : Self.never
        case .explanation:
            return looks.contains(.number)
                ? Self.never : looks.contains(.prose) ? 0 : looks.isValue ? 6 : cell.width > nameWidth ? 0 : explanationsExpected ? 1 : 6
        case .remark:
            return looks.contains(.number)
                ? 6 : looks.contains(.placeholder) ? 0 : looks.isLevel ? 8 : isTable ? 3 : looks.contains(.prose) ? 1 : 2
        }
    }

    /// 满意度 is a second level (under 效果目标), unless the other first levels are printed without 目标 or 指标 too.
    private func isBareSecondLevel(_ cell: CellFacts) -> Bool {
        cell.looks.contains(.secondLevel) && (cell.isSuffixed ? isLoneCost(cell) : !hasBareLevels)
    }

    /// 满意度指标 is a first level, though 满意度 is a second one.
    private func isSuffixedFirstLevel(_ cell: CellFacts) -> Bool {
        cell.looks.contains(.firstLevel) && !isLoneCost(cell) && (cell.isSuffixed || hasBareLevels)
    }

    /// 成本指标 is a first level only where second levels such as 经济成本指标 stand under it.
    private func isLoneCost(_ cell: CellFacts) -> Bool { cell.meaning.contains(.cost) && !hasCostLevels }

    private func nameAppearance(_ cell: CellFacts) -> Int32 {
        let looks = cell.looks
        if looks.contains(.number) || looks.contains(.sign) || looks.contains(.bareSign) || looks.contains(.placeholder) { return 12 }
        if looks.contains(.quantity) { return 6 }
        if looks.contains(.targetWord) || looks.contains(.firstLevel) { return 4 }
        if looks.contains(.secondLevel) { return 5 }
        if hasStandards { return 0 }
        let isTooWide = hasExplanations && cell.width > nameWidth + 1
        return (looks.contains(.prose) ? 3 : 0) + (isTooWide ? 4 : 0)
    }

    private func targetAppearance(_ cell: CellFacts) -> Int32 {
        let looks = cell.looks
        if hasSigns, looks.contains(.bareSign) { return 9 }
        if cell.isNumbered { return 12 }
        if looks.contains(.sign) || looks.contains(.bareSign) || looks.contains(.quantity) || looks.contains(.targetWord) { return 0 }
        if looks.contains(.placeholder) { return 1 }
        if looks.contains(.firstLevel) { return 10 }
        if looks.contains(.secondLevel) { return 6 }
        return 2
    }

    // MARK: How cells follow each other

    private static func costsOfEnding(_ columns: [IndicatorColumn], isTable: Bool, remarksExpected: Bool) -> [Int32] {
        let (hasTarget, hasWeight) = (columns.contains(.target), columns.contains(.weight))
        return columns.map { column in
            switch column {
            case .level1, .level2: 1
            case .explanation where columns.contains(.target) && !mustGoOn(columns, after: column): 0
            case .name, .explanation: hasTarget || hasWeight ? (isTable ? 2 : columns.contains(.remark) ? 9 : 7) : 0
            case .sign: 7
            case .direction, .other: mustGoOn(columns, after: column) ? 7 : 0
            case .wholeTarget: 4
            case .target, .unit, .actual: hasWeight || remarksExpected ? 4 : 0
            case .weight: columns.contains(.score) ? 4 : 0
            case .score, .remark: 0
            }
        }
    }

    private static func mustGoOn(_ columns: [IndicatorColumn], after column: IndicatorColumn) -> Bool {
        let last = columns.lastIndex { [.target, .actual, .weight, .score].contains($0) } ?? -1
        return columns.firstIndex(of: column).map { $0 < last } ?? false
    }

    private static func costOfSkipping(_ column: IndicatorColumn) -> Int32 {
        switch column {
        case .name: 9
        case .target, .wholeTarget, .actual: 4
        case .weight, .score: 3
        case .level1, .level2, .explanation, .sign, .direction, .unit, .remark, .other: 0
        }
    }

    /// What it costs to go on to a later column of the row: `leave` for the column before and `sameRow` for this one, which together count the
    /// columns left out between them.
    @inline(__always)
    func sameRow(_ step: Step, to column: Column) -> Int32 {
        // What begins a remark may as well be the next name; what goes on with it hardly.
        let isRemark = column.kind == .remark && !isTable && !remarksExpected && !step.cell.looks.contains(.placeholder)
        return column.skippedBefore + (isRemark ? 4 : 0)
    }

    @inline(__always)
    func leave(_ step: Step, from column: Column) -> Int32 {
        let skips = -column.skippedWithIt
        guard step.cell.gap == .line || step.cell.gap == .blankLine else { return skips }
        let isName = column.kind == .name
        let full: Int32 = isName && step.isBeforeFull ? 1 : 0
        return skips + (column.isStart && !isName ? 0 : lineIsRow ? 2 : 0) + full
    }

    /// What it costs that a cell is more of the one before; nil where it cannot be.
    @inline(__always)
    func more(_ step: Step, _ column: Column) -> Int32? {
        let cost = costOfMore(step.cell, step.before, column.kind)
        return cost == Self.never ? nil : cost
    }

    @inline(__always)
    private func costOfMore(_ cell: CellFacts, _ before: CellFacts, _ kind: IndicatorColumn) -> Int32 {
        if before.looks == .bareSign { return kind == .sign || kind == .direction ? Self.never : 0 }
        if kind.rawValue <= IndicatorColumn.name.rawValue, cell.isRepeated { return 0 }
        if kind == .weight || kind == .score || cell.isNumbered || cell.followsWholeCell { return Self.never }
        if hasStandards, !before.meaning.union(cell.meaning).isDisjoint(with: .standard) { return Self.never }
        let known: Int32 = (kind == .level1 || kind == .level2) && before.looks.isLevel ? 10 : 0
        var value: Int32 = kind == .target && before.looks.isValue ? 4 : 0
        if kind == .target || kind == .wholeTarget || kind == .actual, cell.looks.contains(.sign) { value += 8 }
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
    private func areWide(_ before: CellFacts, _ cell: CellFacts) -> Bool {
        before.endsWide && cell.beginsWide
    }

    private func moreLines(_ before: CellFacts, _ cell: CellFacts, _ kind: IndicatorColumn) -> Int32 {
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
}
