import Analytics
import Ingest

extension ReportPage {
    /// What the bodies' projects add up to by year, and, since years differ in their projects, what the same projects got in two years.
    mutating func writeTotals() {
        subheading(.totals)
        paragraph([.totalsNote] + (usedMarks.contains(.adjusted) ? [.adjustedNote] : []))
        let rows = ShownRows(first: ReportPage.tableRows, of: analysis.bodies) { body in body.totals.map { (body: body, total: $0) } }
        table(bodyColumn + totalColumns, rows, from: "observations.csv") { page, row in
            page.bodyCell(row.body.name) + page.cells(of: row.total)
        }
        list(rows.rows.filter { $0.total.repeated.projects > 0 }.map { repeated(name(of: $0.body), $0.total) })
        for body in analysis.bodies.indices { picture(.totals, of: body) }
        let shown = Set(charts.map(\.body)).count
        if shown > 0, shown < analysis.bodies.count { paragraph(.chart(.bodiesWithPictures(shown, of: analysis.bodies.count))) }
        writeComparisons()
    }

    var totalColumns: [MarkdownTable.Column] {
        [
            right(.year), left(.statedBy), right(.projects), right(.budget), right(.withSpending), right(.theirBudget), right(.spent),
            right(.rate),
        ]
    }

    func cells(of total: YearTotal) -> [String] {
        ["\(total.year)", words(.basis(total.basis)), "\(total.budget.projects)", figures.money(total.budget.amount)] + spent(total)
    }

    private func spent(_ total: YearTotal) -> [String] {
        guard total.executed.projects > 0 else { return ["0", missing, missing, missing] }
        return [
            "\(total.executed.projects)", figures.money(total.comparedBudget.amount), figures.money(total.executed.amount),
            figures.percent(total.rate),
        ]
    }

    /// - Parameter body: its name; empty where the total is that of all bodies.
    func repeated(_ body: String, _ total: YearTotal) -> String {
        "**\(body.isEmpty ? "\(total.year)" : words(.about(body, [total.year])))**\(punctuation.colon)"
            + words(.repeated(said(total.repeated.amount), of: said(total.budget.amount)))
    }

    private mutating func writeComparisons() {
        let rows = ShownRows(first: ReportPage.tableRows, of: analysis.bodies) { body in
            body.comparisons.map { (body: body, comparison: $0) }
        }
        guard rows.count > 0 else { return }
        paragraph(.comparisonsNote)
        table(bodyColumn + comparisonColumns, rows, from: comparisonFiles) { page, row in
            page.bodyCell(row.body.name) + page.cells(of: row.comparison)
        }
        list(rows.rows.compactMap { oneSided(name(of: $0.body), $0.comparison) })
    }

    /// The projects that had money in one of the two years only; nil for none.
    /// - Parameter body: its name; empty where the comparison is that of all bodies.
    func oneSided(_ body: String, _ comparison: YearComparison) -> String? {
        let clauses = comparison.oneSided(in: said).map { words($0) }
        guard !clauses.isEmpty else { return nil }
        let years = [comparison.from, comparison.to]
        let subject = body.isEmpty ? years.map(\.description).joined(separator: "–") : words(.about(body, years))
        return "**\(subject)**\(punctuation.colon)" + clauses.joined(separator: punctuation.clauses) + punctuation.fullStop
    }

    var comparisonColumns: [MarkdownTable.Column] {
        [
            right(.from), right(.to), right(.projects), right(.groupsAmongThem), right(.budgetBefore), right(.budgetAfter),
            right(.change), right(.changePercent), right(.leftOut),
        ]
    }

    func cells(of comparison: YearComparison) -> [String] {
        [
            "\(comparison.from)", "\(comparison.to)", "\(comparison.before.projects)", "\(comparison.groups)",
            figures.money(comparison.before.amount), figures.money(comparison.after.amount), figures.change(comparison.change),
            figures.change(comparison.percent), "\(comparison.leftOut)",
        ]
    }

    /// The changes of projects are in the one, the groups in the other.
    var comparisonFiles: String { ["changes.csv", "lineage.csv"].joined(separator: punctuation.items) }
}

extension YearComparison {
    /// The projects that had money in one of the two years only, those that began first.
    func oneSided(in said: (Amount?) -> String) -> [Phrase] {
        (begun.projects > 0 ? [.begun(begun.projects, said(begun.amount))] : [])
            + (stopped.projects > 0 ? [.stopped(stopped.projects, said(stopped.amount))] : [])
    }
}
