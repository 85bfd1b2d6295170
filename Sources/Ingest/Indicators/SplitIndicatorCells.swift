extension CellText {
    /// The cells of a table of indicators, with what they look like. Furniture and repeated heads are left out.
    func indicatorCells(_ table: IndicatorTable) -> [IndicatorCell] {
        var output: [IndicatorCell] = []
        var cell = table.cells.lowerBound
        var page = 0
        var height = 0
        while cell < table.cells.upperBound {
            let row = cells[cell].row
            if rows[row].isFurniture || rows[row].afterPageBreak, cells[cell].gap.startsRow { page += 1 }
            if rows[row].isFurniture || table.header.isTable && !rows[row].isTable {
                cell += 1
                continue
            }
            if cells[cell].gap.startsRow, let head = readColumnHeader(at: cell, limit: table.cells.upperBound) {
                cell = head.next
                continue
            }
            var end = cell + 1
            while end < table.cells.upperBound, cells[end].gap == .inCell { end += 1 }
            if cells[cell].gap.startsRow { height += cells[cell].gap == .blankLine ? 2 : 1 }
            append(cell..<end, to: &output)
            output[output.count - 1].page = page
            output[output.count - 1].height = height
            cell = end
        }
        return output
    }

    /// The cells with the lines of each level joined, without side headings (绩效指标): for text whose places mean nothing.
    func joinLevels(_ cells: [IndicatorCell]) -> [IndicatorCell] {
        var output = cells
        mergeSplitLevels(&output)
        completeLevels(&output)
        return output.filter { !sideHeadings.contains($0.words) }
    }

    private func append(_ range: Range<Int>, to output: inout [IndicatorCell]) {
        let first = cells[range.lowerBound]
        let words = range.flatMap { foldedScalars(bytes, cells[$0].range) }
        let isTable = rows[first.row].isTable
        let extent = isTable ? 0..<0 : displayColumn(first)..<displayColumns(cells[range.upperBound - 1]).upperBound
        let width = range.reduce(0) { $0 + self.width(cells[$1]) }
        var cell = IndicatorCell(
            cells: Array(range), gap: first.gap, row: first.row, line: first.line,
            place: isTable ? first.column : extent.lowerBound + extent.count / 2, extent: extent, width: width, words: words,
            looks: looks(of: words))
        cell.isSideHeading = isSideHeading(words)
        cell.isPartOfLevel = IndicatorWords.shared.isPartOfLevel(words)
        separateMaximum(&cell)
        output.append(cell)
    }

    /// Joins a level that was broken over two cells: 服务对象满意度 / 指标, 产出目标 / (34分).
    private func mergeSplitLevels(_ output: inout [IndicatorCell]) {
        var index = 0
        while index + 1 < output.count {
            let joined = output[index].words + output[index + 1].words
            let looks = self.looks(of: joined)
            let isBracket = output[index].maximum == nil && points(joined).map { IndicatorWords.shared.isFirstLevel($0.level) } == true
            if isBracket
                || looks.isLevel && joined.count > 2 && output[index + 1].gap != .tableRow && mayJoin(output[index], output[index + 1])
            {
                output[index].words = joined
                output[index].looks = looks
                output[index].cells += output[index + 1].cells
                separateMaximum(&output[index])
                output.remove(at: index + 1)
            }
            index += 1
        }
    }

    /// Joins a level with its rest where other columns were printed between them: 服务对象满意度 … 指标, 经济效益指 … 标.
    private func completeLevels(_ output: inout [IndicatorCell]) {
        var index = output.count - 1
        while index > 0 {
            if output[index].words.count <= 4, !output[index].looks.isLevel, let first = beginning(of: output[index], in: output[..<index])
            {
                output[first].words += output[index].words
                output[first].cells += output[index].cells
                output[first].looks = looks(of: output[first].words)
                output.remove(at: index)
            }
            index -= 1
        }
    }

    /// The cell a little before that makes a known level with this one.
    private func beginning(of rest: IndicatorCell, in cells: ArraySlice<IndicatorCell>) -> Int? {
        guard rest.gap != .tableCell, rest.gap != .tableRow else { return nil }
        return cells.indices.reversed().prefix(9).first { index in
            let cell = cells[index]
            guard rest.row > cell.row, rest.row - cell.row <= 4, cell.words.count >= 2, cell.words.count <= 9 else { return false }
            let joined = looks(of: cell.words + rest.words)
            return joined.isLevel && !cell.looks.contains(.firstLevel)
        }
    }

    /// 满意度 / 满意度指标 side by side are two levels, 服务对象 / 满意度指标 one.
    private func mayJoin(_ first: IndicatorCell, _ second: IndicatorCell) -> Bool {
        second.gap != .tableCell && !(first.looks.contains(.firstLevel) && second.looks.isLevel)
    }

    /// 绩效指标 beside the table, in one piece or several, perhaps with points: 绩效指标(90 / 分).
    private func isSideHeading(_ words: [UInt32]) -> Bool {
        let points = words.reversed().prefix { $0 < 0x80 || $0 == 0x5206 }.count
        return sideHeadings.contains(Array(words.dropLast(points))) || points == words.count && words.last == UInt32(ASCII.closeParenthesis)
    }

    /// 投入与管理(36分) is the level 投入与管理 with 36 points.
    private func separateMaximum(_ cell: inout IndicatorCell) {
        guard let (level, maximum) = points(cell.words) else { return }
        cell.words = level
        cell.maximum = maximum
        cell.looks = looks(of: level).union(.firstLevel)
    }

    private func points(_ words: [UInt32]) -> (level: [UInt32], maximum: PrintedNumber)? {
        guard let split = splitPoints(words), let maximum = split.maximum else { return nil }
        return (split.words, maximum)
    }
}

/// A first level and the points in brackets behind it; nil when there are none.
func splitPoints(_ words: [UInt32]) -> (words: [UInt32], maximum: PrintedNumber?)? {
    guard words.last == UInt32(ASCII.closeParenthesis), let open = words.lastIndex(of: UInt32(ASCII.openParenthesis)), open > 0 else {
        return nil
    }
    var content = words[(open + 1)..<(words.count - 1)]
    guard content.last == 0x5206 else { return nil }
    content.removeLast()
    let bytes = content.map { UInt8(truncatingIfNeeded: $0) }
    guard content.allSatisfy({ $0 < 128 }), case .number(let token) = parseNumber(bytes, 0..<bytes.count), token.end == bytes.count else {
        return nil
    }
    return (Array(words[..<open]), token.printed)
}

private let sideHeadings = Set(
    ["绩效", "指标", "绩效指标", "年度绩效指标", "项目绩效指标", "年度绩效", "年度指标", "绩效目标", "绩", "效", "指", "标", "效指", "绩效指"].map { foldedScalars(Text($0)) })
