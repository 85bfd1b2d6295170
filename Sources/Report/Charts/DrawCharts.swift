import Analytics
import Ingest

/// So many bodies have pictures.
private let mostBodies = 6

/// The pictures of the report: those of the largest bodies that have tables of their own; none where there is nothing to draw.
func drawCharts(_ analysis: Analysis, options: ReportOptions) -> [Chart] {
    let differing = Set(analysis.findings.compactMap(\.rateThatDiffers))
    let bodies = largestBodies(analysis)
    let kinds = Chart.Kind.allCases
    let charts = concurrently(bodies.count * kinds.count, size: { _ in 1 }) { picture -> Chart? in
        let (position, kind) = (picture / kinds.count, kinds[picture % kinds.count])
        let context = ChartContext(
            body: analysis.bodies[bodies[position]], figures: Figures(unit: options.amounts), language: options.language,
            differingRates: differing)
        guard let drawn = draw(kind, context) else { return nil }
        let title = context.words(.title(kind, body: context.name))
        return Chart(
            kind: kind, body: bodies[position], number: position + 1, alternative: context.words(.alternative(title, drawn.says)),
            svg: drawn.drawing.file(title: title))
    }
    return charts.compactMap { $0 }
}

private func draw(_ kind: Chart.Kind, _ context: ChartContext) -> DrawnChart? {
    switch kind {
    case .totals: drawTotals(context)
    case .changes: drawChanges(context)
    case .lineage: drawLineage(context)
    case .execution: drawExecution(context)
    }
}

extension Finding {
    /// Where the amount spent is printed, when the rate is not printed as its amounts give it.
    fileprivate var rateThatDiffers: Place? {
        guard rule == .rateDiffers, let otherLine else { return nil }
        return Place(source: otherSource, line: otherLine)
    }
}

/// By the largest budget of a year, in the order of the report.
private func largestBodies(_ analysis: Analysis) -> [Int] {
    let sizes = analysis.bodies.prefix(ReportPage.mostBodies).map { body in
        body.totals.map { $0.budget.amount?.fen ?? .max }.max() ?? .min
    }
    return sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }.prefix(mostBodies).sorted()
}
