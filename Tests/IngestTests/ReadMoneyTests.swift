import Testing

@testable import Ingest

struct ReadMoneyTests {
    private func target(_ money: String) -> IngestedDocument { ingest(InventedForms.target(money: money)) }

    private func states(_ document: IngestedDocument, _ fields: AmountField...) -> [String] {
        fields.map { document.forms.first?[$0].state ?? "no form" }
    }

    @Test(
        arguments: [
            ("项目总预算（元）： 5,000,000 项目当年预算（元）： 1,200,000", "500000000", "120000000"),
            ("项目总预算（万元）： 410.986 项目当年预算（万元）： 120", "410986000", "120000000"),
            ("项目总预算： 500万元 项目当年预算： 120万元", "500000000", "120000000"), ("项目总预算（元）：5,000,000项目当年预算（元）：1,200,000", "500000000", "120000000"),

            ("项目总预算（元）： 项目当年预算（元）： 1,200,000", "(blank)", "120000000"),
            ("项目总预算（元）： 5,000,000 项目当年预算（元）：", "500000000", "(blank)"), ("项目总预算（元）： - 项目当年预算（元）： 0", "(blank)", "0"),
            ("项目总预算（元）\n5,000,000\n项目当年预算（元）\n1,200,000", "500000000", "120000000"),
            ("单位：万元\n项目总预算： 500 项目当年预算： 120", "500000000", "120000000"), ("项目总预算（元）： 5,000,000", "500000000", "(not on form)"),
            ("项目总预算： 5,000,000.00元（含上级补助）\n项目当年预算： 1,200,000.00元（大写：壹佰贰拾万元整）", "500000000", "120000000"),
            ("项目总预算（元）： ￥5,000,000.00 项目当年预算（元）： １，２００，０００", "500000000", "120000000"),
        ])
    func `amounts are read under their labels in their unit`(money: String, total: String, current: String) {
        let document = target(money)
        #expect(states(document, .totalBudget, .currentBudget) == [total, current])
        #expect(document.findings == [])
    }

    @Test(
        arguments: [
            ("5,000,\n000", .amountNotANumber), ("5,000,00O", .amountNotANumber), ("5 000 000", .amountNotANumber),
            ("5,000,000 4,000,000", .twoValues),
            ("1234567890123456789", .amountTooLarge), ("5.123", .amountNotANumber), ("约500万", .amountNotANumber),
            ("12345\n678", .twoValues), ("500元（400元）", .amountNotANumber), ("500元（含2022年）", .amountNotANumber),
        ] as [(String, FindingRule)])
    func `an amount that cannot be trusted is missing, and its line is named`(printed: String, rule: FindingRule) {
        let document = target("项目当年预算（元）： 1,200,000\n项目总预算（元）： \(printed)")
        #expect(states(document, .totalBudget, .currentBudget) == ["(unreadable)", "120000000"])
        #expect(document.findings.map(\.rule) == [rule])
        #expect(document.findings.map(\.found.description) == [printed.replacing("\n", with: " ")])
        #expect(document.findings.first?.line == 15 && document.findings.first?.subject == "项目总预算")
    }

    @Test func `three digits twice with a space between are not one amount of three digits`() {
        #expect(states(target("项目总预算（元）： 250 250"), .totalBudget) == ["(unreadable)"])
    }

    @Test func `without a unit anywhere yuan is assumed, and said once`() {
        let document = target("项目总预算： 5,000,000 项目当年预算： 1,200,000")
        #expect(states(document, .totalBudget, .currentBudget) == ["500000000", "120000000"])
        #expect(document.findings.map(\.rule) == [.unitNotPrinted])
    }

    @Test(arguments: [("(元)", "300000"), ("（万元）", "3000000000"), ("(单位：万元)", "3000000000"), ("（千元）", "300000000")])
    func `the unit beside 项目资金 holds for the table of funds`(unit: String, fen: String) {
        #expect(states(ingest(InventedForms.application(unit: unit)), .annualRequest) == [fen])
    }

    @Test func `sources printed under both totals belong to each in turn`() {
        let funds = """
            | 项目资金总额 | 9,000.00 | 年度资金申请总额 | 3,000.00 | |
            | | 其中：财政资金 | 5,000.00 | 其中：当年财政拨款 | 1,000.00 | |
            | | | | 上年结转资金 | 0.00 | |
            | | 其他资金 | 4,000.00 | 其他资金 | 2,000.00 | |
            """
        let document = ingest(InventedForms.application(funds: funds))
        let fields: [AmountField] = [.totalFunds, .totalFiscal, .totalOther, .annualRequest, .annualFiscal, .annualCarryover, .annualOther]
        #expect(fields.map { document.forms.first?[$0].value?.fen } == [900_000, 500_000, 400_000, 300_000, 100_000, 0, 200_000])
    }

