import Analytics

/// A row is a series between two years with a known budget.
let changesTable = CSVTable<ChangeRow>(
    name: "changes.csv",
    columns: [
        Column("series") { $1.write($0.series) },
        Column("unit") { $1.write($0.unit) },
        Column("from_year") { $1.write($0.change.from.year) },
        Column("from_project") { $1.write($0.change.from.project) },
        Column("from_budget") { $1.write($0.change.from.amount) },
        Column("to_year") { $1.write($0.change.to.year) },
        Column("to_project") { $1.write($0.change.to.project) },
        Column("to_budget") { $1.write($0.change.to.amount) },
        Column("change") { $1.write($0.change.amount) },
        Column("change_pct") { $1.write($0.change.percent) },
        Column("annual_pct") { $1.write($0.change.annualPercent) },
    ])
