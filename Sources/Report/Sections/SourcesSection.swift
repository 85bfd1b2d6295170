import Analytics
import Ingest

extension ReportPage {
    /// The bodies' money by source, and the projects whose mix changed.
    mutating func writeSources() {
        subheading(.sources)
        let rows = ShownRows(first: ReportPage.tableRows, of: analysis.bodies) { body in body.fundingTotals.map { (body: body, total: $0) }
        }
        let isImplied = analysis.bodies.contains { $0.fundingTotals.contains { $0.basis == .implied } }
        let isUnspecified = analysis.bodies.contains { $0.fundingTotals.contains { $0.source == .unspecified } }
        paragraph([.sourcesNote] + (isUnspecified ? [.unspecifiedNote] : []) + (isImplied ? [.impliedNote] : []))
        table(
            bodyColumn + [right(.year), left(.sourceOfFunds), right(.projects), right(.amount), right(.share)], rows, from: "funding.csv"
        ) { page, row in
            let total = row.total
            return page.bodyCell(row.body.name) + [
                "\(total.year)", page.words(.source(total.source, total.basis)), "\(total.total.projects)",
                page.figures.money(total.total.amount), page.figures.percent(row.body.share(of: total)),
            ]
        }
        writeChangedShares()
    }

    private mutating func writeChangedShares() {
        let changed = ShownRows(largest: ReportPage.summaryRows) { take in
            analysis.eachYear { body, series, year in
                for part in year.funding {
                    if let change = part.shareChange?.hundredths, change != 0 {
                        take(body.row(series, year, part), Int64(clamping: change.magnitude))
                    }
                }
            }
        }
        guard changed.count > 0 else { return paragraph(.sharesUnchanged(of: analysis.seriesWithShareChange)) }
        paragraph(.sharesChanged)
        table(
            [left(.project)] + bodyColumn + [
                right(.year), left(.sourceOfFunds), right(.share), right(.shareChange), right(.previousYear), left(.place),
            ], changed, from: "funding.csv"
        ) { page, row in
            [escaped(row.project)] + page.bodyCell(row.unit) + [
                "\(row.year)", page.words(.source(row.value.source, row.value.basis)),
                page.figures.percent(row.value.share), page.figures.change(row.value.shareChange),
                row.value.previousYear.map { "\($0)" } ?? missing, page.place(row.value.place),
            ]
        }
    }

    /// Each source of each project's money.
    mutating func writeFunding() {
        heading(.funding)
        paragraph(.impliedNote, .fundingNote)
        eachBody(
            withMoreIn: "funding.csv", has: { $0.hasYear { $0.funding.contains { $0.amount.fen != 0 } } },
            rows: { $0.fundingRows.filter { $0.value.amount.fen != 0 } }
        ) { page, rows in
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

extension Analysis {
    /// How many series have a source whose share is known in two years.
    fileprivate var seriesWithShareChange: Int {
        var names: Set<[Text]> = []
        for body in bodies {
            for series in body.series where series.years.contains(where: { $0.funding.contains { $0.shareChange != nil } }) {
                names.insert([body.name, series.name])
            }
        }
        return names.count
    }
}

extension Body {
    /// A source's part of what the body's projects received in its year; nil when that is unknown, zero or negative.
    fileprivate func share(of part: FundingTotal) -> Percent? {
        var whole = Total()
        for other in fundingTotals where other.year == part.year {
            guard let amount = other.total.amount else { return nil }
            whole.add(amount)
        }
        return whole.amount.flatMap { part.total.amount?.percentage(of: $0) }
    }
}
