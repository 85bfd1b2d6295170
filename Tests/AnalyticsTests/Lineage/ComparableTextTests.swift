import Ingest
import Testing

@testable import Analytics

/// Text as it is compared, and its runs.
struct ComparableTextTests {
    @Test(arguments: [
        ("绿地、养护（二期）", "绿地养护二期"), ("共1,234.5万元", "共0万元"), ("ＡＢc－９８ 7", "abc0"), ("", ""), ("。，", ""), ("12", "0"), ("𠀀地", "\u{8000}地"),
    ])
    func `signs and spaces are left out, letters are small, a number is one unit`(_ text: String, _ compared: String) {
        #expect(comparableUnits(Text(text)) == Array(compared.utf16))
    }

    @Test(arguments: [
        ["绿地、养护（二期）", "共1,234.5万元"], ["ＡＢc－９８ 7", "６5元"], ["第12", "34号・①②"], ["𠀀地１", "2·号"], ["", "“一”—〇㎡甲９"],
    ])
    func `packed lines are compared like their text`(_ lines: [String]) {
        let narrative = Narrative(label: "项目概况", passages: lines.enumerated().map { Passage(text: Text($1), line: 7 + $0) })
        var form = told(2020, "绿地养护", "")
        form.narratives = [narrative]
        var units: [UInt16] = []
        for line in lines { appendComparable(Text(line).utf8, to: &units) }
        #expect(ProjectText([form]).units == units + [0])
        #expect(ProjectText([form]).place(of: units.count - 1).line == 8)
    }

    @Test func `each line of a long text has its place, and is printed as it stands there`() {
        func line(_ number: Int) -> String { "甲\(String(repeating: "乙", count: number % 7))，丙" }
        func narrative(_ lines: Range<Int>) -> Narrative {
            Narrative(label: "项目概况", passages: lines.map { Passage(text: Text(line($0)), line: 10 + 3 * $0) })
        }
        var forms = [told(2020, "绿地养护"), told(2020, "绿地养护")]
        forms[0].narratives = [narrative(0..<300), narrative(300..<301), Narrative(label: "立项依据", passages: [])]
        forms[1].narratives = [narrative(301..<400), narrative(400..<900)]
        let text = ProjectText(forms)
        for number in 0..<900 {
            let (start, length) = (text.start(ofLine: number), line(number).count - 1)
            #expect(text.place(of: start).line == 10 + 3 * number && text.line(of: start + 1) == number)
            #expect(text.printed(start..<start + length) == Text(line(number)))
        }
        #expect(text.printed(text.start(ofLine: 127)..<text.start(ofLine: 129)) == Text(line(127) + line(128)))
    }

    @Test func `a number that goes on in the next line is one unit`() {
        var units = comparableUnits("共12")
        appendComparable(Text("34元").utf8, to: &units)
        #expect(units == Array("共0元".utf16))
    }

    @Test func `a run begins where six characters follow, none across a block`() {
        let text = Array("甲乙丙丁戊己庚".utf16) + [0] + Array("乙丙丁戊己庚".utf16) + [0]
        var room: [UInt64] = []
        let hashes = Array(Shingles.hashes(of: text, in: &room))
        #expect(hashes.indices.filter { hashes[$0] != 0 } == [0, 1, 8])
        #expect(hashes[1] == hashes[8] && hashes[0] != hashes[1])
        #expect(Shingles.first(of: Array("乙丙丁戊己庚辛".utf16)) == hashes[8])
        #expect(Shingles.hashes(of: Array(text.prefix(5)), in: &room) == [0, 0, 0, 0, 0])
    }
}
