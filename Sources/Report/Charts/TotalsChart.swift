import Analytics
import Ingest

/// So many bars are drawn, those of the newest years.
private let mostBars = 16
private let pictureWidth = 960
private let barHeight = 26

/// A body's budgets by year as bars, each of the parts that its sources of funds gave. Nil where no budget is known.
func drawTotals(_ context: ChartContext) -> DrawnChart? {
    let totals = Array(context.body.totals.suffix(mostBars))
    guard !totals.isEmpty else { return nil }
    let bars = totals.map { TotalsBar($0, context) }
    var drawing = Drawing(width: pictureWidth)
    drawing.header(context.words(.title(.totals, body: context.name)), context.words(.totalsSubtitle(context.figures.unit)))
    drawing.legend(legend(bars, context))

    let names = min(bars.map { textWidth($0.name) }.max()!, 260)
    let sums = bars.map { textWidth($0.sum) }.max()!
    let start = Drawing.margin + names + 12
    let most = max(pictureWidth - Drawing.margin - sums - 10 - start, 100)
    let largest = bars.map(\.length).max()!
    for bar in bars {
        drawing.y += 4
        drawing.draw(bar, names: names, start: start, most: most, largest: largest)
    }
    drawing.path("M\(start),\(drawing.y - bars.count * (barHeight + 12)) V\(drawing.y)", .axis)
    drawing.y += 12
    let hidden = context.body.totals.count - totals.count
    drawing.notes(
        (hidden > 0 ? [context.words(.earlierLeftOut(hidden))] : [])
            + (bars.contains(where: \.hasNegativePart) ? [context.words(.negativeNotDrawn)] : [])
            + [context.words(.source(files: ["observations.csv", "funding.csv"]))])
    return DrawnChart(drawing: drawing, says: bars.map { context.words(.totalSays($0.name, $0.sum)) })
}

/// A year's budgets of one basis.
private struct TotalsBar {
    struct Part {
        let fill: Fill
        let words: String
        let amount: Amount
        /// What may stand on it, the best first: with the amount where the bar has several parts.
        var labels: [String] = []
    }

    let name: String
    /// What stands behind the bar.
    let sum: String
    let parts: [Part]
    let hasNegativePart: Bool

    init(_ total: YearTotal, _ context: ChartContext) {
        let budget = total.budget.amount
        let isStated = total.basis == .statedNextYear
        let words = { (source, basis) in context.words(.source(source, basis)) }
        var parts = context.body.fundingTotals.filter { !isStated && $0.year == total.year }.compactMap { part in
            part.total.amount.map { Part(fill: Fill(part.source, part.basis), words: words(part.source, part.basis), amount: $0) }
        }
        if let repeated = total.repeated.amount, isStated {
            parts.append(Part(fill: .repeated, words: context.words(.onOwnFormsToo), amount: repeated))
        }
        let known = parts.reduce(Amount?(Amount(fen: 0))) { $0?.adding($1.amount) }
        // What no source accounts for is not stated; a sum beyond the budget is left as it is and said.
        if let rest = budget.flatMap({ budget in known.flatMap { budget.subtracting($0) } }), rest.fen > 0 {
            parts.append(
                Part(
                    fill: isStated ? .stated : .unspecified,
                    words: isStated ? context.words(.statedLater) : words(.unspecified, .printed), amount: rest))
        }
        name = context.words(.totalOf(total.year, total.basis))
        let differs = !isStated && !parts.isEmpty && (known.flatMap { known in budget.map { $0 < known } } ?? true)
        sum =
            context.words(.sumOf(context.money(budget), projects: total.budget.projects))
            + (differs ? context.words(.sourcesAddUpTo(context.money(known))) : "")
        let drawn = parts.filter { $0.amount.fen > 0 }
        self.parts = drawn.map { part in
            var part = part
            let money = context.money(part.amount)
            part.labels = drawn.count > 1 ? [part.words + " " + money, money] : [part.words]
            return part
        }
        hasNegativePart = parts.contains { $0.amount.fen < 0 }
    }

    var length: Amount { parts.reduce(Amount(fen: 0)) { $0.adding($1.amount) ?? Amount(fen: .max) } }
}

extension Fill {
    fileprivate init(_ source: FundingSource, _ basis: FundingBasis) {
        self =
            switch source {
            case .fiscal: basis == .implied ? .implied : .fiscal
            case .carryover: .carryover
            case .other: .other
            case .unspecified: .unspecified
            }
    }
}

/// The parts that are drawn, each once, in the order in which fills are listed.
private func legend(_ bars: [TotalsBar], _ context: ChartContext) -> [(swatch: Swatch, words: String)] {
    let parts = bars.flatMap(\.parts)
    return Fill.allCases.compactMap { fill in parts.first { $0.fill == fill } }.map { (.area($0.fill, edge: $0.fill.edge), $0.words) }
}

extension Fill {
    fileprivate var edge: Stroke { self == .stated || self == .repeated ? .dashedEdge : .edge }
}

extension Drawing {
    fileprivate mutating func draw(_ bar: TotalsBar, names: Int, start: Int, most: Int, largest: Amount) {
        let middle = y + barHeight / 2
        label(bar.name, x: start - 12, y: middle, room: names, TextStyle(anchor: .end))
        var sum = Amount(fen: 0)
        var x = start
        for part in bar.parts {
            sum = sum.adding(part.amount) ?? sum
            let end = max(start + pixels(sum, of: most, largest: largest), x + 1)
            draw(part, x: x, end: end, middle: middle)
            x = end
        }
        text(bar.sum, x: x + 8, y: middle, TextStyle(isStrong: true))
        y += barHeight + 8
    }

    /// The part, with its words on it where there is room.
    private mutating func draw(_ part: TotalsBar.Part, x: Int, end: Int, middle: Int) {
        area(x: x, y: middle - barHeight / 2, width: end - x, height: barHeight, part.fill, edge: part.fill.edge, tip: part.labels[0])
        guard let words = part.labels.first(where: { textWidth($0, .small) + 16 <= end - x }) else { return }
        let width = textWidth(words, .small) + 8
        plate(x: (x + end - width) / 2, y: middle - 9, width: width, height: 18, "paper")
        text(words, x: (x + end) / 2, y: middle, TextStyle(size: .small, anchor: .middle))
    }
}
