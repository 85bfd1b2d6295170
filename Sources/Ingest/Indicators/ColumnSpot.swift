/// Where the cells of a printed column stand: the printed columns where they begin, where their middle is and where they end.
/// Which of the three is alike in all cells depends on the column.
struct ColumnSpot {
    var begin: Int
    var middle: Int
    var end: Int

    /// The place of the column's label.
    init(_ column: ColumnHeader.Column) {
        (begin, middle, end) = (column.extent.lowerBound, column.place, column.extent.upperBound)
    }

    init(_ cell: IndicatorCell) {
        (begin, middle, end) = (cell.extent.lowerBound, cell.place, cell.extent.upperBound)
    }

    /// The medians of some cells' places, of at least one.
    init(_ cells: [IndicatorCell]) {
        let half = cells.count / 2
        begin = cells.map(\.extent.lowerBound).sorted()[half]
        middle = cells.map(\.place).sorted()[half]
        end = cells.map(\.extent.upperBound).sorted()[half]
    }

    func moved(by distance: Int) -> ColumnSpot {
        var spot = self
        spot.begin += distance
        spot.middle += distance
        spot.end += distance
        return spot
    }

    /// How far this one stands from another: where they begin for 0, in the middle for 1, where they end for 2.
    func distance(from other: ColumnSpot, alignment: Int) -> Int {
        switch alignment {
        case 0: begin - other.begin
        case 1: middle - other.middle
        default: end - other.end
        }
    }
}
