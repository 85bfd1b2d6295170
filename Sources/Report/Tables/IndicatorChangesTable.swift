import Analytics
import Ingest

/// What became of an indicator of a series between two years.
struct IndicatorChangeRow {
    let unit: Text
    let series: Text
    let from: FormOfChange
    let to: FormOfChange
    let change: IndicatorChange
}

/// What a row says of a form.
struct FormOfChange {
    let fiscalYear: FiscalYear?
    let source: Text

    init(_ form: ProjectForm) {
        fiscalYear = form.fiscalYear
        source = form.source
    }
}

extension Body {
    /// In order of series and years, of the earlier form, then of the later one.
    var indicatorChangeRows: [IndicatorChangeRow] {
        series.flatMap { series in
            series.indicators.flatMap { comparison in
                let (from, to) = (FormOfChange(comparison.from), FormOfChange(comparison.to))
                return comparison.changes.map { IndicatorChangeRow(unit: name, series: series.name, from: from, to: to, change: $0) }
            }
        }
    }
}

extension Analysis {
    var indicatorChangeRows: some Sequence<IndicatorChangeRow> & SendableMetatype { bodies.lazy.flatMap(\.indicatorChangeRows) }
}

/// A row is an indicator of a series in two years.
let indicatorChangesTable = CSVTable<IndicatorChangeRow>(
    name: "indicator_changes.csv",
    columns: [
        Column("series") { Cell($0.series) },
        Column("unit") { Cell($0.unit) },
        Column("change") { .word($0.change.fate.rawValue) },
        Column("from_year") { Cell($0.from.fiscalYear) },
        Column("from_indicator") { Cell($0.change.from?.level3 ?? .empty) },
        Column("from_operator") { operatorCell($0.change.from) },
        Column("from_value") { Cell($0.change.from?.target?.value) },
        Column("from_text") { Cell($0.change.from?.target?.text ?? .empty) },
        Column("from_source") { Cell($0.from.source) },
        Column("from_line") { Cell(line: $0.change.from?.line) },
        Column("to_year") { Cell($0.to.fiscalYear) },
        Column("to_indicator") { Cell($0.change.to?.level3 ?? .empty) },
        Column("to_operator") { operatorCell($0.change.to) },
        Column("to_value") { Cell($0.change.to?.target?.value) },
        Column("to_text") { Cell($0.change.to?.target?.text ?? .empty) },
        Column("to_source") { Cell($0.to.source) },
        Column("to_line") { Cell(line: $0.change.to?.line) },
    ])

private func operatorCell(_ indicator: Indicator?) -> Cell { indicator?.target?.comparison.map { .word($0.rawValue) } ?? .empty }
