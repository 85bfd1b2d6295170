/// A cell that ends its row or has a wide gap behind it, and the printed columns that it takes up.
struct ApartCell {
    let cell: Int
    let columns: Range<Int>
}

/// The cells that stand apart at the beginning of each of the rows that were asked for last. Many labels are looked for above the same rows, and
/// where a cell stands is measured from the beginning of its line.
final class ApartCells {
    /// In so many cells of a row a part of a label is looked for.
    private static let most = 64
    private static let rowsKept = 8
    /// Whether an access overlaps another one need not be asked: none lasts longer than a call.
    @exclusivity(unchecked) private var rows = [Row](repeating: Row(), count: rowsKept)

    private struct Row {
        var row = -1
        var columnsOfWide = 0
        var cells: [ApartCell] = []
    }

    func ofRow(_ row: Int, in text: CellText) -> [ApartCell] {
        let place = row % Self.rowsKept
        if rows[place].row != row || rows[place].columnsOfWide != text.columnsOfWide {
            (rows[place].row, rows[place].columnsOfWide) = (row, text.columnsOfWide)
            rows[place].cells.removeAll(keepingCapacity: true)
            let cells = text.rows[row].cells
            for cell in cells.prefix(Self.most) where cell + 1 == cells.upperBound || text.cells[cell + 1].gap == .wide {
                rows[place].cells.append(ApartCell(cell: cell, columns: text.displayColumns(text.cells[cell])))
            }
        }
        return rows[place].cells
    }
}
