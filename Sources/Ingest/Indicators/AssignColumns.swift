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
/// - Parameter memory: where what is needed on the way is kept meanwhile.
func assignColumns(_ cells: [IndicatorCell], _ header: ColumnHeader, _ memory: KeptMemory) -> [Assignment] {
    guard !cells.isEmpty else { return [] }
    return memory.temporarily {
        let costs = ColumnCosts(cells: cells, header: header, columns: orderedColumns(header), memory)
        return ColumnProgram(costs.columns, count: cells.count, memory).run(costs)
    }
}

private let impossible: Int32 = 1 << 20

private struct ColumnProgram {
    private let columns: Kept<IndicatorColumn>
    /// How many cells there are, at least one.
    private let count: Int
    /// By column: the cheapest way to have the last cell there.
    private let best: Kept<Source>
    /// The same where a cell may go on with it: a name does not go on after its tail.
    private let beforeMore: Kept<Source>
    /// The state before each state, cell by cell.
    private let back: Kept<UInt8>

    /// A state, which is a column and a part, `column * 4 + part`, and what it costs so far.
    private struct Source {
        var state: Int32 = 0
        var cost = impossible

        @inline(__always)
        mutating func offer(_ state: Int32, _ cost: Int32) {
            if cost < self.cost { (self.state, self.cost) = (state, cost) }
        }
    }

    init(_ columns: Kept<IndicatorColumn>, count: Int, _ memory: KeptMemory) {
        self.columns = columns
        self.count = count
        let sources = [Source](repeating: Source(), count: columns.count)
        (best, beforeMore) = (memory.keep(sources), memory.keep(sources))
        back = memory.keep([UInt8](repeating: 0, count: (count - 1) * columns.count * 4))
    }

    func run(_ costs: ColumnCosts) -> [Assignment] {
        var (best, beforeMore) = (best, beforeMore)
        let first = costs.step(0)
        for column in columns.indices {
            best[column] = Source(state: Int32(column * 4), cost: costs.look(first, column) + costs.begin(column))
            beforeMore[column] = best[column]
        }
        for index in 1..<count { advance(costs, to: index) }
        var last = Source()
        for column in columns.indices { last.offer(best[column].state, best[column].cost + costs.end(column)) }
        var state = Int(last.state)
        return [Assignment](unsafeUninitializedCapacity: count) { output, initialized in
            for index in (0..<count).reversed() {
                (output.baseAddress! + index).initialize(to: assignment(state))
                if index > 0 { state = Int(back[(index - 1) * columns.count * 4 + state]) }
            }
            initialized = count
        }
    }

    private func assignment(_ state: Int) -> Assignment {
        Assignment(column: columns[state / 4], part: .init(rawValue: UInt8(state % 4)) ?? .newRow)
    }

    /// What a step costs depends on where it comes from only by a summand that is the same for all columns it may go to: the best source is
    /// found once for all of them. Costs count from the least one.
    private func advance(_ costs: ColumnCosts, to index: Int) {
        let (columns, step) = (columns, costs.step(index))
        var (best, beforeMore) = (best, beforeMore)
        let rowEnd = cheapestRowEnd(costs)
        let nameTail = step.nameTail == nil ? Source() : cheapestBeforeTail(costs)
        var sameRow = Source()
        let first = (index - 1) * columns.count * 4
        var least = impossible
        for column in columns.indices {
            let look = costs.look(step, column)
            let before = best[column]
            var own = Source()
            take(rowEnd, look + step.newRow + costs.start(column), column * 4, first, &own)
            if let cost = step.sameRow {
                take(sameRow, look + cost + costs.sameRow(step, to: column), column * 4 + 1, first, &own)
                if before.cost < impossible { sameRow.offer(before.state, before.cost + costs.leave(step, from: column)) }
            }
            if let cost = costs.more(step, column) { take(beforeMore[column], look + cost, column * 4 + 2, first, &own) }
            beforeMore[column] = own
            if let cost = step.nameTail, columns[column] == .name { take(nameTail, look + cost, column * 4 + 3, first, &own) }
            best[column] = own
            least = min(least, own.cost)
        }
        for column in columns.indices {
            if best[column].cost < impossible { best[column].cost -= least }
            if beforeMore[column].cost < impossible { beforeMore[column].cost -= least }
        }
    }

    private func cheapestRowEnd(_ costs: ColumnCosts) -> Source {
        var source = Source()
        for column in columns.indices where best[column].cost < impossible {
            source.offer(best[column].state, best[column].cost + costs.incomplete(column))
        }
        return source
    }

    private func cheapestBeforeTail(_ costs: ColumnCosts) -> Source {
        var source = Source()
        for column in columns.indices where costs.mayHaveTail(column) { source.offer(best[column].state, best[column].cost) }
        return source
    }

    @inline(__always)
    private func take(_ source: Source, _ cost: Int32, _ state: Int, _ first: Int, _ own: inout Source) {
        guard source.cost < impossible, source.cost + cost < impossible else { return }
        own.offer(Int32(truncatingIfNeeded: state), source.cost + cost)
        var back = back
        back[first + state] = UInt8(truncatingIfNeeded: source.state)
    }
}

/// The columns in the order of the head; a level that the head lost is added, as rows may still print it.
private func orderedColumns(_ header: ColumnHeader) -> [IndicatorColumn] {
    var kinds = header.columns.map(\.kind)
    if !kinds.contains(.level1) { kinds.insert(.level1, at: 0) }
    return kinds
}
