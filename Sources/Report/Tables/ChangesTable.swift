import Analytics

/// A row is a series between two years with a known budget.
let changesTable = CSVTable<ChangeRow>(
    name: "changes.csv",
    columns: [
        Column("series") { Cell($0.series) },
        Column("unit") { Cell($0.unit) },
        Column("from_year") { Cell($0.change.from.year) },
        Column("from_project") { Cell($0.change.from.project) },
        Column("from_budget") { .amount($0.change.from.amount) },
        Column("to_year") { Cell($0.change.to.year) },
        Column("to_project") { Cell($0.change.to.project) },
        Column("to_budget") { .amount($0.change.to.amount) },
        Column("change") { Cell($0.change.amount) },
        Column("change_pct") { Cell($0.change.percent) },
        Column("annual_pct") { Cell($0.change.annualPercent) },
    ])
