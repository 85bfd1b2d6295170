/// Which column of the head each cell of a table belongs to, in text that was laid out in printed columns.
///
/// A column's cells begin, stand centred or end at one place, but not exactly, and on each page at another. Each line is cut into columns
/// at the least cost of distance from the column's place and of looks; then the places are measured anew on the cells they were given.
struct PrintedColumns {
    private let cells: [IndicatorCell]
    /// What each cell costs by its looks, cell by cell and column by column.
    private let looks: [Int32]
    /// The head's columns from left to right.
    private let columns: [IndicatorColumn]
    /// Where the labels of the head stand; nil for a label that stands in a line of its own, above or below others.
    private let heads: [ColumnSpot?]

    /// - Returns: nil when the head's labels do not stand side by side, and for a table that no form has: it is read in linear time.
    init?(_ cells: [IndicatorCell], _ header: ColumnHeader, _ memory: KeptMemory) {
        guard !header.isTable, header.columns.count > 2, cells.contains(where: { $0.gap == .wide }) else { return nil }
        guard cells.count <= 4_000, !Self.hasLongLine(cells) else { return nil }
        let sorted = Self.inOrder(header.columns)
        guard Self.standSideBySide(sorted.filter { !$0.isApart }.map(\.column)) else { return nil }
        self.cells = cells
        columns = sorted.map(\.column.kind)
        heads = sorted.map { $0.isApart ? nil : ColumnSpot($0.column) }
        let kinds = columns
        let areSuffixed = cells.contains { $0.looks.contains(.secondLevel) && endsInLevelSuffix($0.words) }
        looks = memory.temporarily {
            let costs = ColumnCosts(cells: cells, header: header, columns: kinds, memory)
            return cells.indices.flatMap { index in
                let step = costs.step(index)
                return kinds.indices.map {
                    Self.look(cells[index], kinds[$0], costs.look(step, costs.columns[$0]), areSuffixed: areSuffixed)
                }
            }
        }
    }

    private static func hasLongLine(_ cells: [IndicatorCell]) -> Bool {
        zip(cells, cells.dropFirst(64)).contains { $0.row == $1.row }
    }

    /// The columns from left to right. A long label is broken into lines of its own, which are often printed above a neighbour: then the
    /// usual order of columns counts.
    private static func inOrder(_ columns: [ColumnHeader.Column]) -> [(column: ColumnHeader.Column, isApart: Bool)] {
        let rows = Dictionary(grouping: columns, by: \.row)
        let main = rows.values.max { ($0.count, $0[0].row) < ($1.count, $1[0].row) } ?? columns
        var output = main.sorted { $0.place < $1.place }.map { (column: $0, isApart: false) }
        for column in columns.filter({ $0.row != main[0].row }).sorted(by: { $0.place < $1.place }) {
            let over = output.firstIndex { $0.column.extent.overlaps((column.extent.lowerBound - 1)..<(column.extent.upperBound + 1)) }
            if let over {
                let comesLater = column.kind.rawValue > output[over].column.kind.rawValue
                output.insert((column, true), at: comesLater ? over + 1 : over)
            } else {
                output.insert((column, false), at: output.firstIndex { $0.column.place > column.place } ?? output.count)
            }
        }
        return output
    }

    /// Labels that a space or less parts are no printed columns.
    private static func standSideBySide(_ columns: [ColumnHeader.Column]) -> Bool {
        let rows = columns.map(\.row)
        guard let first = rows.min(), let last = rows.max(), last - first <= 2 else { return false }
        let gaps = zip(columns, columns.dropFirst()).count { $1.extent.lowerBound - $0.extent.upperBound >= 2 }
        return gaps * 2 >= columns.count - 1
    }

    /// The column of each cell; nil for a cell that stands in none, such as a heading beside the table.
    func assign() -> [IndicatorColumn?] {
        var output: [IndicatorColumn?] = []
        var spots: [ColumnSpot?] = heads
        var start = 0
        while start < cells.count {
            let end = cells[start...].firstIndex { $0.page != cells[start].page } ?? cells.count
            let page = start..<end
            let places = start == 0 ? [spots] : [spots, shifted(spots, to: page), columns.map { _ in nil }]
            let pages = places.map { settle(page, $0) }
            let best = pages.dropFirst().reduce(pages[0]) { $1.cost < $0.cost ? $1 : $0 }
            output += best.choices.map { $0.map { columns[$0] } }
            spots = best.spots
            start = end
        }
        return output
    }

    /// The places of the page before, moved so that the first column begins where this page's cells do.
    private func shifted(_ spots: [ColumnSpot?], to page: Range<Int>) -> [ColumnSpot?] {
        guard let first = spots.lazy.compactMap({ $0 }).first, let left = page.map({ cells[$0].extent.lowerBound }).min() else {
            return spots
        }
        return spots.map { $0?.moved(by: left - first.begin) }
    }

    /// What came out for the cells of a page, and where its columns stand.
    private struct Page {
        var choices: [Int?]
        var spots: [ColumnSpot?]
        var cost: Int32
    }

    /// Assigns and measures in turn.
    private func settle(_ range: Range<Int>, _ first: [ColumnSpot?]) -> Page {
        var spots = first
        var choices: [Int?] = []
        var cost: Int32 = 0
        for _ in 0..<4 {
            let before = choices
            (choices, cost) = assign(range, spots)
            if choices == before { break }
            spots = measure(range, choices, spots)
        }
        return Page(choices: choices, spots: spots, cost: cost)
    }

