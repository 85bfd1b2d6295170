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
    /// The budgets in `to` of projects whose budget of `from` is a stated zero: they began, so they are in neither `before` nor `after`.
    package var begun = Total()
    /// Likewise the budgets in `from` of projects whose budget of `to` is zero.
    package var stopped = Total()
    /// How many of the projects in `before` are groups: the projects that were split, merged or recut, and what they became.
    package var groups = 0
    /// Projects left out because their figure of `from` is another project's, too.
    package var leftOut = 0

    /// `after` minus `before`; nil beyond the range of an amount.
    package var change: Amount? { before.amount.flatMap { after.amount?.subtracting($0) } }
    /// `change` as a percentage of `before`; nil when that is zero or negative.
    package var percent: Percent? { before.amount.flatMap { change?.percentage(of: $0) } }
}

/// Adds up the changes of many projects between the same two years, in order of years; those that were split or merged as a group.
package func compareYears(_ series: [Series], _ groups: [LineageGroup]) -> [YearComparison] {
    compareYears([(series, groups)])
}

/// The comparisons of several bodies together.
/// - Parameter bodies: the series and groups of each.
package func compareYears(_ bodies: [(series: [Series], groups: [LineageGroup])]) -> [YearComparison] {
    var comparisons: [YearComparison] = []
    var places: [YearPair: Int] = [:]
    func place(_ from: FiscalYear, _ to: FiscalYear) -> Int {
        let pair = YearPair(from: from, to: to)
        if let place = places[pair] { return place }
        places[pair] = comparisons.count
        comparisons.append(YearComparison(from: from, to: to))
        return comparisons.count - 1
    }
    for (series, _) in bodies {
        for position in series.indices {
            for change in series[position].changes { comparisons[place(change.from.year, change.to.year)].add(change) }
        }
    }
    for (_, groups) in bodies {
        for group in groups.indices where groups[group].ties.count > 1 {
            let group = groups[group]
            guard let from = singleYear(group.from), let to = singleYear(group.to), let before = group.before, let after = group.after
            else { continue }
            comparisons[place(from, to)].add(before, after, isGroup: true)
        }
    }
    return comparisons.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
}

private struct YearPair: Hashable {
    let from: FiscalYear
    let to: FiscalYear
}

/// The year of all projects; nil where they are of several.
private func singleYear(_ projects: [ProjectYear]) -> FiscalYear? {
    guard let year = projects.first?.year, projects.allSatisfy({ $0.year == year }) else { return nil }
    return year
}

extension YearComparison {
    fileprivate mutating func add(_ before: Amount, _ after: Amount, isGroup: Bool = false) {
        switch (before.fen == 0, after.fen == 0) {
        case (true, false): begun.add(after)
        case (false, true): stopped.add(before)
        case (true, true), (false, false):
            self.before.add(before)
            self.after.add(after)
            if isGroup { groups += 1 }
        }
    }

    fileprivate mutating func add(_ change: Change) {
        if change.doubt?.otherBudget != nil {
            leftOut += 1
        } else {
            add(change.from.amount, change.to.amount)
        }
    }
}
