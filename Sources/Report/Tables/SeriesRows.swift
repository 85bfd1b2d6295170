import Analytics
import Ingest

/// A series and its body's name.
struct SeriesRow {
    let unit: Text
    let series: Series
    /// nil where there are not two years to compare.
    let overallChange: Change?
}

/// A value of a series in one of its years.
struct YearRow<Value> {
    let unit: Text
    let series: Text
    /// The project's name in that year.
    let project: Text
    let year: FiscalYear
    let value: Value
}

/// A change of a series.
struct ChangeRow {
    let unit: Text
    let series: Text
    let change: Change
}

extension Body {
    /// In order of series.
    var seriesRows: [SeriesRow] { series.map { SeriesRow(unit: name, series: $0, overallChange: $0.overallChange) } }
    /// In order of series, year and measure.
    var observationRows: [YearRow<Observation>] { rows(\.observations) }
    /// In order of series and year.
    var executionRows: [YearRow<Execution>] { rows { $0.execution.map { [$0] } ?? [] } }
    /// In order of series, year and source.
    var fundingRows: [YearRow<FundingPart>] { rows(\.funding) }

    /// In order of series and year.
    var changeRows: [ChangeRow] {
        series.flatMap { series in series.changes.map { ChangeRow(unit: name, series: series.name, change: $0) } }
    }

    private func rows<Value>(_ values: (SeriesYear) -> [Value]) -> [YearRow<Value>] {
        var rows: [YearRow<Value>] = []
        for series in series {
            let years = series.years
            for year in years.indices {
                for value in values(years[year]) {
                    rows.append(
                        YearRow(unit: name, series: series.name, project: years[year].project, year: years[year].year, value: value))
                }
            }
        }
        return rows
    }
}

/// The rows of all bodies, one body after the other, until `take` returns false.
extension Analysis {
    func eachSeries(_ take: (SeriesRow) -> Bool) { each(take) { $0.seriesRows } }
    func eachObservation(_ take: (YearRow<Observation>) -> Bool) { each(take) { $0.observationRows } }
    func eachExecution(_ take: (YearRow<Execution>) -> Bool) { each(take) { $0.executionRows } }
    func eachFunding(_ take: (YearRow<FundingPart>) -> Bool) { each(take) { $0.fundingRows } }
    func eachChange(_ take: (ChangeRow) -> Bool) { each(take) { $0.changeRows } }

    private func each<Row>(_ take: (Row) -> Bool, _ rows: (Body) -> [Row]) {
        for body in bodies {
            for row in rows(body) where !take(row) { return }
        }
    }

    /// Looks at all years of all series.
    func eachSeriesYear(_ look: (SeriesYear) -> Void) {
        for body in bodies {
            for series in body.series {
                for year in series.years { look(year) }
            }
        }
    }

    /// The years in which anything was observed, in order.
    var years: [FiscalYear] {
        if let figureYearsOfAll { return figureYearsOfAll }
        var years: Set<FiscalYear> = []
        eachSeriesYear { years.insert($0.year) }
        return years.sorted()
    }
}
