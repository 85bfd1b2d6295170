/// A first level that is on no line of the table.
private let lost = -1

/// Levels that were printed away from their rows, as by programs that take a page's text column by column. What the rows beside a level
/// and the known order of levels prove is kept; the rest stays empty.
struct DisplacedLevels {
    private let table: IndicatorRows
    /// The words of levels that stand inside the table's head.
    private let inHead: [[UInt32]]
    private let words = IndicatorWords.shared

    init(_ table: IndicatorRows, inHead: [[UInt32]]) {
        self.table = table
        self.inHead = inHead
    }

    /// Whether some row came to a second level that is known to belong to another first level.
    func contradict(_ levels: RowLevels) -> Bool {
        var last = (first: -1, second: -1)
        for case (let first?, let second?) in zip(levels.level1, levels.level2) where (first, second) != last {
            if words.belongs(table.levels2[second].words, to: table.levels1[first].words) == false { return true }
            last = (first, second)
        }
        return false
    }

    /// Whether a first level is printed behind a second one that belongs to it, and not to the first level before: where none stands on the line of
    /// a row, they stand in no order of rows.
    var areOutOfOrder: Bool {
        guard table.levels1.contains(where: { !$0.isBeside }), table.levels2.contains(where: { !$0.isBeside }) else { return false }
        var above: Words?
        var waiting: [Words] = []
        for level in inOrder {
            if !level.isFirst {
                if above.map({ words.belongs(level.words, to: $0) != true }) ?? true { waiting.append(level.words) }
            } else if waiting.contains(where: { words.belongs($0, to: level.words) == true }) {
                return true
            } else {
                (above, waiting) = (level.words, [])
            }
        }
        return false
    }

    /// The levels in lines of their own, as they are printed.
    private var inOrder: [(cell: Int, words: Words, isFirst: Bool)] {
        let alone = { (levels: [PrintedLevel]) in levels.filter { !$0.isBeside } }
        let all =
            alone(table.levels1).map { ($0.cells.first ?? 0, $0.words, true) }
            + alone(table.levels2).map { ($0.cells.first ?? 0, $0.words, false) }
        return all.sorted { $0.0 < $1.0 }
    }

    /// The levels of each row, as far as they are certain.
    func prove() -> RowLevels {
        let printed = Dictionary(grouping: table.levels2.indices) { table.levels2[$0].row }
        let second = table.rows.indices.map { row in
            printed[row].flatMap { $0.count == 1 && !isFollowedByFirst($0[0]) ? $0[0] : nil }
        }
        let firstLevels = knownFirstLevels
        let known = second.map { $0.flatMap { parent($0, firstLevels) ?? (isStranger($0, firstLevels) ? lost : nil) } }
        return RowLevels(level1: fill(known), level2: second)
    }

    /// Whether a first level stands between a second one and the row below it.
    private func isFollowedByFirst(_ second: Int) -> Bool {
        let level = table.levels2[second]
        return table.levels1.contains { $0.row == level.row && $0.cells.first ?? 0 > level.cells.first ?? 0 }
    }

    /// The known first levels of the table, each with its first place.
    private var knownFirstLevels: [[UInt32]: Int] {
        let known = table.levels1.enumerated().filter { words.isFirstLevel($1.words) }
        return Dictionary(known.map { (Array($1.words), $0) }) { first, _ in first }
    }

    /// The only first level of the table to which a second level can belong.
    private func parent(_ second: Int, _ firstLevels: [[UInt32]: Int]) -> Int? {
        let isPossible = { (first: [UInt32]) in words.belongs(table.levels2[second].words, to: first) == true }
        let parents = firstLevels.filter { isPossible($0.key) }
        return parents.count == 1 && !inHead.contains(where: isPossible) ? parents.first?.value : nil
    }

    /// Whether a second level can belong to no first level of the table: its own was lost.
    private func isStranger(_ second: Int, _ firstLevels: [[UInt32]: Int]) -> Bool {
        (firstLevels.keys + inHead).allSatisfy { words.belongs(table.levels2[second].words, to: $0) == false }
    }

    /// The rows of a first level follow each other, and first levels stand in their usual order.
    private func fill(_ known: [Int?]) -> [Int?] {
        let ranks = table.levels1.map { words.rank(ofFirstLevel: $0.words) }
        let printed = ranks + inHead.filter { words.isFirstLevel($0) }.map { words.rank(ofFirstLevel: $0) }
        let (lowest, highest) = (printed.min(), printed.max())
        let before = nearest(known)
        let after = Array(nearest(known.reversed()).reversed())
        return known.indices.map { row in
            if before[row] == lost || after[row] == lost { return known[row] == lost ? nil : known[row] }
            if before[row] == after[row] { return before[row] }
            if before[row] == nil, let after = after[row], ranks[after] == lowest { return after }
            if after[row] == nil, let before = before[row], ranks[before] == highest { return before }
            return known[row]
        }
    }

    /// For each row the last known level up to it.
    private func nearest(_ known: [Int?]) -> [Int?] {
        var last: Int?
        return known.map { level in
            last = level ?? last
            return last
        }
    }
}
