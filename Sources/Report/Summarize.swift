package import Analytics
import Ingest

/// What is printed on standard output, at most 25 lines: what was read, the totals by year, the largest changes, where the report is.
package func summarize(_ analysis: Analysis, options: ReportOptions) -> String {
    let summary = Summary(analysis: analysis, options: options)
    let blocks = [summary.read, summary.totals, summary.comparisons, summary.changes, summary.report].filter { !$0.isEmpty }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
}

/// How much of the totals, comparisons and changes stands in the summary and in the introduction of the report.
enum SummaryLimits {
    static let totals = 5
    static let comparisons = 4
    static let changes = 5
}

extension Analysis {
    /// By year over all bodies, the newest ones.
    var newestTotals: [YearTotal] { addUp(bodies.map(\.series)).suffix(SummaryLimits.totals) }

    /// Over all bodies, the newest ones.
    var newestComparisons: [YearComparison] {
        compareYears(bodies.map { ($0.series, $0.lineage.groups) }).suffix(SummaryLimits.comparisons)
    }

    /// How many groups of ties and projects without one there are of each relation that occurs.
    var became: [(Relation, Int)] {
        Relation.allCases.map { relation in (relation, bodies.reduce(0) { $0 + ($1.lineage.count(relation) ?? 0) }) }.filter { $0.1 > 0 }
    }
}

/// The summary's blocks of lines.
private struct Summary {
    private static let mostDoubts = 2

    let analysis: Analysis
    let options: ReportOptions

    var read: [String] {
        let counts = analysis.counts
        let read = words(.formsRead(documents: counts.documents, forms: counts.forms, bodies: counts.bodies, projects: counts.projects))
        let became = analysis.became
        return [read + options.language.punctuation.fullStop, words(counts.errors == 0 ? .allRead : .notAllRead(errors: counts.errors))]
            + (became.isEmpty ? [] : [words(.lineage(.became(became)))])
    }

    var totals: [String] {
        let rows = analysis.newestTotals.map { total in
            ["\(total.year)", figures.money(total.budget.amount), words(.projects(total.budget.projects)), remarks(on: total)]
        }
        return rows.isEmpty ? [] : [words(.totalsByYear(options.amounts))] + linedUpText(rows, [.left, .right, .right, .left])
    }

    private func remarks(on total: YearTotal) -> String {
        var remarks = total.basis == .ownForm ? [] : [words(.stated)]
        if total.repeated.projects > 0 { remarks.append(words(.repeatedOnOwnForms(said(total.repeated.amount)))) }
        if total.rate != nil {
            let projects = total.executed.projects == total.budget.projects ? nil : total.executed.projects
            remarks.append(
                words(.spent(said(total.executed.amount), rate: figures.percent(total.rate), projects: projects)))
        }
        return remarks.joined(separator: options.language.punctuation.clauses)
    }

    var comparisons: [String] {
        let rows = analysis.newestComparisons.map { comparison in
            [
                "\(comparison.from)–\(comparison.to)", words(.projects(comparison.before.projects)),
                figures.money(comparison.before.amount), figures.money(comparison.after.amount),
                percent(comparison.percent), remarks(on: comparison),
            ]
        }
        return rows.isEmpty ? [] : [words(.sameProjects)] + linedUpText(rows, [.left, .right, .right, .right, .right, .left])
    }

    private func remarks(on comparison: YearComparison) -> String {
        let groups: [Phrase] = comparison.groups > 0 ? [.groupsAmongThem(comparison.groups)] : []
        return (groups + comparison.oneSided(in: said)).map(words).joined(separator: options.language.punctuation.clauses)
    }

    var changes: [String] {
        let shown = largestChanges(SummaryLimits.changes, of: analysis.bodies).rows
        let others = shown.compactMap { $0.change.doubt?.otherBudget }
        let rows = shown.map { row in
            let change = row.change
            return [
                shortened(singleLine(row.series), to: 40), "\(change.from.year)", figures.money(change.from.amount), "\(change.to.year)",
                figures.money(change.to.amount), change.isFromZero ? words(.fromZero) : percent(change.percent),
                change.doubt?.otherBudget == nil ? "" : "*",
            ]
        }
        guard !rows.isEmpty else { return [] }
        return [words(.largestChanges)] + linedUpText(rows, [.left, .left, .right, .left, .right, .right, .left])
            + others.prefix(Summary.mostDoubts).map {
                "  " + words(.perhapsOther($0.year, project: shortened(singleLine($0.project), to: 40)))
            }
    }

    private func percent(_ change: Percent?) -> String { change.map { figures.said($0, in: options.language) } ?? missing }

    var report: [String] { [words(.reportIsIn(folder: options.folder))] }

    private func said(_ amount: Amount?) -> String { figures.said(amount, in: options.language) }
    private var figures: Figures { Figures(unit: options.amounts) }
    private func words(_ phrase: Phrase) -> String { say(phrase, in: options.language) }
}

extension Lineage {
    /// How many groups of ties or projects without one there are; nil for none.
    func count(_ relation: Relation) -> Int? {
        let count = groups.count { $0.relation == relation } + fates.count { $0.relation == relation }
        return count == 0 ? nil : count
    }
}
