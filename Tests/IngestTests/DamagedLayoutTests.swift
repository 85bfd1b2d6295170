import Foundation
import FormFixtures
import Testing

@testable import Ingest

/// A form in each layout, damaged at random where its amounts stand: an amount is the true one or missing, never another.
struct DamagedLayoutTests {
    /// How many times as many variants as usual, for a long run: `TONGBI_VARIANTS=100 swift test -c release --filter DamagedLayoutTests`.
    private static let factor = ProcessInfo.processInfo.environment["TONGBI_VARIANTS"].flatMap { Int($0) } ?? 1

    /// What happens to text on its way. Lines and numbers that change places, or numbers with other digits, say something else in good faith.
    private static let damages: [Damage] = [
        .deleteLine, .joinLines, .breakLine, .blankLine, .pageBreak, .deleteWord, .repeatWord, .widenGap, .markWord,
    ]

    @Test(arguments: InventedLayouts.all.map(\.name), damages)
    func `a damaged form has true amounts or none`(name: String, kind: Damage) throws {
        let text = try #require(InventedLayouts.all.first { $0.name == name }).text
        let whole = try #require(ingest(text).forms.first)
        let focus = Self.linesOfAmounts(whole)
        #expect(focus.count > 0)
        var random = SplitMix64(seed: UInt64(text.utf8.count))
        for _ in 0..<(5 * Self.factor) {
            let bytes = damage(Array(text.utf8), kind, in: focus, using: &random)
            let result = ingestDocument(bytes, source: "a.txt")
            for (field, amount) in zip(AmountField.allCases, AmountField.allCases.map { result.forms.first?[$0].value }) {
                #expect(amount == nil || amount == whole[field].value, "\(field)\n\(String(decoding: bytes, as: UTF8.self))")
            }
            #expect(brokenPromise(bytes) == nil)
        }
    }

    /// The lines around the amounts, counted from 0.
    private static func linesOfAmounts(_ form: ProjectForm) -> Range<Int> {
        let lines = AmountField.allCases.compactMap { form[$0].line }
        guard let first = lines.min(), let last = lines.max() else { return 0..<0 }
        return max(0, first - 4)..<(last + 2)
    }
}
