extension CellText {
    /// The cells of a table of indicators, with what they look like. Furniture and repeated heads are left out.
    func indicatorCells(_ table: IndicatorTable) -> [IndicatorCell] {
        var output: [IndicatorCell] = []
        output.reserveCapacity(table.cells.count)
        var cell = table.cells.lowerBound
        var page = 0
        var height = 0
        let isLaidOut = !table.header.isTable && cells[table.cells].contains { $0.gap == .wide }
        while cell < table.cells.upperBound {
            let row = cells[cell].row
            if rows[row].isFurniture || rows[row].afterPageBreak, cells[cell].gap.startsRow { page += 1 }
            if rows[row].isFurniture || table.header.isTable && !rows[row].isTable {
                cell += 1
                continue
            }
            if table.isInList, !table.header.columns.contains(where: { $0.place == cells[cell].column }) {
                cell += 1
                continue
            }
            if cells[cell].gap.startsRow, let head = readColumnHeader(at: cell, limit: table.cells.upperBound) {
                cell = head.next
                continue
            }
            var end = cell + 1
            while end < table.cells.upperBound, cells[end].gap == .inCell { end += 1 }
            if let closing = closingBracket(behind: end, limit: table.cells.upperBound) { end = closing + 1 }
            if let unit = unit(behind: end, in: table) { end = unit + 1 }
            if isLeftOfTemplate(words(ofCells: cell..<end), before: end, limit: table.cells.upperBound) {
                cell = end
                continue
            }
            if cells[cell].gap.startsRow { height += cells[cell].gap == .blankLine ? 2 : 1 }
            if !isLaidOut { appendBlankCells(above: row, table, to: &output) }
            append(cell..<end, isLaidOut: isLaidOut, to: &output)
            if table.isInList, output.count < 2 || output[output.count - 2].row != row { output[output.count - 1].gap = .tableRow }
            output[output.count - 1].page = page
            output[output.count - 1].height = height
            cell = end
        }
        return output
    }

    /// The cell that closes a bracket which the cell before is the first part of, on the same line of text with lone spaces: 打井数量( ≥8眼 ).
    private func closingBracket(behind cell: Int, limit: Int) -> Int? {
        guard cell < limit, cells[cell].gap == .space, opensBracket(words(ofCell: cell - 1)) else { return nil }
        let rest = (cell..<limit).prefix { $0 < cell + 4 && cells[$0].gap == .space }
        return rest.first { words(ofCell: $0).contains(UInt32(ASCII.closeParenthesis)) }
    }

    /// The cell with the unit of the number that the cell before ends in, from which a converter parted it as it parts all that is printed in another
    /// font: ≥860 批次, 45 台（套）. What ends a row behind points is a remark.
    private func unit(behind cell: Int, in table: IndicatorTable) -> Int? {
        guard cell < table.cells.upperBound, cells[cell].gap == .space, !(table.header.endsInRemark && endsRow(cell)),
            words(ofCell: cell - 1).last.map(isDigit) ?? false
        else { return nil }
        let words = words(ofCell: cell)
        guard let first = words.first, isWide(first), words.count <= 7, looks(of: self.words(ofCell: cell - 1)).isValue else { return nil }
        return isUnit(words) && looks(of: words).isEmpty ? cell : nil
    }

    private func endsRow(_ cell: Int) -> Bool { cell + 1 == rows[cells[cell].row].cells.upperBound }

    private func opensBracket(_ words: Words) -> Bool {
        guard let open = words.lastIndex(of: UInt32(ASCII.openParenthesis)) else { return false }
        return !words[open...].contains(UInt32(ASCII.closeParenthesis))
    }

    /// …… or an 指标2 that nobody filled in: what the printed form had for more rows.
    private func isLeftOfTemplate(_ words: Words, before next: Int, limit: Int) -> Bool {
        guard let first = words.first, first == ellipsis || first == Chinese.indicator[0], words.count <= 6 else { return false }
        if first == ellipsis { return words.allSatisfy { $0 == ellipsis } }
        guard isNumberedName(words) else { return false }
        guard next < limit else { return true }
        let following = self.words(ofCell: next)
        return following.first == ellipsis || isNumberedName(following) || IndicatorWords.shared.meaning(following).isLevel
    }

    /// 指标2, or with a colon behind it.
    private func isNumberedName(_ words: Words) -> Bool {
        let rest = words.dropFirst(Chinese.indicator.count)
        return words.starts(with: Chinese.indicator) && rest.first.map(isDigit) ?? false
            && rest.allSatisfy { isDigit($0) || $0 == UInt32(ASCII.colon) }
    }

    /// The cells with the lines of each level joined, without side headings (绩效指标): for text whose places mean nothing.
    func joinLevels(_ cells: [IndicatorCell]) -> [IndicatorCell] {
        var output = mergeSplitLevels(mergeUprightLevels(cells))
        completeLevels(&output)
        return output
    }

