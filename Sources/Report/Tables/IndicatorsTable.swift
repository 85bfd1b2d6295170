import Analytics
import Ingest

/// An indicator and what identifies its form.
struct IndicatorRow {
    let form: Text
    let source: Text
    let year: FiscalYear?
    let project: Text
    let indicator: Indicator
}

extension Analysis {
    /// In the order of the forms, and of the rows in each.
    var indicatorRows: some Sequence<IndicatorRow> & SendableMetatype {
        forms.lazy.flatMap { form in
            let (id, project) = (form.id, form.project)
            return form.indicators.map { indicator in
                IndicatorRow(form: id, source: form.source, year: form.fiscalYear, project: project, indicator: indicator)
            }
        }
    }
}

/// A row is an indicator of a form.
let indicatorsTable = CSVTable<IndicatorRow>(
    name: "indicators.csv",
    columns: [
        Column("form") { .text($0.form) },
        Column("source") { Cell($0.source) },
        Column("line") { .count($0.indicator.line) },
        Column("fiscal_year") { Cell($0.year) },
        Column("project") { Cell($0.project) },
        Column("level1") { Cell($0.indicator.level1) },
        Column("level2") { Cell($0.indicator.level2) },
        Column("level3") { Cell($0.indicator.level3) },
        Column("operator") { $0.indicator.target?.comparison.map { .word($0.rawValue) } ?? .empty },
        Column("value") { Cell($0.indicator.target?.value) },
        Column("unit") { Cell($0.indicator.target?.unit ?? .empty) },
        Column("text") { Cell($0.indicator.target?.text ?? .empty) },
        Column("weight") { Cell($0.indicator.weight) },
        Column("score") { Cell($0.indicator.score) },
    ])
