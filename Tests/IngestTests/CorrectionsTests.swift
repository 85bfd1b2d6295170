import Testing

@testable import Ingest

/// Lines below a form that take an amount back.
struct CorrectionsTests {
    private func corrected(_ text: String) -> [String] {
        ingest(text).findings.filter { $0.rule == .amountCorrected }.map { "\($0.subject) \($0.found) \($0.otherLine ?? 0)" }
    }

    @Test(arguments: ["更正：“1,200,000”应为“1,500,000”。", "勘误：将1,200,000改为1,500,000。", "更正公告\n原公开的1,200,000元更正为1,500,000元。"])
    func `an amount that a correction names is reported`(note: String) {
        #expect(corrected(InventedForms.target() + "\n" + note + "\n") == ["项目当年预算 1,200,000 14"])
    }

    @Test(arguments: ["更正：联系电话应为11,200,000。", "注：1,200,000为年初批复数。", "更正：“1,200,0001”应为“5”。"])
    func `other lines take nothing back`(note: String) {
        #expect(corrected(InventedForms.target() + "\n" + note + "\n") == [])
    }

    @Test func `an amount among several columns is found too`() {
        let money = """
            项目资金 （元）
            年初预算数 全年预算数 全年执行数 分值 执行率 得分
            年度资金总额 900,000.00 855,000.00 803,700.00 10 94.00% 9.4
            其中：财政拨款 900,000.00 855,000.00 803,700.00 - 94.00% -

            """
        let text = InventedForms.evaluation(title: "项目支出绩效自评表\n（2022年度）", money: money)
        #expect(!corrected(text + "\n更正：803,700.00应为830,700.00。\n").isEmpty && corrected(text).isEmpty)
    }
}
