import FormFixtures
import Testing

@testable import Ingest

/// Every amount of the samples with each kind of damage: a wrong figure is worse than a missing one, and a missing one must be said.
struct AmountDamageTests {
    /// Of each head.
    private static let cells = Samples.heads.map { AmountCell.all(in: $0) }

    @Test func `every amount that the samples print is damaged`() {
        let printed = Samples.ingested.flatMap(\.forms).map { form in AmountField.allCases.filter { form[$0].value != nil } }
        #expect(Self.cells.map { $0.map(\.field) } == printed)
    }

    @Test(arguments: AmountDamage.allCases, Array(cells.indices))
    func `a damaged amount is the true one or none, and so are the others`(damage: AmountDamage, head: Int) {
        let before = Self.cells[..<head].reduce(0) { $0 + $1.count }
        for (index, cell) in Self.cells[head].enumerated() {
            var random = SplitMix64(seed: UInt64(before + index))
            let result = ingestDocument(damage.applied(to: cell, using: &random), source: "a.txt")
            let place = "\(damage) of \(cell.field), \(cell.document.name):\(cell.line)"
            for field in AmountField.allCases {
                guard let value = result.forms.first?[field].value else { continue }
                #expect(value == cell.form[field].value, "\(field), \(place)")
            }
            guard !damage.isLawful, result.forms.first?[cell.field].value == nil else { continue }
            #expect(!result.findings.isEmpty, "missing in silence, \(place)")
        }
    }
}
