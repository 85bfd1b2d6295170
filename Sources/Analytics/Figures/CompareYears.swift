package import Ingest

/// What the same projects of a body got in two years: unlike the totals of two years it can be compared.
package struct YearComparison: Sendable {
    /// The earlier year.
    package var from: FiscalYear
    /// The later year; in the years between, no budget of these projects is known.
    package var to: FiscalYear
    /// The budgets of `from`.
    package var before = Total()
    /// The budgets of the same projects in `to`.
    package var after = Total()
    /// Projects left out because their figure of `from` is another project's, too.
    package var leftOut = 0

    /// `after` minus `before`; nil beyond the range of an amount.
    package var change: Amount? { before.amount.flatMap { after.amount?.subtracting($0) } }
    /// `change` as a percentage of `before`; nil when that is zero or negative.
    package var percent: Percent? { before.amount.flatMap { change?.percentage(of: $0) } }
}

/// Adds up the changes of many projects between the same two years, in order of years.
package func compareYears(_ series: [Series]) -> [YearComparison] {
    var comparisons: [YearPair: YearComparison] = [:]
    for change in series.lazy.flatMap(\.changes) {
        let pair = YearPair(from: change.from.year, to: change.to.year)
        comparisons[pair, default: YearComparison(from: pair.from, to: pair.to)].add(change)
    }
    return comparisons.values.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
}

private struct YearPair: Hashable {
    let from: FiscalYear
    let to: FiscalYear
}

extension YearComparison {
    fileprivate mutating func add(_ change: Change) {
        if change.doubt?.otherBudget != nil {
            leftOut += 1
        } else {
            before.add(change.from.amount)
            after.add(change.to.amount)
        }
    }
}
