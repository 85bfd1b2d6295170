/// What it costs to give a stretch of rows to a first level: by the second levels of the rows and by the points behind the level. Sums over all
/// rows before a row are kept, so that a stretch costs two look-ups however long it is.
struct FirstLevelCosts {
    private let level2: [Int?]
    /// By second level of the table: the first levels to which it belongs.
    private let parents: [UInt64?]
    private let firsts: [First]
    /// By row: the sums of all rows before it.
    private var before: [Sums]
    /// The level to whose rows `strangers` refers.
    private var level = -1

    /// A first level of the table.
    private struct First {
        /// Its bit in `parents`; nil for an unknown one.
        var bit: UInt64?
        /// Whether points stand behind it, and which.
        var hasMaximum: Bool
        var maximum: Points?
    }

    private struct Sums {
        /// The points of the rows, in thousandths, and how many of them have none that can be read.
        var points: Int64 = 0
        var pointless = 0
        /// How many of the rows have a second level that belongs to another first level than the one asked for last.
        var strangers = 0
    }

    init(_ table: IndicatorRows, level2: [Int?], weights: [PrintedNumber?]) {
        self.level2 = level2
        parents = table.levels2.map { IndicatorWords.shared.parents(ofSecondLevel: $0.words) }
        firsts = table.levels1.map {
            First(
                bit: IndicatorWords.shared.bit(ofFirstLevel: $0.words), hasMaximum: $0.maximum != nil,
                maximum: $0.maximum.flatMap(Points.init))
        }
        before = [Sums](repeating: Sums(), count: weights.count + 1)
        for (row, weight) in weights.enumerated() {
            let own = weight.flatMap(Points.init)
            before[row + 1].points = before[row].points + (own?.thousandths ?? 0)
            before[row + 1].pointless = before[row].pointless + (own == nil ? 1 : 0)
        }
    }

    mutating func cost(_ level: Int, _ start: Int, _ end: Int) -> Int {
        if level != self.level { countStrangers(to: level) }
        var cost = (before[end].strangers - before[start].strangers) * 6
        if start > 0, start < level2.count, let before = level2[start - 1], before == level2[start] { cost += 3 }
        if firsts[level].hasMaximum { cost += sum(start..<end) == firsts[level].maximum ? 0 : 8 }
        return cost
    }

    /// nil when a row has no points.
    private func sum(_ rows: Range<Int>) -> Points? {
        guard before[rows.upperBound].pointless == before[rows.lowerBound].pointless else { return nil }
        return Points(thousandths: before[rows.upperBound].points - before[rows.lowerBound].points)
    }

    private mutating func countStrangers(to level: Int) {
        self.level = level
        for (row, second) in level2.enumerated() {
            var isStranger = false
            if let own = firsts[level].bit, let second, let parents = parents[second] { isStranger = parents & own == 0 }
            before[row + 1].strangers = before[row].strangers + (isStranger ? 1 : 0)
        }
    }
}
