package import Ingest

/// What became of a project's budget between two years.
package struct Change: Sendable {
    /// The budget of the earlier year.
    package var from: Observation
    /// The budget of the later year.
    package var to: Observation
    /// The budget of `to` minus the budget of `from`; nil beyond the range of an amount.
    package var amount: Amount?
    /// `amount` as a percentage of the budget of `from`; nil when that is zero or negative.
    package var percent: Percent?
    /// Why `from` may not be the same project's; nil where nothing speaks against it.
    package var doubt: Doubt?

    /// The change between two known budgets.
    package init(from: Observation, to: Observation) {
        self.from = from
        self.to = to
        amount = to.amount.subtracting(from.amount)
        percent = amount.flatMap { $0.percentage(of: from.amount) }
    }

    /// The constant yearly percentage that leads from one budget to the other; equals `percent` between neighbouring years.
    /// nil as for `percent`, and when the budget of `to` is negative.
    package var annualPercent: Percent? { compoundRate(from: from.amount, to: to.amount, years: to.year.number - from.year.number) }
}

extension Change {
    fileprivate var withoutDoubt: Change {
        var change = self
        change.doubt = nil
        return change
    }
}

/// The changes between neighbouring years with a known budget; years without one are stepped over.
func changes(between years: [SeriesYear], cuts: Cuts) -> [Change] {
    var changes: [Change] = []
    var before: Observation?
    for year in years {
        guard let budget = year.budget else { continue }
        if let before, cuts.allow(before.year, budget.year) { changes.append(Change(from: before, to: budget)) }
        before = budget
    }
    return changes
}

extension Series {
    /// From the first to the last year with a known budget; nil when there are not two, or the project was split or merged in between.
    package var overallChange: Change? {
        guard let first = changes.first?.from, let last = changes.last?.to, let firstYear, let lastYear, cuts.allow(firstYear, lastYear)
        else { return nil }
        if changes.count == 1 { return changes[0].withoutDoubt }
        return Change(from: first, to: last)
    }

    /// The first year with a known budget; where no budget is known, the first year with a known amount.
    package var firstYear: FiscalYear? { (years.first { $0.budget != nil } ?? years.first)?.year }
    /// The last year with a known budget; where no budget is known, the last year with a known amount.
    package var lastYear: FiscalYear? { (years.last { $0.budget != nil } ?? years.last)?.year }
}
