package import Analytics
import Ingest

/// What is printed on standard output, at most 25 lines: what was read, the totals by year, the largest changes, where the report is.
package func summarize(_ analysis: Analysis, options: ReportOptions) -> String {
    let summary = Summary(analysis: analysis, options: options)
    let blocks = [summary.read, summary.totals, summary.changes, summary.report].filter { !$0.isEmpty }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
}

/// The summary's blocks of lines.
private struct Summary {
    private static let mostTotals = 10
    private static let mostChanges = 5

    let analysis: Analysis
    let options: ReportOptions

    var read: [String] {
        let counts = analysis.counts
        let read = words(.formsRead(documents: counts.documents, forms: counts.forms, bodies: counts.bodies, projects: counts.projects))
        return [read + "."] + (counts.errors == 0 ? [] : [words(.notAllRead(errors: counts.errors))])
    }

    /// By year over all bodies, the newest ones.
    var totals: [String] {
        let totals = addUp(analysis.bodies.flatMap(\.series))
        return totals.suffix(Summary.mostTotals).map { total in
            let budget = words(
                .totalLine(year: total.year, basis: total.basis, projects: total.budget.projects, budget: figures.money(total.budget.amount)))
            guard total.executed.projects > 0 else { return budget }
            let spent = words(
                .spentLine(
                    projects: total.executed.projects, spent: figures.money(total.executed.amount),
                    budget: figures.money(total.comparedBudget.amount), rate: figures.percent(total.rate)))
            return budget + "; " + spent
        }
    }

    var changes: [String] {
        let largest = largestChanges(analysis.changeRows).prefix(Summary.mostChanges)
        guard !largest.isEmpty else { return [] }
        return [words(.largestChanges)] + largest.map { row in "  " + line(row) }
    }

    var report: [String] { [words(.reportIsIn(folder: options.folder))] }

    private func line(_ row: ChangeRow) -> String {
        let change = row.change
        return words(
            .changeLine(
                project: shortened(singleLine(row.series), to: 40), from: change.from.year, to: change.to.year,
                fromBudget: figures.money(change.from.amount), toBudget: figures.money(change.to.amount),
                percent: figures.change(change.percent)))
    }

    private var figures: Figures { Figures(unit: options.amounts) }
    private func words(_ phrase: Phrase) -> String { say(phrase, in: options.language) }
}
