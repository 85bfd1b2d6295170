/// What it costs to read a cell of the table of indicators as this or that. Small whole numbers; 0 is what one expects, 10 what hardly happens.
struct ColumnCosts {
    private let cells: [IndicatorCell]
    private let header: ColumnHeader
    private let columns: [IndicatorColumn]
    private let isTable: Bool
    /// The printed width at which a name is broken.
    private let nameWidth: Int
    /// Some line holds a name and its value: a line is a row. Otherwise a line is a cell.
    private let lineIsRow: Bool
    /// In a line-is-a-cell text: blank lines separate the cells, so that neighbouring lines are one cell.
    private let blankSeparates: Bool
    /// The column, by its index, in whose place each cell stands; -1 where places mean nothing.
    private let placed: [Int]
    /// First levels are printed as 产出, 效益 without 目标 or 指标.
    private let hasBareLevels: Bool
    private let hasCostLevels: Bool
    /// Nearly every row prints more than a name before its points.
    private let explanationsExpected: Bool
    private let never: Int32 = 1 << 18

    init(cells: [IndicatorCell], header: ColumnHeader, columns: [IndicatorColumn]) {
        self.cells = cells
        self.header = header
        self.columns = columns
        isTable = cells.first?.gap == .tableRow
        nameWidth = Self.nameWidth(cells)
        lineIsRow = cells.contains { $0.looks.isValue && ($0.gap == .space || $0.gap == .wide) }
        let blanks = cells.count { $0.gap == .blankLine }
        let lines = cells.count { $0.gap == .line }
        blankSeparates = blanks * 2 > lines
        placed = Self.places(cells, header, columns)
        explanationsExpected = Self.haveExplanations(cells, columns)
        hasCostLevels = cells.contains { cell in costLevels.contains { cell.words.starts(with: $0) } }
        hasBareLevels = cells.contains { bareLevels.contains($0.words) }
    }

    /// The widest cell that begins a row: it follows a value or a level, and is no value itself.
    private static func nameWidth(_ cells: [IndicatorCell]) -> Int {
        var widest = 0
        for (before, cell) in zip(cells, cells.dropFirst()) where before.looks.isValue || before.looks.isLevel {
            if !cell.looks.isValue, !cell.looks.isLevel, !cell.looks.contains(.prose) { widest = max(widest, cell.width) }
        }
        return widest
    }

    private static func haveExplanations(_ cells: [IndicatorCell], _ columns: [IndicatorColumn]) -> Bool {
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
        guard isTable else { return cells.map { _ in -1 } }
        return cells.map { cell in
            let nearest = header.columns.min { abs($0.place - cell.place) < abs($1.place - cell.place) }
            return columns.firstIndex { $0 == nearest?.kind } ?? -1
        }
    }

    /// Whether the cell fills its column, so that it probably goes on.
    private func isFull(_ cell: IndicatorCell) -> Bool { nameWidth > 8 && cell.width + 3 >= nameWidth }

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

