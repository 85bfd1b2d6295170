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
    /// Places in it and in `ways` are numbers of columns, which all come from one range: they are not checked each time.
    private let columns: UnsafeBufferPointer<ColumnCosts.Column>
    /// How many cells there are, at least one.
    private let count: Int
    /// By column: the cheapest ways to have the last cell there.
    private let ways: UnsafeMutablePointer<Ways>
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

    private struct Ways {
        var best = Source()
        /// The best where a cell may go on with it: a name does not go on after its tail.
        var beforeMore = Source()
    }

    init(_ columns: Kept<ColumnCosts.Column>, count: Int, _ memory: KeptMemory) {
        self.columns = columns.unchecked
        self.count = count
        ways = memory.keep(Ways(), count: columns.count).elements
        back = memory.keep(0, count: (count - 1) * columns.count * 4)
    }

    func run(_ costs: ColumnCosts) -> [Assignment] {
        let first = costs.step(0)
        var rowEnd = Source()
        for column in columns.indices {
            let source = Source(state: Int32(column * 4), cost: costs.look(first, columns[column]) + columns[column].start)
            ways[column] = Ways(best: source, beforeMore: source)
            rowEnd.offer(source.state, source.cost + columns[column].incomplete)
        }
        for index in 1..<count { rowEnd = advance(costs, to: index, after: rowEnd) }
        // A table does not end after a level or, where there are values, after a name.
        var state = Int(rowEnd.state)
        return [Assignment](unsafeUninitializedCapacity: count) { output, initialized in
            for index in (0..<count).reversed() {
                (output.baseAddress! + index).initialize(to: assignment(state))
                if index > 0 { state = Int(back[(index - 1) * columns.count * 4 + state]) }
            }
            initialized = count
        }
    }

    private func assignment(_ state: Int) -> Assignment {
        Assignment(column: columns[state / 4].kind, part: .init(rawValue: UInt8(state % 4)) ?? .newRow)
    }

    /// What a step costs depends on where it comes from only by a summand that is the same for all columns it may go to: the best source is
    /// found once for all of them. Costs count from the least one.
    /// - Parameter rowEnd: the cheapest way to end a row with the cell before.
    /// - Returns: the cheapest way to end a row with this one.
    private func advance(_ costs: ColumnCosts, to index: Int, after rowEnd: Source) -> Source {
        let (columns, step) = (columns, costs.step(index))
        let nameTail = step.nameTail == nil ? Source() : cheapestBeforeTail()
        var sameRow = Source()
        let first = (index - 1) * columns.count * 4
        var least = impossible
        for number in 0..<columns.count {
            let (column, before, state) = (columns[number], ways[number], number * 4)
            let look = costs.look(step, column)
            var way = Ways()
            // Where the cell cannot stand, nothing need be compared: any way around it costs less.
            if look < ColumnCosts.never {
                take(rowEnd, look + step.newRow + column.start, state, first, &way.best)
                if let cost = step.sameRow { take(sameRow, look + cost + costs.sameRow(step, to: column), state + 1, first, &way.best) }
                if let cost = costs.more(step, column) { take(before.beforeMore, look + cost, state + 2, first, &way.best) }
                way.beforeMore = way.best
                if let cost = step.nameTail, column.kind == .name { take(nameTail, look + cost, state + 3, first, &way.best) }
            }
            if step.sameRow != nil, before.best.cost < impossible {
                sameRow.offer(before.best.state, before.best.cost + costs.leave(step, from: column))
            }
            ways[number] = way
            least = min(least, way.best.cost)
        }
        var rowEnd = Source()
        for number in 0..<columns.count {
            if ways[number].best.cost < impossible {
                ways[number].best.cost -= least
                rowEnd.offer(ways[number].best.state, ways[number].best.cost + columns[number].incomplete)
            }
            if ways[number].beforeMore.cost < impossible { ways[number].beforeMore.cost -= least }
        }
        return rowEnd
    }

    private func cheapestBeforeTail() -> Source {
        var source = Source()
        for number in 0..<columns.count where columns[number].mayHaveTail { source.offer(ways[number].best.state, ways[number].best.cost) }
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
