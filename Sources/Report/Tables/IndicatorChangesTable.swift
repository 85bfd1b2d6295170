import Analytics
import Ingest

/// What became of an indicator of a series between two years.
struct IndicatorChangeRow {
    let unit: Text
    let series: Text
    let fate: IndicatorFate
    let from: IndicatorOfYear
    let to: IndicatorOfYear
}

/// What a row says of one of the years.
struct IndicatorOfYear {
    let fiscalYear: FiscalYear
    let source: Text
    /// Empty where the year's form does not have the indicator, as what follows.
    let name: Text
    let comparison: Comparison?
    let value: PrintedNumber?
    let text: Text
    let line: LineNumber?

    init(_ form: TargetsOfYear, _ indicator: Indicator?) {
        fiscalYear = form.fiscalYear
        source = form.source
        name = indicator?.level3 ?? .empty
        comparison = indicator?.target?.comparison
        value = indicator?.target?.value
        text = indicator?.target?.text ?? .empty
        line = indicator?.line
    }
}

extension Body {
    /// In order of series and years, of the earlier form, then of the later one.
    var indicatorChangeRows: [IndicatorChangeRow] {
        series.flatMap { series in
            series.indicators.flatMap { comparison in
                comparison.changes.map { change in
                    let (from, to) = comparison.indicators(of: change)
                    return IndicatorChangeRow(
                        unit: name, series: series.name, fate: change.fate, from: IndicatorOfYear(comparison.from, from),
                        to: IndicatorOfYear(comparison.to, to))
                }
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
        Column("change") { .word($0.fate.rawValue) },
        Column("from_year") { Cell($0.from.fiscalYear) },
        Column("from_indicator") { Cell($0.from.name) },
        Column("from_operator") { operatorCell($0.from) },
        Column("from_value") { Cell($0.from.value) },
        Column("from_text") { Cell($0.from.text) },
        Column("from_source") { Cell($0.from.source) },
        Column("from_line") { Cell(line: $0.from.line) },
        Column("to_year") { Cell($0.to.fiscalYear) },
        Column("to_indicator") { Cell($0.to.name) },
        Column("to_operator") { operatorCell($0.to) },
        Column("to_value") { Cell($0.to.value) },
        Column("to_text") { Cell($0.to.text) },
        Column("to_source") { Cell($0.to.source) },
        Column("to_line") { Cell(line: $0.to.line) },
    ])

private func operatorCell(_ indicator: IndicatorOfYear) -> Cell { indicator.comparison.map { .word($0.rawValue) } ?? .empty }
