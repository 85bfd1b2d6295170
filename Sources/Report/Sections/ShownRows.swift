/// The rows of a table that are shown, of many that are not made for nothing.
struct ShownRows<Row> {
    /// At most as many as there is room for.
    private(set) var rows: [Row]
    /// How many rows there are in all.
    private(set) var count: Int

    /// - Parameter all: of them the first so many are shown.
    init(_ all: [Row], first most: Int) {
        rows = Array(all.prefix(most))
        count = all.count
    }

    /// Thing by thing, the first rows that these have.
    init<Thing>(first most: Int, of things: [Thing], _ rowsOf: (Thing) -> [Row]) {
        (rows, count) = ([], 0)
        for thing in things {
            let own = rowsOf(thing)
            count += own.count
            rows += own.prefix(most - rows.count)
        }
    }

    /// The largest rows first, equal ones in the order in which they come.
    /// - Parameter each: hands over each row and how large it is.
    init(largest most: Int, _ each: (_ take: (@autoclosure () -> Row, Int64) -> Void) -> Void) {
        var largest: [(size: Int64, row: Row)] = []
        var count = 0
        each { row, size in
            count += 1
            if largest.count == most {
                guard most > 0, largest[most - 1].size < size else { return }
                largest.removeLast()
            }
            largest.insert((size, row()), at: largest.firstIndex { $0.size < size } ?? largest.count)
        }
        (rows, self.count) = (largest.map(\.row), count)
    }
}
