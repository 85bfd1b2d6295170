import Analytics

/// A row is a source of a project's money in a year.
let fundingTable = CSVTable<YearRow<FundingPart>>(
    name: "funding.csv",
    columns: [
        Column("series") { $1.write($0.series) },
        Column("project") { $1.write($0.project) },
        Column("unit") { $1.write($0.unit) },
        Column("fiscal_year") { $1.write($0.year) },
        Column("source_of_funds") { $1.write(word: $0.value.source.rawValue) },
        Column("basis") { $1.write(word: $0.value.basis.rawValue) },
        Column("amount") { $1.write($0.value.amount) },
        Column("share_pct") { $1.write($0.value.share) },
        Column("previous_year") { $1.write($0.value.previousYear) },
        Column("share_change_pp") { $1.write($0.value.shareChange) },
    ])
