package import Ingest

/// The amounts that a form states of its own year and, in its 上年 figures, of the year before.
/// - Returns: nothing where the form's year or project is unknown: such an amount belongs to no series. Blank and unreadable cells give no observation.
package func observe(_ form: ProjectForm) -> [Observation] {
    guard let year = form.fiscalYear, !form.project.isEmpty else { return [] }
    let id = form.id
    return statements(of: form.kind).compactMap { statement in
        guard case .printed(let amount, let line) = form[statement.field] else { return nil }
        return Observation(
            year: statement.basis == .ownForm ? year : year.previous, measure: statement.measure, amount: amount, basis: statement.basis,
            project: form.project, unit: form.unit, form: id, kind: form.kind, place: Place(source: form.source, line: line))
    }
}

/// What a field of a form states.
private struct Statement {
    let field: AmountField
    let measure: Measure
    let basis: Basis
}

private func statements(of kind: FormKind) -> [Statement] {
    [
        Statement(field: budgetField(of: kind), measure: .budget, basis: .ownForm),
        Statement(field: .executed, measure: .executed, basis: .ownForm),
        Statement(field: .priorBudget, measure: .budget, basis: .statedNextYear),
        Statement(field: .priorExecuted, measure: .executed, basis: .statedNextYear),
    ]
}

/// The field that is the budget of the form's year.
package func budgetField(of kind: FormKind) -> AmountField {
    switch kind {
    case .application: .annualRequest
    case .target, .evaluation: .currentBudget
    }
}
