import Ingest

/// A stated 上年 budget that is not the earlier form's own. It says nothing of the members of a split or merger.
struct DifferingFigure: Equatable {
    let stated: Amount
    let own: Amount

    static let weight = MatchWeight(tenths: LineageWeights.statedBudgetDiffers)

    /// Whether less or more is stated.
    enum Direction {
        case less
        case more
    }

    var direction: Direction { stated < own ? .less : .more }
}

/// Weighs what the 上年 figures of the later form say of the earlier one.
/// - Returns: a figure that differs, which is kept apart.
func compareStatedFigures(_ pair: ProjectPair, _ body: BodyEvidence, _ scales: inout Scales) -> DifferingFigure? {
    let (from, to) = (body.facts[pair.from], body.facts[pair.to])
    guard to.year.previous == from.year else { return nil }
    guard let stated = to.statedBudget else {
        if to.isPriorBlank {
            scales.add(MatchWeight(tenths: LineageWeights.noStatedFigure), Sign(.noStatedFigure, to: body.projects[pair.to].blankPrior))
        }
        return nil
    }
    guard let own = from.budget else { return nil }
    guard let measure = stated == own ? Measure.budget : stated == from.adjustedBudget ? .adjustedBudget : nil else {
        return DifferingFigure(stated: stated, own: own)
    }
    let others = (body.budgets[YearAmount(year: from.year, amount: stated)] ?? []).count - 1
    let weight = LineageWeights.statedBudgetEqual[min(stated.significantDigits, LineageWeights.statedBudgetEqual.count - 1)]
    scales.add(
        MatchWeight(tenths: weight) - .odds(of: others + 1),
        body.figuresSign(pair, .statedFigureEqual(measure, stated, others: others), own: measure))
    if to.statesExecution { compareExecutions(body.projects[pair.from], body.projects[pair.to], besides: stated, &scales) }
    return nil
}

extension BodyEvidence {
    /// A figure that differs, as it is shown; nil where none does.
    func differingEvidence(_ pair: ProjectPair) -> WeighedEvidence? {
        var scales = Scales(keepsEvidence: false)
        return compareStatedFigures(pair, self, &scales).map {
            WeighedEvidence(figuresSign(pair, .statedFigureDiffers(stated: $0.stated, own: $0.own)), DifferingFigure.weight)
        }
    }

    /// With the places of the earlier form's own budget and of the later one's 上年 budget.
    fileprivate func figuresSign(_ pair: ProjectPair, _ evidence: Evidence, own measure: Measure = .budget) -> Sign {
        let from = projects[pair.from]
        let stated = projects[pair.to].statedPrior.first { $0.measure == .budget }
        return Sign(evidence, from: (measure == .budget ? from.budget : from.adjustedBudget)?.place, to: stated?.place)
    }
}

/// - Parameter budget: an amount spent that is the budget says nothing more.
private func compareExecutions(_ from: ProjectYear, _ to: ProjectYear, besides budget: Amount, _ scales: inout Scales) {
    guard let stated = to.statedPrior.first(where: { $0.measure == .executed }) else { return }
    for form in from.forms {
        guard case .printed(let amount, let line) = form[.executed], amount == stated.amount else { continue }
        guard amount != budget else { return }
        let weight = LineageWeights.statedExecutedEqual[min(amount.significantDigits, LineageWeights.statedExecutedEqual.count - 1)]
        let sign = Sign(.statedFigureEqual(.executed, amount, others: 0), from: Place(source: form.source, line: line), to: stated.place)
        return scales.add(MatchWeight(tenths: weight), sign)
    }
}

extension BodyEvidence {
    /// What two budgets say where the pair is tied to no other project; nil when one is unknown, zero or negative.
    func compareBudgets(_ pair: ProjectPair) -> (weight: MatchWeight, ratio: Percent)? {
        guard let before = facts[pair.from].budget, let after = facts[pair.to].budget, before.fen > 0, after.fen > 0,
            let ratio = after.percentage(of: before), let larger = max(before, after).percentage(of: min(before, after)),
            let weight = LineageWeights.budgetRatio.within(Int(larger.hundredths / 100))
        else { return nil }
        return (weight, ratio)
    }

    /// How far the budgets of two projects are apart, as it is shown.
    func budgetsEvidence(_ pair: ProjectPair) -> WeighedEvidence? {
        compareBudgets(pair).map {
            WeighedEvidence(.budgetRatio($0.ratio), $0.weight, from: projects[pair.from].budget?.place, to: projects[pair.to].budget?.place)
        }
    }
}

extension Amount {
    /// Digits of the amount without the zeros at its end: 9,700,000.00 has two. Zero has none.
    var significantDigits: Int { Ingest.significantDigits(fen.magnitude) }
}
