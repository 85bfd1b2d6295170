extension FormReader {
    /// Reads the form's tables of indicators.
    mutating func readIndicators() {
        var packer = IndicatorPacker(text.knownTexts)
        for table in tables {
            guard table.cells.count <= Self.mostCells else {
                hasUnreadTable = true
                reportNoTable(line: text.cells[table.cells.lowerBound].line, most: Self.mostCells)
                continue
            }
            var cells = text.indicatorCells(table)
            let isTable = table.header.isTable
            if table.isInList {
                for cell in cells.flatMap(\.cells) { claim(cell) }
            } else {
                for cell in table.cells where !isTable || text.rows[text.cells[cell].row].isTable { claim(cell) }
            }
            readTotals(&cells, table.header)
            readRows(cells, table.header, &packer)
        }
        if !packer.numbers.isEmpty { form.indicatorRows = PackedIndicators(packer) }
        readTotalWithoutLabel()
        refuseTotalBelowSum()
    }

    /// More cells than any table of indicators has; what it would come to takes two hundred bytes a cell.
    private static let mostCells = 400_000

    /// Takes 合计 and its points off the table; nothing of the table follows them.
    private mutating func readTotals(_ cells: inout [IndicatorCell], _ header: ColumnHeader) {
        guard form.totalWeight.value == nil, var index = cells.lastIndex(where: { $0.looks.contains(.total) }) else { return }
        let points = cells[(index + 1)...].prefix { !$0.looks.isDisjoint(with: [.number, .markedPoints, .percentage, .placeholder]) }
        let numbers = points.compactMap { cell in pointsOf(cell.cells).map { ($0, cell) } }
        let isScore = numbers.count == 1 && isTotalScore(numbers[0].1, header)
        if let (first, cell) = numbers.first, !isScore { form.totalWeight = .printed(first, line: cell.line) }
        if let (last, cell) = isScore ? numbers.first : numbers.dropFirst().first { form.totalScore = .printed(last, line: cell.line) }
        for cell in cells[(index + 1 + points.count)...] {
            for raw in cell.cells { unclaim(raw) }
        }
        while index > 0, cells[index - 1].row == cells[index].row, cells[index - 1].words == cells[index].words { index -= 1 }
        cells.removeSubrange(index...)
        leaveOutPointsOfRate(&cells)
    }

    /// Whether the only number behind 总分 is that of the scores: the table has no weights, or it stands in the place of the scores.
    private func isTotalScore(_ cell: IndicatorCell, _ header: ColumnHeader) -> Bool {
        guard let score = header.columns.first(where: { $0.kind == .score }) else { return false }
        guard let weight = header.columns.first(where: { $0.kind == .weight }) else { return true }
        guard header.isTable || !cell.extent.isEmpty else { return false }
        return abs(cell.place - score.place) < abs(cell.place - weight.place)
    }

    /// A row 预算执行率 10 9.75 above 合计 has the points that the rate of execution bears: no indicator, unless it has a target or a level.
    private mutating func leaveOutPointsOfRate(_ cells: inout [IndicatorCell]) {
        let points = cells.reversed().prefix { !$0.looks.isDisjoint(with: [.number, .markedPoints, .percentage]) }.count
        let first = cells.count - points - 1
        guard (1...2).contains(points), first > 0, cells[first].gap.startsRow, cells[first].words.starts(with: rateOfExecution) else {
            return
        }
        for cell in cells[first...] {
            for raw in cell.cells { unclaim(raw) }
        }
        cells.removeSubrange(first...)
    }

    func pointsOf(_ cells: some Collection<Int>) -> PrintedNumber? {
        guard cells.count == 1, let cell = cells.first else { return nil }
        return text.points(text.cells[cell])?.number
    }

    private mutating func readRows(_ cells: [IndicatorCell], _ header: ColumnHeader, _ packer: inout IndicatorPacker) {
        var lists: [PointLists] = []
        var rows = gridRows(cells, header) ?? rowsInOrder(text.joinLevels(cells), header, &lists)
        if lists.isEmpty { dropPageNumber(&rows) }
        if header.haveLevelsPoints || isScattered(rows) || isWithoutValues(rows, header) { return refuse(cells) }
        refuseLevelsAsValues(&rows)
        var weights = pointsOf(rows, .weight)
        var scores = pointsOf(rows, .score)
        var proof = LevelProof(levels: [])
        for list in lists { proof = proveLists(list, rows, &weights, &scores) }
        reportUnreadable(weights, rows, .weight, "权重")
        reportUnreadable(scores, rows, .score, "得分")
        let isAligned = rows.rows.contains { $0.extent.upperBound > 0 }
        let isInOrder = header.isTable || cells.allSatisfy(\.gap.startsRow)
        let disordered = header.isTable ? [] : disordered(rows)
        var levels = assignLevels(rows, weights: weights, isAligned: isAligned, isInOrder: isInOrder)
        if !proof.levels.isEmpty {
            levels.level1 = proof.levels
        } else if !header.isTable, !isAligned {
            proveDisplaced(&levels, rows, header, isDisordered: disordered.count { $0 } > 1)
        }
        if header.isTable { reportRowsAboveLevels(levels, rows) }
        refuseLongLevels(&levels, rows)
        if disordered.contains(true) { drop(disordered, &rows, &levels, &weights, &scores) }
        text.pack(rows, levels, weights: weights, scores: scores, &packer)
    }

    /// The points in a column of each row; nil where there are none, or more than a number. Percentages are points where nothing else is.
    private func pointsOf(_ rows: IndicatorRows, _ column: IndicatorColumn) -> [PrintedNumber?] {
        let points = rows.rows.indices.map { index in rows.rows[index].parts.onlyCell(column).flatMap { text.points(text.cells[$0]) } }
        let areMixed = points.contains { $0?.isPercentage == true } && points.contains { $0?.isPercentage == false }
        return points.map { point in point.flatMap { areMixed && $0.isPercentage ? nil : $0.number } }
    }

    /// Says which rows print something with digits for their points that is no number.
    private mutating func reportUnreadable(_ points: [PrintedNumber?], _ rows: IndicatorRows, _ column: IndicatorColumn, _ subject: Text) {
        for index in points.indices where points[index] == nil {
            let cells = rows.rows[index].parts.cells(column)
            guard let first = cells.first, cells.contains(where: { text.bytes[text.cells[$0].range].contains(where: isDigit) }) else {
                continue
            }
            var finding = finding(.numberNotReadable, line: text.cells[first].line)
            finding.subject = subject
            finding.found = text.join(cells: cells)
            findings.append(finding)
        }
    }

    /// Says where the first rows have no level, as it was lost with what stood above.
    private mutating func reportRowsAboveLevels(_ levels: RowLevels, _ rows: IndicatorRows) {
        for (level, subject) in [(levels.level1, "一级指标"), (levels.level2, "二级指标")] {
            guard let first = level.first, first == nil, level.contains(where: { $0 != nil }) else { continue }
            var finding = finding(.valuesNotAssignable, line: rows.rows[0].line)
            finding.subject = Text(subject)
            findings.append(finding)
        }
    }

    /// Whether the cells came in no order of rows: several have a number for a name, and no target.
    private func isScattered(_ rows: IndicatorRows) -> Bool {
        let numbers = rows.rows.count { row in
            guard !row.contains(.target), !row.contains(.actual), let name = row.parts.onlyCell(.name) else { return false }
            return text.looks(of: text.words(ofCell: name)).isValue
        }
        return numbers > 2 && numbers * 3 >= rows.rows.count
    }

    /// Which rows have a level or the head of a column in their name: their cells did not come in the order of the table.
    private func disordered(_ rows: IndicatorRows) -> [Bool] {
        rows.rows.map { row in row.parts.contains(.name) { text.isWholeLevel($0) || text.isHeadOfColumn($0) } }
    }

    /// Gives no indicator of these rows, and says so.
    private mutating func drop(
        _ isDisordered: [Bool], _ rows: inout IndicatorRows, _ levels: inout RowLevels, _ weights: inout [PrintedNumber?],
        _ scores: inout [PrintedNumber?]
    ) {
        for (row, _) in zip(rows.rows, isDisordered).filter(\.1) {
            var finding = finding(.valuesNotAssignable, line: row.line)
            finding.subject = "三级指标"
            finding.found = text.join(cells: row.parts.cells(.name))
            findings.append(finding)
            for cell in row.parts.all { unclaim(cell) }
        }
        let kept = isDisordered.indices.filter { !isDisordered[$0] }
        rows.rows = kept.map { rows.rows[$0] }
        levels = RowLevels(level1: kept.map { levels.level1[$0] }, level2: kept.map { levels.level2[$0] })
        (weights, scores) = (kept.map { weights[$0] }, kept.map { scores[$0] })
    }

    /// Whether the head has no column of values, and the rows none: what is in them stands in columns of other heads, as one for each area.
    private func isWithoutValues(_ rows: IndicatorRows, _ header: ColumnHeader) -> Bool {
        let values: [IndicatorColumn] = [.target, .wholeTarget, .actual, .weight, .score]
        return !values.contains { header.contains($0) } && !rows.rows.isEmpty
    }

    /// Gives no indicator of a table, and says so.
    private mutating func refuse(_ cells: [IndicatorCell]) {
        guard let first = cells.first else { return }
        hasUnreadTable = true
        reportNoTable(line: first.line)
        for cell in cells.lazy.flatMap(\.cells) { unclaim(cell) }
    }

    /// - Parameter most: the most cells that a table may have, where this one has more.
    private mutating func reportNoTable(line: LineNumber, most: Int? = nil) {
        var finding = finding(.valuesNotAssignable, line: line)
        finding.subject = "绩效指标"
        if let most { finding.expected = Text("\(most)") }
        findings.append(finding)
    }

    /// A row that has 质量指标 for a target or a result is put together of two, and nobody knows how: what it should reach and reached stays empty.
    private mutating func refuseLevelsAsValues(_ rows: inout IndicatorRows) {
        for index in rows.rows.indices {
            for column in [IndicatorColumn.target, .actual] {
                guard let cell = rows.rows[index].parts.onlyCell(column), text.isWholeLevel(cell) else { continue }
                var finding = finding(.valuesNotAssignable, line: text.cells[cell].line)
                finding.subject = "指标值"
                finding.found = text.join(cells: [cell])
                findings.append(finding)
                rows.rows[index].parts.remove(column)
                unclaim(cell)
            }
        }
    }

    /// A number alone in the last line is that of a page, which nothing else shows.
    private mutating func dropPageNumber(_ rows: inout IndicatorRows) {
        guard rows.rows.count > 1, let cell = rows.rows.last?.parts.onlyCell, text.rows[text.cells[cell].row].cells.count == 1,
            pointsOf([cell]) != nil
        else { return }
        rows.rows.removeLast()
        unclaim(cell)
    }

    /// The rows as the cells follow each other.
    private func rowsInOrder(_ cells: [IndicatorCell], _ header: ColumnHeader, _ lists: inout [PointLists]) -> IndicatorRows {
        var rows = IndicatorRows(memory: text.memory)
        var start = 0
        for region in listRegions(cells, header) {
            let before = Array(cells[start..<region.lowerBound])
            buildRows(before, assignColumns(before, header, text.memory), into: &rows)
            lists.append(separateLists(Array(cells[region]), into: &rows))
            start = region.upperBound
        }
        let rest = start > 0 ? Array(cells[start...]) : cells
        buildRows(rest, assignColumns(rest, header, text.memory), into: &rows)
        return rows
    }

    /// Keeps only levels that are certain where levels stand inside the head or contradict each other.
    private mutating func proveDisplaced(_ levels: inout RowLevels, _ rows: IndicatorRows, _ header: ColumnHeader, isDisordered: Bool) {
        let displaced = DisplacedLevels(rows, inHead: header.levels.map { Array(text.words(ofCell: $0)) })
        guard !header.levels.isEmpty || isDisordered || displaced.contradict(levels) || displaced.areOutOfOrder else { return }
        levels = displaced.prove()
        guard levels.level1.contains(nil) || levels.level2.contains(nil), let row = rows.rows.first else { return }
        var finding = finding(.valuesNotAssignable, line: row.line)
        finding.subject = "一级指标"
        findings.append(finding)
    }

    /// The rows by printed columns; nil where there are none, or where more rows come out whole from the order of the cells.
    private mutating func gridRows(_ cells: [IndicatorCell], _ header: ColumnHeader) -> IndicatorRows? {
        guard let grid = IndicatorGrid(cells, header, text.memory) else { return nil }
        var rows = IndicatorRows(memory: text.memory)
        grid.read(into: &rows)
        let incomplete = incompleteRows(rows, header) + grid.misplacedLevels
        if incomplete > 0 {
            var lists: [PointLists] = []
            let ordered = rowsInOrder(text.joinLevels(cells), header, &lists)
            guard incomplete <= incompleteRows(ordered, header) else { return nil }
        }
        unclaimRest(of: cells, rows)
        return rows
    }

    /// Leaves to nobody what stands in no column, so that it is said; levels, which may be printed again, and headings beside the table apart.
    private mutating func unclaimRest(of cells: [IndicatorCell], _ rows: IndicatorRows) {
        var used = Set((rows.levels1 + rows.levels2).flatMap(\.cells))
        for row in rows.rows { used.formUnion(row.parts.all) }
        for cell in cells where !cell.isSideHeading && !cell.looks.isLevel && !cell.isPartOfLevel {
            for raw in cell.cells where !used.contains(raw) { unclaim(raw) }
        }
    }

    /// How many rows lack a cell that every row has, or have a sentence for a name.
    private func incompleteRows(_ rows: IndicatorRows, _ header: ColumnHeader) -> Int {
        let needed = [IndicatorColumn.name, .target, .weight, .score].filter { header.contains($0) }
        return rows.rows.count { row in
            needed.contains { !row.contains($0) }
                || row.parts.cells(.name).contains { text.words(ofCell: $0).contains(Chinese.fullStop) }
        }
    }
}

extension CellText {
    /// The points that the whole cell prints: 28, 28分, 28%; nil otherwise.
    fileprivate func points(_ cell: Cell) -> (number: PrintedNumber, isPercentage: Bool)? {
        guard case .number(let token) = parseNumber(bytes, cell.range) else { return nil }
        if token.end == cell.end { return (token.printed, false) }
        let rest = foldedScalars(bytes, token.end..<cell.end)
        let isPercentage = rest == [UInt32(ASCII.percent)]
        return isPercentage || rest == [Chinese.points] ? (token.printed, isPercentage) : nil
    }
}

private let rateOfExecution = foldedScalars("预算执行率")