    /// Where each cell has a line of its own, with its border, the blank ones say in which columns the others of their row stand. Behind the head stand as
    /// many as the table has columns more than it. Lists of points tell by their sums.
    private func appendBlankCells(above row: Int, _ table: IndicatorTable, to output: inout [IndicatorCell]) {
        guard rows[row].blankCells > 0, table.header.contains(.target) || table.header.contains(.actual), let last = output.last,
            !last.looks.isLevel, let first = rows[row].cells.first
        else { return }
        let isInRow = wholeNumber(cells[first]) != nil
        let more = isInRow ? 0 : Int(rows[cells[table.cells.lowerBound].row].blankCells)
        let count = min(Int(rows[row].blankCells) - more, table.header.columns.count)
        guard count > 0 else { return }
        let words = memory.keep([UInt32(ASCII.hyphen)])
        let blank = IndicatorCell(
            cells: .empty, gap: .line, row: row, line: rows[row].line, place: 0, extent: 0..<0, width: 1, words: words, meaning: [],
            looks: .placeholder)
        output.append(contentsOf: repeatElement(blank, count: count))
    }

    private func append(_ range: Range<Int>, isLaidOut: Bool, to output: inout [IndicatorCell]) {
        let first = cells[range.lowerBound]
        let words = words(ofCells: range).fromZero
        let extent =
            isLaidOut && !rows[first.row].isTable ? displayColumn(first)..<displayColumns(cells[range.upperBound - 1]).upperBound : 0..<0
        let width = range.reduce(0) { $0 + self.width(cells[$1]) }
        let meaning = IndicatorWords.shared.meaning(words)
        var cell = IndicatorCell(
            cells: numbers(ofCells: range), gap: first.gap, row: first.row, line: first.line,
            place: rows[first.row].isTable ? first.column : extent.lowerBound + extent.count / 2, extent: extent, width: width,
            words: words, meaning: meaning, looks: looks(of: words, meaning))
        cell.followsWholeCell = first.row > 0 && !rows[first.row].isTable && rows[first.row - 1].isWholeCell
        if isLaidOut {
            cell.isSideHeading = isSideHeading(words)
            cell.isPartOfLevel = IndicatorWords.shared.isPartOfLevel(words)
        }
        separateMaximum(&cell)
        output.append(cell)
    }

    /// Joins a level that is written upright, a character a line: 产 / 出 / 指 / 标.
    private func mergeUprightLevels(_ cells: [IndicatorCell]) -> [IndicatorCell] {
        guard cells.contains(where: { isCharacterInLine($0) }) else { return cells }
        var output: [IndicatorCell] = []
        output.reserveCapacity(cells.count)
        var index = 0
        while index < cells.count {
            let run = cells[index...].prefix(10).prefix { isCharacterInLine($0) }
            let length = run.indices.map { $0 - index + 1 }.last { length in
                length > 2 && IndicatorWords.shared.meaning(run.prefix(length).flatMap { Array($0.words) }).isLevel
            }
            output.append(cells[index])
            for rest in run.prefix(length ?? 1).dropFirst() { join(rest, to: &output[output.count - 1]) }
            index += length ?? 1
        }
        return output
    }

    private func isCharacterInLine(_ cell: IndicatorCell) -> Bool {
        cell.words.count == 1 && cell.gap.startsRow && cell.gap != .tableRow && mayBePart(cell)
    }

    /// Joins a level that was broken over two cells: 服务对象满意度 / 指标, 产出目标 / (34分).
    private func mergeSplitLevels(_ cells: [IndicatorCell]) -> [IndicatorCell] {
        guard var index = cells.indices.dropLast().first(where: { areOneLevel($0, in: cells) }) else { return cells }
        var output = Array(cells[..<index])
        output.reserveCapacity(cells.count)
        while index < cells.count {
            output.append(cells[index])
            if index + 1 < cells.count, areOneLevel(index, in: cells) {
                join(cells[index + 1], to: &output[output.count - 1])
                separateMaximum(&output[output.count - 1])
                index += 1
            }
            index += 1
        }
        return output
    }

    /// Whether a cell and the next one are the parts of one level.
    private func areOneLevel(_ first: Int, in cells: [IndicatorCell]) -> Bool {
        let second = first + 1
        if mayBeParts(cells[first], cells[second]), IndicatorWords.shared.meaning(cells[first].words, cells[second].words).isLevel,
            cells[first].words.count + cells[second].words.count > 2, cells[second].gap != .tableRow, mayJoin(cells[first], cells[second])
        {
            return true
        }
        guard (cells[second].words.last ?? cells[first].words.last) == UInt32(ASCII.closeParenthesis), cells[first].maximum == nil else {
            return false
        }
        return points(Array(cells[first].words) + cells[second].words).map { IndicatorWords.shared.isFirstLevel($0.level) } ?? false
    }

