/// Which lines of a column belong to which row of a table in printed columns, where the rows' heights are known: a cell stands in the
/// middle of its row.
struct GridColumn {
    let cells: [IndicatorCell]
    /// Twice the height of each row's middle.
    let heights: [Int]
    /// What a row without a cell of this column costs.
    let costOfNone: Int
    private let widest: Int

    init(_ cells: [IndicatorCell], heights: [Int], isNeeded: Bool) {
        self.cells = cells
        self.heights = heights
        costOfNone = isNeeded ? 6 : 1
        widest = cells.map(\.width).max() ?? 0
    }

    /// The cells of each row, in the order of the lines.
    func solve() -> [[IndicatorCell]] {
        guard !heights.isEmpty else { return [] }
        var best = [0] + [Int](repeating: Int.max, count: cells.count)
        var steps: [[Int]] = []
        for height in heights {
            var next = [Int](repeating: Int.max, count: cells.count + 1)
            var taken = [Int](repeating: 0, count: cells.count + 1)
            for start in best.indices where best[start] < Int.max {
                for end in start...min(start + 6, cells.count) {
                    let sum = best[start] + cost(start..<end, height)
                    if sum < next[end] { (next[end], taken[end]) = (sum, end - start) }
                }
            }
            best = next
            steps.append(taken)
        }
        var end = best.indices.min { (best[$0], -$0) < (best[$1], -$1) } ?? 0
        if best[cells.count] < Int.max { end = cells.count }
        var rows: [[IndicatorCell]] = []
        for taken in steps.reversed() {
            rows.append(Array(cells[(end - taken[end])..<end]))
            end -= taken[end]
        }
        return rows.reversed()
    }

    private func cost(_ range: Range<Int>, _ height: Int) -> Int {
        guard let last = range.last else { return costOfNone }
        let distance = abs(cells[range.lowerBound].height + cells[last].height - height)
        return distance * 2 + (costOfCell(cells, range, widest: widest) ?? 60)
    }
}
