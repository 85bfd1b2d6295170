/// A table of indicators in text that was laid out in printed columns (`pdftotext -layout`): cells wrap inside their columns, and what
/// belongs to one row stands around one height rather than on one line.
struct IndicatorGrid {
    /// The cells of each column of the head, in the order of the lines.
    private var fragments: [IndicatorColumn: [IndicatorCell]] = [:]
    private let anchor: IndicatorColumn
    /// Whether empty columns part the table's columns; otherwise they were guessed from the middles of the head's labels.
    let isCertain: Bool

    /// - Returns: nil when the cells do not stand in as many columns as the head names.
    init?(_ cells: [IndicatorCell], _ header: ColumnHeader) {
        guard !header.isTable, header.columns.count > 1, cells.contains(where: { $0.gap == .wide }) else { return nil }
        guard let anchor = [IndicatorColumn.weight, .target, .score].first(where: { header.contains($0) }) else { return nil }
        self.anchor = anchor
        let certain = Self.byEmptyColumns(cells, header)
        guard let kinds = certain ?? Self.byHeadCentres(cells, header, anchor: anchor) else { return nil }
        isCertain = certain != nil
        for (cell, kind) in zip(cells, kinds) {
            if let kind { fragments[kind, default: []].append(cell) }
        }
        guard let names = fragments[.name], let anchors = fragments[anchor], anchors.count * 3 >= names.count else { return nil }
        guard names.count * anchors.count <= Self.most else { return nil }
    }

    /// The largest product of lines in the two columns that rows are made of; larger tables are read cell by cell, in linear time.
    private static let most = 40_000

    /// The column of each cell where columns that stay empty in all lines part the others, one for each label of the head.
    private static func byEmptyColumns(_ cells: [IndicatorCell], _ header: ColumnHeader) -> [IndicatorColumn?]? {
        let ranges = occupied(cells.map { $0.left..<($0.left + $0.width) } + header.columns.map(\.extent))
        let labels = header.columns.map { column in (column, ranges.firstIndex { $0.contains(column.place) }) }
        let used = labels.compactMap(\.1)
        guard Set(used).count == used.count, used.count + 1 >= header.columns.count, used.count >= 2 else { return nil }
        return cells.map { cell in ranges.firstIndex { $0.contains(cell.left) }.flatMap { range in labels.first { $0.1 == range }?.0.kind }
        }
    }

