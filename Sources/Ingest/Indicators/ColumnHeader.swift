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
}

extension CellText {
    /// Reads the head of a table of indicators that begins at a cell: at least two of its labels in a row, one of them a name or level.
    func readColumnHeader(at first: Int, limit: Int) -> ColumnHeader? {
        guard cells[first].mayBeLabel else { return nil }
        var header = ColumnHeader(columns: [], next: first, isTable: rows[cells[first].row].isTable)
        var cell = first
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
            guard let match = matchLabel(at: Position(cell: cell, offset: cells[cell].start), limit: limit),
                match.next.offset == cells[match.next.cell].end
            else {
                guard isLevelInside(header, cell) else { break }
                header.levels.append(cell)
                cell += 1
                continue
            }
            if case .column(let kind) = match.label {
                append(kind, match, to: &header)
            } else if match.label == .moneyUnit, !match.hasColon, header.contains(.target) {
                append(.unit, match, to: &header)
            } else if match.label != .heading || !header.columns.isEmpty {
                break
            }
            header.tails += match.tail
            cell = match.next.cell + 1
        }
        guard header.columns.count >= 2 else { return nil }
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

    private func append(_ kind: IndicatorColumn, _ match: LabelMatch, to header: inout ColumnHeader) {
        let cell = cells[match.first.cell]
        let extent = header.isTable ? 0..<0 : displayColumns(cell)
        let place = header.isTable ? cell.column : extent.lowerBound + extent.count / 2
        if kind == .name, let index = header.columns.firstIndex(where: { $0.kind == .name }) {
            header.columns[index].place = place
        } else if !header.contains(kind) {
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
