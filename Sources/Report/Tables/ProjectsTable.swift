import Analytics
import Ingest

/// A row is a series, its years across.
func projectsTable(years: [FiscalYear]) -> CSVTable<SeriesRow> {
    CSVTable(
        name: "projects.csv",
        columns: [
            Column("series") { $1.write($0.series.name) },
            Column("unit") { $1.write($0.unit) },
        ] + years.flatMap(yearColumns) + [
            Column("first_year") { $1.write($0.series.firstYear) },
            Column("last_year") { $1.write($0.series.lastYear) },
            Column("change") { $1.write($0.overallChange?.amount) },
            Column("change_pct") { $1.write($0.overallChange?.percent) },
        ])
}

private func yearColumns(_ year: FiscalYear) -> [Column<SeriesRow>] {
    [
        Column("budget_\(year)") { $1.write($0.series.amount(.budget, year)) },
        Column("executed_\(year)") { $1.write($0.series.amount(.executed, year)) },
    ]
}
