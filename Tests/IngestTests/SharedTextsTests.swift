import FormFixtures
import Testing

@testable import Ingest

struct SharedTextsTests {
    private func address(_ text: Text) -> UnsafeRawPointer? { text.utf8.withUnsafeBytes { $0.baseAddress } }

    private func form(_ unit: String, _ passages: [String]) -> ProjectForm {
        var form = ProjectForm(source: "a.txt", ordinal: 1, kind: .target, firstLine: 1, lastLine: 9)
        form[.unit] = .printed(Text(unit), line: 2)
        form[.office] = .blank(line: 3)
        form.narratives = [Narrative(label: "项目概况", passages: passages.enumerated().map { Passage(text: Text($1), line: 4 + $0) })]
        form.indicators = [Indicator(level1: Text(unit), level3: Text(unit), target: IndicatorTarget(text: Text(unit)), line: 8)]
        return form
    }

    @Test func `equal texts are held once and say the same`() {
        var texts = SharedTexts()
        var (one, other) = (form("江州市水务局", ["养护道路。", "养护桥梁。"]), form("江州市水务局", ["养护桥梁。", "养护道路"]))
        texts.share(&one)
        texts.share(&other)
        #expect(other.unit == "江州市水务局" && other[.office] == .blank(line: 3))
        #expect(other.indicators[0].targetText == "江州市水务局" && other.indicators[0].level2.isEmpty)
        #expect(other.narratives[0].passages.map(\.text) == ["养护桥梁。", "养护道路"])
        #expect(address(one.unit) == address(other.unit) && address(one.unit) == address(other.indicators[0].targetText))
        #expect(address(one.narratives[0].passages[1].text) == address(other.narratives[0].passages[0].text))
        #expect(address(one.narratives[0].passages[0].text) != address(other.narratives[0].passages[1].text))
    }

    @Test func `thousands of texts that differ in little are told apart`() {
        var texts = SharedTexts()
        let forms = (0..<3_000).map { number in
            var form = form("第\(number)中学", ["\(number)", String(repeating: "年", count: number % 40) + "\(number)"])
            texts.share(&form)
            return form
        }
        for (number, form) in forms.enumerated() {
            #expect(form.unit == Text("第\(number)中学") && form.narratives[0].passages[0].text == Text("\(number)"))
            #expect(form.narratives[0].passages[1].text == Text(String(repeating: "年", count: number % 40) + "\(number)"))
        }
    }
}
