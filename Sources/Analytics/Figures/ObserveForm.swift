package import Ingest

/// The amounts that a form states of its own year and, in its 上年 figures, of the year before.
/// - Returns: nothing where the form's year or project is unknown: such an amount belongs to no series. Blank and unreadable cells give no observation.
package func observe(_ form: ProjectForm) -> [Observation] {
    guard let year = form.fiscalYear, !form.project.isEmpty else { return [] }
    var observations: [Observation] = []
    observations.reserveCapacity(4)
    func add(_ field: AmountField, _ measure: Measure, _ basis: Basis) {
        guard case .printed(let amount, let line) = form[field] else { return }
        let stated = basis == .ownForm ? year : year.previous
        observations.append(Observation(amount, measure, basis, of: stated, on: form, line: line))
    }
    add(form.kind.rules.budget, .budget, .ownForm)
    add(.adjustedBudget, .adjustedBudget, .ownForm)
    add(.executed, .executed, .ownForm)
    add(.priorBudget, .budget, .statedNextYear)
    add(.priorExecuted, .executed, .statedNextYear)
    return observations
}

extension ProjectForm {
    /// Whether the form has a cell for 全年预算数 beside the budget, be it blank.
    var hasAdjustedBudget: Bool { self[.adjustedBudget].line != nil }
    /// The field that spending is held against.
    var budgetInForce: AmountField { hasAdjustedBudget ? .adjustedBudget : kind.rules.budget }
}
