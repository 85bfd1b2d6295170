import FormFixtures
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

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `a text is found wherever it stands, also within itself`(seed: UInt64) {
        var dice = SplitMix64(seed: seed)
        let letters = { (count: Int) in (0..<count).map { _ in "甲乙".unicodeScalars.map(\.value)[Int(dice.next() % 2)] } }
        let (characters, wanted) = (letters(60), letters(2 + Int(seed % 5)))
        let found = (0...60 - wanted.count).filter { characters[$0..<$0 + wanted.count].elementsEqual(wanted) }
        #expect(text(Text(codePoints: characters)).positions(of: wanted) == found)
    }

    @Test func `a long text that nearly stands at each of many places is looked for in time that grows with both`() {
        let many = [UInt32](repeating: 0x7532, count: 300_000)
        #expect(text(Text(codePoints: many + many)).positions(of: many + [0x4E59]) == [])
        #expect(text(Text(codePoints: many)).positions(of: Array(many.dropLast())) == [0, 1])
    }

    @Test func `each character is on its line, the first one on the first`() {
        let text = text("道路", "　", "养护")
        #expect((0..<5).map { text.line(at: $0) } == [60, 60, 64, 64, 64])
        #expect(text.line(at: -1) == 60)
        #expect(text.lines(at: [4, -1, 2, 0, 2]) == [64, 60, 64, 60, 64])
        #expect(self.text().line(at: 0) == nil)
    }
}
