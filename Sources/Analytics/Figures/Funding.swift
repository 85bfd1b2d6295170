package import Ingest

/// Where a project's money comes from. The raw value is what `funding.csv` writes.
package enum FundingSource: String, Sendable, CaseIterable {
    /// 当年财政拨款
    case fiscal
    /// 上年结转资金
    case carryover
    /// 其他资金
    case other
    /// The form does not say.
    case unspecified
}

/// Whether a source is printed. The raw value is what `funding.csv` writes.
package enum FundingBasis: String, Sendable {
    /// The amount is printed under the label of its source, or with no source at all (`unspecified`).
    case printed
    /// A target form reports fiscal money only, so its budget counts as fiscal.
    case implied
}

/// One source of a project's money in one year.
package struct FundingPart: Sendable {
    /// Where the money comes from.
    package var source: FundingSource
    /// Whether the form prints the source.
    package var basis: FundingBasis
    /// In fen; may be zero, as printed.
    package var amount: Amount
    /// The year's budget on the same form, in fen.
    var budget: Amount
    /// The previous year of the series whose funding is known; nil when there is none.
    package var previousYear: FiscalYear?
    /// `share` minus the same source's share in `previousYear`, in percentage points; nil when either is unknown.
    package var shareChange: Percent?
    /// Where the amount is printed.
    package var place: Place

    /// `amount` as a percentage of the budget that the same form states; nil when that is zero or negative.
    package var share: Percent? { amount.rate(of: budget) }
}

/// The sources of a year's money, from the form that says most: the one that was filled in first, as an application's parts, else a target's
/// budget, else an evaluation's.
/// - Parameter forms: the own forms of the year.
func funding(of forms: [ProjectForm]) -> [FundingPart] {
    for kind in FormKind.allCases.reversed() {
        guard let form = forms.first(where: { $0.kind == kind && $0.budget.value != nil }) else { continue }
        let parts = printedParts(form)
        return parts.isEmpty ? wholeBudget(form) : parts
    }
    return []
}

private let partFields: [(AmountField, FundingSource)] = [
    (.annualFiscal, .fiscal), (.annualCarryover, .carryover), (.annualOther, .other),
]

private func printedParts(_ form: ProjectForm) -> [FundingPart] {
    partFields.compactMap { field, source in part(of: form, field, source, .printed) }
}

private func wholeBudget(_ form: ProjectForm) -> [FundingPart] {
    let field = form.kind.rules.budget
    let whole =
        form.kind.rules.isFiscalOnly ? part(of: form, field, .fiscal, .implied) : part(of: form, field, .unspecified, .printed)
    return whole.map { [$0] } ?? []
}

private func part(of form: ProjectForm, _ field: AmountField, _ source: FundingSource, _ basis: FundingBasis) -> FundingPart? {
    guard case .printed(let amount, let line) = form[field], let budget = form.budget.value else { return nil }
    return FundingPart(source: source, basis: basis, amount: amount, budget: budget, place: Place(source: form.source, line: line))
}

/// Fills in the change of each share against the previous year whose funding is known; none across a split or merger.
func compareShares(_ years: inout [SeriesYear], _ cuts: Cuts) {
    var previous: SeriesYear?
    for position in years.indices where !years[position].funding.isEmpty {
        if let earlier = previous, !cuts.allow(earlier.year, years[position].year) { previous = nil }
        for part in years[position].funding.indices {
            let now = years[position].funding[part]
            let then = previous?.funding.first { $0.source == now.source }?.share
            years[position].funding[part].previousYear = previous?.year
            years[position].funding[part].shareChange = comparable(now.share, then)
        }
        previous = years[position]
    }
}

private func comparable(_ now: Percent?, _ then: Percent?) -> Percent? {
    guard let now, let then else { return nil }
    let (points, overflow) = now.hundredths.subtractingReportingOverflow(then.hundredths)
    return overflow ? nil : Percent(hundredths: points)
}