    private func measure(_ range: Range<Int>, _ choices: [Int?], _ old: [ColumnSpot?]) -> [ColumnSpot?] {
        columns.indices.map { column in
            let own = zip(range, choices).filter { $0.1 == column }.map { cells[$0.0] }
            return own.isEmpty ? old[column] : ColumnSpot(own)
        }
    }

    private func assign(_ range: Range<Int>, _ spots: [ColumnSpot?]) -> (choices: [Int?], cost: Int32) {
        var choices: [Int?] = []
        var cost: Int32 = 0
        var start = range.lowerBound
        while start < range.upperBound {
            let end = cells[start..<range.upperBound].firstIndex { $0.row != cells[start].row } ?? range.upperBound
            let line = assignLine(start..<end, spots)
            choices += line.choices
            cost += line.cost
            start = end
        }
        return (choices, cost)
    }

    // MARK: One line

    /// The best way so far to read a line up to some cell.
    private struct Path {
        var cost: Int32
        /// How far the last cell stands from its column's place. Lines are moved as a whole, or more and more towards their end.
        var offset: Int
        var choices: [Int?]
    }

    /// The columns of a line's cells, from left to right, at the least cost.
    private func assignLine(_ line: Range<Int>, _ spots: [ColumnSpot?]) -> (choices: [Int?], cost: Int32) {
        /// By the last column in use and by its cell's alignment; the last one for none.
        var paths = [Path?](repeating: nil, count: columns.count * 3 + 1)
        paths[paths.count - 1] = Path(cost: 0, offset: 0, choices: [])
        for index in line {
            var next = [Path?](repeating: nil, count: paths.count)
            for (from, path) in paths.enumerated() {
                guard let path else { continue }
                keep(path, goingOnWith: nil, cost: path.cost + costOfNone(index, spots), offset: path.offset, &next[from])
                let last = from < columns.count * 3 ? from / 3 : nil
                for column in (last ?? 0)..<columns.count {
                    var cost = path.cost + looks[index * columns.count + column] + step(index, from: last, to: column)
                    // Anything may be a remark, but not where no remark of the page has a place.
                    if columns[column] == .remark, spots[column] == nil { cost += 3 }
                    for alignment in 0..<alignments(index, spots[column]) {
                        let offset = spots[column].map { ColumnSpot(cells[index]).distance(from: $0, alignment: alignment) } ?? path.offset
                        let moved = last == nil ? min(abs(offset), 40) : min(abs(offset - path.offset), 20) + min(abs(offset), 40) / 4
                        keep(
                            path, goingOnWith: column, cost: cost + Int32(moved), offset: offset, &next[column * 3 + alignment])
                    }
                }
            }
            paths = next
        }
        let best = paths.compactMap { $0 }.min { $0.cost < $1.cost }
        return (best?.choices ?? line.map { _ in nil }, best?.cost ?? 0)
    }

    /// Puts the path with one more cell in a place, if it costs less than what is there.
    private func keep(_ path: Path, goingOnWith column: Int?, cost: Int32, offset: Int, _ place: inout Path?) {
        if cost < place?.cost ?? .max { place = Path(cost: cost, offset: offset, choices: path.choices + [column]) }
    }

    /// In how many ways a cell may stand in its column: by its beginning, its middle or, as numbers do, its end. Where the column's place is unknown
    /// it stands as far from it as the cell before.
    private func alignments(_ index: Int, _ spot: ColumnSpot?) -> Int {
        spot == nil ? 1 : cells[index].looks.contains(.number) ? 3 : 2
    }

    /// Twice what the looks cost where cells are read in their order, but here parts of levels are expected, and remarks cost little.
    /// - Parameter areSuffixed: second levels are printed as 数量指标, so that 数量 alone is rather the end of a name.
    private static func look(_ cell: IndicatorCell, _ column: IndicatorColumn, _ cost: Int32, areSuffixed: Bool) -> Int32 {
        let looks = cell.looks
        if areSuffixed, looks.contains(.secondLevel), !endsInLevelSuffix(cell.words), column == .level2 || column == .name {
            return column == .level2 ? 6 : 4
        }
        if column == .remark { return looks.contains(.number) ? 8 : looks.isLevel ? 12 : looks.isValue ? 6 : 2 }
        guard cell.isPartOfLevel else { return cost * 2 }
        switch column {
        case .level1, .level2: return min(cost, 1) * 2
        case .name: return max(cost, 4) * 2
        default: return cost * 2
        }
    }

    /// A heading beside the table is no cell of it; any other cell is in some column.
    private func costOfNone(_ index: Int, _ spots: [ColumnSpot?]) -> Int32 {
        guard cells[index].isSideHeading else { return 45 }
        let isLeft = spots.first.map { $0.map { cells[index].extent.upperBound <= $0.begin + 1 } ?? false } ?? false
        return isLeft ? 3 : 25
    }

    /// What it costs to leave columns out, and to put two cells of a line into one column.
    private func step(_ index: Int, from: Int?, to: Int) -> Int32 {
        guard let from else { return 0 }
        if from == to { return cells[index].gap == .wide ? 20 : 4 }
        // The lines of a remark stand beside those of any other cell.
        if columns[to] == .remark { return 0 }
        return Int32(columns[(from + 1)..<to].count { $0 == .name || $0 == .target || $0 == .weight || $0 == .score }) * 3
    }
}
