/// Where the cells of a printed column stand: as printed columns, where they begin, where their middle is and where they end.
/// Which of the three is alike in all cells depends on the column.
struct ColumnSpot {
    var places: [Int]

    init(places: [Int]) { self.places = places }

    /// The place of the column's label.
    init(_ column: ColumnHeader.Column) {
        places = [column.extent.lowerBound, column.place, column.extent.upperBound]
    }

    static func places(of cell: IndicatorCell) -> [Int] { [cell.extent.lowerBound, cell.place, cell.extent.upperBound] }

    /// Each of the three places of all cells.
    static func places(of cells: [IndicatorCell]) -> [[Int]] {
        let all = cells.map { places(of: $0) }
        return (0..<3).map { place in all.map { $0[place] } }
    }
}
