import Testing

@testable import Ingest

/// Years in front of the label of an amount, and brackets behind it.
struct LabelQualifierTests {
    private func form(_ money: String) -> ProjectForm? { ingest(InventedForms.target(money: money)).forms.first }

    private func evaluation(_ money: String) -> IngestedDocument {
        ingest(InventedForms.evaluation(title: "项目支出绩效自评表\n（2022年度）", money: money))
    }

    @Test(arguments: ["2023年", "2023年度", "（2023年）"])
    func `the year of the form in front of a label makes the year's amount of it`(year: String) {
        let form = form("项目总预算（元）： 5,000,000 \(year)预算数（元）： 1,200,000")
        #expect(form?[.totalBudget].state == "500000000")
        #expect(form?[.currentBudget].state == "120000000")
    }

    @Test(arguments: ["2023年度资金总额", "2023年资金总额", "2023年年度资金总额", "资金总额（2023年）", "资金总额（2023年度）", "年度总额"])
    func `the funds of a year are not those of all years`(label: String) {
        let funds = "（元）\n\(label)： 3,000,000.00\n"
        let document = ingest(
            "项目支出绩效目标申报表\n（2023年度）\n项目名称： 河道保洁 项目性质： 一次性项目\n实施单位： 某市河道管理所\n\(funds)一级指标 二级指标 三级指标 指标值\n产出指标 数量指标 保洁长度 ≥30公里\n")
        #expect(document.forms.first?[.totalFunds].value == nil)
    }

    @Test(arguments: ["2022年", "2024年度", "2022"], ["： 1,100,000", "\n1,100,000"])
    func `an amount of another year is none of the form's, and unclaimed`(year: String, amount: String) {
        let document = ingest(InventedForms.target(money: "项目总预算（元）： 5,000,000 \(year)预算数（元）\(amount)"))
        #expect(document.forms.first?[.currentBudget].value == nil)
        #expect(document.findings.contains { $0.rule == .unclaimedText })
    }

    @Test func `last year's figures may name it`() {
        let form = form("项目总预算（元）： 5,000,000 项目当年预算（元）： 1,200,000\n上年预算数（2022年）（元）： 1,100,000 2022年上年执行数（元）： 900,000")
        #expect(form?[.priorBudget].state == "110000000")
        #expect(form?[.priorExecuted].state == "90000000")
    }

    @Test(arguments: ["A", "1", "A=B+C", "10分", "盖章", "合计", "当年"])
    func `a bracket that says nothing about the amount does not matter`(bracket: String) {
        #expect(form("项目总预算（元）： 5,000,000 项目当年预算（\(bracket)）（元）： 1,200,000")?[.currentBudget].state == "120000000")
    }

    @Test(arguments: ["1-6月", "上半年", "美元", "%", "占比", "增减额", "2021—2023年", "元/人", "累计", "不含人员经费", "预计"])
    func `an amount of another sort is in doubt`(bracket: String) {
        let document = ingest(InventedForms.target(money: "项目总预算（元）： 5,000,000 项目当年预算（\(bracket)）： 1,200,000"))
        #expect(document.forms.first?[.totalBudget].state == "500000000")
        #expect(document.forms.first?[.currentBudget].state == "(unreadable)")
        #expect(document.findings.contains { $0.rule == .amountInDoubt })
    }

    @Test func `of words that may narrow an amount a sum decides`() {
        let funds = "| 项目资金（万元） | | 年初预算数 | 全年执行数 | 执行率 |\n| | 年度资金总额 | 90.00 | 80.37 | 89.30% |\n"
        let sources = "| | 财政拨款 | 60.00 | 50.37 | 83.95% |\n| | 上年结转 | 10.00 | 10.00 | 100% |\n| | 其他资金（自筹） | 20.00 | 20.00 | 100% |\n"
        #expect(evaluation(funds + sources).forms.first?[.annualOther].state == "20000000")
        let wrong = evaluation(funds + sources.replacing("20.00", with: "25.00"))
        #expect(wrong.forms.first?[.annualOther].state == "(unreadable)")
        #expect(wrong.forms.first?[.currentBudget].state == "90000000")
    }

    @Test func `a column of half a year is in doubt, and no other`() {
        let funds = "| 项目资金（万元） | | 年初预算数 | 全年执行数（1—6月） | 执行率 |\n| | 年度资金总额 | 90.00 | 80.37 | 89.30% |\n"
        let document = evaluation(funds)
        #expect(document.forms.first?[.executed].state == "(unreadable)")
        #expect(document.forms.first?[.currentBudget].state == "90000000")
    }

    @Test func `a column of another year is none of ours`() {
        let funds = "| 项目资金（万元） | | 2021年预算数 | 2022年预算数 | 2022年执行数 |\n| | 年度资金总额 | 70.00 | 90.00 | 80.37 |\n"
        let form = evaluation(funds).forms.first
        #expect(form?[.currentBudget].state == "90000000")
        #expect(form?[.executed].state == "80370000")
    }
}