    @Test func `amounts that all stand in one cell as running text are said to be missing`() {
        let document = ingest(
            """
            项目支出绩效目标表
            （2023年度）
            | 项目名称 | 道路养护 | 实施单位 | 某市公路处 |
            |---|---|---|---|
            | 项目资金 | 318.50万元（其中：财政拨款300万元，其他资金18.5万元） | | |
            | 年度目标 | 道路完好。 | | |
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 产出指标 | 数量指标 | 养护里程 | ≥120公里 |
            """)
        #expect(document.findings.map(\.rule) == [.valuesNotAssignable] && document.findings.first?.line == 5)
    }

    @Test func `two amounts under one label count for nothing and both lines are named`() {
        let document = target("项目总预算（元）： 5,000,000\n项目总预算（元）： 4,000,000")
        #expect(states(document, .totalBudget) == ["(unreadable)"])
        #expect(document.findings.map { [$0.line, $0.otherLine] } == [[15, 14]])
        #expect(document.findings.first?.subject == "项目总预算")
        #expect(states(target("项目总预算（元）： 5,000,000\n项目总预算（元）： 5,000,000.00"), .totalBudget) == ["500000000"])
    }

    @Test func `labels first and amounts after them cannot be assigned`() {
        let document = target("项目总预算（元）\n项目当年预算（元）\n5,000,000\n1,200,000\n")
        #expect(states(document, .totalBudget, .currentBudget) == ["(unreadable)", "(unreadable)"])
        #expect(document.findings.allSatisfy { $0.rule == .valuesNotAssignable } && document.findings.count == 2)
    }

    @Test(arguments: ["项目总预算\n（万元）： 500 项目当年预算\n（万元）： 120", "项目总预算（\n万元）： 500 项目当年预算（万元）： 120"])
    func `a unit broken off its label is read, and not missed`(money: String) {
        let document = target(money)
        #expect(states(document, .totalBudget, .currentBudget) == ["500000000", "120000000"])
        #expect(document.findings == [])
    }

    @Test(
        arguments: [
            "当年预算数（元） 预算执行数（元）\n900,000.00 880,000.00", "当年预算数（元）\n预算执行数（元）：\n900,000.00 880,000.00",
            "当年预算数（元）  预算执行数（元）\n900,000.00        880,000.00",
        ])
    func `two labels and their amounts below them are paired or left out, never crossed`(money: String) {
        let document = ingest(InventedForms.evaluation(money: money))
        #expect(document.forms.first?[.executed].value != Amount(yuan: 900_000))
    }

    @Test func `a source printed once is of the year only where the sums say so`() {
        let funds = { (year: String, fiscal: String) in
            "| 项目资金总额 | 9,000 | 年度资金申请总额 | \(year) | |\n| | \(fiscal) | | | | |\n| | 其他资金 | 8,000.00 | | | |"
        }
        let fiscal = ingest(InventedForms.application(funds: funds("3,000.00", "财政拨款 | 1,000.00")))
        #expect(states(fiscal, .annualFiscal) == ["(not on form)"])
        let other = ingest(InventedForms.application(funds: funds("", "其中：财政资金 | 1,000.00")))
        #expect(states(other, .annualOther) == ["(not on form)"])
    }

    @Test func `the points that the rate of execution bears are no amount, and the unit of the funds is not theirs`() {
        let text = """
            项目支出绩效目标表
            （2023年度）
            项目名称 河道保洁
            主管部门 某市水务局 实施单位 某市河道管理所
            年度资金总额： 88.00 执行率
            项目资金 其中：财政拨款 80.00 分值
            （万元） 上年结转 8.00 （10）
            其他资金
            一级指标 二级指标 三级指标 指标值 分值
            产出指标 数量指标 保洁长度 ≥30公里 90
            """
        let document = ingest(text)
        let form = document.forms.first
        #expect([.annualRequest, .annualFiscal, .annualCarryover].map { form?[$0].value?.fen } == [88_000_000, 80_000_000, 8_000_000])
        #expect(!document.findings.contains { $0.rule == .amountNotANumber || $0.rule == .unitUnknown })
    }

    @Test(arguments: ["60.37", "70.00"])
    func `a source beside that of the budget is what was spent of it`(spent: String) {
        let money = "预算执行情况（万元） 预算数： 90.00 执行数： 80.37\n其中：财政拨款 70.00 其中：财政拨款 \(spent)\n其他资金 20.00 其他资金 20.00\n"
        let document = ingest(InventedForms.evaluation(money: money))
        let fields: [AmountField] = [.currentBudget, .executed, .annualFiscal, .annualOther]
        #expect(fields.map { document.forms.first?[$0].value?.fen } == [90_000_000, 80_370_000, 70_000_000, 20_000_000])
        #expect(document.findings.isEmpty)
    }

    @Test func `of two amounts of a source in a row that nothing says which is the budget's, the second is said`() {
        let money = "预算执行情况（万元）\n预算数： 90.00\n执行数： 80.37\n其中：财政拨款 70.00 其中：财政拨款 60.37\n"
        #expect(ingest(InventedForms.evaluation(money: money)).findings.contains { $0.rule == .valuesNotAssignable })
    }

