import Ingest
import Testing

@testable import Analytics

struct InOrderTests {
    private func finding(_ unit: Text, line: LineNumber = 3) -> Finding {
        var finding = Finding(.twoValues, source: "a.txt", line: line)
        finding.unit = unit
        return finding
    }

    @Test func `equal findings are shown once, and those that only their units tell apart stay as they came`() {
        let units: [Text] = ["丙", "甲", "丙", "乙", "甲", "丙", "乙"]
        let ordered = inOrder([finding("丁", line: 9)] + units.map { finding($0) } + [finding("丁", line: 9), finding("丁", line: 2)])
        #expect(ordered.map(\.unit) == ["丁", "丙", "甲", "乙", "丁"])
        #expect(ordered.map(\.line) == [2, 3, 3, 3, 9])
    }
}
