import Testing

@testable import Ingest

/// Money units that contradict each other.
struct DoubtUnitsTests {
    private func states(_ document: IngestedDocument, _ fields: AmountField...) -> [String] {
        fields.map { document.forms.first?[$0].state ?? "no form" }
    }

    private static let funds = """
        项目资金 （元）
        年初预算数 全年预算数 全年执行数 分值 执行率 得分
        年度资金总额 900,000.00 855,000.00 803,700.00 10 94.00% 9.4
        其中：财政拨款 900,000.00 855,000.00 803,700.00 - 94.00% -

        """

    private func evaluation(_ money: String) -> IngestedDocument {
        ingest(InventedForms.evaluation(title: "项目支出绩效自评表\n（2022年度）", money: money))
    }

    @Test func `one unit above the table holds for its amounts`() {
        #expect(states(evaluation(Self.funds), .currentBudget, .executed) == ["90000000", "80370000"])
    }

    @Test(arguments: ["单位：万元\n", "（万元）\n"])
    func `of two units above the amounts none holds`(other: String) {
        for money in [other + Self.funds, Self.funds.replacing("年初", with: other + "年初")] {
            let document = evaluation(money)
            #expect(states(document, .currentBudget, .executed) == ["(unreadable)", "(unreadable)"])
            #expect(document.findings.contains { $0.rule == .amountInDoubt })
        }
    }

    @Test func `an amount whose label prints two units is in doubt`() {
        let document = ingest(InventedForms.target(money: "项目总预算（元）（万元）： 500 项目当年预算（元）： 1,200,000"))
        #expect(states(document, .totalBudget, .currentBudget) == ["(unreadable)", "120000000"])
    }

    @Test func `the one label that prints another unit than all others is in doubt`() {
        let money = "项目总预算（万元）： 5,000 项目当年预算（元）： 1,200,000\n同名项目上年预算额（元）： 1,100,000 同名项目上年预算执行数（元）： 900,000"
        let document = ingest(InventedForms.target(money: money))
        #expect(states(document, .totalBudget, .currentBudget, .priorBudget) == ["(unreadable)", "120000000", "110000000"])
        #expect(document.findings.map(\.rule) == [.amountInDoubt])
    }

    @Test func `a form whose amounts are all below a thousand yuan prints the wrong unit`() {
        let document = ingest(InventedForms.target(money: "项目总预算（元）： 532.80 项目当年预算（元）： 120.50"))
        #expect(states(document, .totalBudget, .currentBudget) == ["(unreadable)", "(unreadable)"])
        #expect(document.findings.filter { $0.rule == .amountInDoubt }.count == 2)
    }

    @Test(arguments: [("532.80", "120.50"), ("1,532.80", "484.20"), ("0.50", "0.50")])
    func `amounts in yuan that are as small as those in 万元 are in doubt`(total: String, year: String) {
        let document = ingest(InventedForms.target(money: "项目总预算（元）： \(total) 项目当年预算（元）： \(year)"))
        #expect(states(document, .totalBudget, .currentBudget) == ["(unreadable)", "(unreadable)"])
    }

    @Test(
        arguments: [
            ("5,314,200", "5,314,200"), ("1,531,420.00", "200,000.00"), ("1385600.5", "1200000"),
        ])
    func `amounts in 万元 that are as large and whole as those in yuan are in doubt`(total: String, year: String) {
        let document = ingest(InventedForms.target(money: "项目总预算（万元）： \(total) 项目当年预算（万元）： \(year)"))
        #expect(states(document, .totalBudget, .currentBudget) == ["(unreadable)", "(unreadable)"])
        #expect(document.findings.filter { $0.rule == .amountInDoubt }.count == 2)
    }

    @Test(arguments: [("231,420.35", "100,000.00"), ("231,420", "100,000"), ("53,142.00", "20,000.00"), ("1,314,200.55", "531,300.25")])
    func `large amounts in 万元 with decimals, and smaller ones, count`(total: String, year: String) {
        let document = ingest(InventedForms.target(money: "项目总预算（万元）： \(total) 项目当年预算（万元）： \(year)"))
        #expect(document.forms.first?[.totalBudget].value != nil && document.forms.first?[.currentBudget].value != nil)
    }

    @Test func `amounts in yuan under labels that say 10,000 yuan are in doubt, though other labels say yuan`() {
        let money = "项目总预算（万元）： 2150000 项目当年预算（万元）： 2150000\n同名项目上年预算额（元）： 同名项目上年预算执行数（元）："
        let form = ingest(InventedForms.target(money: money)).forms.first
        #expect(form?[.totalBudget].value == nil && form?[.currentBudget].value == nil)
    }

    @Test(
        arguments: [
            "单位：美元\n", "单位：百元\n", "金额单位：港币万元\n", "（单位：欧元）\n", "单位：元/人\n", "单位：亿\n", "单位：分\n", "项目资金（美元）\n", "项目资金（百元）\n",
        ])
    func `a unit that is none of ours is not taken for yuan`(unit: String) {
        let money = unit + Self.funds.replacing("项目资金 （元）\n", with: "")
        let document = evaluation(money)
        #expect(states(document, .currentBudget, .executed) == ["(unreadable)", "(unreadable)"])
        #expect(document.findings.contains { $0.rule == .amountInDoubt } && !document.findings.contains { $0.rule == .unitNotPrinted })
    }

    @Test(arguments: ["单位：人民币\n", "单位：某市单元房管理所\n", ""])
    func `what names no unit leaves yuan to be assumed`(unit: String) {
        let document = evaluation(unit + Self.funds.replacing("项目资金 （元）\n", with: ""))
        #expect(states(document, .currentBudget) == ["90000000"])
        #expect(document.findings.contains { $0.rule == .unitNotPrinted })
    }
}
