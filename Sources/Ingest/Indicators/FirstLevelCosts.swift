/// What it costs to give a stretch of rows to a first level: by the second levels of the rows and by the points behind the level. Sums over all
/// rows before a row are kept, so that a stretch costs two look-ups however long it is.
struct FirstLevelCosts {
    private let level2: [Int?]
    /// By second level of the table: the first levels to which it belongs.
    private let parents: [UInt64?]
    /// By first level of the table: its bit in `parents`; nil for an unknown one.
    private let bits: [UInt64?]
    /// By first level of the table: the points behind it.
    private let maxima: [Points?]
    /// By first level of the table: whether points stand behind it.
    private let hasMaximum: [Bool]
    /// The points of all rows before a row, in thousandths, and how many of these rows have none that can be read.
    private var points: [Int64] = [0]
    private var pointless = [0]
    /// The level that was asked for last, and how many of the rows before a row have a second level that belongs to another one.
    private var level = -1
    private var strangers: [Int]

    init(_ table: IndicatorRows, level2: [Int?], weights: [PrintedNumber?]) {
        self.level2 = level2
        parents = table.levels2.map { IndicatorWords.shared.parents(ofSecondLevel: $0.words) }
        bits = table.levels1.map { IndicatorWords.shared.bit(ofFirstLevel: $0.words) }
        maxima = table.levels1.map { $0.maximum.flatMap(Points.init) }
        hasMaximum = table.levels1.map { $0.maximum != nil }
        strangers = [Int](repeating: 0, count: weights.count + 1)
        points.reserveCapacity(weights.count + 1)
        pointless.reserveCapacity(weights.count + 1)
        for (row, weight) in weights.enumerated() {
            let own = weight.flatMap(Points.init)
            points.append(points[row] + (own?.thousandths ?? 0))
            pointless.append(pointless[row] + (own == nil ? 1 : 0))
        }
    }

    mutating func cost(_ level: Int, _ start: Int, _ end: Int) -> Int {
        if level != self.level { countStrangers(to: level) }
        var cost = (strangers[end] - strangers[start]) * 6
        if start > 0, start < level2.count, let before = level2[start - 1], before == level2[start] { cost += 3 }
        if hasMaximum[level] { cost += sum(start..<end) == maxima[level] ? 0 : 8 }
        return cost
    }

    /// nil when a row has no points.
    private func sum(_ rows: Range<Int>) -> Points? {
        guard pointless[rows.upperBound] == pointless[rows.lowerBound] else { return nil }
        return Points(thousandths: points[rows.upperBound] - points[rows.lowerBound])
    }

    private mutating func countStrangers(to level: Int) {
        self.level = level
        for (row, second) in level2.enumerated() {
            var isStranger = false
            if let own = bits[level], let second, let parents = parents[second] { isStranger = parents & own == 0 }
            strangers[row + 1] = strangers[row] + (isStranger ? 1 : 0)
        }
    }
}
