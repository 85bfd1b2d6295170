import Analytics
import Ingest
import Testing

@testable import Report

struct DisplayWidthTests {
    @Test(arguments: [
        ("abc", 3), ("项目", 4), ("（上海）", 8), ("“创·在上海”", 11), ("", 0), ("e\u{301}", 1), ("ｱ", 1), ("Ａ", 2), ("—", 1), ("𠮷", 2), ("가", 2),
    ])
    func `a Chinese character takes two columns`(text: String, width: Int) {
        #expect(displayWidth(text) == width)
    }
}

struct MarkdownTextTests {
    @Test(arguments: [
        ("a|b", "a\\|b"), ("`x`", "\\`x\\`"), ("<b>", "\\<b\\>"), ("*_[]", "\\*\\_\\[\\]"), ("two\nlines\tand\rmore", "two lines and more"),
        ("http://x", "http\\://x"), (":smile:", "\\:smile:"), ("见www.x.cn", "见www\\.x.cn"), ("a.b", "a.b"), ("12:30", "12:30"),
        ("a\\", "a\\\\"), ("&amp;", "\\&amp;"), ("\u{202E}x\u{200B}", "x"),
        ("a\u{0}b", "a b"),
        ("大赛（上海赛区）", "大赛（上海赛区）"),
    ])
    func `markup shows as printed, on one line`(text: String, expected: String) {
        #expect(escaped(Text(text)) == expected)
    }

    @Test func `a long name is cut before it is escaped`() {
        #expect(escaped(Text(String(repeating: "|", count: 9)), limit: 4) == "\\|\\|\\|…")
    }

    @Test func `a path is one line of a terminal`() {
        #expect(singleLine(Text("a\u{1B}[31m\nb\u{202E}.txt")) == "a?[31m?b?.txt")
    }
}

struct MarkdownTableTests {
    @Test func `columns line up when read as plain text`() {
        let table = MarkdownTable([.left("Project"), .right("Budget")], rows: [["道路养护", "1,000.00"], ["a", "—"]])
        #expect(
            table.lines == [
                "| Project  |   Budget |", "| :------- | -------: |", "| 道路养护 | 1,000.00 |", "| a        |        — |",
            ])
    }

    @Test func `a column without any figure is left out`() {
        let table = MarkdownTable([.left("A"), .right("B"), .right("C")], rows: [["x", missing, "1"], ["y", missing, missing]])
        #expect(table.withoutMissingColumns.lines[0] == "| A   |   C |")
    }
}

struct FiguresTests {
    @Test(
        arguments: [
            (0, "0.00", "0.00"), (123_456, "1,234.56", "0.12"), (-750_000_000, "-7,500,000.00", "-750.00"), (50, "0.50", "0.00"),
            (5_000, "50.00", "0.01"), (-5_000, "-50.00", "-0.01"), (Int64.min, "-92,233,720,368,547,758.08", "-9,223,372,036,854.78"),
        ] as [(Int64, String, String)])
    func `money has thousands separators and two decimals, in yuan or 万元`(fen: Int64, yuan: String, wan: String) {
        #expect(Figures(unit: .yuan).money(Amount(fen: fen)) == yuan)
        #expect(Figures(unit: .wan).money(Amount(fen: fen)) == wan)
    }

    @Test func `more has a sign, an unknown figure a dash`() {
        let figures = Figures(unit: .yuan)
        #expect(
            figures.change(Amount(yuan: 5)) == "+5.00" && figures.change(Amount(yuan: -5)) == "-5.00"
                && figures.change(Amount(yuan: 0)) == "0.00")
        #expect(figures.change(Percent(hundredths: 100_000)) == "+1,000.00")
        #expect(figures.money(nil) == "—" && figures.percent(nil) == "—" && figures.rate(nil) == "—")
    }
}

struct WrapLinesTests {
    @Test func `a line is no wider than asked for`() {
        #expect(wrapLines("one two three four", width: 9) == ["one two", "three", "four"])
        #expect(wrapLines("道路养护 路灯维护", width: 12) == ["道路养护", "路灯维护"])
        #expect(wrapLines("", width: 9) == [])
    }

    @Test(arguments: ["- one", "+ one", "# one", "1. one", "| one", "> one", "=== one", "\\* one"])
    func `no line begins with what Markdown takes for markup`(words: String) {
        #expect(wrapLines("one two \(words)", width: 8).dropFirst().allSatisfy { $0.first!.isLetter })
    }
}