    @Test func `of two amounts carried over the second is the year's`() {
        let rows = "| 中期资金总额 | 3,000.00 | 年度资金总额 | 1,000.00 | |\n| | | 其中：财政拨款 | 2,100.00 | 其中：财政拨款 | 700.00 | |\n"
        let funds = rows + "| | | 上年结转 | 900.00 | 上年结转 | 300.00 | |"
        let form = ingest(InventedForms.application(funds: funds)).forms.first
        #expect(form?[.annualRequest].value == Amount(yuan: 1_000) && form?[.annualCarryover].value == Amount(yuan: 300))
    }

    @Test func `a total below the heads of two years is the budgets of both, and its sources are none`() {
        let document = ingest(
            """
            项目支出预算绩效目标申报表
            （2022年度）
            填报单位：某市教育局
            项目基本情况 项目名称 幼儿园公用经费
            项目概况 按每生每年补助500元。
            项目资金情况 项目资金申请（万元） 项 目  上年度安排资金 本年度申请资金
            合 计 213.4 259
            市级资金
            省级资金
            县级资金 213.4 259
            支出明细预算（万元） 项 目 上年度安排资金  本年度申请资金 测算依据及说明
            合 计 213.4 259 按实测算
            项目年度实施进度计划 项目实施内容 开始时间 结束时间
            1、发放补助 2022.1 2022.12
            本年度绩效目标 按时发放

            """)
        #expect(document.forms.first?[.annualRequest].value == Amount(yuan: 2_590_000))
        let rules: [FindingRule] = [.amountNotANumber, .dateNotReadable, .unitNotPrinted]
        #expect(!document.findings.contains { rules.contains($0.rule) })
    }

    @Test(arguments: ["合 计 259", "合 计 213.4 259 5", "小 计 213.4 259", "合 计 213.4 259 按实测算"])
    func `nor are other rows below such heads the budgets`(row: String) {
        let head = "项目支出预算绩效目标申报表\n（2022年度）\n项目名称 公用经费\n实施单位 某市教育局\n项目资金申请（万元） 项 目 上年度安排资金 本年度申请资金\n"
        #expect(ingest(head + row + "\n县级资金\n").forms.first?[.annualRequest].value == nil)
    }

    @Test func `the spending of single vouchers is not the year's`() {
        let cells = ["实际支出（万元）", "46.5", "二、项目支出明细情况", "支出内容", "实际支出数（万元）", "会计凭证号", "备注", "办公费", "9.6"]
        let head = "项目绩效自评表\n（2022年度）\n项目名称：代表活动\n\n实施单位：某区人大办\n\n"
        let document = ingest(head + cells.map { "\($0)\n\n" }.joined())
        #expect(document.forms.first?[.executed].value ?? Amount(yuan: 465_000) == Amount(yuan: 465_000))
        #expect(!document.findings.contains { $0.rule == .amountNotANumber })
    }

    @Test(arguments: ["（万）", "（人民币万元）", "（单位：万）", "（人民币：百万元）", "（单位：人民币亿元）"])
    func `a unit behind a label is any that amounts are printed in`(unit: String) {
        let document = ingest(InventedForms.target(money: "项目总预算\(unit)： 5.00 项目当年预算\(unit)： 1.20"))
        let factor: Int64 = unit.contains("百") ? 1_000_000 : unit.contains("亿") ? 100_000_000 : 10_000
        #expect(document.forms.first?[.currentBudget].value?.fen == 120 * factor && document.findings.isEmpty)
    }

    @Test(arguments: ["其中-财政拨款", "其中：财政拨款"], [" | ", "    "])
    func `what was spent of a source stands beside it, and has no field`(source: String, gap: String) {
        let rows = [
            "项目绩效目标完成情况表（2019年度）", "项目名称|路灯维修|预算单位|某市照明中心", "预算执行情况（万元）|预算数：|40.00|执行数：|38.00",
            "\(source)：|30.00|\(source)：|28.00", "其它资金：|10.00|其它资金：|10.00", "年度目标|路灯完好。", "一级指标|二级指标|三级指标|预期指标值|实际完成指标值",
            "项目完成指标|数量指标|维修数量|8盏|9盏",
        ]
        let isTable = gap.contains("|")
        let document = ingest(rows.map { (isTable ? "| " : "") + $0.replacing("|", with: gap) + (isTable ? " |\n" : "\n") }.joined())
        let fields: [AmountField] = [.currentBudget, .executed, .annualFiscal, .annualOther]
        #expect(fields.map { document.forms.first?[$0].value?.fen } == [40_000_000, 38_000_000, 30_000_000, 10_000_000])
        #expect(
            document.forms.first?.kind == .evaluation && document.forms.first?.fiscalYear == FiscalYear(2019) && document.findings.isEmpty)
    }

    @Test func `a blank cell in a line of its own is a blank amount, whatever stands behind it`() {
        let document = target("项目总预算（元） |\n5,000,000 |\n项目当年预算（元） |\n|\n|\n总 |\n")
        #expect(states(document, .totalBudget, .currentBudget) == ["500000000", "(blank)"])
        #expect(!document.findings.contains { $0.rule == .amountNotANumber })
    }
}
