import Ingest

/// What the forms of a project state, as pairs are compared by it: a value without references, since each project is compared many times.
struct ProjectFacts {
    let year: FiscalYear
    /// Of its first form.
    let kind: FormKind
    /// The budget that counts; nil when its forms state none, or contradict each other.
    let budget: Amount?
    /// The budget as adjusted, where its forms print that beside the budget.
    let adjustedBudget: Amount?
    /// The first budget that its forms state of the year before; nil when they state none.
    let statedBudget: Amount?
    /// Whether its forms state an amount spent in the year before.
    let statesExecution: Bool
    /// Whether a form leaves the 上年 budget blank, or states 0.
    let isPriorBlank: Bool

    init(_ project: ProjectYear) {
        year = project.year
        kind = project.forms[0].kind
        budget = project.budget?.amount
        adjustedBudget = project.adjustedBudget?.amount
        statedBudget = project.statedPrior.first { $0.measure == .budget }?.amount
        statesExecution = project.statedPrior.contains { $0.measure == .executed }
        isPriorBlank = project.blankPrior != nil
    }
}

extension ProjectYear {
    /// Where its forms leave the 上年 budget blank, or state 0.
    var blankPrior: Place? {
        for form in forms {
            switch form[.priorBudget] {
            case .blank(let line): return Place(source: form.source, line: line)
            case .printed(let amount, let line) where amount.fen == 0: return Place(source: form.source, line: line)
            default: continue
            }
        }
        return nil
    }
}
