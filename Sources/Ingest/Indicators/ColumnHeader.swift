/// The head of a table of indicators: its columns in order.
struct ColumnHeader {
    var columns: [Column]
    /// The first cell after the head.
    var next: Int
    /// Cells in later lines that hold the rest of its labels.
    var tails: [Int] = []
    /// Cells between its labels that hold levels, where a page's text was taken column by column.
    var levels: [Int] = []
    /// Whether the head is a row of a table.
    var isTable: Bool
    /// 一级指标 分值 二级指标 分值 三级指标 分值: the levels have points of their own, as other tables do not print them.
    private(set) var haveLevelsPoints = false

    struct Column {
        var kind: IndicatorColumn
        /// In a table: the table column. In text: the printed column of its middle.
        var place: Int
        /// The row in which the label begins.
        var row: Int
        /// The printed columns that the label takes up; empty in tables.
        var extent: Range<Int> = 0..<0
    }

    func contains(_ kind: IndicatorColumn) -> Bool { columns.contains { $0.kind == kind } }

    fileprivate mutating func noteSecondPoints() {
        guard let index = columns.firstIndex(where: { $0.kind == .weight }), index > 0 else { return }
        if [.level1, .level2].contains(columns[index - 1].kind) { haveLevelsPoints = true }
    }

    /// Whether remarks stand behind the points.
    var endsInRemark: Bool { columns.last?.kind == .remark && (contains(.score) || contains(.weight)) }

    /// 实施期指标值 is the target where no other is printed.
    fileprivate mutating func takeOnlyTarget() {
        guard !contains(.target), let index = columns.firstIndex(where: { $0.kind == .wholeTarget }) else { return }
        columns[index].kind = .target
    }
}

extension CellText {
    /// Reads the head of a table of indicators that begins at a cell: at least two of its labels in a row, one of them a name or level.
    func readColumnHeader(at first: Int, limit: Int) -> ColumnHeader? {
        guard let start = startOfHead(first) else { return nil }
        var header = ColumnHeader(columns: [], next: first, isTable: rows[cells[first].row].isTable)
        var cell = start
        while cell < limit, cell - first < 64 {
            if header.tails.contains(cell) {
                cell += 1
                continue
            }
            let row = rows[cells[cell].row]
            if row.isFurniture, !header.columns.isEmpty {
                cell = row.cells.upperBound
                continue
            }
            if let broken = brokenHead(at: cell, header, limit: limit) {
                append(broken.kind, cell, to: &header)
                header.tails.append(broken.rest)
                cell += 1
                continue
            }
            guard let match = matchLabel(at: Position(cell: cell, offset: cells[cell].start), limit: limit),
                match.next.offset == cells[match.next.cell].end
            else {
                if isLevelInside(header, cell) {
                    header.levels.append(cell)
                    cell += 1
                } else if isBesideColumns(cell, header) {
                    append(.other, cell, to: &header)
                    repeat { cell += 1 } while cell < limit && cells[cell].gap == .inCell
                } else {
                    break
                }
                continue
            }
            if case .column(let kind) = match.label {
                guard !isBelowUnknown(cell, header) else {
                    cell = row.cells.upperBound
                    break
                }
                append(kind, match.first.cell, to: &header)
            } else if match.label == .moneyUnit, !match.hasColon, header.columns.count > 1 || header.contains(.name) {
                append(.unit, match.first.cell, to: &header)
            } else if isBesideColumns(cell, header), !match.hasColon {
                append(.other, cell, to: &header)
            } else if match.label != .heading || !header.columns.isEmpty {
                break
            }
            header.tails += match.tail
            cell = match.next.cell + 1
        }
        guard header.columns.count >= 2 else { return nil }
        header.takeOnlyTarget()
        header.next = skipHeaderTail(cell, header, limit: limit)
        return isHeader(header) ? header : nil
    }

    /// A level, or a page's number, alone in a line between 一级指标 and 三级指标.
    private func isLevelInside(_ header: ColumnHeader, _ cell: Int) -> Bool {
        guard !header.isTable, header.columns.last?.kind == .level1 || header.columns.last?.kind == .level2, cells[cell].gap.startsRow,
            rows[cells[cell].row].cells.count == 1
        else { return false }
        return IndicatorWords.shared.meaning(words(ofCell: cell)).isLevel || !header.levels.isEmpty && wholeNumber(cells[cell]) != nil
    }