    /// The column of each cell by the nearest middle of a label of the head, where the columns run into each other because Chinese characters
    /// are not exactly two columns wide. Accepted only if the values stand under their label and nearly all lines keep the head's order.
    private static func byHeadCentres(_ cells: [IndicatorCell], _ header: ColumnHeader, anchor: IndicatorColumn) -> [IndicatorColumn?]? {
        let kinds = cells.map { cell in header.columns.min { abs($0.place - cell.place) < abs($1.place - cell.place) }?.kind }
        let order = header.columns.sorted { $0.place < $1.place }.map(\.kind)
        var lines = 0
        var ordered = 0
        for (index, cell) in cells.enumerated() where index > 0 && cell.row == cells[index - 1].row {
            lines += 1
            if let left = kinds[index - 1], let right = kinds[index], (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
            {
                ordered += 1
            }
        }
        let anchors = zip(cells, kinds).filter { $0.1 == anchor }
        let values = anchors.count { $0.0.looks.isValue || $0.0.looks.contains(.targetWord) }
        guard lines >= 3, ordered * 10 >= lines * 9, values * 10 >= anchors.count * 7, anchor == .weight || anchor == .score else {
            return nil
        }
        return kinds
    }

    /// The printed columns that the cells occupy, between columns that stay empty.
    private static func occupied(_ extents: [Range<Int>]) -> [Range<Int>] {
        let end = min(400, (extents.map(\.upperBound).max() ?? 0) + 1)
        var counts = [Int](repeating: 0, count: end + 1)
        for extent in extents { for column in extent where column < end { counts[column] += 1 } }
        var ranges: [Range<Int>] = []
        var start: Int?
        for column in 0...end {
            if counts[column] > 0 {
                start = start ?? column
            } else if let first = start {
                ranges.append(first..<column)
                start = nil
            }
        }
        return ranges.enumerated().map { index, range in
            let next = index + 1 < ranges.count ? ranges[index + 1].lowerBound : 10_000
            return (index == 0 ? 0 : range.lowerBound)..<next
        }
    }

    // MARK: Rows

    /// Puts the grid together to rows and levels.
    func read(into output: inout IndicatorRows) {
        let first = output.rows.count
        let rows = GridRows(names: fragments[.name] ?? [], anchors: fragments[anchor] ?? []).solve()
        var heights: [Int] = []
        var valueHeights: [Int] = []
        for row in rows {
            var parts: [IndicatorColumn: [Int]] = [:]
            if !row.names.isEmpty { parts[.name] = row.names.flatMap(\.cells) }
            if !row.anchors.isEmpty { parts[anchor] = row.anchors.flatMap(\.cells) }
            let cells = row.names + row.anchors
            let extent = (cells.map(\.row).min() ?? 0)...(cells.map(\.row).max() ?? 0)
            output.rows.append(IndicatorRow(parts: parts, line: cells[0].line, extent: extent))
            heights.append(height(row.names.isEmpty ? row.anchors : row.names))
            valueHeights.append(height(row.anchors.isEmpty ? row.names : row.anchors))
        }
        for (kind, cells) in fragments where kind != .name && kind != anchor && kind != .level1 && kind != .level2 {
            let isValue = kind == .score || kind == .actual || kind == .target
            for cell in cells { addCell(cell, kind, isValue ? valueHeights : heights, first, &output) }
        }
        addLevels(.level1, heights, first, &output.levels1)
        addLevels(.level2, heights, first, &output.levels2)
    }

    /// Twice the row in whose middle the cells stand.
    private func height(_ cells: [IndicatorCell]) -> Int { cells[0].row + cells[cells.count - 1].row }

    private func addCell(_ cell: IndicatorCell, _ kind: IndicatorColumn, _ heights: [Int], _ first: Int, _ output: inout IndicatorRows) {
        guard let row = heights.indices.min(by: { abs(heights[$0] - 2 * cell.row) < abs(heights[$1] - 2 * cell.row) }) else { return }
        output.rows[first + row].parts[kind, default: []].append(contentsOf: cell.cells)
        let extent = output.rows[first + row].extent
        output.rows[first + row].extent = min(extent.lowerBound, cell.row)...max(extent.upperBound, cell.row)
    }

    /// Levels stand beside the row at their height or between two rows.
    private func addLevels(_ kind: IndicatorColumn, _ heights: [Int], _ first: Int, _ levels: inout [PrintedLevel]) {
        for group in joinLevels(fragments[kind] ?? [], kind) {
            let height = height(group)
            let beside = heights.firstIndex { abs($0 - height) <= 1 }
            let row = beside ?? heights.firstIndex { $0 > height } ?? heights.count
            let (words, maximum) = separate(group)
            if levels.last?.words == words {
                levels[levels.count - 1].lastRow = first + row
            } else {
                levels.append(
                    PrintedLevel(
                        words: words, cells: group.flatMap(\.cells), maximum: maximum, row: first + row, lastRow: first + row,
                        isBeside: beside != nil, height: height))
            }
        }
    }

    /// The words of a level and its points, which may have been broken over two lines: 投入与管理(36 / 分).
    private func separate(_ group: [IndicatorCell]) -> (words: [UInt32], maximum: PrintedNumber?) {
        let words = group.flatMap(\.words)
        if let maximum = group.compactMap(\.maximum).last { return (words, maximum) }
        return splitPoints(words) ?? (words, nil)
    }

    /// Joins the lines of a level: what together is a known level, or what fills its column.
    private func joinLevels(_ cells: [IndicatorCell], _ kind: IndicatorColumn) -> [[IndicatorCell]] {
        let widest = cells.map(\.width).max() ?? 0
        var groups: [[IndicatorCell]] = []
        for cell in cells {
            if let last = groups.last, let before = last.last, cell.row - before.row <= 6, goesOn(last, before, cell, widest: widest) {
                groups[groups.count - 1].append(cell)
            } else {
                groups.append([cell])
            }
        }
        return groups
    }

    private func goesOn(_ group: [IndicatorCell], _ before: IndicatorCell, _ cell: IndicatorCell, widest: Int) -> Bool {
        if isLevel(group + [cell]) { return !cell.looks.isLevel }
        return !before.looks.isLevel && !cell.looks.isLevel && before.width + 2 >= widest
    }

    private func isLevel(_ cells: [IndicatorCell]) -> Bool {
        let words = cells.flatMap(\.words)
        return IndicatorWords.shared.isFirstLevel(words) || IndicatorWords.shared.isSecondLevel(words)
    }
}
