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

/// The rows of all bodies, one body after the other.
extension Analysis {
    var seriesRows: some Sequence<SeriesRow> & SendableMetatype { bodies.lazy.flatMap(\.seriesRows) }
    var observationRows: some Sequence<YearRow<Observation>> & SendableMetatype { bodies.lazy.flatMap(\.observationRows) }
    var executionRows: some Sequence<YearRow<Execution>> & SendableMetatype { bodies.lazy.flatMap(\.executionRows) }
    var fundingRows: some Sequence<YearRow<FundingPart>> & SendableMetatype { bodies.lazy.flatMap(\.fundingRows) }
    var changeRows: some Sequence<ChangeRow> & SendableMetatype { bodies.lazy.flatMap(\.changeRows) }

    /// The years in which anything was observed, in order.
    var years: [FiscalYear] {
        if let figureYearsOfAll { return figureYearsOfAll }
        return bodies.reduce(into: Set<FiscalYear>()) { years, body in
            for series in body.series { years.formUnion(series.years.lazy.map(\.year)) }
        }.sorted()
    }
}
