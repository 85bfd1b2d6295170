import Ingest
import Testing

@testable import Analytics

struct RunningTextTests {
    private func text(_ lines: Text...) -> RunningText {
        RunningText(Narrative(label: "项目概况", passages: lines.enumerated().map { Passage(text: $1, line: 60 + 2 * $0) }))
    }

    @Test func `what a line break tore apart is whole, narrow and without spaces`() {
        let text = text("道路 ２０", "　０米，é𠀀…（A）")
        #expect(text.text(0..<text.characters.count) == "道路200米，é𠀀…（A）")
        #expect(text.hasNumber)
        #expect(!self.text("道路养护", "百米").hasNumber)
    }

    @Test func `each character is on its line, the first one on the first`() {
        let text = text("道路", "　", "养护")
        #expect((0..<5).map { text.line(at: $0) } == [60, 60, 64, 64, 64])
        #expect(text.line(at: -1) == 60)
        #expect(text.lines(at: [4, -1, 2, 0, 2]) == [64, 60, 64, 60, 64])
        #expect(self.text().line(at: 0) == nil)
    }
}
