import Analytics
import Ingest

/// An indicator and what identifies its form.
struct IndicatorRow {
    let form: CSVText
    let source: CSVText
    let year: FiscalYear?
    let project: CSVText
    fileprivate(set) var indicator: PackedIndicator

    /// - Parameter form: has rows; the first of them is the row's.
    fileprivate init(_ form: ProjectForm) {
        self.form = CSVText(form.id)
        source = CSVText(form.source)
        year = form.fiscalYear
        project = CSVText(form.project)
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
        Column("form") { $1.write($0.form) },
        Column("source") { $1.write($0.source) },
        Column("line") { $1.write(line: $0.indicator.line) },
        Column("fiscal_year") { $1.write($0.year) },
        Column("project") { $1.write($0.project) },
        Column("level1") { $1.write($0.indicator.level1) },
        Column("level2") { $1.write($0.indicator.level2) },
        Column("level3") { $1.write($0.indicator.level3) },
        Column("operator") { $1.write(word: $0.indicator.comparison?.rawValue) },
        Column("value") { $1.write($0.indicator.targetValue) },
        Column("unit") { $1.write($0.indicator.targetUnit) },
        Column("text") { $1.write($0.indicator.targetText) },
        Column("weight") { $1.write($0.indicator.weight) },
        Column("score") { $1.write($0.indicator.score) },
    ])
