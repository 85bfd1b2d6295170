import Testing

@testable import Ingest

struct KnownTextsTests {
    private func text(_ text: Text, of known: KnownTexts) -> Text { text.utf8.withUnsafeBufferPointer { known.text($0) } }

    private func place(_ text: Text) -> UnsafeRawPointer? { text.utf8.withUnsafeBytes { $0.baseAddress } }

    @Test func `a text that recurs is held once`() {
        let known = KnownTexts()
        let first = text("数量指标", of: known)
        #expect(first == "数量指标")
        #expect(place(text("数量指标", of: known)) == place(first))
        #expect(text("质量指标", of: known) == "质量指标")
        #expect(text("", of: known).isEmpty)
    }

    @Test func `texts that push one another out keep their bytes`() {
        let known = KnownTexts()
        let texts = (0..<5000).map { Text("指标\($0)") }
        for round in [texts, texts.reversed()] {
            for own in round where text(own, of: known) != own { Issue.record("\(own)") }
        }
    }
}
