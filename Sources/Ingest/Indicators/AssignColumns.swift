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
/// order the table's head names the columns. One dynamic program for all layouts; `ColumnCosts` is the whole of its knowledge.
func assignColumns(_ cells: [IndicatorCell], _ header: ColumnHeader) -> [Assignment] {
    guard !cells.isEmpty else { return [] }
    let columns = orderedColumns(header)
    var program = ColumnProgram(columns: columns, costs: ColumnCosts(cells: cells, header: header, columns: columns), count: cells.count)
    defer { withExtendedLifetime(program) {} }
    return program.run()
}

private let impossible: Int32 = 1 << 20

private struct ColumnProgram {
    let columns: Kept<IndicatorColumn>
    let costs: ColumnCosts
    /// How many cells there are, at least one.
    let count: Int
    /// A state is a column and a part: `column * 4 + part`.
    private var total: Kept<Int32>
    private var next: Kept<Int32>
    /// The state before each state, cell by cell.
    private var back: Kept<UInt8>
    private let memory = KeptMemory()

    init(columns: [IndicatorColumn], costs: ColumnCosts, count: Int) {
        self.columns = memory.keep(columns)
        self.costs = costs
        self.count = count
        let states = [Int32](repeating: impossible, count: columns.count * 4)
        (total, next) = (memory.keep(states), memory.keep(states))
        back = memory.keep([UInt8](repeating: 0, count: (count - 1) * states.count))
    }

    mutating func run() -> [Assignment] {
        for column in columns.indices { total[column * 4] = costs.look(0, column) + costs.begin(column) }
        for index in 1..<count { advance(to: index) }
        var state = total.indices.min { total[$0] + costs.end($0 / 4) < total[$1] + costs.end($1 / 4) } ?? 0
        var output = [assignment(state)]
        output.reserveCapacity(count)
        for index in (1..<count).reversed() {
            state = Int(back[(index - 1) * total.count + state])
            output.append(assignment(state))
        }
        return output.reversed()
    }

    private func assignment(_ state: Int) -> Assignment {
        Assignment(column: columns[state / 4], part: .init(rawValue: UInt8(state % 4)) ?? .newRow)
    }

    /// A state to come from, and what it costs so far.
    private struct Source {
        var state = 0
        var cost = impossible

        mutating func offer(_ state: Int, _ cost: Int32) {
            if cost < self.cost { (self.state, self.cost) = (state, cost) }
        }
    }

    /// What a step costs depends on where it comes from only by a summand that is the same for all columns it may go to: the best source is
    /// found once for all of them.
    private mutating func advance(to index: Int) {
        let step = costs.step(index)
        let rowEnd = cheapestRowEnd()
        let nameTail = step.nameTail == nil ? Source() : cheapestBeforeTail()
        var sameRow = Source()
        let first = (index - 1) * total.count
        for state in next.indices { next[state] = impossible }
        for column in columns.indices {
            let look = costs.look(index, column)
            take(rowEnd, look + step.newRow + costs.start(column), column * 4, first)
            if let cost = step.sameRow { take(sameRow, look + cost + costs.sameRow(index, to: column), column * 4 + 1, first) }
            if let cost = costs.more(index, column) { take(goingOn(in: column), look + cost, column * 4 + 2, first) }
            if columns[column] == .name, let cost = step.nameTail { take(nameTail, look + cost, column * 4 + 3, first) }
            if step.sameRow != nil {
                let leave = costs.leave(index, from: column)
                for state in column * 4..<(column * 4 + 4) where total[state] < impossible { sameRow.offer(state, total[state] + leave) }
            }
        }
        let least = next.min() ?? 0
        for state in next.indices { total[state] = next[state] < impossible ? next[state] - least : impossible }
    }

    private func cheapestRowEnd() -> Source {
        var source = Source()
        for state in total.indices where total[state] < impossible { source.offer(state, total[state] + costs.incomplete(state / 4)) }
        return source
    }

    private func cheapestBeforeTail() -> Source {
        var source = Source()
        for state in total.indices where costs.mayHaveTail(state / 4) { source.offer(state, total[state]) }
        return source
    }

    /// The cheapest state of a column; a name does not go on after its tail.
    private func goingOn(in column: Int) -> Source {
        var source = Source()
        for part in 0..<(columns[column] == .name ? 3 : 4) { source.offer(column * 4 + part, total[column * 4 + part]) }
        return source
    }

    private mutating func take(_ source: Source, _ cost: Int32, _ state: Int, _ first: Int) {
        guard source.cost < impossible, source.cost + cost < impossible else { return }
        next[state] = source.cost + cost
        back[first + state] = UInt8(source.state)
    }
}

/// The columns in the order of the head; a level that the head lost is added, as rows may still print it.
private func orderedColumns(_ header: ColumnHeader) -> [IndicatorColumn] {
    var kinds = header.columns.map(\.kind)
    if !kinds.contains(.level1) { kinds.insert(.level1, at: 0) }
    return kinds
}
