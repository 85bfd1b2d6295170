import Analytics
import Ingest

extension ReportPage {
    mutating func writeChanges() {
        heading(.changes)
        paragraph(.changesNote, .unchangedNote)
        explainMarks(.budgets)
        eachBody(
            withMoreIn: "changes.csv", picture: .changes, has: { $0.series.contains { $0.changes.contains(where: \.isChange) } },
            rows: { largestChanges(ReportPage.tableRows, of: [$0]) }
        ) { page, rows in
            page.table([page.left(.project)] + page.changeColumns(detailed: true), rows, from: "changes.csv") { page, row in
                [escaped(row.series)] + page.cells(of: row.change, detailed: true)
            }
        }
    }

    /// What is told of a change, after its project.
    func changeColumns(detailed: Bool) -> [MarkdownTable.Column] {
        [right(.from), right(.budget), right(.to), right(.budget), right(.change), right(.changePercent)]
            + (detailed ? [right(.annualPercent)] : []) + [left(.place)]
    }

    func cells(of change: Change, detailed: Bool) -> [String] {
        [
            "\(change.from.year)", money(change.from, change.doubt), "\(change.to.year)", money(change.to), figures.change(change.amount),
            percent(of: change),
        ] + (detailed ? [figures.change(change.annualPercent)] : []) + [
            [change.from.place, change.to.place].map(place).joined(separator: punctuation.items)
        ]
    }

    /// A change from nothing has no percentage; it says so rather than looking unknown.
    func percent(of change: Change) -> String {
        change.isFromZero ? words(.fromZero) : figures.change(change.percent)
    }

    /// Below a table of changes: which of those it shows may not be one project's, and why.
    mutating func explainDoubts(of rows: some Sequence<ChangeRow>) {
        list(
            rows.compactMap { row in
                guard let other = row.change.doubt?.otherBudget else { return nil }
                let stated = row.change.from
                return "**\(words(.about(escaped(row.series), [stated.year, row.change.to.year])))**\(punctuation.colon)"
                    + words(
                        .figureOfAnother(
                            said(stated.amount), year: stated.year, at: place(stated.place), project: escaped(other.project),
                            there: place(other.place)))
            })
    }
}

extension Change {
    /// Whether there was no money before and is now.
    var isFromZero: Bool { from.amount.fen == 0 && to.amount.fen != 0 }
    /// Whether there is money in one of the two years only.
    var isOneSided: Bool { (from.amount.fen == 0) != (to.amount.fen == 0) }
    /// Whether the budgets differ.
    var isChange: Bool { amount?.fen != 0 }
}

/// The largest first, whether up or down; behind them those from 0 or to 0, where a project began, stopped or got another name. Unchanged budgets are
/// left out.
/// - Parameter most: so many are shown.
func largestChanges(_ most: Int, of bodies: [Body]) -> ShownRows<ChangeRow> {
    ShownRows(largest: most) { take in
        for body in bodies {
            for series in body.series.indices {
                let changes = body.series[series].changes
                for change in changes.indices where changes[change].isChange {
                    let size = Int64(clamping: changes[change].amount?.fen.magnitude ?? .max)
                    take(
                        ChangeRow(unit: body.name, series: body.series[series].name, change: changes[change]),
                        changes[change].isOneSided ? .min + size : size)
                }
            }
        }
    }
}

/// The largest first, equal ones in their order. Sorts numbers rather than rows, which are heavy to move.
func largestFirst<Row>(_ rows: [Row], size: (Row) -> Int64) -> [Row] {
    let sizes = rows.map(size)
    let order = rows.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    return order.map { rows[$0] }
}