    private func appearance(_ cell: IndicatorCell, _ column: IndicatorColumn) -> Int32 {
        let looks = cell.looks
        switch column {
        case .level1:
            return looks.contains(.firstLevel) ? (isBareSecondLevel(cell) ? 3 : 0) : looks.isValue ? never : cell.words.count <= 8 ? 9 : 14
        case .level2:
            return looks.contains(.secondLevel)
                ? (isSuffixedFirstLevel(cell) ? 3 : 0)
                : looks.isValue ? never : looks.contains(.firstLevel) ? 7 : cell.words.count <= 8 ? 5 : 12
        case .name: return nameAppearance(cell)
        case .target, .actual: return targetAppearance(cell)
        case .sign: return looks.contains(.bareSign) || signWords.contains(cell.words) ? 0 : looks.contains(.placeholder) ? 2 : 14
        case .unit: return looks.isLevel || looks.contains(.number) ? never : looks.isValue ? 8 : cell.words.count <= 5 ? 0 : 6
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
    private func isBareSecondLevel(_ cell: IndicatorCell) -> Bool {
        cell.looks.contains(.secondLevel) && (isSuffixed(cell) ? isLoneCost(cell) : !hasBareLevels)
    }

    /// 满意度指标 is a first level, though 满意度 is a second one.
    private func isSuffixedFirstLevel(_ cell: IndicatorCell) -> Bool {
        cell.looks.contains(.firstLevel) && !isLoneCost(cell) && (isSuffixed(cell) || hasBareLevels)
    }

    /// 成本指标 is a first level only where second levels such as 经济成本指标 stand under it.
    private func isLoneCost(_ cell: IndicatorCell) -> Bool { cell.words.starts(with: cost) && !hasCostLevels }

    private func isSuffixed(_ cell: IndicatorCell) -> Bool {
        levelSuffixes.contains { cell.words.suffix(2).elementsEqual($0) }
    }

    private func nameAppearance(_ cell: IndicatorCell) -> Int32 {
        let looks = cell.looks
        if looks.contains(.number) || looks.contains(.sign) || looks.contains(.bareSign) || looks.contains(.placeholder) { return 12 }
        if looks.contains(.quantity) { return 6 }
        if looks.contains(.targetWord) || looks.contains(.firstLevel) { return 4 }
        if looks.contains(.secondLevel) { return 5 }
        let isTooWide = header.contains(.explanation) && cell.width > nameWidth + 1
        return (looks.contains(.prose) ? 3 : 0) + (isTooWide ? 4 : 0)
    }

    private func targetAppearance(_ cell: IndicatorCell) -> Int32 {
        let looks = cell.looks
        if header.contains(.sign), looks.contains(.bareSign) { return 9 }
        if looks.contains(.sign) || looks.contains(.bareSign) || looks.contains(.quantity) || looks.contains(.targetWord) { return 0 }
        if looks.contains(.placeholder) { return 1 }
        if looks.contains(.firstLevel) { return 10 }
        if looks.contains(.secondLevel) { return 6 }
        return 2
    }

    // MARK: How cells follow each other

    func begin(_ column: Int) -> Int32 { isStart(columns[column]) ? 0 : 8 }

    /// A table does not end after a level or, where there are values, after a name.
    func end(_ column: Int) -> Int32 { incomplete(column) }

    private func isStart(_ column: IndicatorColumn) -> Bool { column == .level1 || column == .level2 || column == .name }

    func step(_ index: Int, from: Int, fromPart: Int, to: Int, part: Int) -> Int32 {
        switch Assignment.Part(rawValue: UInt8(part)) {
        case .newRow: newRow(index, from: from, to: to)
        case .sameRow: sameRow(index, from: from, to: to)
        case .more: from == to && columns[to] != .name || from == to && fromPart != 3 ? more(index, to) : never
        case .nameTail: nameTail(index, from: from, fromPart: fromPart, to: to)
        case nil: never
        }
    }

    private func newRow(_ index: Int, from: Int, to: Int) -> Int32 {
        let gap: Int32 =
            switch cells[index].gap {
            case .inCell, .tableCell: 10
            case .space: 9
            case .wide: 7
            case .line, .blankLine: 0
            case .tableRow: 0
            }
        let start: Int32 = isStart(columns[to]) ? 0 : 8
        return gap + start + incomplete(from)
    }

    /// What a row lacks that ends in this column.
    private func incomplete(_ column: Int) -> Int32 {
        switch columns[column] {
        case .level1, .level2: return 1
        case .name, .explanation:
            return columns.contains(.target) || columns.contains(.weight) ? (isTable ? 2 : columns.contains(.remark) ? 9 : 7) : 0
        case .sign: return 7
        case .target, .unit: return columns.contains(.weight) ? 4 : 0
        case .actual: return columns.contains(.weight) ? 4 : 0
        case .weight: return columns.contains(.score) ? 4 : 0
        case .score, .remark: return 0
        }
    }

    private func sameRow(_ index: Int, from: Int, to: Int) -> Int32 {
        guard to > from else { return never }
        /// What begins a remark may as well be the next name; what goes on with it hardly.
        var cost: Int32 = columns[to] == .remark && !isTable && !cells[index].looks.contains(.placeholder) ? 4 : 0
        for skipped in (from + 1)..<to {
            switch columns[skipped] {
            case .name: cost += 9
            case .target: cost += 4
            case .weight, .score: cost += 3
            case .level1, .level2, .explanation, .sign, .unit, .actual, .remark: cost += columns[skipped] == .actual ? 4 : 0
            }
        }
        switch cells[index].gap {
        case .inCell: return never
        case .tableRow: return cost + 8
        case .line, .blankLine:
            let full: Int32 = columns[from] == .name && isFull(cells[index - 1]) ? 1 : 0
            return cost + (isStart(columns[from]) && columns[from] != .name ? 0 : lineIsRow ? 2 : 0) + full
        default: return cost
        }
    }

    private func more(_ index: Int, _ column: Int) -> Int32 {
        let cell = cells[index]
        let before = cells[index - 1]
        if before.looks == .bareSign { return columns[column] == .sign ? never : 0 }
        let kind = columns[column]
        if kind.rawValue <= IndicatorColumn.name.rawValue, cell.gap == .tableCell, cell.words == before.words { return 0 }
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
    private func areWide(_ before: IndicatorCell, _ cell: IndicatorCell) -> Bool {
        isWide(before.words.last ?? 0) && isWide(cell.words.first ?? 0)
    }

    private func moreLines(_ before: IndicatorCell, _ cell: IndicatorCell, _ kind: IndicatorColumn) -> Int32 {
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
    private func nameTail(_ index: Int, from: Int, fromPart: Int, to: Int) -> Int32 {
        guard columns[to] == .name, columns[from].rawValue > IndicatorColumn.name.rawValue, lineIsRow, !isTable else { return never }
        guard cells[index].gap.startsRow, index >= 2 else { return never }
        guard let name = cells[..<index].last(where: { !$0.looks.isValue }) else { return never }
        return isFull(name) ? 0 : 6
    }
}

private let signWords = Set(["定性", "定量", "正向", "反向"].map { foldedScalars(Text($0)) })
private let cost = foldedScalars("成本")
private let costLevels = ["经济成本", "社会成本", "生态环境成本", "生态成本"].map { foldedScalars(Text($0)) }
private let bareLevels = Set(["产出", "效益", "决策", "过程"].map { foldedScalars(Text($0)) })
private let levelSuffixes = ["目标", "指标"].map { foldedScalars(Text($0)) }
