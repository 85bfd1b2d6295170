import Analytics
import FormFixtures
import Ingest
import Testing

@testable import Report

/// A cell, and what it is in the file.
struct WrittenCell: Sendable {
    let expected: String
    let write: @Sendable (inout CSVWriter) -> Void

    init(_ expected: String, _ write: @escaping @Sendable (inout CSVWriter) -> Void) {
        self.expected = expected
        self.write = write
    }
}

private func written(byteOrderMark: Bool = false, _ write: (inout CSVWriter) -> Void) -> String {
    var writer = CSVWriter(byteOrderMark: byteOrderMark)
    write(&writer)
    writer.endRecord()
    return String(decoding: writer.bytes, as: UTF8.self)
}

struct CSVWriterTests {
    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("two\nlines", "\"two\nlines\""), ("", ""),
        ("“创·在上海”", "“创·在上海”"),
    ])
    func `only commas, quotes and line breaks need quotes`(text: String, expected: String) {
        #expect(written { $0.write(Text(text)) } == expected + "\r\n")
    }

    @Test(arguments: [
        "=HYPERLINK(\"http://x\")", "+86", "-1", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠x", "﹦1", "﹣1", "=a,b",
    ])
    func `text that a spreadsheet would take for a formula gets an apostrophe`(text: String) {
        let expected = "'" + text.replacing("\"", with: "\"\"")
        let quoted = text.contains { ",\"\r".contains($0) } ? "\"\(expected)\"" : expected
        #expect(written { $0.write(Text(text)) } == quoted + "\r\n")
        #expect(written { $0.write(sentence: text) } == quoted + "\r\n")
    }

    @Test(arguments: ["（一期）", "１期", "！", "￥5", "1-2", "a=b"])
    func `other text gets none`(text: String) {
        #expect(written { $0.write(Text(text)) } == text + "\r\n")
    }

    @Test(arguments: ["plain", "", "=1", "'=1", "a,b", "say \"x\"", "\"\"", "=\"a\",b"])
    func `a cell that was made before is the same`(text: String) {
        #expect(written { $0.write(CSVCells { $0.write(Text(text)) }) } == written { $0.write(Text(text)) })
    }

    @Test(
        arguments: [
            WrittenCell("0.00") { $0.write(Amount(fen: 0)) },
            WrittenCell("0.05") { $0.write(Amount(fen: 5)) },
            WrittenCell("-0.05") { $0.write(Amount(fen: -5)) },
            WrittenCell("7500000.00") { $0.write(Amount(yuan: 7_500_000)) },
            WrittenCell("-92233720368547758.08") { $0.write(Amount(fen: .min)) },
            WrittenCell("-0.27") { $0.write(Percent(hundredths: -27)) },
            WrittenCell("90.00") { $0.write(PrintedNumber(digits: 9_000, decimals: 2)) },
            WrittenCell("7") { $0.write(PrintedNumber(digits: 7)) },
            WrittenCell("0.007") { $0.write(PrintedNumber(digits: 7, decimals: 3)) },
            WrittenCell("99.90") { $0.write(rate: PrintedNumber(digits: 999, decimals: 1)) },
            WrittenCell("99.895") { $0.write(rate: PrintedNumber(digits: 99_895, decimals: 3)) },
            WrittenCell("0") { $0.write(line: 0) },
            WrittenCell("2024") { $0.write(FiscalYear(2024)) },
            WrittenCell("2020-01-31") { $0.write(FormDate(year: 2020, month: 1, day: 31)) },
            WrittenCell("-5.00") { $0.write(figureOrText: "-5.00") },
            WrittenCell("'-五") { $0.write(figureOrText: "-五") },
            WrittenCell("'-") { $0.write(figureOrText: "-") },
            WrittenCell("1.") { $0.write(figureOrText: "1.") },
            WrittenCell(".5") { $0.write(figureOrText: ".5") },
            WrittenCell("'-1.2.3") { $0.write(figureOrText: "-1.2.3") },
            WrittenCell("own_form") { $0.write(word: "own_form") },
        ])
    func `numbers are plain and never neutralised`(cell: WrittenCell) {
        #expect(written(cell.write) == cell.expected + "\r\n")
    }

    @Test(
        arguments: [
            WrittenCell("") { $0.write(Amount?.none) },
            WrittenCell("") { $0.write(Percent?.none) },
            WrittenCell("") { $0.write(PrintedNumber?.none) },
            WrittenCell("") { $0.write(rate: nil) },
            WrittenCell("") { $0.write(line: nil) },
            WrittenCell("") { $0.write(FiscalYear?.none) },
            WrittenCell("") { $0.write(FormDate?.none) },
            WrittenCell("") { $0.write(word: nil) },
            WrittenCell("") { $0.write(sentence: nil) },
            WrittenCell("") { $0.write(Text.empty) },
            WrittenCell("") { $0.write(figureOrText: .empty) },
        ])
    func `what is unknown is an empty cell`(cell: WrittenCell) {
        #expect(
            written {
                cell.write(&$0)
                cell.write(&$0)
            } == ",\r\n")
    }

    @Test func `a file begins with a byte-order mark if asked, and its records end in CRLF`() {
        let threeCells: (inout CSVWriter) -> Void = {
            $0.write(line: 1)
            $0.write(line: nil)
            $0.write(line: 2)
        }
        #expect(Array(written(byteOrderMark: true, threeCells).utf8) == [0xEF, 0xBB, 0xBF] + Array("1,,2\r\n".utf8))
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
