package import Ingest

/// What the known budgets of a body add up to in one year. It covers the projects whose figures were found, which need not be all that the body has;
/// budgets of own forms and budgets that only the next year's forms state are kept apart, since the latter can repeat money of the former.
package struct YearTotal: Sendable {
    /// The year that the budgets are for.
    package var year: FiscalYear
    /// Where the budgets are stated.
    package var basis: Basis
    /// All known budgets.
    package var budget = Total()
    /// The budgets of those projects whose spending is known too: the adjusted ones, where the forms print such.
    package var comparedBudget = Total()
    /// What the same projects spent.
    package var executed = Total()
    /// The part of `budget` that is to the fen a figure of another project's own form too, and so is probably counted there already.
    package var repeated = Total()

    /// `executed` / `comparedBudget`; nil when no project has both.
    package var rate: Percent? {
        guard let executed = executed.amount, let budget = comparedBudget.amount, self.executed.projects > 0 else { return nil }
        return executed.rate(of: budget)
    }
}

/// A sum and the number of projects in it.
package struct Total: Sendable {
    /// nil beyond the range of an amount.
    package var amount: Amount? = Amount(fen: 0)
    /// How many amounts were added.
    package var projects = 0

    /// Nothing added yet.
    package init() {}

    /// Adds one project's amount.
    package mutating func add(_ amount: Amount) {
        self.amount = self.amount?.adding(amount)
        projects += 1
    }
}

/// The totals of one body, in order of year, own forms first.
package func addUp(_ series: [Series]) -> [YearTotal] {
    var totals: [YearTotal.Key: YearTotal] = [:]
    for figures in series.lazy.flatMap(\.years) {
        guard let budget = figures.budget else { continue }
        let key = YearTotal.Key(year: figures.year, basis: budget.basis)
        totals[key, default: YearTotal(year: key.year, basis: key.basis)].add(budget, figures)
    }
    return totals.values.sorted { ($0.year, $0.basis) < ($1.year, $1.basis) }
}

extension YearTotal {
    fileprivate struct Key: Hashable {
        let year: FiscalYear
        let basis: Basis
    }

    fileprivate mutating func add(_ budget: Observation, _ figures: SeriesYear) {
        self.budget.add(budget.amount)
        if figures.doubt?.otherBudget != nil { repeated.add(budget.amount) }
        guard let executed = figures.executed, let inForce = figures.budgetInForce else { return }
        comparedBudget.add(inForce.amount)
        self.executed.add(executed.amount)
    }
}
