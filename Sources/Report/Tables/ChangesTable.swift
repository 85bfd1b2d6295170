import Analytics

/// A row is a series between two years with a known budget.
let changesTable = CSVTable<ChangeRow>(
    name: "changes.csv",
    columns: [
        "series", "unit", "from_year", "from_project", "from_budget", "to_year", "to_project", "to_budget", "change", "change_pct",
        "annual_pct",
    ]
) { row, cells in
    cells.write(row.series)
    cells.write(row.unit)
    cells.write(row.change.from.year)
    cells.write(row.change.from.project)
    cells.write(row.change.from.amount)
    cells.write(row.change.to.year)
    cells.write(row.change.to.project)
    cells.write(row.change.to.amount)
    cells.write(row.change.amount)
    cells.write(row.change.percent)
    cells.write(row.change.annualPercent)
}