    /// Whether each of two cells is a part of a level, as the parts of a known one are: nearly never.
    private func mayBeParts(_ first: IndicatorCell, _ second: IndicatorCell) -> Bool { mayBePart(second) && mayBePart(first) }

    private func mayBePart(_ cell: IndicatorCell) -> Bool { cell.words.isEmpty || cell.meaning.contains(.partOfLevel) }

    private func join(_ rest: IndicatorCell, to cell: inout IndicatorCell) {
        cell.words = memory.keep(Array(cell.words) + rest.words)
        cell.cells = memory.keep(Array(cell.cells) + rest.cells)
        cell.meaning = IndicatorWords.shared.meaning(cell.words)
        cell.looks = looks(of: cell.words, cell.meaning)
    }

    /// Joins a level with its rest where other columns were printed between them: 服务对象满意度 … 指标, 经济效益指 … 标. Leaves out the rests,
    /// and the side headings.
    private func completeLevels(_ cells: inout [IndicatorCell]) {
        var leftOut: Set<Int> = []
        for index in cells.indices.reversed() {
            if index > 0, cells[index].words.count <= 4, !cells[index].looks.isLevel, let first = beginning(of: index, in: cells) {
                join(cells[index], to: &cells[first])
                leftOut.insert(index)
            } else if cells[index].meaning.contains(.sideHeading) {
                leftOut.insert(index)
            }
        }
        guard !leftOut.isEmpty else { return }
        cells = cells.indices.filter { !leftOut.contains($0) }.map { cells[$0] }
    }

    /// The cell a little before that makes a known level with this one.
    private func beginning(of rest: Int, in cells: [IndicatorCell]) -> Int? {
        guard mayBePart(cells[rest]), cells[rest].gap != .tableCell, cells[rest].gap != .tableRow else { return nil }
        return (max(0, rest - 9)..<rest).last { index in
            let rows = cells[rest].row - cells[index].row
            guard rows > 0, rows <= 4, cells[index].words.count >= 2, cells[index].words.count <= 9 else { return false }
            return !cells[index].looks.contains(.firstLevel)
                && IndicatorWords.shared.meaning(cells[index].words, cells[rest].words).isLevel
        }
    }

    /// 满意度 / 满意度指标 side by side are two levels, 服务对象 / 满意度指标 one.
    private func mayJoin(_ first: IndicatorCell, _ second: IndicatorCell) -> Bool {
        second.gap != .tableCell && !(first.looks.contains(.firstLevel) && second.looks.isLevel)
    }

    /// 绩效指标 beside the table, in one piece or several, perhaps with points: 绩效指标(90 / 分).
    private func isSideHeading(_ words: Words) -> Bool {
        let points = words.reversed().prefix { $0 < 0x80 || $0 == Chinese.points }.count
        return IndicatorWords.shared.meaning(words.dropLast(points)).contains(.sideHeading)
            || points == words.count && words.last == UInt32(ASCII.closeParenthesis)
    }

    /// 投入与管理(36分) is the level 投入与管理 with 36 points.
    private func separateMaximum(_ cell: inout IndicatorCell) {
        guard let (level, maximum) = points(cell.words) else { return }
        cell.words = level
        cell.maximum = maximum
        cell.meaning = IndicatorWords.shared.meaning(level)
        cell.looks = looks(of: level, cell.meaning).union(.firstLevel)
    }

    private func points<Scalars: RandomAccessCollection>(_ words: Scalars) -> (level: Scalars.SubSequence, maximum: PrintedNumber)?
    where Scalars.Element == UInt32, Scalars.Index == Int {
        guard let split = splitPoints(words), let maximum = split.maximum else { return nil }
        return (split.words, maximum)
    }
}

/// A first level and the points in brackets behind it; nil when there are none.
func splitPoints<Scalars: RandomAccessCollection>(_ words: Scalars) -> (words: Scalars.SubSequence, maximum: PrintedNumber?)?
where Scalars.Element == UInt32, Scalars.Index == Int {
    guard words.last == UInt32(ASCII.closeParenthesis), let open = words.lastIndex(of: UInt32(ASCII.openParenthesis)),
        open > words.startIndex
    else {
        return nil
    }
    var content = words[(open + 1)..<(words.endIndex - 1)]
    guard content.last == Chinese.points else { return nil }
    content = content.dropLast()
    let bytes = content.map { UInt8(truncatingIfNeeded: $0) }
    guard content.allSatisfy({ $0 < 128 }), case .number(let token) = parseNumber(bytes, 0..<bytes.count), token.end == bytes.count else {
        return nil
    }
    return (words[..<open], token.printed)
}

private let ellipsis: UInt32 = 0x2026
