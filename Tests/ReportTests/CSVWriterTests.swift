import Analytics
import FormFixtures
import Ingest
import Testing

@testable import Report

private func written(_ cells: [Cell], byteOrderMark: Bool = false) -> String {
    var writer = CSVWriter(byteOrderMark: byteOrderMark)
    for cell in cells { writer.write(cell) }
    writer.endRecord()
    return String(decoding: writer.bytes, as: UTF8.self)
}

struct CSVWriterTests {
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("two\nlines", "\"two\nlines\""), ("", ""),
        ("“创·在上海”", "“创·在上海”"),
    ])
    func `only commas, quotes and line breaks need quotes`(text: String, expected: String) {
        #expect(written([.text(Text(text))]) == expected + "\r\n")
    }

    @Test(arguments: [
        "=HYPERLINK(\"http://x\")", "+86", "-1", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠x", "﹦1", "﹣1", "=a,b",
    ])
    func `text that a spreadsheet would take for a formula gets an apostrophe`(text: String) {
        let expected = "'" + text.replacing("\"", with: "\"\"")
        let quoted = text.contains { ",\"\r".contains($0) } ? "\"\(expected)\"" : expected
        #expect(written([.text(Text(text))]) == quoted + "\r\n")
        #expect(written([.sentence(text)]) == quoted + "\r\n")
    }

    @Test(arguments: ["（一期）", "１期", "！", "￥5", "1-2", "a=b"])
    func `other text gets none`(text: String) {
        #expect(written([.text(Text(text))]) == text + "\r\n")
    }

    @Test(
        arguments: [
            (.amount(Amount(fen: 0)), "0.00"), (.amount(Amount(fen: 5)), "0.05"), (.amount(Amount(fen: -5)), "-0.05"),
            (.amount(Amount(yuan: 7_500_000)), "7500000.00"), (.amount(Amount(fen: .min)), "-92233720368547758.08"),
            (.percent(Percent(hundredths: -27)), "-0.27"), (.number(PrintedNumber(digits: 9_000, decimals: 2)), "90.00"),
            (.number(PrintedNumber(digits: 7)), "7"), (.number(PrintedNumber(digits: 7, decimals: 3)), "0.007"),
            (.rate(PrintedNumber(digits: 999, decimals: 1)), "99.90"), (.rate(PrintedNumber(digits: 99_895, decimals: 3)), "99.895"),
            (.count(0), "0"), (.count(2024), "2024"), (.date(FormDate(year: 2020, month: 1, day: 31)), "2020-01-31"), (.empty, ""),
            (Cell(figureOrText: "-5.00"), "-5.00"), (Cell(figureOrText: "-五"), "'-五"), (Cell(figureOrText: "-"), "'-"),
            (Cell(figureOrText: "1."), "1."),
        ] as [(Cell, String)])
    func `numbers are plain and never neutralised`(cell: Cell, expected: String) {
        #expect(written([cell]) == expected + "\r\n")
    }

    @Test func `a file begins with a byte-order mark if asked, and its records end in CRLF`() {
        #expect(Array(written([.count(1), .empty, .count(2)], byteOrderMark: true).utf8) == [0xEF, 0xBB, 0xBF] + Array("1,,2\r\n".utf8))
    }
}

struct HostileNamesTests {
    private let names = [
        "=HYPERLINK(\"http://x\",\"y\")", "+86", "-1", "@x", "a,b\"c\"", "＝cmd", "a|b", "`x` <b>*_[y](z)_*", "\\|",
        "<script>alert(1)</script>",
        "![x](y)", "| --- |", "~~x~~", "$x^2$", "&lt;",
    ]

    private func forms(_ name: String) -> [ProjectForm] {
        [
            makeForm(2019, name, unit: name, department: name, budget: 100, amounts: [.priorBudget: 90, .priorExecuted: 80]),
            makeForm(2020, name, unit: name, department: name, budget: 120, amounts: [.priorBudget: 99]),
        ]
    }

    @Test func `no name breaks a record or becomes a formula`() {
        for name in names {
            for file in writeReport(analyzeForms(makeDocuments(forms(name))), options: ReportOptions(byteOrderMark: false)) {
                guard file.name.hasSuffix(".csv") else { continue }
                for (row, record) in readCSV(file.bytes).dropFirst().enumerated() {
                    for field in record where Double(field) == nil {
                        #expect(!isTakenForFormula(Array(field.utf8)), "\(file.name) row \(row): \(field)")
                    }
                }
            }
        }
    }

    @Test func `an apostrophe that a form prints is told from ours`() {
        for (printed, written) in [("=1", "'=1"), ("'=1", "''=1"), ("'a", "'a"), ("''", "''")] {
            #expect(report(forms(printed), file: "forms.csv")[0]["project"] == written)
        }
    }

    @Test func `every name is read back as it was printed, but for the apostrophe`() {
        for name in names {
            let read = report(forms(name), file: "forms.csv")[0]["project"]!
            #expect(read == name || read == "'" + name)
        }
    }

    @Test func `no name breaks a table of the report`() {
        for name in names {
            var cells: Int?
            for line in reportText(forms(name)).split(separator: "\n", omittingEmptySubsequences: false) {
                guard line.hasPrefix("|") else {
                    cells = nil
                    continue
                }
                let bars = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
                #expect(bars == cells ?? bars, "\(line)")
                cells = bars
            }
        }
    }
}
