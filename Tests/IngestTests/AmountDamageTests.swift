import FormFixtures
import Foundation
import Testing

@testable import Ingest

/// Every amount of the samples with each kind of damage: a wrong figure is worse than a missing one, and a missing one must be said.
struct AmountDamageTests {
    /// Each kind of damage strikes every fourth amount, each amount is struck by every fourth kind; all by all in a long run:
    /// `TONGBI_VARIANTS=4 swift test -c release --filter AmountDamageTests`.
    private static let every = 4 / min(4, ProcessInfo.processInfo.environment["TONGBI_VARIANTS"].flatMap { Int($0) } ?? 1)

    private static let cells = Samples.heads.flatMap { AmountCell.all(in: $0) }

    @Test(arguments: AmountDamage.allCases.enumerated().map { ($0.offset, $0.element) })
    func `a damaged amount is the true one or none, and so are the others`(number: Int, damage: AmountDamage) {
        for (index, cell) in Self.cells.enumerated() where (index + number) % Self.every == 0 {
            var random = SplitMix64(seed: UInt64(index))
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
