import Analytics

/// A row is a source of a project's money in a year.
let fundingTable = CSVTable<YearRow<FundingPart>>(
    name: "funding.csv",
    columns: [
        "series", "project", "unit", "fiscal_year", "source_of_funds", "basis", "amount", "share_pct", "previous_year",
        "share_change_pp",
    ]
) { row, cells in
    cells.write(row.series)
    cells.write(row.project)
    cells.write(row.unit)
    cells.write(row.year)
    cells.write(word: row.value.source.rawValue)
    cells.write(word: row.value.basis.rawValue)
    cells.write(row.value.amount)
    cells.write(row.value.share)
    cells.write(row.value.previousYear)
    cells.write(row.value.shareChange)
}
