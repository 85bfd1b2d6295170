import Analytics
import Ingest

/// So many pairs of years are drawn, the newest, and so many projects of each, the largest.
private let mostPairs = 5
private let mostLines = 12
private let pictureWidth = 1040

/// The budgets of projects that are known in two years, as lines between the two. Nil where no budget changed.
func drawChanges(_ context: ChartContext) -> DrawnChart? {
    let pairs = yearPairs(context.body)
    guard pairs.contains(where: { $0.changes.contains { $0.amount?.fen != 0 } }) else { return nil }
    let shown = pairs.suffix(mostPairs)
    var drawing = Drawing(width: pictureWidth)
    drawing.header(context.words(.title(.changes, body: context.name)), context.words(.changesSubtitle(context.figures.unit)))
    drawing.legend(legend(shown.flatMap(\.changes), context))
    let lines = shown.map { pair in
        largestFirst(pair.changes) { max($0.from.amount.fen, $0.to.amount.fen) }.prefix(mostLines).map { SlopeLine($0, context) }
    }
    let columns = SlopeColumns(lines.flatMap { $0 })
    for (pair, lines) in zip(shown, lines) {
        drawing.draw(SlopePanel(lines, top: drawing.y + 32), of: pair, columns, context)
        if pair.changes.count > lines.count { drawing.notes([context.words(.smallestLeftOut(pair.changes.count - lines.count))]) }
        drawing.y += 14
    }
    let groups = context.body.lineage.groups.count { $0.ties.count > 1 }
    drawing.notes(
        (groups > 0 ? [context.words(.groupsNotDrawn(groups))] : [])
            + (pairs.count > shown.count ? [context.words(.earlierYearsLeftOut(pairs.count - shown.count))] : [])
            + [context.words(.source(files: ["changes.csv"]))])
    return DrawnChart(drawing: drawing, says: shown.map { $0.says(context) })
}

/// The changes between the same two years.
private struct YearPair {
    let from: FiscalYear
    let to: FiscalYear
    let changes: [Change]

    func says(_ context: ChartContext) -> String {
        let count = { (stroke: (Int64) -> Bool) in changes.count { $0.amount.map { stroke($0.fen) } ?? false } }
        return context.words(.changesSay(from, to, rose: count { $0 > 0 }, fell: count { $0 < 0 }, unchanged: count { $0 == 0 }))
    }
}

/// In order of years.
private func yearPairs(_ body: Body) -> [YearPair] {
    let changes = Dictionary(grouping: body.changeRows.map(\.change)) { [$0.from.year, $0.to.year] }
    return changes.map { YearPair(from: $0[0], to: $0[1], changes: $1) }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
}

extension Change {
    fileprivate var stroke: Stroke {
        if doubt?.otherBudget != nil { return .doubtful }
        return to.amount == from.amount ? .level : from.amount < to.amount ? .up : .down
    }
}

private func legend(_ changes: [Change], _ context: ChartContext) -> [(swatch: Swatch, words: String)] {
    let strokes: [(Stroke, ChartPhrase)] = [(.up, .rose), (.down, .fell), (.level, .unchanged), (.doubtful, .doubtful)]
    let used = Set(changes.map(\.stroke))
    let isStated = changes.contains { $0.from.basis == .statedNextYear || $0.to.basis == .statedNextYear }
    return strokes.filter { used.contains($0.0) }.map { (.line($0.0), context.words($0.1)) }
        + [(.dot(isHollow: false), context.words(.ownForm))]
        + (isStated ? [(.dot(isHollow: true), context.words(.nextYearsForm))] : [])
}

/// A change and its words.
private struct SlopeLine {
    let change: Change
    let fromName: String
    let fromMoney: String
    let toName: String
    let toMoney: String
    let percent: String

    init(_ change: Change, _ context: ChartContext) {
        self.change = change
        fromName = change.from.project.description
        fromMoney = context.money(change.from.amount)
        toName = change.to.project.description
        toMoney = context.money(change.to.amount)
        let percent = change.percent.map { context.figures.said($0, in: context.language) } ?? missing
        self.percent = change.isFromZero ? context.words(.fromZero) : percent
    }
}

/// Where the lines of two years begin and end, and where their labels stand.
private struct SlopePanel {
    let lines: [SlopeLine]
    let top: Int
    let height: Int
    /// Of the lowest and of the highest amount above zero.
    private let lowest: Int
    private let highest: Int
    private let hasZero: Bool

