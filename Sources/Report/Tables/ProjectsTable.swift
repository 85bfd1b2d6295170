import Analytics
import Ingest

/// A row is a series, its years across.
func projectsTable(years: [FiscalYear]) -> CSVTable<SeriesRow> {
    CSVTable(
        name: "projects.csv",
        columns: [
            Column("series") { Cell($0.series.name) },
            Column("unit") { Cell($0.unit) },
        ] + years.flatMap(yearColumns) + [
            Column("first_year") { Cell($0.series.firstYear) },
            Column("last_year") { Cell($0.series.lastYear) },
            Column("change") { Cell($0.series.overallChange?.amount) },
            Column("change_pct") { Cell($0.series.overallChange?.percent) },
        ])
}

private func yearColumns(_ year: FiscalYear) -> [Column<SeriesRow>] {
    [
        Column("budget_\(year)") { Cell($0.series.amount(.budget, year)) },
        Column("executed_\(year)") { Cell($0.series.amount(.executed, year)) },
    ]
}
