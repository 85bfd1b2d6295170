/// Which printed level each row belongs to.
struct RowLevels {
    /// Index into `levels1`; nil where no first level is printed.
    var level1: [Int?]
    var level2: [Int?]
}

/// Gives each row its levels. A level is printed once for a group of rows: before its first row, beside one of them, in their middle,
/// or, where a page ends, after them. The groups stand in the order of the levels; where they begin is decided at the least cost.
/// - Parameter isInOrder: whether cells follow each other as in a table, each row behind the levels that begin with it.
func assignLevels(_ table: IndicatorRows, weights: [PrintedNumber?], isAligned: Bool, isInOrder: Bool) -> RowLevels {
    let count = table.rows.count
    let isCentred = isAligned && (standsBelowFirstRow(table) || (table.levels1 + table.levels2).contains(where: \.isBetween))
    let late = LateRows(table)
    let seconds = LevelGroups(table.levels2, table.rows, isAligned: isAligned, isInOrder: isInOrder)
    let level2 = seconds.expand(
        spans(seconds.levels, table.rows, isCentred: isCentred) { late.count(seconds.numbers[$0], $1..<$2) * 3 }, count)
    let firsts = LevelGroups(table.levels1, table.rows, isAligned: isAligned, isInOrder: isInOrder)
    var costs = FirstLevelCosts(table, level2: level2, weights: weights)
    let starts = spans(firsts.levels, table.rows, isCentred: isCentred) { costs.cost(firsts.numbers[$0], $1, $2) }
    var levels = RowLevels(level1: firsts.expand(starts, count), level2: level2)
    if isInOrder, !isAligned { endSecondLevels(&levels, table) }
    return levels
}

/// A second level holds no longer than the first level that it belongs to: what follows has none, where another first level begins without one.
private func endSecondLevels(_ levels: inout RowLevels, _ table: IndicatorRows) {
    var ended: Int?
    for row in levels.level2.indices.dropFirst() {
        guard let second = levels.level2[row] else { continue }
        if let first = levels.level1[row], first != levels.level1[row - 1], second == levels.level2[row - 1],
            IndicatorWords.shared.belongs(table.levels2[second].words, to: table.levels1[first].words) == false
        {
            ended = second
        }
        if ended == second { levels.level2[row] = nil }
    }
}

/// The levels that have rows.
private struct LevelGroups {
    /// Their numbers among all levels.
    let numbers: [Int]
    let levels: [PrintedLevel]
    /// The row with which the first of them begins, above which no row has one.
    private let first: Int

    /// A level that stands alone where another follows, or below the last row, has no rows: nobody filled them in. That holds where the order of the
    /// cells is that of the table, or where the other level stands beside its row. Nor has the first one those that stand above it in a table, unless a
    /// page ended between, or it may stand in the middle of its rows.
    init(_ levels: [PrintedLevel], _ rows: [IndicatorRow], isAligned: Bool, isInOrder: Bool) {
        let filled = levels.indices.filter { index in
            guard !isAligned, !levels[index].isBeside, levels[index].lastRow == levels[index].row,
                IndicatorWords.shared.meaning(levels[index].words).isLevel
            else { return true }
            guard index + 1 < levels.count else { return !isInOrder || levels[index].row < rows.count }
            return levels[index + 1].row > levels[index].row || !isInOrder && !levels[index + 1].isBeside
        }
        numbers = filled.isEmpty ? Array(levels.indices) : filled
        let kept = filled.count < levels.count ? numbers.map { levels[$0] } : levels
        self.levels = kept
        first = kept.first.flatMap { Self.rowsAbove($0, next: kept.dropFirst().first?.row ?? rows.count, rows) } ?? 0
    }

    /// How many rows stand above a first level that are none of its own.
    private static func rowsAbove(_ level: PrintedLevel, next: Int, _ rows: [IndicatorRow]) -> Int? {
        guard level.isInTable, level.isBeside, level.row < rows.count, level.row > next - level.row else { return nil }
        return rows.prefix(level.row + 1).contains(where: \.followsCut) ? nil : level.row
    }

    /// The number of each row's level.
    /// - Parameter starts: the first row of each level's group.
    func expand(_ starts: [Int], _ count: Int) -> [Int?] {
        guard !starts.isEmpty else { return [Int?](repeating: nil, count: count) }
        var output: [Int?] = []
        output.reserveCapacity(count)
        var level = 0
        for row in 0..<count {
            while level + 1 < starts.count, starts[level + 1] <= row { level += 1 }
            output.append(level == 0 && row < first ? nil : numbers[level])
        }
        return output
    }
}

/// Whether a first or second level is printed below the table's first row: then levels stand in the middle of their groups.
private func standsBelowFirstRow(_ table: IndicatorRows) -> Bool {
    guard let row = table.rows.first else { return false }
    return [table.levels1.first, table.levels2.first].contains { $0.map { $0.height > 2 * row.extent.lowerBound + 1 } ?? false }
}

/// The sum of points; nil when one is missing.
func sum(of weights: ArraySlice<PrintedNumber?>) -> Points? {
    var total = Points(0)
    for weight in weights {
        guard let weight, let points = Points(weight) else { return nil }
        total.thousandths += points.thousandths
    }
    return total
}

/// Points exact to a thousandth.
struct Points: Equatable {
    var thousandths: Int64

    init(thousandths: Int64) { self.thousandths = thousandths }

    init(_ whole: Int64) { thousandths = whole * 1000 }

