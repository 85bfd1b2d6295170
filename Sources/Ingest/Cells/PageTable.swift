/// A table of a page while it is read: `<table><tr><td rowspan="2">甲</td>`, on one line or on many. Of tables within tables the innermost counts: the
/// others lay out the page.
struct PageTable {
    /// How far the document was read.
    private(set) var place: Int
    /// The line of that place.
    private(set) var line: LineNumber
    /// The line on which the last row begins.
    private(set) var rowLine: LineNumber
    /// In how many rows, from the next one on, cells above take each column.
    private var taken: [Int] = []
    private var isOver = false
    /// Nothing ended the last cell.
    private(set) var isOpen = false
    /// How many columns the last row has, those that cells above take included.
    private(set) var rowWidth = 0
    /// What no page shows and was found to have no end.
    private(set) var unclosed: UnclosedTags
    private static let mostColumns = 200

    /// - Parameter place: of its first tag.
    init(place: Int, line: LineNumber, unclosed: UnclosedTags) {
        (self.place, self.line, rowLine, self.unclosed) = (place, line, line, unclosed)
    }

    /// The cells of the next row, line by line; nil at the end of the table. Text outside of cells ends a table as well.
    mutating func nextRow(_ bytes: Kept<UInt8>) -> [CellPart]? {
        var row = Row()
        rowLine = line
        while !isOver, place < bytes.endIndex {
            guard bytes[place] == ASCII.less, let tag = PageTag(bytes, at: place) else {
                take(bytes, &row)
                continue
            }
            if row.hasBegun, !tag.isEnd, tag.element == .row || tag.element == .table { break }
            let isHidden = tag.element == .hidden && !tag.isEnd
            pass(to: isHidden ? tag.endOfHidden(bytes, unclosed: &unclosed) ?? tag.end : tag.end, bytes)
            switch tag.element {
            case .table:
                taken = []
                isOver = tag.isEnd
            case .row: row.hasBegun = true
            case .cell where tag.isEnd: row.endCell()
            case .cell:
                if row.isEmpty { rowLine = line }
                begin(tag, bytes, &row)
            case .block: row.open?.content.append(ASCII.space)
            case .raised where !tag.isEnd && row.endsInDigit: row.open?.content.append(ASCII.space)
            case .hidden, .raised, .other: break
            }
            if tag.isEnd, tag.element == .row { break }
        }
        guard row.hasBegun else { return nil }
        isOpen = row.open != nil && !isOver
        rowWidth = row.column
        while rowWidth < taken.count, taken[rowWidth] > 0 { rowWidth += 1 }
        for column in taken.indices where taken[column] > 0 { taken[column] -= 1 }
        row.endCell()
        return row.parts
    }

    private struct Row {
        var hasBegun = false
        var parts: [CellPart] = []
        /// Of the cell that has not ended.
        var open: CellPart?
        /// Behind the last cell.
        var column = 0
        var isEmpty: Bool { parts.isEmpty && open == nil }
        /// A digit raised behind it is none of its number.
        var endsInDigit: Bool { open?.content.last.map(isDigit) ?? false }

        mutating func endCell() {
            if let open { parts.append(open) }
            open = nil
        }
    }

    private mutating func begin(_ cell: PageTag, _ bytes: Kept<UInt8>, _ row: inout Row) {
        row.endCell()
        row.hasBegun = true
        while row.column < taken.count, taken[row.column] > 0 { row.column += 1 }
        row.open = CellPart(column: row.column, line: line - rowLine)
        let rows = cell.span("rowspan".utf8, bytes)
        for _ in 0..<cell.span("colspan".utf8, bytes) where row.column < Self.mostColumns {
            if row.column == taken.count { taken.append(0) }
            taken[row.column] = rows
            row.column += 1
        }
    }

    /// Takes a sign that is no tag.
    private mutating func take(_ bytes: Kept<UInt8>, _ row: inout Row) {
        let byte = bytes[place]
        if isLineEnd(byte), let part = row.open {
            row.parts.append(part)
            pass(to: place + 1, bytes)
            row.open = CellPart(column: part.column, line: line - rowLine)
        } else {
            row.open?.content.append(byte)
            let length = row.open == nil ? blankLength(bytes) : 1
            if length > 0 { pass(to: place + length, bytes) } else { isOver = true }
        }
    }

    /// How long the white space is that begins here, as pages have it between their cells; 0 where there is none.
    private func blankLength(_ bytes: Kept<UInt8>) -> Int {
        if bytes[place] <= ASCII.space { return 1 }
        if let name = ["&nbsp;".utf8, "&#160;".utf8].first(where: { bytes[place...].starts(with: $0) }) { return name.count }
        return spaceLength(bytes.unchecked, place, end: bytes.endIndex)
    }

    private mutating func pass(to end: Int, _ bytes: Kept<UInt8>) {
        line += lineEnds(bytes, place..<end)
        place = end
    }
}