    init(_ lines: [SlopeLine], top: Int) {
        self.lines = lines
        self.top = top
        height = max(96, lines.count * Drawing.lineHeight)
        let amounts = lines.flatMap { [$0.change.from.amount.fen, $0.change.to.amount.fen] }
        let logarithms = amounts.filter { $0 > 0 }.map { binaryLogarithm(UInt64($0)) }
        // A small change must not look like a large one: the scale spans a doubling at least.
        let span = (logarithms.min() ?? 0, logarithms.max() ?? 0)
        let missing = max(0, 4096 - (span.1 - span.0))
        lowest = span.0 - missing / 2
        highest = span.1 + missing / 2
        hasZero = amounts.contains { $0 <= 0 }
    }

    /// Nothing, and less than nothing, stands at the bottom.
    func y(_ amount: Amount) -> Int {
        guard amount.fen > 0 else { return top + height - 6 }
        let room = height - 12 - (hasZero ? 24 : 0)
        return top + 6 + (highest - binaryLogarithm(UInt64(amount.fen))) * room / max(highest - lowest, 1)
    }

    /// The middles of the labels of one end.
    func labels(_ end: KeyPath<Change, Observation>) -> [Int] {
        let wanted = lines.map { y($0.change[keyPath: end].amount) }
        let order = lines.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        let placed = placeLabels(order.map { wanted[$0] }, height: Drawing.lineHeight, in: top + 6...top + height - 6)
        var labels = wanted
        for (position, line) in order.enumerated() { labels[line] = placed[position] }
        return labels
    }
}

/// The columns of all panels, by the widest words in them.
private struct SlopeColumns {
    let left = 344
    let start = 366
    let end = 616
    let right = 638
    /// Where the words of each column end or, for the last one, begin.
    let fromName: Int
    let toAmount: Int
    let toPercent: Int
    let toName: Int

    init(_ lines: [SlopeLine]) {
        fromName = left - (lines.map { textWidth($0.fromMoney) }.max() ?? 0) - 10
        toAmount = right + (lines.map { textWidth($0.toMoney) }.max() ?? 0)
        toPercent = toAmount + (lines.map { textWidth($0.percent) }.max() ?? 0) + 8
        toName = toPercent + 12
    }
}

extension Drawing {
    fileprivate mutating func draw(_ panel: SlopePanel, of pair: YearPair, _ columns: SlopeColumns, _ context: ChartContext) {
        plate(x: Drawing.margin, y: y, width: room, height: 24, "panel")
        let words = context.words(.between(pair.from, pair.to, projects: pair.changes.count))
        text(words, x: Drawing.margin + 8, y: y + 12, TextStyle(isStrong: true))
        let bottom = panel.top + panel.height
        for (x, year) in [(columns.start, pair.from), (columns.end, pair.to)] {
            path("M\(x),\(panel.top) V\(bottom)", .axis)
            text("\(year)", x: x, y: y + 12, TextStyle(anchor: .middle, isStrong: true))
        }
        let (left, right) = (panel.labels(\.from), panel.labels(\.to))
        for (position, line) in panel.lines.enumerated() {
            draw(line, panel, columns, left: left[position], right: right[position])
            write(line, columns, left: left[position], right: right[position])
        }
        y = bottom + 4
    }

    private mutating func draw(_ line: SlopeLine, _ panel: SlopePanel, _ columns: SlopeColumns, left: Int, right: Int) {
        let (from, to) = (panel.y(line.change.from.amount), panel.y(line.change.to.amount))
        path("M\(columns.left + 4),\(left) L\(columns.start),\(from)", .leader)
        path("M\(columns.end),\(to) L\(columns.right - 4),\(right)", .leader)
        path("M\(columns.start),\(from) L\(columns.end),\(to)", line.change.stroke, tip: line.toName)
        dot(x: columns.start, y: from, isHollow: line.change.from.basis == .statedNextYear)
        dot(x: columns.end, y: to, isHollow: line.change.to.basis == .statedNextYear)
    }

    private mutating func write(_ line: SlopeLine, _ columns: SlopeColumns, left: Int, right: Int) {
        let end = TextStyle(anchor: .end)
        label(line.fromName, x: columns.fromName, y: left, room: columns.fromName - Drawing.margin, end)
        text(line.fromMoney, x: columns.left, y: left, end)
        text(line.toMoney, x: columns.toAmount, y: right, end)
        text(line.percent, x: columns.toPercent, y: right, TextStyle(anchor: .end, isMuted: true))
        label(line.toName, x: columns.toName, y: right, room: width - Drawing.margin - columns.toName)
    }
}
