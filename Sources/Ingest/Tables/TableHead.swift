/// The head of a table whose columns have labels: a row of them, or two or three where cells are divided in the row below.
struct TableHead {
    var rows: Range<Int>
    /// From left to right.
    var columns: [Column]
    /// How many cells its first row has, blank ones included; 0 where nobody knows.
    var width: Int
    /// In text laid out in columns, the printed columns that each head takes up; empty in tables.
    var extents: [Range<Int>] = []
    /// In text laid out in columns, what each column holds, once that is known.
    var contents: [Content] = []

    /// What the cells of a column are.
    enum Content {
        /// With Chinese characters.
        case words
        /// Numbers without a sign behind them.
        case number
        /// Numbers, with a percent sign or without.
        case rate
        case anything
    }

    struct Column {
        /// The table column; in text laid out in columns the number of the column.
        let place: Int
        /// The cells of its head, from top to bottom.
        var path: [Range<Int>]
    }

    /// No head has more columns.
    static let mostColumns = 200
}

extension CellText {
    /// The head that begins with a row of a table.
    func tableHead(at row: Int) -> TableHead? {
        if !rows[row].isTable { return headOfText(row) }
        let first = cellsByColumn(row)
        guard first.count > 1, first.count <= TableHead.mostColumns else { return nil }
        var head = TableHead(
            rows: row..<(row + 1), columns: first.map { .init(place: $0.column, path: [$0.cells]) }, width: rows[row].width)
        while head.rows.count < 3, let divided = divide(head) { head = divided }
        return head
    }

    /// A head in a line of text, its labels apart.
    private func headOfText(_ row: Int) -> TableHead? {
        guard rows[row].looks.contains(.hasWideGap) else { return nil }
        let runs = runs(row).flatMap { run in run.allSatisfy { isHeadByItself($0..<($0 + 1)) } ? run.map { $0..<($0 + 1) } : [run] }
        guard runs.count > 2, runs.count <= TableHead.mostColumns else { return nil }
        var head = TableHead(rows: row..<(row + 1), columns: runs.enumerated().map { .init(place: $0, path: [$1]) }, width: 0)
        head.extents = runs.map { extent($0) }
        return head
    }

    /// The parts of a line that stand apart.
    private func runs(_ row: Int) -> [Range<Int>] {
        var output: [Range<Int>] = []
        for cell in rows[row].cells {
            if cells[cell].gap == .wide || output.isEmpty {
                output.append(cell..<(cell + 1))
            } else {
                output[output.count - 1] = output[output.count - 1].lowerBound..<(cell + 1)
            }
        }
        return output
    }

    private func extent(_ range: Range<Int>) -> Range<Int> {
        displayColumn(cells[range.lowerBound])..<displayColumns(cells[range.upperBound - 1]).upperBound
    }

    /// The cells of a row below a head, by its columns; nil where which stands in which is not certain.
    func cells(ofRow row: Int, under head: TableHead) -> [(column: Int, cells: Range<Int>)]? {
        if head.extents.isEmpty { return cellsByColumn(row) }
        if let only = onlyCells(ofRow: row, under: head) { return only }
        var output: [(column: Int, cells: Range<Int>)] = []
        for run in runs(row) {
            let isOne = columns(of: run, head).count == 1
            for part in isOne ? [run] : run.map({ $0..<($0 + 1) }) {
                let columns = columns(of: part, head)
                guard columns.count == 1, columns[0] > output.last?.column ?? -1 else { return nil }
                output.append((columns[0], part))
            }
        }
        return output
    }

    private func columns(of run: Range<Int>, _ head: TableHead) -> [Int] {
        let own = extent(run)
        return head.extents.indices.filter { head.extents[$0].overlaps(own) }
    }

    /// The cells of a line by columns where only one way to deal them out fits what the columns hold: digits are narrower than characters, so that
    /// cells need not stand below their heads.
    private func onlyCells(ofRow row: Int, under head: TableHead) -> [(column: Int, cells: Range<Int>)]? {
        let cells = rows[row].cells
        guard !head.contents.isEmpty, cells.count <= Self.mostCells, head.contents.count <= Self.mostCells else { return nil }
        let columns = head.contents.count
        /// By cell, and by the first column that is left for it: in how many ways this one and those behind it may stand, 2 for more.
        var ways = [[Int]](repeating: [Int](repeating: 0, count: columns + 1), count: cells.count)
        ways.append([Int](repeating: 1, count: columns + 1))
        for (index, cell) in cells.enumerated().reversed() {
            for column in (0..<columns).reversed() {
                let own = mayHold(head.contents[column], cell) ? ways[index + 1][column + 1] : 0
                ways[index][column] = min(2, ways[index][column + 1] + own)
            }
        }
        guard ways[0][0] == 1 else { return nil }
        var output: [(column: Int, cells: Range<Int>)] = []
        var column = 0
        for (index, cell) in cells.enumerated() {
            while ways[index][column + 1] == 1 { column += 1 }
            output.append((column, cell..<(cell + 1)))
            column += 1
        }
        return output
    }

