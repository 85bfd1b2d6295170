import Analytics
import Ingest

/// What became of an indicator of a series between two years.
struct IndicatorChangeRow {
    let unit: Text
    let series: Text
    /// The forms of both years.
    let forms: IndicatorComparison
    let fate: IndicatorFate
    /// nil where the earlier form does not have it.
    let from: PackedIndicator?
    /// nil where the later form does not have it.
    let to: PackedIndicator?
}

extension Body {
    /// In order of series and years, of the earlier form, then of the later one.
    fileprivate func eachIndicatorChange(_ take: (IndicatorChangeRow) -> Bool) -> Bool {
        for series in series {
            for forms in series.indicators {
                for change in forms.changes {
                    let (from, to) = forms.indicators(of: change)
                    let row = IndicatorChangeRow(unit: name, series: series.name, forms: forms, fate: change.fate, from: from, to: to)
                    guard take(row) else { return false }
                }
            }
        }
        return true
    }
}

extension Analysis {
    func eachIndicatorChange(_ take: (IndicatorChangeRow) -> Bool) {
        for body in bodies where !body.eachIndicatorChange(take) { return }
    }
}

/// A row is an indicator of a series in two years.
let indicatorChangesTable = CSVTable<IndicatorChangeRow>(
    name: "indicator_changes.csv",
    columns: [
        Column("series") { $1.write($0.series) },
        Column("unit") { $1.write($0.unit) },
        Column("change") { $1.write(word: $0.fate.rawValue) },
        Column("from_year") { $1.write($0.forms.from.fiscalYear) },
        Column("from_indicator") { $1.write($0.from?.level3 ?? .empty) },
        Column("from_operator") { $1.write(word: $0.from?.comparison?.rawValue) },
        Column("from_value") { $1.write($0.from?.targetValue) },
        Column("from_text") { $1.write($0.from?.targetText ?? .empty) },
        Column("from_source") { $1.write($0.forms.from.source) },
        Column("from_line") { $1.write(line: $0.from?.line) },
        Column("to_year") { $1.write($0.forms.to.fiscalYear) },
        Column("to_indicator") { $1.write($0.to?.level3 ?? .empty) },
        Column("to_operator") { $1.write(word: $0.to?.comparison?.rawValue) },
        Column("to_value") { $1.write($0.to?.targetValue) },
        Column("to_text") { $1.write($0.to?.targetText ?? .empty) },
        Column("to_source") { $1.write($0.forms.to.source) },
        Column("to_line") { $1.write(line: $0.to?.line) },
    ])
