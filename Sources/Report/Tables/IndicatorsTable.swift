import Analytics
import Ingest

/// An indicator and what identifies its form.
struct IndicatorRow {
    /// Its id and its document.
    let form: CSVCells
    /// The year and the project.
    let subject: CSVCells
    fileprivate(set) var indicator: PackedIndicator

    /// - Parameter form: has rows; the first of them is the row's.
    fileprivate init(_ form: ProjectForm) {
        self.form = CSVCells { cells in
            cells.write(form.id)
            cells.write(form.source)
        }
        subject = CSVCells { cells in
            cells.write(form.fiscalYear)
            cells.write(form.project)
        }
        indicator = form.indicatorRows[0]
    }
}

extension Analysis {
    /// In the order of the forms, and of the rows in each.
    func eachIndicator(_ take: (IndicatorRow) -> Bool) {
        for form in forms where !form.indicatorRows.isEmpty {
            // One row for all: nothing but the place in the table differs.
            var row = IndicatorRow(form)
            for position in form.indicatorRows.indices {
                row.indicator.row = position
                guard take(row) else { return }
            }
        }
    }
}

/// A row is an indicator of a form.
let indicatorsTable = CSVTable<IndicatorRow>(
    name: "indicators.csv",
    columns: [
        "form", "source", "line", "fiscal_year", "project", "level1", "level2", "level3", "operator", "value", "unit", "text", "weight",
        "score",
    ]
) { row, cells in
    cells.write(row.form)
    cells.write(line: row.indicator.line)
    cells.write(row.subject)
    cells.write(allOf: row.indicator)
}

extension CSVWriter {
    fileprivate mutating func write(allOf indicator: PackedIndicator) {
        write(indicator.level1)
        write(indicator.level2)
        write(indicator.level3)
        write(word: indicator.comparison?.rawValue)
        write(indicator.targetValue)
        write(indicator.targetUnit)
        write(indicator.targetText)
        write(indicator.weight)
        write(indicator.score)
    }
}
