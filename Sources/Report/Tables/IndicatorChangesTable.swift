import Analytics
import Ingest

/// What became of an indicator of a series between two years.
struct IndicatorChangeRow {
    let unit: CSVText
    let series: CSVText
    let fromYear: FiscalYear
    let fromSource: CSVText
    let toYear: FiscalYear
    let toSource: CSVText
    fileprivate(set) var fate = IndicatorFate.kept
    /// There is no row where the earlier form does not have it.
    fileprivate(set) var from: PackedIndicator
    /// There is no row where the later form does not have it.
    fileprivate(set) var to: PackedIndicator

    /// - Parameter forms: of both years.
    fileprivate init(_ forms: IndicatorComparison, unit: CSVText, series: CSVText) {
        (self.unit, self.series) = (unit, series)
        (fromYear, fromSource) = (forms.from.fiscalYear, CSVText(forms.from.source))
        (toYear, toSource) = (forms.to.fiscalYear, CSVText(forms.to.source))
        from = PackedIndicator(of: forms.from.indicators, row: -1)
        to = PackedIndicator(of: forms.to.indicators, row: -1)
    }

    fileprivate mutating func move(to change: IndicatorChange) {
        fate = change.fate
        from.row = change.from
        to.row = change.to
    }
}

extension Body {
    /// In order of series and years, of the earlier form, then of the later one.
    fileprivate func eachIndicatorChange(_ take: (IndicatorChangeRow) -> Bool) -> Bool {
        let unit = CSVText(name)
        for position in series.indices where !series[position].indicators.isEmpty {
            let name = CSVText(series[position].name)
            for forms in series[position].indicators {
                // One row for all: nothing but the places in the tables differs.
                var row = IndicatorChangeRow(forms, unit: unit, series: name)
                for change in forms.changes {
                    row.move(to: change)
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
        Column("from_year") { $1.write($0.fromYear) },
        Column("from_indicator") { $1.write($0.from.level3) },
        Column("from_operator") { $1.write(word: $0.from.comparison?.rawValue) },
        Column("from_value") { $1.write($0.from.targetValue) },
        Column("from_text") { $1.write($0.from.targetText) },
        Column("from_source") { $1.write($0.fromSource) },
        Column("from_line") { $1.write(line: $0.from.isThere ? $0.from.line : nil) },
        Column("to_year") { $1.write($0.toYear) },
        Column("to_indicator") { $1.write($0.to.level3) },
        Column("to_operator") { $1.write(word: $0.to.comparison?.rawValue) },
        Column("to_value") { $1.write($0.to.targetValue) },
        Column("to_text") { $1.write($0.to.targetText) },
        Column("to_source") { $1.write($0.toSource) },
        Column("to_line") { $1.write(line: $0.to.isThere ? $0.to.line : nil) },
    ])
