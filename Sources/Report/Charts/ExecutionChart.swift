import Analytics
import Ingest

/// So many rates are drawn, the lowest and those that the forms print otherwise.
private let mostRows = 30
private let pictureWidth = 960
private let barHeight = 14
/// The rate at which the drawing ends, in hundredths of a percent; what is above it runs off.
private let highestRate: Int64 = 200_00

/// What part of its budget each project spent in each year, as computed and as printed. Nil where no rate is known.
func drawExecution(_ context: ChartContext) -> DrawnChart? {
    let all = context.body.executionRows.map { RateRow($0, context) }
    let rows = Array(all.sorted { $0.order < $1.order }.prefix(mostRows))
    guard !rows.isEmpty else { return nil }
    var drawing = Drawing(width: pictureWidth)
    drawing.header(context.words(.title(.execution, body: context.name)), context.words(.executionSubtitle))
    drawing.legend(legend(rows, context))

    let words = rows.map { $0.words(context) }
    let start = Drawing.margin + min(rows.map { textWidth($0.name) }.max()!, 330) + 12
    let most = pictureWidth - Drawing.margin - 16 - start - words.map { textWidth($0, .small) }.max()!
    let axis = RateAxis(start: start, width: max(most, 100), end: rows.contains { $0.highest > 100_00 } ? highestRate : 100_00)
    drawing.draw(axis, rows: rows.count)
    for (row, words) in zip(rows, words) { drawing.draw(row, words, axis) }
    drawing.y += 12
    drawing.notes(
        (all.count > rows.count ? [context.words(.more(all.count - rows.count, file: "execution.csv"))] : [])
            + [context.words(.source(files: ["execution.csv"]))])
    return DrawnChart(drawing: drawing, says: says(all, context))
}

/// A project's rate in a year.
private struct RateRow {
    let name: String
    let execution: Execution
    /// Whether the form prints another rate than its amounts give, at the precision printed: a finding says so.
    let differs: Bool

    init(_ row: YearRow<Execution>, _ context: ChartContext) {
        name = context.words(.projectInYear(row.project.description, row.year))
        execution = row.value
        differs = row.value.executed.map { context.differingRates.contains($0.place) } ?? false
    }

    var rate: Int64? { execution.rate?.hundredths }
    /// Rounded to hundredths.
    var printed: Int64? {
        guard let declared = execution.declared, (0...15).contains(declared.decimals) else { return nil }
        let scale = (0..<declared.decimals).reduce(Int64(1)) { scale, _ in scale * 10 }
        return roundedQuotient(declared.digits, times: 100, over: scale)
    }
    var highest: Int64 { max(rate ?? 0, printed ?? 0) }

    /// Those that differ first, then the lowest.
    var order: (Int, Int64, String) { (differs ? 0 : 1, rate ?? printed ?? .max, name) }

    func words(_ context: ChartContext) -> String {
        let printed = execution.declared == nil ? nil : context.figures.rate(execution.declared)
        return context.words(.rate(context.figures.percent(execution.rate), printed: printed, differs: differs))
    }
}

private struct RateAxis {
    let start: Int
    let width: Int
    /// In hundredths of a percent.
    let end: Int64

    func x(_ rate: Int64) -> Int {
        start + pixels(Amount(fen: min(rate, end)), of: width, largest: Amount(fen: end))
    }
}

private func legend(_ rows: [RateRow], _ context: ChartContext) -> [(swatch: Swatch, words: String)] {
    let computed = rows.filter { $0.rate != nil }
    var entries: [(swatch: Swatch, words: String)] = []
    if computed.contains(where: { $0.fill == .spent }) { entries.append((.area(.spent), context.words(.computedRate))) }
    if computed.contains(where: { $0.fill == .spentStated }) { entries.append((.area(.spentStated), context.words(.computedRateStated))) }
    if rows.contains(where: { $0.printed != nil }) { entries.append((.diamond, context.words(.printedRate))) }
    return entries
}

private func says(_ rows: [RateRow], _ context: ChartContext) -> [String] {
    let computed = rows.filter { $0.rate != nil }
    let lowest = computed.min { $0.order.1 < $1.order.1 }
    return [
        context.words(
            .ratesSay(
                rows: rows.count, lowest: lowest.map { ($0.name, context.figures.percent($0.execution.rate)) },
                differing: rows.count(where: \.differs)))
    ]
}

extension RateRow {
    fileprivate var fill: Fill { execution.basis == .ownForm ? .spent : .spentStated }
}

extension Drawing {
    /// Lines at every quarter, their percentages above.
    fileprivate mutating func draw(_ axis: RateAxis, rows: Int) {
        y += 18
        for rate in stride(from: 0, through: axis.end, by: Int(axis.end / 4)) {
            let x = axis.x(rate)
            text("\(rate / 100)", x: x, y: y - 10, TextStyle(size: .small, anchor: .middle, isMuted: true))
            path("M\(x),\(y) V\(y + rows * Drawing.lineHeight + 4)", .leader)
        }
        y += 2
    }

    fileprivate mutating func draw(_ row: RateRow, _ words: String, _ axis: RateAxis) {
        let middle = y + Drawing.lineHeight / 2
        label(row.name, x: axis.start - 12, y: middle, room: axis.start - 12 - Drawing.margin, TextStyle(anchor: .end))
        if let rate = row.rate {
            area(x: axis.start, y: middle - barHeight / 2, width: max(axis.x(rate) - axis.start, 1), height: barHeight, row.fill)
        }
        if let printed = row.printed { diamond(x: axis.x(printed), y: middle) }
        text(words, x: axis.start + axis.width + 16, y: middle, TextStyle(size: .small, isStrong: row.differs))
        y += Drawing.lineHeight
    }
}