    /// No list has more columns.
    private static var mostCells: Int { 40 }

    private func mayHold(_ content: TableHead.Content, _ cell: Int) -> Bool {
        let words = words(ofCell: cell)
        let number = words.last == UInt32(ASCII.percent) ? words.dropLast() : words
        let isNumber =
            isPartOfAmount(cells[cell].range) || !number.isEmpty && number.allSatisfy { isDigit($0) || $0 == UInt32(ASCII.period) }
        switch content {
        case .words: return !isNumber && words.contains { $0 >= 0x3400 }
        case .number: return isNumber && number.count == words.count
        case .rate: return isNumber
        case .anything: return true
        }
    }

    /// The cells of a row of a table, by column.
    func cellsByColumn(_ row: Int) -> [(column: Int, cells: Range<Int>)] {
        var output: [(column: Int, cells: Range<Int>)] = []
        for cell in rows[row].cells {
            if let last = output.last, last.column == cells[cell].column {
                output[output.count - 1].cells = last.cells.lowerBound..<(cell + 1)
            } else {
                output.append((cells[cell].column, cell..<(cell + 1)))
            }
        }
        return output
    }

    /// The head with the row below, where that divides cells of it; nil where it is a row of the table's body. A cell that takes up several columns
    /// leaves those behind its first blank, or a converter repeated it in each of them; one that takes up several rows does so downwards.
    private func divide(_ head: TableHead) -> TableHead? {
        let row = head.rows.upperBound
        guard row < rows.count, rows[row].isTable, !rows[row].isFurniture else { return nil }
        let below = cellsByColumn(row)
        guard below.count <= TableHead.mostColumns, below.allSatisfy({ isOfHead($0.cells) }) else { return nil }
        var columns: [TableHead.Column] = []
        var isDivided = false
        for column in head.columns {
            guard let own = below.first(where: { $0.column == column.place }) else {
                columns.append(column)
                continue
            }
            let above = words(ofCells: column.path[column.path.count - 1])
            if words(ofCells: own.cells) == above {
                columns.append(column)
            } else {
                columns.append(.init(place: column.place, path: column.path + [own.cells]))
            }
        }
        for own in below where !head.columns.contains(where: { $0.place == own.column }) {
            // What stands left of the head heads none of its columns.
            guard let over = head.columns.last(where: { $0.place < own.column }),
                columns.first(where: { $0.place == over.place })?.path.count == over.path.count + 1
            else { return nil }
            columns.append(.init(place: own.column, path: over.path + [own.cells]))
            isDivided = true
        }
        isDivided = isDivided || isRepeated(head, divided: columns)
        guard isDivided else { return nil }
        columns.sort { $0.place < $1.place }
        return TableHead(rows: head.rows.lowerBound..<(row + 1), columns: columns, width: head.width)
    }

    /// Whether all columns that are divided are neighbours under one cell, which was repeated in each of them.
    private func isRepeated(_ head: TableHead, divided: [TableHead.Column]) -> Bool {
        let changed = head.columns.indices.filter { divided[$0].path.count > head.columns[$0].path.count }
        guard changed.count > 1 else { return false }
        return changed.allSatisfy { index in
            let own = words(ofCells: head.columns[index].path.last ?? 0..<0)
            return [index - 1, index + 1].contains { other in
                changed.contains(other) && words(ofCells: head.columns[other].path.last ?? 0..<0) == own
            }
        }
    }

    /// Whether cells may be those of a head: no number, no amount and no sentence.
    private func isOfHead(_ cells: Range<Int>) -> Bool {
        let words = words(ofCells: cells)
        return words.count <= 40 && !words.contains(Chinese.fullStop)
            && !cells.contains { isPartOfAmount(self.cells[$0].range) || isBlankSign(self.cells[$0].range) }
    }

    /// The bytes of neighbouring cells of a row; nil where others stand between them, as in a drawn table where a cell takes up several lines.
    func range(ofCells range: Range<Int>) -> Range<Int>? {
        let areTogether = zip(range, range.dropFirst()).allSatisfy { one, next in
            let (end, start) = (cells[one].end, cells[next].start)
            return end <= start && everyScalar(bytes, end..<start) { $0 < 0x80 && isLineEnd(UInt8($0)) }
        }
        return areTogether ? cells[range.lowerBound].start..<cells[range.upperBound - 1].end : nil
    }

    /// The label that takes up neighbouring cells, and nothing else.
    func wholeLabel(_ range: Range<Int>) -> LabelMatch? {
        guard let first = range.first, cells[first].mayBeLabel || mayBeEnumeration(words(ofCell: first).first ?? 0),
            let match = matchLabel(at: Position(cell: first, offset: cells[first].start), limit: range.upperBound, acrossLines: false),
            match.next.cell == range.upperBound - 1, match.next.offset == cells[match.next.cell].end
        else { return nil }
        return match
    }
}
