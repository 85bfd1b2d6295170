package import Ingest

/// How much of a project's budget of one year was spent.
package struct Execution: Sendable {
    /// What spending is held against: the adjusted budget (全年预算数) where the year's own form has a cell for it, else the budget; nil when unknown:
    /// there is then no computed rate.
    package let budget: Observation?
    /// nil when unknown; there is then no computed rate.
    package let executed: Observation?
    private let rates: ExecutionRates

    init(budget: Observation?, executed: Observation?, _ rates: ExecutionRates) {
        (self.budget, self.executed, self.rates) = (budget, executed, rates)
    }

    /// executed / budget; nil without both, or when the budget is zero or negative.
    package var rate: Percent? { rates.rate }
    /// 预算执行率 in percent as the year's own form prints it; nil when it prints none.
    package var declared: PrintedNumber? { rates.declared }
    /// The target of the indicator 预算执行率 on the year's own form, in percent; nil when it has none or states it in words.
    package var target: PrintedNumber? { rates.target }
    /// Where the amount spent is printed; the printed rate where that amount is unknown.
    package var place: Place { rates.place }

    /// `ownForm` when every figure of the rate is from the year's own form.
    package var basis: Basis {
        [budget, executed].compactMap { $0?.basis }.max() ?? .ownForm
    }

    /// What was not spent: budget minus executed; negative when more was spent, nil without both.
    package var unspent: Amount? {
        guard let budget, let executed else { return nil }
        return budget.amount.subtracting(executed.amount)
    }
}

/// What is known of an execution besides the amounts, which the year holds.
struct ExecutionRates {
    let rate: Percent?
    let declared: PrintedNumber?
    let target: PrintedNumber?
    let place: Place
}

/// - Parameter forms: the own forms of the year.
/// - Returns: nil when there is neither a computed nor a printed rate.
func executionRates(budget: Observation?, executed: Observation?, forms: [ProjectForm]) -> ExecutionRates? {
    let rate = executed.flatMap { executed in budget.flatMap { executed.amount.rate(of: $0.amount) } }
    let declaring = forms.first { $0.declaredExecutionRate.value != nil }
    guard let place = rate != nil ? executed?.place : declaring?.ratePlace else { return nil }
    return ExecutionRates(
        rate: rate, declared: declaring?.declaredExecutionRate.value, target: forms.lazy.compactMap(targetRate).first, place: place)
}

extension ProjectForm {
    fileprivate var ratePlace: Place { Place(source: source, line: declaredExecutionRate.line ?? firstLine) }
}

/// The indicator whose target is the execution rate to be reached.
private let executionRateName = ComparableName("预算执行率")
private let percentSign = ComparableName("%")

private func isExecutionRate(_ name: Text) -> Bool {
    // No name becomes longer by being made comparable.
    name.utf8.count >= executionRateName.bytes.count && ComparableName(name) == executionRateName
}

private func targetRate(_ form: ProjectForm) -> PrintedNumber? {
    let indicators = form.indicatorRows
    for position in indicators.indices where isExecutionRate(indicators.name(ofRow: position)) {
        let indicator = indicators[position]
        if indicator.targetValue != nil, ComparableName(indicator.targetUnit) == percentSign { return indicator.targetValue }
    }
    return nil
}
