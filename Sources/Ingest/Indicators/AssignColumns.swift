/// Where a cell of the table of indicators belongs.
struct Assignment: Equatable {
    var column: IndicatorColumn
    /// What the cell does in its row.
    var part: Part

    enum Part: UInt8 {
        /// The first cell of a new indicator's row, or of a new level.
        case newRow
        /// The next column of the row.
        case sameRow
        /// More of the cell before it.
        case more
        /// More of the row's name, printed after the target that stands beside it.
        case nameTail
    }
}

/// Finds the column of each cell at the least total cost: what a cell looks like, how it is separated from the one before, and in which
/// order the table's head names the columns. One dynamic program for all layouts; the costs below are the whole of its knowledge.
func assignColumns(_ cells: [IndicatorCell], _ header: ColumnHeader) -> [Assignment] {
    guard !cells.isEmpty else { return [] }
    var program = ColumnProgram(cells: cells, header: header)
    return program.run()
}

private let impossible: Int32 = 1 << 20

private struct ColumnProgram {
    let cells: [IndicatorCell]
    let header: ColumnHeader
    let columns: [IndicatorColumn]
    let costs: ColumnCosts
    /// A state is a column and a part: `column * 4 + part`.
    private var total: [Int32]
    private var back: [[UInt8]] = []

    init(cells: [IndicatorCell], header: ColumnHeader) {
        self.cells = cells
        self.header = header
        columns = orderedColumns(header)
        costs = ColumnCosts(cells: cells, header: header, columns: columns)
        total = [Int32](repeating: impossible, count: columns.count * 4)
    }

    mutating func run() -> [Assignment] {
        for column in columns.indices {
            total[column * 4] = costs.look(0, column) + costs.begin(column)
        }
        for index in cells.indices.dropFirst() { advance(to: index) }
        var state = total.indices.min { total[$0] + costs.end($0 / 4) < total[$1] + costs.end($1 / 4) } ?? 0
        var states = [state]
        for choices in back.reversed() {
            state = Int(choices[state])
            states.append(state)
        }
        return states.reversed().map { Assignment(column: columns[$0 / 4], part: .init(rawValue: UInt8($0 % 4)) ?? .newRow) }
    }

    private mutating func advance(to index: Int) {
        var next = [Int32](repeating: impossible, count: total.count)
        var choices = [UInt8](repeating: 0, count: total.count)
        for column in columns.indices {
            let look = costs.look(index, column)
            for from in total.indices where total[from] < impossible {
                for part in 0..<4 {
                    let cost = costs.step(index, from: from / 4, fromPart: from % 4, to: column, part: part)
                    let sum = total[from] + look + cost
                    if sum < next[column * 4 + part] {
                        next[column * 4 + part] = sum
                        choices[column * 4 + part] = UInt8(from)
                    }
                }
            }
        }
        let least = next.min() ?? 0
        total = next.map { $0 < impossible ? $0 - least : impossible }
        back.append(choices)
    }
}

/// The columns in the order of the head; a level that the head lost is added, as rows may still print it.
private func orderedColumns(_ header: ColumnHeader) -> [IndicatorColumn] {
    var kinds = header.columns.map(\.kind)
    if !kinds.contains(.level1) { kinds.insert(.level1, at: 0) }
    return kinds
}
