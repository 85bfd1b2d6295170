import Analytics
import Ingest

extension ReportPage {
    /// What an official reads in one minute.
    mutating func writeYears() {
        heading(.figures)
        writeTotals()
        writeLargestChanges()
        writeLineageSummary()
        writeUnspent()
        writeSources()
    }

    private mutating func writeLargestChanges() {
        subheading(.largestChanges)
        paragraph(.changesNote)
        let changes = largestChanges(ReportPage.summaryRows, of: analysis.bodies)
        explain(Set(changes.rows.flatMap { [Mark($0.change.from, $0.change.doubt), Mark($0.change.to, nil)] }.compactMap { $0 }))
        table(
            [left(.project)] + bodyColumn + changeColumns(detailed: false), changes, from: "changes.csv"
        ) { page, row in [escaped(row.series)] + page.bodyCell(row.unit) + page.cells(of: row.change, detailed: false) }
        explainDoubts(of: changes.rows)
    }

    private mutating func writeUnspent() {
        subheading(.unspent)
        var (all, completely, leftOut) = (0, 0, 0)
        let unspent = ShownRows(largest: ReportPage.summaryRows) { take in
            analysis.eachYear { body, series, year in
                guard let execution = year.execution, let unspent = execution.unspent?.fen else { return }
                // A budget that is another project's figure, too, would be counted twice.
                guard year.doubt?.otherBudget == nil else { return leftOut += 1 }
                all += 1
                if unspent == 0 { completely += 1 } else { take(body.row(series, year, execution), unspent) }
            }
        }
        paragraph([.spentCompletely(completely, of: all)] + (leftOut > 0 ? [.spendingLeftOut(leftOut)] : []))
        guard unspent.count > 0 else { return }
        explain(Set(unspent.rows.flatMap { [$0.value.budget, $0.value.executed] }.compactMap { $0.flatMap { Mark($0, nil) } }))
        table(
            [
                left(.project)
            ] + bodyColumn + [
                right(.year), right(.budget), right(.spent), right(.unspent), right(.rate), right(.printedRate), left(.place),
            ], unspent, from: "execution.csv"
        ) { page, row in
            let execution = row.value
            return [escaped(row.project)] + page.bodyCell(row.unit) + [
                "\(row.year)", page.money(execution.budget),
                page.money(execution.executed),
                page.figures.money(execution.unspent), page.figures.percent(execution.rate), page.figures.rate(execution.declared),
                page.place(execution.place),
            ]
        }
    }
}
