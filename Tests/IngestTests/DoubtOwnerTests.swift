import FormFixtures
import Testing

@testable import Ingest

/// Amounts under labels that are not theirs.
struct DoubtOwnerTests {
    private func states(_ text: String, _ fields: AmountField...) -> [String] {
        let document = ingest(text)
        return fields.map { document.forms.first?[$0].state ?? "no form" }
    }

    private func target(_ lines: String) -> String {
        "财政项目支出绩效目标表\n（2023年度）\n\(lines)\n一级目标 二级目标 三级目标 指标目标值\n产出目标 数量 养护里程 ≥120公里\n"
    }

    @Test func `amounts before the project's name are another project's`() {
        let name = "申报单位名称： 某市公路管理处\n项目名称： 道路养护"
        let money = "项目总预算（元）： 5,000,000 项目当年预算（元）： 1,200,000"
        #expect(states(target("\(name)\n\(money)"), .totalBudget, .currentBudget) == ["500000000", "120000000"])
        #expect(states(target("\(money)\n\(name)"), .totalBudget, .currentBudget) == ["(unreadable)", "(unreadable)"])
    }

    @Test(arguments: [("项目名称： 绿地养护", "(unreadable)"), ("申报单位名称： 某市水务局", "(unreadable)"), ("项目名称： 道路养护", "120000000")])
    func `amounts behind another project's or body's name are that one's`(line: String, year: String) {
        let text = target(
            "申报单位名称： 某市公路管理处\n项目名称： 道路养护\n项目总预算（元）： 5,000,000\n\(line)\n项目当年预算（元）： 1,200,000")
        #expect(states(text, .totalBudget, .currentBudget) == ["500000000", year])
    }

    @Test func `of the labels of two kinds of form on one, those of the other kind say nothing`() {
        let funds = InventedForms.standardFunds + "\n| 项目总预算（元） | 7,500,000 | 项目当年预算（元） | 7,500,000 | |"
        let text = InventedForms.application(funds: funds)
        #expect(states(text, .totalBudget, .currentBudget, .annualFiscal) == ["(unreadable)", "(unreadable)", "(unreadable)"])
        #expect(states(text, .annualRequest) == ["300000"])
    }

    @Test func `sources of a year whose total has no label are in doubt`() {
        let funds = InventedForms.standardFunds.replacing("年度资金申请总额", with: "")
        #expect(states(InventedForms.application(funds: funds), .annualFiscal, .annualOther) == ["(unreadable)", "(unreadable)"])
    }

    @Test func `amounts that stand before their labels in a table are not the next label's`() {
        let funds = """
            | 项目资金总额 | | 3,000.00 | 年度资金申请总额 | |
            | | 其中：财政资金 | 1,000.00 | 其中：当年财政拨款 | |
            | | | 0.00 | 上年结转资金 | |
            | | 其他资金 | 2,000.00 | 其他资金 | |
            """
        let text = InventedForms.application(funds: funds)
        #expect(states(text, .totalFunds, .totalFiscal, .totalOther) == ["(unreadable)", "(unreadable)", "(unreadable)"])
    }

    @Test(arguments: [("项目当年预算 7,500,000", "(unreadable)"), ("项目当年预算（元）： 7,500,000", "750000000")])
    func `an amount behind a label without its unit is the next one's where that label is gone`(year: String, state: String) {
        let lines = "申报单位名称： 某市公路管理处\n项目名称： 道路养护\n项目总预算（元）： 8,214,300 \(year)"
        let spent = "同名项目上年预算执行数（元）： 7,412,000"
        #expect(states(target("\(lines)\n\(spent)"), .totalBudget, .currentBudget) == ["821430000", state])
        let whole = target("\(lines)\n同名项目上年预算额（元）： 7,500,000 \(spent)")
        #expect(states(whole, .currentBudget) == ["750000000"])
    }

    @Test func `an evaluation that says what was spent the year before and not in its own has lost a label`() {
        let text = InventedForms.evaluation(money: "当年预算数（元）： 8,214,300.00 同名项目上年预算执行数（元）： 8,051,000.00")
        #expect(states(text, .currentBudget, .priorExecuted) == ["821430000", "(unreadable)"])
    }

    @Test func `what a form ends with before its table may be the beginning of an amount`() {
        let text = "财政项目支出绩效目标表\n（2020年度）\n项目名称： 道路养护\n申报单位名称： 某市公路中心\n项目概况：\n养护。\n"
        let money = "项目总预算（元）： 8,214,300 项目当年预算（元）： 321,430\n"
        #expect(states(text + money, .totalBudget, .currentBudget) == ["821430000", "(unreadable)"])
    }
}
