import Testing

@testable import Ingest

/// What a form that stands in a long text keeps of it.
struct GrowingPassagesTests {
    private func passages(_ count: Int) -> [Passage] {
        var growing = GrowingPassages()
        for line in 1...count { growing.add(Text("行\(line)"), line: line) }
        return growing.all
    }

    @Test func `a thousand lines are a passage each`() {
        #expect(passages(1_000).count == 1_000)
        #expect(passages(1_000).last == Passage(text: "行1000", line: 1_000))
    }

    @Test func `lines beyond them are put together, and none is lost`() {
        let all = passages(9_999)
        #expect((1_010...1_030).contains(all.count) && all[1_000].line == 1_001)
        #expect(all[1_000...].flatMap { $0.text.description.split(separator: " ") }.elementsEqual((1_001...9_999).map { "行\($0)" }))
        #expect(all[1_000...].allSatisfy { $0.text.description.hasPrefix("行\($0.line)") && $0.text.utf8.count < 4_100 })
    }

    @Test func `the rows that no field of a form claims`() {
        let funds = InventedForms.standardFunds + "\n" + String(repeating: "| | | | | 7,000.00 | |\n", count: 2_000)
        let document = ingest(InventedForms.application(funds: String(funds.dropLast())))
        #expect(document.forms.first?.unclaimed.first == Passage(text: "7,000.00", line: 13))
        #expect(document.forms.first?.unclaimed.count == 1_003)
    }
}
