import Analytics

/// A row is one amount of one measure of one project in one year.
let observationsTable = CSVTable<YearRow<Observation>>(
    name: "observations.csv",
    columns: [
        "series", "project", "unit", "fiscal_year", "measure", "amount", "basis", "form", "source", "line",
    ]
) { row, cells in
    cells.write(row.series)
    cells.write(row.value.project)
    cells.write(row.unit)
    cells.write(row.year)
    cells.write(word: row.value.measure.rawValue)
    cells.write(row.value.amount)
    cells.write(word: row.value.basis.rawValue)
    cells.write(row.value.form)
    cells.write(row.value.place.source)
    cells.write(line: row.value.place.line)
}
