package import Ingest

/// What the projects of a body received in one year from one source.
package struct FundingTotal: Sendable {
    /// The year that the money is for.
    package var year: FiscalYear
    /// Where the money comes from.
    package var source: FundingSource
    /// Printed and implied amounts are added up apart.
    package var basis: FundingBasis
    /// Projects with a printed 0 are not counted.
    package var total = Total()
}

/// In order of year and source; sources that gave nothing are left out. What a project's budget is more than its known sources is of no known source.
func addUpFunding(_ series: [Series]) -> [FundingTotal] {
    var totals: [FundingTotal] = []
    var places: [FundingKey: Int] = [:]
    func add(_ amount: Amount, _ key: FundingKey) {
        let place = places[key] ?? totals.count
        if place == totals.count {
            places[key] = place
            totals.append(FundingTotal(year: key.year, source: key.source, basis: key.basis))
        }
        totals[place].total.add(amount)
    }
    for position in series.indices {
        for figures in series[position].years {
            for part in figures.funding where part.amount.fen != 0 {
                add(part.amount, FundingKey(year: figures.year, source: part.source, basis: part.basis))
            }
            if let rest = restOfBudget(figures.funding) { add(rest, FundingKey(year: figures.year, source: .unspecified, basis: .printed)) }
        }
    }
    return totals.sorted { FundingKey($0).order < FundingKey($1).order }
}

/// What the sources of a form leave of its budget; nil where nothing is left.
private func restOfBudget(_ parts: [FundingPart]) -> Amount? {
    guard let budget = parts.first?.budget else { return nil }
    let known = parts.reduce(Amount(fen: 0) as Amount?) { $0?.adding($1.amount) }
    return known.flatMap { budget.subtracting($0) }.flatMap { $0.fen > 0 ? $0 : nil }
}

private struct FundingKey: Hashable {
    let year: FiscalYear
    let source: FundingSource
    let basis: FundingBasis

    var order: (FiscalYear, Int, String) { (year, FundingSource.allCases.firstIndex(of: source)!, basis.rawValue) }
}

extension FundingKey {
    init(_ total: FundingTotal) { self.init(year: total.year, source: total.source, basis: total.basis) }
}
