import Analytics
import Ingest

extension ReportPage {
    /// What an official reads in one minute.
    mutating func writeSummary() {
        heading(.summary)
        writeRead()
        writeTotals()
        writeLargestChanges()
        writeUnspent()
        writeSources()
        writeAttention()
    }

    private mutating func writeRead() {
        subheading(.read)
        let counts = analysis.counts
        lead(counts)
        table(
            [right(.number), left(.document), left(.forms), left(.years), left(.body), right(.errors)],
            Array(analysis.documents.enumerated()), limit: ReportPage.mostDocuments, from: "forms.csv"
        ) { page, row in
            let document = row.element
            return [
                "\(row.offset + 1)", escaped(document.source), page.words(forms: document.kinds), page.range(document.years),
                page.bodies(document.bodies), "\(document.errors)",
            ]
        }
    }

    private mutating func lead(_ counts: AnalysisCounts) {
        let read = words(.formsRead(documents: counts.documents, forms: counts.forms, bodies: counts.bodies, projects: counts.projects))
        let years = Set(analysis.forms.compactMap(\.fiscalYear)).sorted()
        let period = analysis.years.first.map { words(.years(years, since: $0)) } ?? ""
        let complete = words(counts.errors == 0 ? .allRead : .notAllRead(errors: counts.errors))
        text(["**\(read).**", period, complete].filter { !$0.isEmpty }.joined(separator: " "))
        paragraph(.legend(figures.unit), .placeLegend)
    }

    private func words(forms kinds: [(FormKind, Int)]) -> String {
        kinds.isEmpty ? words(.noForms) : kinds.map { words(.kindCount($0, $1)) }.joined(separator: ", ")
    }

    private func range(_ years: [FiscalYear]) -> String {
        guard let first = years.first, let last = years.last else { return missing }
        return first == last ? "\(first)" : "\(first)–\(last)"
    }

    private func bodies(_ names: [Text]) -> String {
        guard names.count <= 2 else { return "\(names.count)" }
        return names.isEmpty ? missing : names.map(bodyName).joined(separator: ", ")
    }

    private mutating func writeTotals() {
        subheading(.totals)
        let rows = analysis.bodies.flatMap { body in body.totals.map { (body: body, total: $0) } }
        table(
            [
                left(.body), right(.year), left(.statedBy), right(.projects), right(.budget), right(.withSpending), right(.theirBudget),
                right(.spent), right(.rate),
            ], rows, limit: ReportPage.tableRows, from: "observations.csv"
        ) { page, row in
            [page.name(of: row.body), "\(row.total.year)", page.words(.basis(row.total.basis)), "\(row.total.budget.projects)"]
                + [page.figures.money(row.total.budget.amount)] + page.spent(row.total)
        }
        paragraph(.totalsNote)
    }

    private func spent(_ total: YearTotal) -> [String] {
        guard total.executed.projects > 0 else { return [missing, missing, missing, missing] }
        return [
            "\(total.executed.projects)", figures.money(total.comparedBudget.amount), figures.money(total.executed.amount),
            figures.percent(total.rate),
        ]
    }

    private mutating func writeLargestChanges() {
        subheading(.largestChanges)
        table(
            [left(.project), left(.body)] + changeColumns(detailed: false), largestChanges(analysis.changeRows),
            limit: ReportPage.summaryRows, from: "changes.csv"
        ) { page, row in [escaped(row.series), page.bodyName(row.unit)] + page.cells(of: row.change, detailed: false) }
        paragraph(.changesNote)
    }

    private mutating func writeUnspent() {
        subheading(.unspent)
        let known = analysis.executionRows.filter { $0.value.unspent != nil }
        let unspent = known.filter { $0.value.unspent!.fen != 0 }
        if !known.isEmpty { paragraph(.spentCompletely(known.count - unspent.count, of: known.count)) }
        guard !unspent.isEmpty else { return }
        table(
            [
                left(.project), left(.body), right(.year), right(.budget), right(.spent), right(.unspent), right(.rate),
                right(.printedRate), left(.place),
            ], largestFirst(unspent) { $0.value.unspent!.fen }, limit: ReportPage.summaryRows, from: "execution.csv"
        ) { page, row in
            let execution = row.value
            return [
                escaped(row.project), page.bodyName(row.unit), "\(row.year)", page.money(execution.budget),
                page.money(execution.executed),
                page.figures.money(execution.unspent), page.figures.percent(execution.rate), page.figures.rate(execution.declared),
                page.place(execution.place),
            ]
        }
    }
}
