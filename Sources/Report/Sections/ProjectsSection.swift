import Analytics
import Ingest

extension ReportPage {
    /// So many years fit beside the names.
    private static let mostYears = 5
    /// So many years has a trend.
    private static let mostTrendYears = 12

    mutating func writeProjects() {
        heading(.projects)
        paragraph([.projectsNote] + (hasTrends ? [.trendNote] : []))
        explainMarks(.budgetsAndContested)
        eachBody(withMoreIn: "projects.csv", has: { !$0.series.isEmpty }, rows: { $0 }) { page, body in page.writeProjects(of: body) }
    }

    private mutating func writeProjects(of body: Body) {
        if body.names.count > 1 { paragraph(.alsoPrinted(body.names.dropFirst().map { escaped($0) })) }
        let allYears = Set(body.series.flatMap { $0.years.map(\.year) }).sorted().suffix(ReportPage.mostTrendYears)
        let years = allYears.suffix(ReportPage.mostYears)
        let columns = [left(.project)] + years.map { .right("\($0)") } + [right(.lastChange), right(.changePercent), left(.trend)]
        table(columns, newestAndLargestFirst(body.series), from: "projects.csv") { page, series in
            [escaped(series.name)] + years.map { page.budget(series.year($0)) }
                + [page.figures.change(series.lastChange?.amount), series.lastChange.map(page.percent) ?? missing]
                + [sparkline(allYears.map { series.year($0)?.ownBudget }) ?? missing]
        }
    }

    /// Whether some project has a trend.
    private var hasTrends: Bool {
        analysis.bodies.contains { $0.series.contains { series in series.years.count { $0.ownBudget != nil } > 1 } }
    }

    private func budget(_ year: SeriesYear?) -> String {
        guard let year else { return missing }
        return year.isBudgetContested ? Mark.contested.rawValue : money(year.budget, year.doubt)
    }
}

extension SeriesYear {
    /// The budget, unless it is another project's figure, too.
    fileprivate var ownBudget: Amount? { doubt?.otherBudget == nil ? budget?.amount : nil }
}

extension Series {
    /// That to the last year with a known budget; nil where it cannot be compared with the one before, as after a split.
    fileprivate var lastChange: Change? { changes.last.flatMap { $0.to.year == lastYear ? $0 : nil } }
}

private func newestAndLargestFirst(_ series: [Series]) -> [Series] {
    let newest = series.map { (year: $0.years.last!.year, fen: $0.years.last!.budget?.amount.fen ?? .min) }
    let order = series.indices.sorted { left, right in
        let (one, other) = (newest[left], newest[right])
        if one != other { return (other.year, other.fen) < (one.year, one.fen) }
        return series[left].name < series[right].name
    }
    return order.map { series[$0] }
}
