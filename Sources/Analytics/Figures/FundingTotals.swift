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

/// In order of year and source; sources that gave nothing are left out.
func addUpFunding(_ series: [Series]) -> [FundingTotal] {
    var totals: [FundingTotal] = []
    var places: [FundingKey: Int] = [:]
    for position in series.indices {
        for figures in series[position].years {
            for part in figures.funding where part.amount.fen != 0 {
                let key = FundingKey(year: figures.year, source: part.source, basis: part.basis)
                let place = places[key] ?? totals.count
                if place == totals.count {
                    places[key] = place
                    totals.append(FundingTotal(year: key.year, source: key.source, basis: key.basis))
                }
                totals[place].total.add(part.amount)
            }
        }
    }
    return totals.sorted { FundingKey($0).order < FundingKey($1).order }
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
