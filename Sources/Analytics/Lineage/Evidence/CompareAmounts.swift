import Ingest

/// What the 上年 figures of the later form say; `differing` is kept apart, since it says nothing of the members of a split or merger.
func compareStatedFigures(_ from: ProjectYear, _ to: ProjectYear, _ body: BodyEvidence) -> (
    evidence: [WeighedEvidence], differing: WeighedEvidence?
) {
    guard to.year.previous == from.year else { return ([], nil) }
    guard let stated = to.statedPrior.first(where: { $0.measure == .budget }) else {
        guard let blank = blankPrior(to) else { return ([], nil) }
        return ([WeighedEvidence(.noStatedFigure, MatchWeight(tenths: LineageWeights.noStatedFigure), to: blank)], nil)
    }
    guard let own = from.budget else { return ([], nil) }
    guard stated.amount == own.amount else {
        let weight = MatchWeight(tenths: LineageWeights.statedBudgetDiffers)
        return (
            [], WeighedEvidence(.statedFigureDiffers(stated: stated.amount, own: own.amount), weight, from: own.place, to: stated.place)
        )
    }
    let others = (body.budgets[YearAmount(year: from.year, amount: own.amount)] ?? []).count - 1
    let weight = LineageWeights.statedBudgetEqual[min(own.amount.significantDigits, LineageWeights.statedBudgetEqual.count - 1)]
    let diluted = MatchWeight(tenths: weight) - .odds(of: others + 1)
    var evidence = [WeighedEvidence(.statedFigureEqual(.budget, own.amount, others: others), diluted, from: own.place, to: stated.place)]
    if let executed = equalExecution(from, to), executed.amount != own.amount { evidence.append(executed.piece) }
    return (evidence, nil)
}

/// Where the later form leaves the 上年 budget blank, or states 0.
private func blankPrior(_ project: ProjectYear) -> Place? {
    for form in project.forms {
        switch form[.priorBudget] {
        case .blank(let line): return Place(source: form.source, line: line)
        case .printed(let amount, let line) where amount.fen == 0: return Place(source: form.source, line: line)
        default: continue
        }
    }
    return nil
}

private func equalExecution(_ from: ProjectYear, _ to: ProjectYear) -> (amount: Amount, piece: WeighedEvidence)? {
    guard let stated = to.statedPrior.first(where: { $0.measure == .executed }) else { return nil }
    for form in from.forms {
        guard case .printed(let amount, let line) = form[.executed], amount == stated.amount else { continue }
        let weight = LineageWeights.statedExecutedEqual[min(amount.significantDigits, LineageWeights.statedExecutedEqual.count - 1)]
        let piece = WeighedEvidence(
            .statedFigureEqual(.executed, amount, others: 0), MatchWeight(tenths: weight),
            from: Place(source: form.source, line: line), to: stated.place)
        return (amount, piece)
    }
    return nil
}

/// How far the budgets of two projects are apart; nil when one is unknown, zero or negative.
func compareBudgets(_ from: ProjectYear, _ to: ProjectYear) -> WeighedEvidence? {
    guard let before = from.budget, let after = to.budget, before.amount.fen > 0, after.amount.fen > 0,
        let percent = after.amount.percentage(of: before.amount),
        let larger = max(before.amount, after.amount).percentage(of: min(before.amount, after.amount)),
        let weight = LineageWeights.budgetRatio.within(Int(larger.hundredths / 100))
    else { return nil }
    return WeighedEvidence(.budgetRatio(percent), weight, from: before.place, to: after.place)
}

extension Amount {
    /// Digits of the amount without the zeros at its end: 9,700,000.00 has two. Zero has none.
    var significantDigits: Int {
        var rest = fen.magnitude
        while rest > 0, rest.isMultiple(of: 10) { rest /= 10 }
        var digits = 0
        while rest > 0 {
            rest /= 10
            digits += 1
        }
        return digits
    }
}
