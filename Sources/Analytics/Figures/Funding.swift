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

/// What the shares of a project's next year are compared with.
struct SharesBefore {
    private let cuts: Cuts
    /// The last year whose funding is known.
    private var previous: (year: FiscalYear, funding: [FundingPart])?

    init(_ cuts: Cuts) { self.cuts = cuts }

    /// Fills in the change of each share against the previous year whose funding is known; none across a split or merger.
    /// - Parameter year: later than any before.
    mutating func compare(_ funding: inout [FundingPart], of year: FiscalYear) {
        guard !funding.isEmpty else { return }
        if let earlier = previous, !cuts.allow(earlier.year, year) { previous = nil }
        if let previous {
            for part in funding.indices {
                let then = previous.funding.first { $0.source == funding[part].source }?.share
                funding[part].previousYear = previous.year
                funding[part].shareChange = comparable(funding[part].share, then)
            }
        }
        previous = (year, funding)
    }
}

private func comparable(_ now: Percent?, _ then: Percent?) -> Percent? {
    guard let now, let then else { return nil }
    let (points, overflow) = now.hundredths.subtractingReportingOverflow(then.hundredths)
    return overflow ? nil : Percent(hundredths: points)
}
