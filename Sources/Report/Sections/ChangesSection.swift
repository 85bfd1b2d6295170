import Analytics
import Ingest

extension ReportPage {
    mutating func writeChanges() {
        heading(.changes)
        paragraph(.changesNote)
        eachBody(withMoreIn: "changes.csv", rows: { largestChanges($0.changeRows) }) { page, rows in
            page.table([page.left(.project)] + page.changeColumns(detailed: true), rows, from: "changes.csv") { page, row in
                [escaped(row.series)] + page.cells(of: row.change, detailed: true)
            }
        }
    }

    /// What is told of a change, after its project.
    func changeColumns(detailed: Bool) -> [MarkdownTable.Column] {
        [right(.from), right(.budget), right(.to), right(.budget), right(.change), right(.changePercent)]
            + (detailed ? [right(.annualPercent), left(.place)] : [])
    }

    func cells(of change: Change, detailed: Bool) -> [String] {
        [
            "\(change.from.year)", money(change.from), "\(change.to.year)", money(change.to), figures.change(change.amount),
            figures.change(change.percent),
        ] + (detailed ? [figures.change(change.annualPercent), "\(place(change.from.place)), \(place(change.to.place))"] : [])
    }
}

/// The largest first, whether up or down; unchanged budgets are left out.
func largestChanges(_ rows: some Sequence<ChangeRow>) -> [ChangeRow] {
    rows.filter { $0.change.amount?.fen != 0 }.enumerated().sorted { left, right in
        let sizes = [left, right].map { $0.element.change.amount?.fen.magnitude ?? .max }
        return sizes[0] == sizes[1] ? left.offset < right.offset : sizes[0] > sizes[1]
    }.map(\.element)
}
