import Testing

@testable import Report

struct PlainTextTests {
    @Test(arguments: [
        ("plain-1 文，（一）〇", true), ("", true), ("a\tb", false), ("a\u{7F}", false), ("é", false), ("“x”", false), ("Ａ１！", true),
        ("ｱ", false), ("\u{FEFF}", false), ("🚌", false),
    ])
    func `printable ASCII, Chinese characters and signs and full-width ones are plain`(text: String, isPlain: Bool) {
        #expect(Report.isPlain(text) == isPlain)
        #expect(!isPlain || singleLine(text) == text)
    }

    @Test func `signs that are asked for are not`() {
        #expect(isPlain("a.b") && !isPlain("a.b", besides: { $0 == UInt8(ascii: ".") }))
    }

    @Test(arguments: [("aXbX", "a-b-"), ("XX", "--"), ("ab", "ab"), ("", ""), ("文X字", "文-字"), ("aX.Xb", "a-.-b")])
    func `a part of a text is replaced wherever it stands`(text: String, expected: String) {
        #expect(replacing("X", in: text, with: "-") == expected)
        #expect(replacing("", in: text, with: "-") == text)
    }

    @Test(arguments: [("1234567.00", "1,234,567.00"), ("-123", "-123"), ("-1234", "-1,234"), ("0.5", "0.5"), ("12a", "12a"), ("", "")])
    func `digits stand in groups of three`(plain: String, expected: String) {
        #expect(grouped(plain) == expected)
    }

    @Test(arguments: [("abc", 3), ("文字", 4), ("“”…", 3), ("Ａ", 2), ("e\u{301}", 1), ("〸🚌", 4)])
    func `a text is as wide as its characters`(text: String, width: Int) {
        #expect(displayWidth(text) == width)
        #expect(displayWidth(text) == text.unicodeScalars.reduce(0) { $0 + displayWidth($1) })
    }
}
