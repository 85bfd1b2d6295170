import Foundation
import Testing

@testable import Ingest

struct IngestDocumentTests {
    private func findings(_ text: String) -> [String] {
        ingest(text).findings.map { "\($0.line.map(String.init) ?? "-") \($0.rule.rawValue)" }
    }

    @Test(arguments: ["", "\u{FEFF}", "\n\n \t\r\n"])
    func `a file without text is empty`(text: String) {
        #expect(findings(text) == ["- empty-file"])
    }

    @Test func `a file of zeros or other binary data is no text`() {
        for bytes in [[UInt8](repeating: 0, count: 5000), (0..<5000).map { UInt8(truncatingIfNeeded: $0 % 32) }] {
            #expect(ingestDocument(bytes, source: "a").findings.map(\.rule) == [.notText])
        }
    }

    @Test func `text without a form is said to have none`() {
        #expect(findings("关于召开会议的通知\n请准时参加。\n") == ["- no-form"])
    }

    @Test(arguments: ["（2020年度）\n", "申报单位名称：某市园林局\n"])
    func `the beginning of a form at the end of a document is said to be cut off`(rest: String) {
        let whole = InventedForms.target()
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(findings(whole + "\n财政项目支出绩效目标表\n" + rest) == ["\(lines + 1) form-cut-off"])
        #expect(findings(whole + "\n附件：财政项目支出绩效目标表\n") == [])
    }

    @Test func `a whole form needs no finding`() {
        for text in [InventedForms.target(), InventedForms.application(), InventedForms.evaluation()] {
            #expect(findings(text) == [])
            #expect(ingest(text).forms.first?.unclaimed == [])
        }
    }

    @Test(arguments: [("一级目标", 16), ("产出目标", 17), ("对全市", 10)])
    func `a form cut off is reported at its last line`(word: String, line: LineNumber) throws {
        let text = InventedForms.target()
        let end = try #require(text.range(of: word)?.lowerBound)
        #expect(findings(String(text[..<end])) == ["\(line) form-cut-off"])
    }

    @Test func `an evaluation without its row of sums is cut off`() throws {
        let text = InventedForms.evaluation(table: "投入与管理(6分)\n\n资金使用的合规性\n\n6\n\n")
        #expect(ingest(text).findings.map(\.rule) == [.sumsDoNotProve, .formCutOff])
    }

    @Test func `text that no field claims is listed with its line`() {
        let form = InventedForms.application(funds: InventedForms.standardFunds + "\n| | | | | 7,000.00 | |")
        let document = ingest(form)
        #expect(document.forms.first?.unclaimed == [Passage(text: "7,000.00", line: 13)])
        #expect(findings(form) == ["13 unclaimed-text"])
        #expect(document.forms.first?[.annualOther].value == Amount(yuan: 2000))
    }

    @Test func `findings carry the form's project and year`() {
        let finding = ingest(InventedForms.target(money: "项目总预算（元）： x项目")).findings.first
        #expect(finding?.project == "道路养护" && finding?.fiscalYear == FiscalYear(2023) && finding?.unit == "某市公路管理处")
    }
}
