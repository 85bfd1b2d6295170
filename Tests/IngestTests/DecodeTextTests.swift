import Testing

@testable import Ingest

struct DecodeTextTests {
    private static let form = "项目名称：道路养护\n"

    @Test(
        arguments: [
            (.utf8BOM, "UTF-8"), (.utf16LittleEndian, "UTF-16LE"), (.utf16BigEndian, "UTF-16BE"), (.gb18030, "GB18030"),
        ] as [(Encoding, String)])
    func `an encoding is known by its byte-order mark or by what its bytes mean`(encoding: Encoding, name: String) throws {
        let decoded = decodeText(try #require(encoding.encode(Array(Self.form.utf8))))
        #expect(decoded.bytes == Array(Self.form.utf8))
        #expect(decoded.encoding == name)
        #expect(decoded.undecodable.isEmpty)
    }

    @Test(
        arguments: [
            ([0x80], "?"), ([0xC0, 0xAF], "?"), ([0xE9, 0xA1], "?"), ([0xED, 0xA0, 0x80], "?"), ([0xF5, 0x80, 0x80, 0x80], "?"),
            ([0x00], "?"), ([0x1B], "?"), ([0xC2, 0x9B], "?"), ([0xC2, 0xA0], "\u{A0}"), ([0x7F], "?"), ([0xFF, 0xFE], "?"),
            ([0xF0, 0x9F, 0x98, 0x80], "😀"), ([0x09, 0x0C], "\t\u{C}"),
        ] as [([UInt8], String)])
    func `bytes that are no UTF-8 become one mark, and the text around them stays`(bytes: [UInt8], expected: String) {
        let before = Array("对全市道路进行日常养护。\n道路养护".utf8)
        let decoded = decodeText(before + bytes + Array("项目\n".utf8))
        let mark = expected == "?" ? [undecodableMark] : Array(expected.utf8)
        #expect(decoded.bytes == before + mark + Array("项目\n".utf8))
        #expect(decoded.undecodable == (expected == "?" ? [before.count] : []))
    }

    @Test(arguments: ["\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{2060}", "\u{FEFF}"])
    func `what nobody sees between characters is dropped`(mark: String) {
        let printed = ["项目", "1,234", "\n", "", "名"].map { Array(($0 + mark).utf8) }
        var bytes = Array(mark.utf8) + printed.joined()
        #expect(decodeText(bytes).bytes == Array("项目1,234\n名".utf8))
        bytes.insert(0, at: bytes.count - 3)
        let decoded = decodeText(bytes)
        #expect(decoded.undecodable == [decoded.bytes.firstIndex(of: undecodableMark)])
    }

    @Test(arguments: ["\u{202E}1", "“1”", "a\u{301}", "—", "\u{2066}1\u{2069}", "\u{C}\u{A0}"])
    func `what turns text round, and what is seen, stays`(text: String) {
        #expect(decodeText(Array(text.utf8)).bytes == Array(text.utf8))
    }

    @Test func `control characters are damage in GB18030 too`() throws {
        let bytes = try #require(iconv(Array("道路养护".utf8), to: "GB18030"))
        #expect(decodeText(bytes + [0x00]).undecodable.count == 1)
    }

    @Test(
        arguments: [
            ([0x3D, 0xD8], 1), ([0x00, 0xDC], 1), ([0x3D, 0xD8, 0x00, 0xDE], 0), ([0x41], 1), ([0x00, 0x00], 1),
        ] as [([UInt8], Int)])
    func `a broken pair of UTF-16 becomes a mark`(bytes: [UInt8], marks: Int) {
        #expect(decodeText([0xFF, 0xFE, 0x41, 0x00] + bytes).undecodable.count == marks)
    }

    @Test(arguments: [("⽬标", "目标"), ("⾦额", "金额"), ("一⼆三", "一二三"), ("⿕", "龠"), ("⺟", "母"), ("≥90", "≥90")])
    func `a radical in the place of a character is that character`(printed: String, expected: String) {
        #expect(decodeText(Array(printed.utf8)).bytes == Array(expected.utf8))
    }

    @Test(arguments: [
        ("主管部⻔", "主管部门"), ("⻓江⻋⻚", "长江车页"), ("⺁⻳", "厂龟"), ("⺀⺇⻕", "⺀⺇⻕"), ("\u{F90A}额", "金额"), ("\u{F900}\u{FAD9}", "豈龎"),
        ("\u{FA0E}\u{FA6C}\u{FAD7}", "\u{FA0E}\u{FA6C}\u{FAD7}"), ("\u{F8FF}\u{FB01}⿰", "\u{F8FF}\u{FB01}⿰"),
    ])
    func `so is any other character that stands for an ordinary one`(printed: String, expected: String) {
        #expect(decodeText(Array(printed.utf8)).bytes == Array(expected.utf8))
    }

    @Test func `damage in GB18030 is named by its line and nothing else is lost`() throws {
        var bytes = try #require(iconv(Array("财政项目支出绩效目标表\n项目名称：道路养护\n第三行\n".utf8), to: "GB18030"))
        bytes.insert(0xFF, at: bytes.count - 5)
        let document = ingestDocument(bytes, source: "a.txt")
        #expect(document.findings.first?.rule == .undecodable)
        #expect(document.findings.first?.line == 3)
        #expect(document.findings.first?.expected == "GB18030")
    }

    @Test(arguments: ["\n", "\r", "\r\n"]) func `damage is named by its line, whatever the lines end in`(end: String) {
        let text = "财政项目支出绩效目标表\(end)\(end)项目名称：道路".utf8
        let document = ingestDocument(Array(text) + [0xB5] + Array("养护\(end)".utf8), source: "a.txt")
        #expect(document.findings.first { $0.rule == .undecodable }?.line == 3)
    }

    @Test func `a name with damage in it is not read, and its line is named`() throws {
        let text = Array("财政项目支出绩效目标表\n（2020年度）\n申报单位名称：某市公路处\n项目名称：道路".utf8)
        let rest = Array("养护\n项目总预算（元）： 5,000\n项目概况：\n".utf8)
        let document = ingestDocument(text + [0xB5] + rest, source: "a.txt")
        #expect(document.findings.contains { $0.rule == .undecodable && $0.line == 4 })
        #expect(document.forms.first?[.project] == .unreadable(line: 4))
        #expect(document.forms.first?[.totalBudget].value == Amount(yuan: 5000))
    }
}
