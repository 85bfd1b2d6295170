import Testing

@testable import Ingest

/// Money units that a form prints for all of its amounts, though these print another one themselves.
struct OtherUnitsTests {
    private static let funds = """
        | 项目资金总额 | | 年度资金申请总额 | 300.00万元 | |
        | | 其中：财政资金 | | 其中：当年财政拨款 | 100.00万元 | |
        | | 其他资金 | | 其他资金 | 200.00万元 | |
        """

    private func differing(_ document: IngestedDocument) -> [String] {
        document.findings.filter { $0.rule == .unitsDiffer }.map { "\($0.line ?? 0) \($0.found) \($0.expected)" }
    }

    @Test(arguments: ["财政项目支出绩效目标表\n（2023年度）\n单位：万元", "单位：万元\n财政项目支出绩效目标表\n（2023年度）"])
    func `a unit above labels that print another one is reported, and theirs counts`(title: String) {
        let document = ingest(InventedForms.target(title: title))
        #expect(differing(document) == ["\(title.hasPrefix("单位") ? 1 : 3) 万元 元"])
        #expect(document.forms.first?[.currentBudget].value?.fen == 1_200_000_00)
    }

    @Test func `amounts with a unit behind their number under a heading with another one`() {
        let document = ingest(InventedForms.application(funds: Self.funds))
        #expect(differing(document) == ["9 元 万元"])
        #expect(document.forms.first?[.annualRequest].value?.fen == 3_000_000_00)
    }

    @Test(arguments: ["注：本表金额单位为万元。", "说明：金额单位：万元", "以上金额单位均为万元"])
    func `a note below the form may say another unit`(note: String) {
        let document = ingest(InventedForms.target() + "\n" + note + "\n")
        #expect(differing(document).map { $0.suffix(4) } == ["万元 元"])
    }

    @Test(arguments: [
        InventedForms.target(), InventedForms.target() + "\n注：本表金额单位为元。\n", "单位：元\n" + InventedForms.target(),
        InventedForms.target() + "\n金额单位：万元\n", "单位：万元\n收入总计 25.00\n" + InventedForms.target(),
        InventedForms.application(unit: "(万元)", funds: OtherUnitsTests.funds),
    ])
    func `one unit everywhere is nothing to report, nor is that of another table`(text: String) {
        #expect(differing(ingest(text)) == [])
    }
}
