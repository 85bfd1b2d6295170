import Testing

@testable import Ingest

private func cells(_ text: String) -> [[String]] { readRecords(Array(text.utf8)).map { $0.cells.map(\.description) } }

struct ReadRecordsTests {
    @Test(arguments: [
        ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
        ("a;b,b\nc;d,d", [["a", "b,b"], ["c", "d,d"]]),
        ("a\tb\r\nc\t\r\n", [["a", "b"], ["c", ""]]),
        ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
        ("a,b\n\n,,\n \t\nc", [["a", "b"], ["c"]]),
        (" a ,　b　\n", [["a", "b"]]),
        ("", []),
    ])
    func `cells are told apart by what the first row holds most of, and blank rows are passed over`(text: String, expected: [[String]]) {
        #expect(cells(text) == expected)
    }

    @Test(arguments: [
        ("h,h\n\"a,b\",\"c \"\"d\"\"\"", [["h", "h"], ["a,b", "c \"d\""]]),
        ("h,h\n\"a\nb\",\"a\r\nb\"\nc,d", [["h", "h"], ["a b", "a b"], ["c", "d"]]),
        ("h,h\n\"创\"上海,b", [["h", "h"], ["\"创\"上海", "b"]]),
        ("h,h\n\"a,b\nc,d", [["h", "h"], ["\"a", "b"], ["c", "d"]]),
        ("h,h\na\"b,\"\"\n", [["h", "h"], ["a\"b", ""]]),
    ])
    func `quotes count around a whole cell, and one that is never closed swallows nothing`(text: String, expected: [[String]]) {
        #expect(cells(text) == expected)
    }

    @Test(arguments: [("'=1", "=1"), ("'－甲", "－甲"), ("'甲", "'甲"), ("'", "'"), ("''=", "'=")])
    func `the apostrophe before what a spreadsheet would take for a formula is ours`(cell: String, expected: String) {
        #expect(cells("h,h\n\(cell),\"\(cell)\"") == [["h", "h"], [expected, expected]])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `a row has the line on which it begins`(lineEnd: String) {
        let text = ["h,h", "", "\"a", "b\",c", "d,e"].joined(separator: lineEnd)
        #expect(readRecords(Array(text.utf8)).map(\.line) == [1, 3, 5])
    }
}
