import Analytics
import Ingest

/// A row is a series, its years across.
func projectsTable(years: [FiscalYear]) -> CSVTable<SeriesRow> {
    CSVTable(
        name: "projects.csv",
        columns: ["series", "unit"] + years.flatMap { ["budget_\($0)", "executed_\($0)"] }
            + ["first_year", "last_year", "change", "change_pct"]
    ) { row, cells in
        cells.write(row.series.name)
        cells.write(row.unit)
        for year in years {
            cells.write(row.series.amount(.budget, year))
            cells.write(row.series.amount(.executed, year))
        }
        cells.write(row.series.firstYear)
        cells.write(row.series.lastYear)
        cells.write(row.overallChange?.amount)
        cells.write(row.overallChange?.percent)
    }
}
