/// Finds out how many printed columns a Chinese character takes up in text laid out in columns, so that cells that stand below each other
/// are known to. A person aligns by sight, two columns a character; `pdftotext -layout` counts characters. What makes more cells stand
/// below others is right.
func measureColumns(_ text: CellText) {
    guard text.rows.contains(where: { $0.looks.contains(.hasWideGap) }) else { return }
    text.columnsOfWide = text.countAligned(ofWide: 1) > text.countAligned(ofWide: 2) ? 1 : 2
}

/// Whether two cells begin, have their middle or end in the same column.
private func standBelow(_ cell: Range<Int>, _ above: Range<Int>) -> Bool {
    cell.lowerBound == above.lowerBound || cell.upperBound == above.upperBound
        || cell.lowerBound + cell.upperBound == above.lowerBound + above.upperBound
}

extension CellText {
    /// How many cells stand below one of the three rows above.
    fileprivate func countAligned(ofWide wide: Int) -> Int {
        var count = 0
        /// How many more rows may have cells that stand below others.
        var rowsBelow = 0
        var above: (first: [Range<Int>], second: [Range<Int>], third: [Range<Int>]) = ([], [], [])
        for row in rows where !row.isTable && !row.isFurniture {
            let hasWideGap = row.looks.contains(.hasWideGap)
            guard hasWideGap || rowsBelow > 0 else { continue }
            let columns = hasWideGap ? columnsAfterWideGaps(row, ofWide: wide) : []
            rowsBelow = columns.isEmpty ? rowsBelow - 1 : 3
            for own in columns {
                let isAligned = { (above: [Range<Int>]) in above.contains { standBelow(own, $0) } }
                if isAligned(above.first) || isAligned(above.second) || isAligned(above.third) { count += 1 }
            }
            above = (above.second, above.third, columns)
        }
        return count
    }

    /// The printed columns of the cells that a wide gap parts from the one before: at most twenty of the first two thousand bytes.
    fileprivate func columnsAfterWideGaps(_ row: CellRow, ofWide wide: Int) -> [Range<Int>] {
        var columns: [Range<Int>] = []
        var end = row.start
        var column = 0
        for cell in cells[row.cells] where columns.count < 20 && cell.end - row.start <= 2_000 {
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