    /// nil for more than three decimals or a thousand million digits and more, none of which are points.
    init?(_ number: PrintedNumber) {
        guard abs(number.digits) < 1_000_000_000, let thousandths = number.thousandths else { return nil }
        self.thousandths = thousandths
    }
}

/// The first row of each level's group. Levels stand beside or before their first row, or in the middle of their groups, if that fits.
private func spans(
    _ levels: [PrintedLevel], _ rows: [IndicatorRow], isCentred: Bool, extra: (_ level: Int, _ start: Int, _ end: Int) -> Int
) -> [Int] {
    let count = rows.count
    guard !levels.isEmpty, count > 0 else { return [] }
    if levels.count == 1 { return [0] }
    if !isCentred, let starts = printedStarts(levels, count, extra: extra) { return starts }
    let printedRows = levels.map(\.row)
    let top = solve(levels, count) { level, start, end in
        let late = level > 0 || isCentred ? max(0, printedRows[level] - start) : 0
        return extra(level, start, end) + (late + max(0, start - printedRows[level]) * 2) * (isCentred ? 3 : 1)
    }
    if isCentred, let centred = solve(levels, count, { centreCost(levels[$0], rows, $1, $2) + 2 * extra($0, $1, $2) }),
        centred.cost <= max(4 * levels.count, top.map { 2 * $0.cost } ?? .max)
    {
        return centred.starts
    }
    return top?.starts ?? levels.map { min($0.row, count - 1) }
}

/// The rows at which the levels are printed, where groups that begin there cost nothing, as all others do; else nil, as for long tables.
private func printedStarts(_ levels: [PrintedLevel], _ count: Int, extra: (_ level: Int, _ start: Int, _ end: Int) -> Int) -> [Int]? {
    guard levels.count + count < 1_000 else { return nil }
    var starts: [Int] = []
    starts.reserveCapacity(levels.count)
    for index in levels.indices {
        let start = index == 0 ? 0 : levels[index].row
        let end = index + 1 < levels.count ? levels[index + 1].row : count
        guard start < end, end <= count, window(levels, index, count).contains(start), extra(index, start, end) == 0 else { return nil }
        starts.append(start)
    }
    return starts
}

/// How far a level stands from the middle of its group, or of its group's part on the level's page.
private func centreCost(_ level: PrintedLevel, _ rows: [IndicatorRow], _ start: Int, _ end: Int) -> Int {
    guard start < end else { return 50 }
    let whole = distance(level, from: rows[start], to: rows[end - 1])
    guard let first = (start..<end).first(where: { rows[$0].page == level.page }),
        let last = (start..<end).last(where: { rows[$0].page == level.page })
    else { return min(whole, 12) }
    let part = distance(level, from: rows[first], to: rows[last]) + (first > start ? 4 : 0)
    // What the end of the page cuts stands at the top of what is left of it.
    let isCut = last + 1 < rows.count && rows[last + 1].page > level.page
    guard isCut, first == start else { return min(whole, part) }
    return min(whole, part, 2 + distance(level, from: rows[first], to: rows[first]))
}

/// In quarters of a line: half a line above the middle is nearer than half a line below, as half lines are rounded up.
private func distance(_ level: PrintedLevel, from first: IndicatorRow, to last: IndicatorRow) -> Int {
    let below = level.height - first.extent.lowerBound - last.extent.upperBound
    return 2 * abs(below) - (below < 0 ? 1 : 0)
}

/// Where the groups begin at the least total cost: each group lies around its level, between the levels before and after it.
private func solve(_ levels: [PrintedLevel], _ count: Int, _ cost: (Int, Int, Int) -> Int) -> (starts: [Int], cost: Int)? {
    var windows = levels.indices.map { window(levels, $0, count) }
    windows.append(count...count)
    let size = windows.reduce(0) { $0 + $1.count }
    guard size < 2_000 else { return nil }
    /// The least cost of all levels from this one on, by the start of its group, window after window; and the place of the next start.
    var best = [Int](repeating: 0, count: size)
    var choices = best
    var place = size - 1
    for level in levels.indices.reversed() {
        let (later, next) = (place, windows[level + 1])
        place -= windows[level].count
        for start in windows[level] {
            var least = (cost: Int.max, place: later)
            for end in max(start, next.lowerBound)..<max(start, next.upperBound + 1) {
                let rest = later + end - next.lowerBound
                guard best[rest] < Int.max else { continue }
                let sum = best[rest] + (end == start ? 50 : 0) + cost(level, start, end)
                if sum < least.cost { least = (sum, rest) }
            }
            let own = place + start - windows[level].lowerBound
            (best[own], choices[own]) = least
        }
    }
    guard best[0] < Int.max else { return nil }
    var starts: [Int] = []
    starts.reserveCapacity(levels.count)
    var first = 0
    for level in levels.indices {
        starts.append(windows[level].lowerBound + place - first)
        (first, place) = (first + windows[level].count, choices[place])
    }
    return (starts, best[0])
}

/// The rows at which a level's group may begin: after the level before, and not after its own first row.
private func window(_ levels: [PrintedLevel], _ index: Int, _ count: Int) -> ClosedRange<Int> {
    guard index > 0 else { return 0...0 }
    let last = levels[index - 1].lastRow
    let lowest = min(last + (levels[index - 1].isBeside || last > levels[index - 1].row ? 1 : 0), count)
    return lowest...max(lowest, min(levels[index].row, count))
}