    /// The first cell of what may be a head. In a table words may stand before it, the heading beside the table: 年度绩效目标1.
    private func startOfHead(_ first: Int) -> Int? {
        let row = rows[cells[first].row]
        guard row.isTable, row.looks.contains(.mayHaveLabel) else { return cells[first].mayBeLabel ? first : nil }
        let start = (first..<row.cells.upperBound).first { cells[$0].gap > .inCell && isColumn($0) }
        return start.flatMap { start in cells[first..<start].allSatisfy { $0.column == cells[first].column } ? start : nil }
    }

    /// Words that are no label of a column, in the row of such labels: a column too.
    private func isBesideColumns(_ cell: Int, _ header: ColumnHeader) -> Bool {
        header.columns.count >= 2 && header.columns.allSatisfy { $0.row == cells[cell].row }
            && cells[cell].gap > .inCell && !cells[cell].gap.startsRow
    }

    /// In text without printed columns nobody knows the order of labels in two lines, of which some are unknown.
    private func isBelowUnknown(_ cell: Int, _ header: ColumnHeader) -> Bool {
        guard !header.isTable, header.contains(.other), let row = header.columns.first?.row, cells[cell].row != row else { return false }
        return !rows[row].cells.contains { cells[$0].gap == .wide }
    }

    /// Labels that the head's narrow cells broke, without printed columns: 年度 实际 among the head's labels, and in the line below nothing but
    /// 指标值 完成值, in the same order.
    private func brokenHead(at cell: Int, _ header: ColumnHeader, limit: Int) -> (kind: IndicatorColumn, rest: Int)? {
        let row = cells[cell].row
        guard header.columns.count >= 2, !header.isTable, rows[row].cells.count <= 64, !isColumn(cell), row + 1 < rows.count else {
            return nil
        }
        // 绩效指标 may stand beside the table.
        let first = rows[row].cells.filter {
            !isColumn($0) && !IndicatorWords.shared.meaning(words(ofCell: $0)).contains(.sideHeading)
        }
        let rest = rows[row + 1].cells.filter { !headerTails.contains(words(ofCell: $0)) }
        guard first.count == rest.count, rows[row + 1].cells.upperBound <= limit else { return nil }
        let kinds = zip(first, rest).map { column(words(ofCell: $0), words(ofCell: $1)) }
        guard !kinds.contains(nil), let index = first.firstIndex(of: cell), let kind = kinds[index] else { return nil }
        return (kind, rest[index])
    }

    private func isColumn(_ cell: Int) -> Bool {
        let end = rows[cells[cell].row].cells.upperBound
        let match = matchLabel(at: Position(cell: cell, offset: cells[cell].start), limit: end, acrossLines: false)
        if case .column = match?.label { return true }
        return false
    }

    /// The column that two parts of a label name together.
    private func column(_ first: Words, _ rest: Words) -> IndicatorColumn? {
        guard let node = vocabulary.node(after: first), let whole = vocabulary.node(after: rest, from: node),
            case .column(let kind) = vocabulary.label(at: whole)
        else { return nil }
        return kind
    }

    private func append(_ kind: IndicatorColumn, _ first: Int, to header: inout ColumnHeader) {
        let cell = cells[first]
        let extent = header.isTable ? 0..<0 : displayColumns(cell)
        let place = header.isTable ? cell.column : extent.lowerBound + extent.count / 2
        if kind == .weight, header.contains(.weight) { header.noteSecondPoints() }
        if kind == .name, let index = header.columns.firstIndex(where: { $0.kind == .name }) {
            header.columns[index].place = place
        } else if kind == .other || !header.contains(kind) {
            if header.columns.isEmpty { header.columns.reserveCapacity(8) }
            header.columns.append(.init(kind: kind, place: place, row: cell.row, extent: extent))
        }
    }

    private func isHeader(_ header: ColumnHeader) -> Bool {
        let hasLevel = header.contains(.level1) || header.contains(.level2)
        let hasValue = header.contains(.target) || header.contains(.weight) || header.contains(.score) || header.contains(.actual)
        return header.contains(.name) && (hasLevel || hasValue)
    }

    /// The rest of a label that the head's narrow cells broke: 偏差原因分析 / 及改进措施.
    private func skipHeaderTail(_ cell: Int, _ header: ColumnHeader, limit: Int) -> Int {
        var cell = cell
        while cell < limit, header.tails.contains(cell) || headerTails.contains(words(ofCell: cell)) { cell += 1 }
        return cell
    }
}

private let headerTails = WordSet([
    "及改进措施", "改进措施", "分析及改进措施", "析及改进措施", "及改进", "措施", "施", "进措施", "改进", "值", "分", "(%)", "（元）",
])
