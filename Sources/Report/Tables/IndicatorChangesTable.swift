import Analytics
import Ingest

/// What became of an indicator of a series between two years.
struct IndicatorChangeRow {
    /// The names of the series and of its unit.
    let names: CSVCells
    let fromYear: CSVCells
    let fromSource: CSVCells
    let toYear: CSVCells
    let toSource: CSVCells
    fileprivate(set) var fate = IndicatorFate.kept
    /// There is no row where the earlier form does not have it.
    fileprivate(set) var from: PackedIndicator
    /// There is no row where the later form does not have it.
    fileprivate(set) var to: PackedIndicator

    /// - Parameter forms: of both years.
    fileprivate init(_ forms: IndicatorComparison, names: CSVCells) {
        self.names = names
        fromYear = CSVCells { $0.write(forms.from.fiscalYear) }
        fromSource = CSVCells { $0.write(forms.from.source) }
        toYear = CSVCells { $0.write(forms.to.fiscalYear) }
        toSource = CSVCells { $0.write(forms.to.source) }
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
        for position in series.indices where !series[position].indicators.isEmpty {
            let names = CSVCells { cells in
                cells.write(series[position].name)
                cells.write(name)
            }
            for forms in series[position].indicators {
                // One row for all: nothing but the places in the tables differs.
                var row = IndicatorChangeRow(forms, names: names)
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
        "series", "unit", "change", "from_year", "from_indicator", "from_operator", "from_value", "from_text", "from_source",
        "from_line", "to_year", "to_indicator", "to_operator", "to_value", "to_text", "to_source", "to_line",
    ]
) { row, cells in
    cells.write(row.names)
    cells.write(word: row.fate.rawValue)
    cells.write(row.fromYear)
    cells.write(indicator: row.from)
    cells.write(row.fromSource)
    cells.write(line: row.from.isThere ? row.from.line : nil)
    cells.write(row.toYear)
    cells.write(indicator: row.to)
    cells.write(row.toSource)
    cells.write(line: row.to.isThere ? row.to.line : nil)
}

extension CSVWriter {
    /// Name and target of one of the two.
    fileprivate mutating func write(indicator: PackedIndicator) {
        write(indicator.level3)
        write(word: indicator.comparison?.rawValue)
        write(indicator.targetValue)
        write(indicator.targetText)
    }
}
