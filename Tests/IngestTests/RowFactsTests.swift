import Testing

@testable import Ingest

struct RowFactsTests {
    @Test func `each number of a row is kept by itself, with its decimals, or is missing`() {
        var indicator = Indicator(level3: "满意度", weight: PrintedNumber(digits: 1_500, decimals: 2), line: 7)
        #expect(indicator.weight?.description == "15.00" && indicator.score == nil && indicator.level1Maximum == nil)
        indicator.score = PrintedNumber(digits: -5, decimals: 1)
        indicator.level1Maximum = PrintedNumber(digits: .max)
        indicator.target = IndicatorTarget(comparison: .atLeast, value: PrintedNumber(digits: 0), unit: "%", text: "0%")
        #expect(indicator.weight?.description == "15.00" && indicator.score?.description == "-0.5")
        #expect(indicator.level1Maximum?.digits == .max && indicator.facts.target?.description == "0")
        indicator.weight = nil
        #expect(indicator.weight == nil && indicator.score?.description == "-0.5" && indicator.line == 7)
    }

    @Test func `a target without text is a target`() {
        var indicator = Indicator(level3: "满意度", line: 7)
        #expect(!indicator.facts.hasTarget && indicator.target == nil)
        indicator.target = IndicatorTarget(text: .empty)
        #expect(indicator.facts.hasTarget && indicator.target == IndicatorTarget(text: .empty))
        indicator.target = nil
        #expect(indicator == Indicator(level3: "满意度", line: 7))
    }

    @Test func `a row takes no more room than its texts and numbers`() {
        #expect(MemoryLayout<Indicator>.stride == 8 * 8 + 48)
    }
}
