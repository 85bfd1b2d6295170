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
package func addUp(_ series: [Series]) -> [YearTotal] { addUp([series]) }

/// The totals of several bodies together.
/// - Parameter bodies: the series of each.
package func addUp(_ bodies: [[Series]]) -> [YearTotal] {
    // Years are few.
    var totals: [YearTotal] = []
    for series in bodies {
        for position in series.indices {
            for figures in series[position].years {
                guard let budget = figures.budget else { continue }
                let known = totals.firstIndex { $0.year == figures.year && $0.basis == budget.basis }
                if known == nil { totals.append(YearTotal(year: figures.year, basis: budget.basis)) }
                totals[known ?? totals.count - 1].add(budget, figures)
            }
        }
    }
    return totals.sorted { ($0.year, $0.basis) < ($1.year, $1.basis) }
}

extension YearTotal {
    fileprivate mutating func add(_ budget: Observation, _ figures: SeriesYear) {
        self.budget.add(budget.amount)
        if figures.doubt?.otherBudget != nil { repeated.add(budget.amount) }
        guard let executed = figures.executed, let inForce = figures.budgetInForce else { return }
        comparedBudget.add(inForce.amount)
        self.executed.add(executed.amount)
    }
}
