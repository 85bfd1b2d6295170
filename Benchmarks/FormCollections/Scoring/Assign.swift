/// Pairs each row with a column so that the sum of gains is greatest (the Hungarian method with potentials, cubic).
/// - Returns: pairs of row and column, as many as the smaller side has.
func assign(_ gains: [[Double]]) -> [(row: Int, column: Int)] {
    guard let width = gains.first?.count, width > 0 else { return [] }
    if gains.count > width {
        let turned = (0..<width).map { column in gains.map { $0[column] } }
        return assign(turned).map { ($0.column, $0.row) }
    }
    let height = gains.count
    var rowPrice = [Double](repeating: 0, count: height + 1)
    var columnPrice = [Double](repeating: 0, count: width + 1)
    /// The row of each column, from 1; 0 is free.
    var owner = [Int](repeating: 0, count: width + 1)
    for row in 1...height {
        var way = [Int](repeating: 0, count: width + 1)
        var slack = [Double](repeating: .infinity, count: width + 1)
        var isDone = [Bool](repeating: false, count: width + 1)
        owner[0] = row
        var column = 0
        repeat {
            isDone[column] = true
            let current = owner[column]
            var (least, next) = (Double.infinity, 0)
            for other in 1...width where !isDone[other] {
                let cost = -gains[current - 1][other - 1] - rowPrice[current] - columnPrice[other]
                if cost < slack[other] { (slack[other], way[other]) = (cost, column) }
                if slack[other] < least { (least, next) = (slack[other], other) }
            }
            for other in 0...width {
                if isDone[other] {
                    rowPrice[owner[other]] += least
                    columnPrice[other] -= least
                } else {
                    slack[other] -= least
                }
            }
            column = next
        } while owner[column] != 0
        repeat {
            owner[column] = owner[way[column]]
            column = way[column]
        } while column != 0
    }
    return (1...width).filter { owner[$0] > 0 }.map { (owner[$0] - 1, $0 - 1) }
}
