package import Ingest

/// The amounts that a form states of its own year and, in its 上年 figures, of the year before.
/// - Returns: nothing where the form's year or project is unknown: such an amount belongs to no series. Blank and unreadable cells give no observation.
package func observe(_ form: ProjectForm) -> [Observation] {
    guard let year = form.fiscalYear, !form.project.isEmpty else { return [] }
    var observations: [Observation] = []
    for statement in statements(budget: form.kind.rules.budget) {
        guard case .printed(let amount, let line) = form[statement.field] else { continue }
        let stated = statement.basis == .ownForm ? year : year.previous
        observations.append(Observation(amount, statement.measure, statement.basis, of: stated, on: form, line: line))
    }
    return observations
}

/// What a field of a form states.
private struct Statement {
    let field: AmountField
    let measure: Measure
    let basis: Basis
}

private func statements(budget: AmountField) -> [Statement] {
    [
        Statement(field: budget, measure: .budget, basis: .ownForm),
        Statement(field: .adjustedBudget, measure: .adjustedBudget, basis: .ownForm),
        Statement(field: .executed, measure: .executed, basis: .ownForm),
        Statement(field: .priorBudget, measure: .budget, basis: .statedNextYear),
        Statement(field: .priorExecuted, measure: .executed, basis: .statedNextYear),
    ]
}

extension ProjectForm {
    /// Whether the form has a cell for 全年预算数 beside the budget, be it blank.
    var hasAdjustedBudget: Bool { self[.adjustedBudget].line != nil }
    /// The field that spending is held against.
    var budgetInForce: AmountField { hasAdjustedBudget ? .adjustedBudget : kind.rules.budget }
}
