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

/// The rows of a body, handed over until `take` returns false; then each of these returns false, too.
extension Body {
    /// In order of series.
    func eachSeries(_ take: (SeriesRow) -> Bool) -> Bool {
        series.allSatisfy { take(SeriesRow(unit: name, series: $0, overallChange: $0.overallChange)) }
    }

    /// In order of series and year.

    /// In order of series, year and measure.
    func eachObservation(_ take: (YearRow<Observation>) -> Bool) -> Bool {
        eachYear { series, year in year.eachObservation { take(row(series, year, $0)) } }
    }

    /// In order of series and year.
    func eachExecution(_ take: (YearRow<Execution>) -> Bool) -> Bool {
        eachYear { series, year in year.execution.map { take(row(series, year, $0)) } ?? true }
    }

    /// In order of series, year and source.
    func eachFunding(_ take: (YearRow<FundingPart>) -> Bool) -> Bool {
        eachYear { series, year in year.funding.allSatisfy { take(row(series, year, $0)) } }
    }

    /// In order of series and years.
    func eachChange(_ take: (ChangeRow) -> Bool) -> Bool {
        for position in series.indices {
            let (series, changes) = (series[position].name, series[position].changes)
            for change in changes where !take(ChangeRow(unit: name, series: series, change: change)) { return false }
        }
        return true
    }

    /// All at once, of a body that is shown.
    var executionRows: [YearRow<Execution>] { rows(eachExecution) }
    var fundingRows: [YearRow<FundingPart>] { rows(eachFunding) }
    var changeRows: [ChangeRow] { rows(eachChange) }

    private func rows<Row>(_ each: ((Row) -> Bool) -> Bool) -> [Row] {
        var rows: [Row] = []
        _ = each {
            rows.append($0)
            return true
        }
        return rows
    }

    /// - Parameter take: gets the name of the series, too.
    fileprivate func eachYear(_ take: (Text, SeriesYear) -> Bool) -> Bool {
        for position in series.indices {
            let (name, years) = (series[position].name, series[position].years)
            for year in years where !take(name, year) { return false }
        }
        return true
    }

    func row<Value>(_ series: Text, _ year: SeriesYear, _ value: Value) -> YearRow<Value> {
        YearRow(unit: name, series: series, project: year.project, year: year.year, value: value)
    }
}

extension SeriesYear {
    fileprivate func eachObservation(_ take: (Observation) -> Bool) -> Bool {
        guard contested.isEmpty else { return observations.allSatisfy(take) }
        if let budget, !take(budget) { return false }
        if let adjusted = self[.adjustedBudget], !take(adjusted) { return false }
        return executed.map(take) ?? true
    }
}

/// The rows of all bodies, one body after the other, until `take` returns false.
extension Analysis {
    func eachSeries(_ take: (SeriesRow) -> Bool) { _ = bodies.allSatisfy { $0.eachSeries(take) } }
    func eachObservation(_ take: (YearRow<Observation>) -> Bool) { _ = bodies.allSatisfy { $0.eachObservation(take) } }
    func eachExecution(_ take: (YearRow<Execution>) -> Bool) { _ = bodies.allSatisfy { $0.eachExecution(take) } }
    func eachFunding(_ take: (YearRow<FundingPart>) -> Bool) { _ = bodies.allSatisfy { $0.eachFunding(take) } }
    func eachChange(_ take: (ChangeRow) -> Bool) { _ = bodies.allSatisfy { $0.eachChange(take) } }

    /// Looks at all years of all series.
    /// - Parameter look: gets the body and the name of the series, too.
    func eachYear(_ look: (Body, Text, SeriesYear) -> Void) {
        for body in bodies {
            _ = body.eachYear { series, year in
                look(body, series, year)
                return true
            }
        }
    }

    /// The years in which anything was observed, in order.
    var years: [FiscalYear] {
        if let figureYearsOfAll { return figureYearsOfAll }
        var years: [FiscalYear] = []
        eachYear { _, _, year in
            if !years.contains(year.year) { years.append(year.year) }
        }
        return years.sorted()
    }
}
