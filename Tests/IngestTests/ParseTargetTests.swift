import Testing

@testable import Ingest

struct ParseTargetTests {
    private let text = CellText(bytes: [])

    @Test(
        arguments: [
            ("=100%", "eq", "100 %", "100%"), ("≥90.00(%)", "ge", "90.00 %", "90.00(%)"), (">=5", "ge", "5 ", "5"),
            ("≤2.00(秒)", "le", "2.00 秒", "2.00(秒)"),
            ("<3天", "lt", "3 天", "3天"), ("＞1,000(人次)", "gt", "1000 人次", "1,000(人次)"), ("90%", "", "90 %", "90%"),
            ("4660份", "", "4660 份", "4660份"),
            ("＝１２(次)", "eq", "12 次", "１２(次)"), ("≥ 5", "ge", "5 ", "5"),
        ])
    func `a quantity has a sign, a number and a unit`(printed: String, sign: String, quantity: String, rest: Text) throws {
        let target = try #require(text.parseTarget(Text(printed)))
        #expect(target.comparison?.rawValue ?? "" == sign)
        #expect("\(try #require(target.value)) \(target.unit)" == quantity)
        #expect(target.text == rest)
    }

    @Test(arguments: ["健全", "不少于3轮", "100%以上2次", "5-10", "3个(至少)以上", "第1名", "1,23次", "-5"])
    func `words, ranges and damaged numbers are no quantity`(printed: String) throws {
        let target = try #require(text.parseTarget(Text(printed)))
        #expect(target.value == nil && target.unit.isEmpty)
        #expect(target.text == Text(printed))
    }

    @Test func `an empty cell is no target, a sign alone is one`() {
        #expect(text.parseTarget("") == nil)
        #expect(text.parseTarget("≥") == IndicatorTarget(comparison: .atLeast, text: ""))
    }

    @Test func `full-width brackets are no part of the unit either`() {
        #expect(text.parseTarget("≥1,000（人次）")?.unit == "人次")
    }
}

extension CellText {
    /// The parts of a target with their texts.
    fileprivate func parseTarget(_ printed: Text) -> IndicatorTarget? {
        printed.utf8.withUnsafeBufferPointer { bytes in
            guard let parts = targetParts(bytes) else { return nil }
            let text = { Text(utf8: Array(bytes[$0])) }
            return IndicatorTarget(comparison: parts.comparison, value: parts.value, unit: text(parts.unit), text: text(parts.text))
        }
    }
}
