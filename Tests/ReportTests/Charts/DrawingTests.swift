import Foundation
import Ingest
import Testing

@testable import Report

struct EscapeXMLTests {
    @Test(arguments: [
        ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("]]>", "]]&gt;"), ("a\u{0}b\nc\u{85}", "a b c "),
        ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
        ("\u{202E}x\u{200B}", "x"), ("道路（养护）", "道路（养护）"),
    ])
    func `text is no markup and has no character that XML does not allow`(text: String, expected: String) {
        #expect(xmlEscaped(text) == expected)
    }

    @Test func `a long text is cut before it is escaped`() { #expect(xmlEscaped("<<<<", limit: 3) == "&lt;&lt;…") }
}

struct TextWidthTests {
    @Test func `a Chinese character is as wide as high`() {
        #expect(textWidth("道路") == 26 && textWidth("道路", .title) == 34 && textWidth("") == 0)
        #expect(textWidth("e\u{301}") == textWidth("e"))
    }

    @Test(arguments: [(100, "道路养护服务"), (77, "道路养护…"), (26, "道…"), (13, "…"), (12, "")])
    func `what does not fit is cut`(room: Int, expected: String) { #expect(fitted("道路养护服务", to: room) == expected) }

    @Test func `lines break at spaces and between Chinese characters, never before a comma`() {
        #expect(wrapped("one two three", to: 60, .small) == ["one two", "three"])
        #expect(wrapped("道路养护，路灯", to: 50, .small) == ["道路养", "护，路灯"])
        #expect(wrapped("", to: 60, .small).isEmpty)
    }
}

struct PlaceLabelsTests {
    @Test(
        arguments: [
            ([], []), ([50], [50]), ([10, 90], [10, 90]), ([50, 50], [40, 60]), ([50, 55, 60], [35, 55, 75]), ([0, 0], [0, 20]),
            ([100, 100], [80, 100]),
            ([-50, 500], [0, 100]),
        ] as [([Int], [Int])])
    func `labels stand where they are wanted, or as near as they can`(wanted: [Int], expected: [Int]) {
        #expect(placeLabels(wanted, height: 20, in: 0...100) == expected)
    }

    @Test func `labels never overlap and stay in the range that holds them`() {
        var random: UInt64 = 1
        for count in 1...40 {
            let wanted = (0..<count).map { _ in
                random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(random >> 33) % 800
            }.sorted()
            let placed = placeLabels(wanted, height: 20, in: 0...800)
            #expect(zip(placed, placed.dropFirst()).allSatisfy { $1 - $0 >= 20 }, "\(wanted)")
            #expect(placed.first! >= 0 && placed.last! <= 800, "\(wanted)")
        }
    }
}

struct ScaleTests {
    @Test(arguments: [1, 2, 3, 10, 999, 1 << 40, 9_223_372_036_854_775_807] as [UInt64])
    func `the logarithm is exact to its last place`(number: UInt64) {
        #expect(abs(Double(binaryLogarithm(number)) - log2(Double(number)) * 4096) <= 1.01)
    }

    @Test func `the length of an amount is in proportion`() {
        #expect(pixels(Amount(yuan: 5), of: 100, largest: Amount(yuan: 10)) == 50)
        #expect(pixels(Amount(yuan: -5), of: 100, largest: Amount(yuan: 10)) == 0)
        #expect(pixels(Amount(fen: .max), of: 100, largest: Amount(fen: .max)) == 100)
    }
}

struct SparklineTests {
    @Test(
        arguments: [
            ([], nil), ([5], nil), ([5, nil], nil), ([5, nil, 10], "▄·█"), ([0, 8, -8], "▁█▁"), ([1, 2, 3, 4, 5, 6, 7, 8], "▁▂▃▄▅▆▇█"),
            ([0, 0], "▁▁"), ([.max, 1], "█▁"),
        ] as [([Int64?], String?)])
    func `a block a year, as high as the amount`(fen: [Int64?], expected: String?) {
        #expect(sparkline(fen.map { $0.map { Amount(fen: $0 == .max ? .max : $0 * 100) } }) == expected)
    }
}
