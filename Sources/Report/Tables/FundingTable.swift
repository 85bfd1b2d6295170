import Analytics

/// A row is a source of a project's money in a year.
let fundingTable = CSVTable<YearRow<FundingPart>>(
    name: "funding.csv",
    columns: [
        Column("series") { Cell($0.series) },
        Column("project") { Cell($0.project) },
        Column("unit") { Cell($0.unit) },
        Column("fiscal_year") { Cell($0.year) },
        Column("source_of_funds") { .word($0.value.source.rawValue) },
        Column("basis") { .word($0.value.basis.rawValue) },
        Column("amount") { .amount($0.value.amount) },
        Column("share_pct") { Cell($0.value.share) },
        Column("previous_year") { Cell($0.value.previousYear) },
        Column("share_change_pp") { Cell($0.value.shareChange) },
    ])
