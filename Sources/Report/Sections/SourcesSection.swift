import Analytics
import Ingest

extension ReportPage {
    /// The bodies' money by source, and the projects whose mix changed.
    mutating func writeSources() {
        subheading(.sources)
        let rows = analysis.bodies.flatMap { body in body.fundingTotals.map { (body: body, total: $0) } }
        table(
            [left(.body), right(.year), left(.sourceOfFunds), right(.projects), right(.amount)], rows, limit: ReportPage.tableRows,
            from: "funding.csv"
        ) { page, row in
            let total = row.total
            return [
                page.name(of: row.body), "\(total.year)", page.words(.source(total.source, total.basis)), "\(total.total.projects)",
                page.figures.money(total.total.amount),
            ]
        }
        writeChangedShares()
    }

    private mutating func writeChangedShares() {
        let changed = analysis.fundingRows.filter { ($0.value.shareChange?.hundredths ?? 0) != 0 }
        guard !changed.isEmpty else { return paragraph(.sharesUnchanged) }
        table(
            [left(.project), left(.body), right(.year), left(.sourceOfFunds), right(.share), right(.shareChange), right(.previousYear)],
            largestFirst(changed) { Int64(clamping: $0.value.shareChange!.hundredths.magnitude) },
            limit: ReportPage.summaryRows, from: "funding.csv"
        ) { page, row in
            [
                escaped(row.project), page.bodyName(row.unit), "\(row.year)", page.words(.source(row.value.source, row.value.basis)),
                page.figures.percent(row.value.share), page.figures.change(row.value.shareChange),
                row.value.previousYear.map { "\($0)" } ?? missing,
            ]
        }
    }

    /// Each source of each project's money.
    mutating func writeFunding() {
        heading(.funding)
        paragraph(.fundingNote)
        eachBody(withMoreIn: "funding.csv", rows: { $0.fundingRows.filter { $0.value.amount.fen != 0 } }) { page, rows in
            page.table(page.fundingColumns, rows, from: "funding.csv") { $0.cells(of: $1) }
        }
    }

    private var fundingColumns: [MarkdownTable.Column] {
        [
            left(.project), right(.year), left(.sourceOfFunds), right(.amount), right(.share), right(.shareChange), right(.previousYear),
            left(.place),
        ]
    }

    private func cells(of row: YearRow<FundingPart>) -> [String] {
        let part = row.value
        return [
            escaped(row.project), "\(row.year)", words(.source(part.source, part.basis)), figures.money(part.amount),
            figures.percent(part.share), figures.change(part.shareChange), part.previousYear.map { "\($0)" } ?? missing, place(part.place),
        ]
    }
}
