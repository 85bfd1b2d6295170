import Analytics

/// A row is a project and year with a computed or a printed rate.
let executionTable = CSVTable<YearRow<Execution>>(
    name: "execution.csv",
    columns: [
        "series", "project", "unit", "fiscal_year", "budget", "executed", "rate_pct", "declared_rate_pct", "target_rate_pct", "basis",
        "source", "line",
    ]
) { row, cells in
    cells.write(row.series)
    cells.write(row.project)
    cells.write(row.unit)
    cells.write(row.year)
    cells.write(row.value.budget?.amount)
    cells.write(row.value.executed?.amount)
    cells.write(row.value.rate)
    cells.write(rate: row.value.declared)
    cells.write(rate: row.value.target)
    cells.write(word: row.value.basis.rawValue)
    cells.write(row.value.place.source)
    cells.write(line: row.value.place.line)
}
