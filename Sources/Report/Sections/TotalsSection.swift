import Analytics
import Ingest

extension ReportPage {
    /// What the bodies' projects add up to by year, and, since years differ in their projects, what the same projects got in two years.
    mutating func writeTotals() {
        subheading(.totals)
        paragraph(.totalsNote)
        let rows = ShownRows(first: ReportPage.tableRows, of: analysis.bodies) { body in body.totals.map { (body: body, total: $0) } }
        table(
            bodyColumn + [
                right(.year), left(.statedBy), right(.projects), right(.budget), right(.withSpending), right(.theirBudget), right(.spent),
                right(.rate),
            ], rows, from: "observations.csv"
        ) { page, row in
            page.bodyCell(row.body.name) + ["\(row.total.year)", page.words(.basis(row.total.basis)), "\(row.total.budget.projects)"]
                + [page.figures.money(row.total.budget.amount)] + page.spent(row.total)
        }
        list(rows.rows.filter { $0.total.repeated.projects > 0 }.map { repeated($0.body, $0.total) })
        for body in analysis.bodies.indices { picture(.totals, of: body) }
        let shown = Set(charts.map(\.body)).count
        if shown > 0, shown < analysis.bodies.count { paragraph(.chart(.bodiesWithPictures(shown, of: analysis.bodies.count))) }
        writeComparisons()
    }

    private func spent(_ total: YearTotal) -> [String] {
        guard total.executed.projects > 0 else { return ["0", missing, missing, missing] }
        return [
            "\(total.executed.projects)", figures.money(total.comparedBudget.amount), figures.money(total.executed.amount),
            figures.percent(total.rate),
        ]
    }

    private func repeated(_ body: Body, _ total: YearTotal) -> String {
        "**\(words(.about(name(of: body), [total.year])))**\(punctuation.colon)"
            + words(.repeated(said(total.repeated.amount), of: said(total.budget.amount)))
    }

    private mutating func writeComparisons() {
        let rows = ShownRows(first: ReportPage.tableRows, of: analysis.bodies) { body in
            body.comparisons.map { (body: body, comparison: $0) }
        }
        guard rows.count > 0 else { return }
        paragraph(.comparisonsNote)
        table(
            bodyColumn + [
                right(.from), right(.to), right(.projects), right(.groupsAmongThem), right(.budgetBefore), right(.budgetAfter),
                right(.change), right(.changePercent), right(.leftOut),
            ], rows, from: ["changes.csv", "lineage.csv"].joined(separator: punctuation.items)
        ) { page, row in
            let comparison = row.comparison
            return page.bodyCell(row.body.name) + [
                "\(comparison.from)", "\(comparison.to)", "\(comparison.before.projects)", "\(comparison.groups)",
                page.figures.money(comparison.before.amount), page.figures.money(comparison.after.amount),
                page.figures.change(comparison.change),
                page.figures.change(comparison.percent), "\(comparison.leftOut)",
            ]
        }
    }
}
