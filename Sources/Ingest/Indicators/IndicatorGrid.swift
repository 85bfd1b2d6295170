/// A table of indicators in text that was laid out in printed columns (`pdftotext -layout`): cells wrap inside their columns, and what
/// belongs to one row stands around one height rather than on one line.
struct IndicatorGrid {
    /// The cells of each column of the head, in the order of the lines.
    private var fragments: [IndicatorColumn: [IndicatorCell]] = [:]
    private let anchor: IndicatorColumn
    private let memory: KeptMemory

    /// - Returns: nil when the cells do not stand in columns below the labels of the head.
    init?(_ cells: [IndicatorCell], _ header: ColumnHeader, _ memory: KeptMemory) {
        guard let anchor = [IndicatorColumn.weight, .target, .score].first(where: { header.contains($0) }) else { return nil }
        guard let columns = PrintedColumns(cells, header, memory) else { return nil }
        (self.anchor, self.memory) = (anchor, memory)
        for (cell, kind) in zip(cells, columns.assign()) {
            if let kind { fragments[kind, default: []].append(cell) }
        }
        guard let names = fragments[.name], let anchors = fragments[anchor], anchors.count * 3 >= names.count else { return nil }
        guard names.count * anchors.count <= Self.most else { return nil }
    }

    /// The largest product of lines in the two columns that rows are made of; larger tables are read cell by cell, in linear time.
    private static let most = 40_000

    /// How many levels stand in the column of the other level: then columns were not recognised.
    var misplacedLevels: Int {
        let first = (fragments[.level1] ?? []).count { $0.looks.isLevel && !$0.looks.contains(.firstLevel) }
        let second = (fragments[.level2] ?? []).count { $0.looks.isLevel && !$0.looks.contains(.secondLevel) }
        let names = (fragments[.name] ?? []).count { $0.looks.contains(.firstLevel) && !$0.looks.contains(.secondLevel) }
        return first + second + names
    }

    // MARK: Rows

    /// Puts the grid together to rows and levels.
    func read(into output: inout IndicatorRows) {
        let first = output.rows.count
        let rows = GridRows(names: fragments[.name] ?? [], anchors: fragments[anchor] ?? []).solve()
        var heights: [Int] = []
        var valueHeights: [Int] = []
        for row in rows {
            var parts = RowParts(.name, row.names.flatMap(\.cells), memory)
            parts.append(row.anchors.flatMap(\.cells), to: anchor, memory)
            let cells = row.names + row.anchors
            let extent = (cells.map(\.height).min() ?? 0)...(cells.map(\.height).max() ?? 0)
            output.rows.append(IndicatorRow(parts: parts, line: cells[0].line, extent: extent, page: cells[0].page))
            heights.append(height(row.names.isEmpty ? row.anchors : row.names))
            valueHeights.append(height(row.anchors.isEmpty ? row.names : row.anchors))
        }
        // Those of names and values: a remark may be taller.
        let own = output.rows[first...].map { Own(extent: $0.extent, page: $0.page) }
        for (kind, cells) in fragments where kind != .name && kind != anchor && kind != .level1 && kind != .level2 {
            let isValue = kind == .score || kind == .actual || kind == .target || kind == .wholeTarget
            let column = GridColumn(cells, heights: isValue ? valueHeights : heights, isNeeded: isValue)
            for (row, cells) in column.solve().enumerated() {
                for cell in cells { output.rows[first + row].add(cell, kind, memory) }
            }
        }
        addLevels(.level1, heights, own, first, &output.levels1)
        addLevels(.level2, heights, own, first, &output.levels2)
    }

    /// The lines that a row's name and value take up.
    private struct Own {
        let extent: ClosedRange<Int>
        let page: Int
    }

    /// Twice the height in whose middle the cells stand.
    private func height(_ cells: [IndicatorCell]) -> Int { cells[0].height + cells[cells.count - 1].height }

    /// Levels stand beside the row at their height or between two rows.
    private func addLevels(_ kind: IndicatorColumn, _ heights: [Int], _ own: [Own], _ first: Int, _ levels: inout [PrintedLevel]) {
        for group in LevelFragments(fragments[kind] ?? []).join() {
            let height = height(group)
            let beside = heights.firstIndex { abs($0 - height) <= 1 }
            let row = beside ?? heights.firstIndex { $0 > height } ?? heights.count
            let isBetween =
                (1..<own.count).contains(row) && own[row - 1].page == own[row].page && height > 2 * own[row - 1].extent.upperBound
                && height < 2 * own[row].extent.lowerBound
            let (words, maximum) = separate(group)
            if levels.last?.words.elementsEqual(words) ?? false {
                levels[levels.count - 1].lastRow = first + row
            } else {
                levels.append(
                    PrintedLevel(
                        words: memory.keep(words), cells: memory.keep(group.flatMap(\.cells)), maximum: maximum, row: first + row,
                        lastRow: first + row,
                        isBeside: beside != nil, isBetween: isBetween, height: height, page: group[0].page))
            }
        }
    }

    /// The words of a level and its points, which may have been broken over two lines: 投入与管理(36 / 分).
    private func separate(_ group: [IndicatorCell]) -> (words: [UInt32], maximum: PrintedNumber?) {
        let words = group.flatMap(\.words)
        if let maximum = group.compactMap(\.maximum).last { return (words, maximum) }
        return splitPoints(words).map { (Array($0.words), $0.maximum) } ?? (words, nil)
    }
}
