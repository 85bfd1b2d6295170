/// Finds out how many printed columns a Chinese character takes up in text laid out in columns, so that cells that stand below each other
/// are known to. A person aligns by sight, two columns a character; `pdftotext -layout` counts characters. What makes more cells stand
/// below others is right.
func measureColumns(_ text: inout CellText) {
    var counts = [1: 0, 2: 0]
    for wide in [1, 2] {
        var above: [[Range<Int>]] = []
        for row in text.rows where !row.isTable && !row.isFurniture {
            let columns = text.columnsAfterWideGaps(row, ofWide: wide)
            counts[wide, default: 0] += columns.count { own in above.contains { $0.contains { standBelow(own, $0) } } }
            above = above.suffix(2) + [columns]
        }
    }
    text.columnsOfWide = counts[1, default: 0] > counts[2, default: 0] ? 1 : 2
}

/// Whether two cells begin, have their middle or end in the same column.
private func standBelow(_ cell: Range<Int>, _ above: Range<Int>) -> Bool {
    cell.lowerBound == above.lowerBound || cell.upperBound == above.upperBound
        || cell.lowerBound + cell.upperBound == above.lowerBound + above.upperBound
}

extension CellText {
    /// The printed columns of the cells that a wide gap parts from the one before: at most twenty of the first two thousand bytes.
    fileprivate func columnsAfterWideGaps(_ row: CellRow, ofWide wide: Int) -> [Range<Int>] {
        var columns: [Range<Int>] = []
        var end = row.start
        var column = 0
        for cell in row.cells.lazy.map({ cells[$0] }) where columns.count < 20 && cell.end - row.start <= 2_000 {
            guard cell.start >= end else { break }
            column += width(end..<cell.start, ofWide: wide)
            let start = column
            column += width(cell.range, ofWide: wide)
            end = cell.end
            if cell.gap == .wide { columns.append(start..<column) }
        }
        return columns
    }
}
