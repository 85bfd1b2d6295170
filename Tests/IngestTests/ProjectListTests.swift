import Testing

@testable import Ingest

/// Lists of many projects in one table.
struct ProjectListTests {
    private static let head = "| 序号 | 单位名称 | 项目名称 | 预算金额 | 其中：财政拨款 | 绩效目标 |\n|---|---|---|---|---|---|\n"
    private static let rows = """
        | 1 | 某市河道管理所 | 河道保洁 | 30.00 | 30.00 | 河道整洁。 |
        | 2 | | 闸门维修 | 12.50 | 12.50 | 闸门完好。 |
        | | 小计 | | 42.50 | 42.50 | |
        | 3 | 某市排水站 | 管网清淤 | 8.00 | 8.00 | 排水通畅。 |
        | 合计 | | | 50.50 | 50.50 | |

        """

    private func list(_ rows: String, title: String = "2025年部门预算项目支出预算表", head: String = Self.head) -> IngestedDocument {
        ingest("\(title)\n\n单位：万元\n\n\(head)\(rows)")
    }

    private func figures(_ document: IngestedDocument) -> [String] {
        document.forms.map { "\($0.fiscalYear?.description ?? "-") \($0.unit) \($0.project) \($0.budget.value?.fen ?? -1)" }
    }

    @Test func `each row is a form, a blank unit is that above, and a total is no project`() {
        let document = list(Self.rows)
        #expect(
            figures(document) == [
                "2025 某市河道管理所 河道保洁 30000000", "2025 某市河道管理所 闸门维修 12500000", "2025 某市排水站 管网清淤 8000000",
            ])
        #expect(document.forms.map { $0[.annualFiscal].value?.fen } == [30_000_000, 12_500_000, 8_000_000])
        #expect(document.forms.map { $0[.annualRequest].line } == [7, 8, 10])
        #expect(document.findings.isEmpty)
    }

    @Test func `behind a head with other columns the list goes on`() {
        let rows = Self.rows.split(separator: "\n").prefix(3).joined(separator: "\n")
        let head = "| 序号 | 项目名称 | 单位名称 | 预算金额 | 绩效目标 | 其中：财政拨款 |"
        let document = list("\(rows)\n\(head)\n| 3 | 管网清淤 | 某市排水站 | 8.00 | 通畅。 | 6.00 |\n")
        #expect(figures(document).last == "2025 某市排水站 管网清淤 8000000")
        #expect(document.forms.map { $0[.annualFiscal].value?.fen } == [30_000_000, 12_500_000, 6_000_000])
        #expect(document.forms.map(\.ordinal) == [1, 2, 3])
    }

    @Test(arguments: ["某市河道管理所小计", "过次页", "承前页", "接下页"])
    func `a subtotal in the column of names is no project, whatever stands beside it`(name: String) {
        let document = list(Self.rows.replacing("| | 小计 | | 42.50", with: "| | 某市河道管理所 | \(name) | 42.50"))
        #expect(document.forms.map(\.project) == ["河道保洁", "闸门维修", "管网清淤"])
        #expect(document.forms.map { $0[.annualFiscal].value?.fen } == [30_000_000, 12_500_000, 8_000_000])
    }

    @Test func `amounts that a total does not prove stay empty`() {
        let document = list(Self.rows.replacing("12.50 | 12.50", with: "72.50 | 12.50"))
        #expect(document.forms.allSatisfy { $0[.annualRequest].value == nil })
        #expect(document.forms.map { $0[.annualFiscal].value?.fen } == [30_000_000, 12_500_000, 8_000_000])
        #expect(document.findings.contains { $0.rule == .amountInDoubt })
    }

    @Test func `two numbers in a cell are no amount that a total proves`() {
        let rows = "1,某市河道管理所,河道保洁,\"100\n200\"\n2,某市河道管理所,闸门维修,1\n,合计,,100201\n"
        let document = list(rows, head: "序号,单位名称,项目名称,预算金额\n")
        #expect(document.forms.map { $0.budget.value?.fen } == [nil, 1_000_000])
        let text = splitCells(Array("甲,\"100\n200\",乙\n甲,丙,丁\n".utf8))
        #expect(text.scaledAmount(1..<3) == .unreadable)
    }

    @Test func `indicators stand in the rows of their project, on the next page too`() {
        let head = "| 项目名称 | 单位名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标值 |\n"
        let rows = """
            | 河道保洁 | 某市河道管理所 | 30.00 | 产出指标 | 数量指标 | 保洁长度 | ≥30公里 |
            | | | | | 质量指标 | 合格率 | ≥95% |
            \(head)| | | | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% |
            | 管网清淤 | 某市排水站 | 8.00 | 产出指标 | 数量指标 | 清淤长度 | ≥12公里 |

            """
        let document = list(rows, head: head)
        #expect(figures(document) == ["2025 某市河道管理所 河道保洁 30000000", "2025 某市排水站 管网清淤 8000000"])
        #expect(
            document.forms.map { $0.indicators.map { "\($0.level1) \($0.level2) \($0.level3) \($0.target?.text ?? .empty)" } } == [
                ["产出指标 数量指标 保洁长度 30公里", "产出指标 质量指标 合格率 95%", "满意度指标 服务对象满意度指标 居民满意度 90%"],
                ["产出指标 数量指标 清淤长度 12公里"],
            ])
    }

    /// Rows as a converter of pages writes them that leaves out merged cells and fills the row up with borders.
    @Test(arguments: ["", "| "]) func `rows without the merged cells above them are moved below their heads, as their levels say`(
        border: String
    ) {
        let head = "\(border)单位名称 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 指标方向性 | |\n"
        let rows = [
            "801-某市水务部门 | 42.50 | ||||||||||",
            "某市河道管理所 | 河道保洁 | 30.00 | 河道整洁。 | 产出指标 | 数量指标 | 保洁长度 | ≥ | 30 | 公里 | 正向指标 | |",
            "产出指标 | 质量指标 | 合格率 | ≥ | 95 | % | 正向指标 | |||||", "时效指标 | 完成天数 | ≤ | 200 | 天 | 反向指标 | ||||||",
            "闸门维修 | 12.50 | 闸门完好。 | 满意度指标 | 服务对象满意度指标 | 居民满意度 | 大于等于 | 90 | % | 正向指标 | ||",
        ]
        let document = list(rows.map { border + $0 + "\n" }.joined(), head: head)
        #expect(figures(document) == ["2025 某市河道管理所 河道保洁 30000000", "2025 某市河道管理所 闸门维修 12500000"])
        #expect(document.findings.isEmpty)
        let indicators = document.forms.map { form in
            form.indicators.map { "\($0.level2) \($0.level3) \($0.target?.comparison?.rawValue ?? "-") \($0.target?.text ?? .empty)" }
        }
        #expect(
            indicators == [
                ["数量指标 保洁长度 ge 30公里", "质量指标 合格率 ge 95%", "时效指标 完成天数 le 200天"], ["服务对象满意度指标 居民满意度 ge 90%"],
            ])
    }

    @Test func `a row without merged cells that would not fit below the heads is not moved`() {
        let head = "| 项目名称 | 单位名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标值 |\n"
        let rows = "| 河道保洁 | 某市河道管理所 | 30.00 | 产出指标 | 数量指标 | 保洁长度 | 30公里 |\n| 闸门维修 | 12.50 | 产出指标 | 数量指标 | 闸门数 | 3座 | ||\n"
        let document = list(rows, head: head)
        #expect(figures(document) == ["2025 某市河道管理所 河道保洁 30000000", "2025   -1"])
        #expect(document.findings.contains { $0.rule == .noProjectName })
    }

    @Test func `merged cells may be repeated, and a divided head is read downwards`() {
        let head = "| 项目名称 | 项目单位 | 合计 | 本年拨款 | 本年拨款 | 单位资金 |\n| 项目名称 | 项目单位 | 合计 | 一般公共预算 | 政府性基金 | 单位资金 |\n"
        let document = list(
            "| 河道保洁 | 某市河道管理所 | 30.00 | 20.00 | 5.00 | 5.00 |\n| 河道保洁 | 某市河道管理所 | 30.00 | 20.00 | 5.00 | 5.00 |\n", head: head)
        #expect(figures(document) == ["2025 某市河道管理所 河道保洁 30000000"])
        #expect(document.forms.first?[.annualOther].value?.fen == 5_000_000 && document.forms.first?[.annualFiscal].value == nil)
    }

    @Test(arguments: [
        ("| 项目名称 | 单位名称 | 2024年预算数 | 2025年预算数 |\n", "| 河道保洁 | 某市河道管理所 | 28.00 | 30.00 |\n"),
        ("| 项目名称 | 单位名称 | 三年合计 | 2025年 | 2026年 |\n", "| 河道保洁 | 某市河道管理所 | 90.00 | 30.00 | 60.00 |\n"),
        ("| 项目名称 | 单位名称 | 申报数 | 审定数 |\n", "| 河道保洁 | 某市河道管理所 | 50.00 | 30.00 |\n"),
    ])
    func `of several columns the budget is the year's own that was approved`(_ head: String, _ row: String) {
        #expect(figures(list(row, head: head)) == ["2025 某市河道管理所 河道保洁 30000000"])
    }

    @Test func `groups of numbered projects are totals where they add up`() {
        let rows = "| 一、某市河道管理所 | 42.50 | |\n| 1.河道保洁 | 30.00 | 河道整洁。 |\n| 2.闸门维修 | 12.50 | 闸门完好。 |\n"
        let document = list(rows, head: "| 项目名称 | 预算金额 | 绩效目标 |\n")
        #expect(figures(document) == ["2025  河道保洁 30000000", "2025  闸门维修 12500000"])
    }

    @Test func `in text laid out in columns each line is a project, unless a cell takes up several`() {
        let head = "序号  单位名称            项目名称      预算金额    其中：财政拨款\n"
        let first = "1     某市河道管理所      河道保洁      30.00       30.00\n"
        let second = "2     某市排水站          管网清淤      8.00        8.00\n"
        let total = "合计                                    38.00       38.00\n"
        let form = ["2025 某市河道管理所 河道保洁 30000000", "2025 某市排水站 管网清淤 8000000"]
        #expect(figures(list(first + second + total, head: head)) == form)
        #expect(list(first + "                          及绿化养护\n" + second + total, head: head).forms.isEmpty)
        #expect(list(first + "\n" + second + total, head: head).forms.count != 1)
    }

    /// As a converter counts characters: digits take up more columns than the head above them, and labels stand a space apart.
    private static let drifting = """
        序号 项目名称         年初预算数 全年预算数 全年执行数 执行率         自评得分 备注

        1   河道保洁         1030.00    1020.50    1010.00    98.97% 95

            城区内涝点改造及排
        2                    312.50    298.75    298.75    100.00% 97
            水管网清淤

        3   闸门维修及启闭设备更换 75.25      75.25      60.20      80.00% 84

            合计             1417.75    1394.50    1368.95    98.17%

        """

    private static let titleOfDrifting = "2024年度项目支出绩效自评情况汇总表"

    private func settled(_ document: IngestedDocument) -> [String] {
        document.forms.map { form in
            let amounts = [AmountField.currentBudget, .adjustedBudget, .executed].map { form[$0].value.map { "\($0.fen)" } ?? "-" }
            return "\(form.project) " + amounts.joined(separator: " ")
        }
    }

    @Test func `cells need not stand below their heads where only one way fits, and words go on in lines without amounts`() {
        let document = list(Self.drifting, title: Self.titleOfDrifting, head: "")
        #expect(
            settled(document) == [
                "河道保洁 1030000000 1020500000 1010000000", "城区内涝点改造及排水管网清淤 312500000 298750000 298750000",
                "闸门维修及启闭设备更换 75250000 75250000 60200000",
            ])
        #expect(document.forms.map(\.totalScore.value?.description) == ["95", "97", "84"])
        #expect(document.forms.map { $0[.executed].line } == [7, 10, 13])
    }

    @Test func `where several ways fit, cells that stand below no head or below two end the list`() {
        let two = Self.drifting.replacing("1030.00    1020.50    1010.00", with: "1030.00               1010.00")
        let forms = list(two, title: Self.titleOfDrifting, head: "").forms
        #expect(forms.allSatisfy { $0.project != "河道保洁" || $0[.adjustedBudget].value == nil })
        let dense = Self.drifting.replacing("\n\n", with: "\n")
        #expect(list(dense, title: Self.titleOfDrifting, head: "").forms.isEmpty)
    }

    @Test func `a list in columns of which nobody knows whose its lines are is said, and what follows it is read`() {
        let head = "单位名称        项目名称      预算数     一级指标    二级指标    三级指标      指标值\n\n"
        let rows = """
                                               产出指标    数量指标    保洁长度      ≥30公里
            某市河道管理    河道保洁      30.00
            所                                 满意度指标  居民满意度  居民满意度    ≥90%

            """
        let document = list(rows + "\n" + InventedForms.target(), title: "2025年部门预算项目支出绩效目标汇总表", head: head)
        #expect(document.forms.map(\.project) == ["道路养护"])
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable && $0.subject == "2025年部门预算项目支出绩效目标汇总表" })
    }

    @Test func `a row that lost a cell says nothing, and nor does an amount that lost its project`() {
        let narrow = list("| 1 | 某市河道管理所 | 河道保洁 | 20.00 | 河道整洁。 |\n| 2 | 某市排水站 | 管网清淤 | 8.00 | 8.00 | 排水通畅。 |\n")
        #expect(narrow.forms.map { $0[.annualRequest].value?.fen } == [nil, 8_000_000])
        #expect(narrow.findings.contains { $0.rule == .noProjectName })
        let nameless = list("| 1 | 某市河道管理所 | 河道保洁 | | | 河道整洁。 |\n| 2 | 某市排水站 | | 8.00 | 8.00 | 排水通畅。 |\n")
        #expect(nameless.forms.first?[.annualRequest].value == nil)
        #expect(nameless.findings.contains { $0.rule == .noProjectName })
    }

    @Test(arguments: ["2025年政府采购项目预算表", "2025年项目支出绩效监控汇总表", "项目支出明细表"])
    func `a table of other things is no list of projects`(_ title: String) {
        #expect(list(Self.rows, title: title).forms.isEmpty)
    }

    @Test func `a head of labels and values heads no list`() {
        let document = ingest(InventedForms.target(head: "| 项目名称 | 道路养护 | 项目类别 | 经常性项目 |"))
        #expect(document.forms.map(\.project) == ["道路养护"])
    }

    @Test func `the heads of another table above a list end none of its projects`() {
        let rows = "某市公路处\t道路养护\t315.60\t300.00\t保障畅通\n某市园林处\t公园保洁\t20.00\t20.00\t保持整洁\n"
        let head = "项目支出绩效目标表（2024年度）\n一级目标 二级目标 三级目标 指标目标值\n单位：万元\n"
        let document = ingest(head + "单位名称\t项目名称\t预算数\t其中：财政拨款\t年度绩效目标\n" + rows)
        #expect(document.forms.map { $0[.project].value } == ["道路养护", "公园保洁"] && document.forms.map(\.lastLine) == [5, 6])
    }

    @Test(arguments: ["20.00 | 18.00 <b>另</b>\n计", "20.00 | 18.00 另\n<b>计</b>", "20.00 <b>另</b>\n计", "20.00 另\n<b>计</b>"])
    func `cells that go on in a line that was cleaned have only their own text`(_ cells: String) {
        let document = list("| 1 | 某市排水站 | 管网清淤 | 8.00 | 8.00 | 排水通畅。 |\n| 2 | 某市河道管理所 | 河道保洁 | \(cells) |\n")
        #expect(document.forms.first.map { $0[.annualRequest].value?.fen } == 8_000_000)
        #expect(document.forms.dropFirst().allSatisfy { $0[.annualRequest].value == nil })
        #expect(!document.findings.isEmpty && !document.findings.contains { $0.found.utf8.count > 60 })
    }

    @Test(arguments: [("1,2", 1_234_000_000), ("12 ", nil)] as [(String, Int64?)])
    func `a number that takes up two lines of a drawn table is not read across its neighbours`(line: String, fen: Int64?) {
        let document = ingest(
            """
            2025年项目支出绩效目标汇总表
            单位：万元
            +------+----------+---------+--------------+
            | 单位 | 项目名称 | 预算数  | 年度绩效目标 |
            +------+----------+---------+--------------+
            | 某站 | 管网清淤 | 8.00    | 排水通畅。   |
            +------+----------+---------+--------------+
            | 某所 | 河道保洁 | \(line)     | 河道         |
            |      |          | 34.00   | 整洁。       |
            +------+----------+---------+--------------+
            """)
        #expect(document.forms.map { $0[.project].value } == ["管网清淤", "河道保洁"])
        #expect(document.forms.map { $0[.annualRequest].value?.fen } == [8_000_000, fen])
        #expect(document.findings.contains { $0.line == 8 } == (fen == nil))
    }

    @Test(arguments: [1990, 1998]) func `a line wider than any page ends a list in columns`(tabs: Int) {
        let head = "2025年项目支出预算表\n\n单位：万元\n\n单位名称      项目名称      预算金额      财政拨款\n"
        let row = "某市排水站    管网清淤      8.00          8.00\n"
        let wide = String(repeating: "\t", count: tabs) + "甲甲甲 乙乙乙乙乙 8.00\n"
        #expect(ingest(head + row + wide + row).forms.count < 3)
    }

    @Test(arguments: ["", "财政项目支出绩效目标表\n（2025年度）\n\n"], ["", "财政项目支出绩效目标表\n（2025年度）\n"])
    func `a heading above a list is not the title of the form below it`(heading: String, title: String) {
        let form = "| 项目名称 | 道路养护 | 项目类别 | 经常性项目 |\n|---|---|---|---|\n| 主管部门 | 某市住建局 | 实施单位 | 某市公路处 |\n"
        let money = "| 项目当年预算（元） | 3156000.00 | 项目总预算（元） | 3156000.00 |\n"
        let list = "2025年部门预算项目支出预算表\n\n单位：万元\n\n" + Self.head + "| 1 | 某市排水站 | 管网清淤 | 8.00 | 8.00 | 排水通畅。 |\n"
        let document = ingest(heading + list + "\n" + title + form + money)
        let named = document.forms.filter { !$0.project.isEmpty }
        #expect(named.map(\.project) == ["管网清淤", "道路养护"] && named.last?[.currentBudget].value?.fen == 315_600_000)
    }

    @Test func `where the head of the budget before adjustment was lost, the adjusted one does not stand for it`() {
        let head = "| 项目名称 | 实施单位 | 年初顶箅数 | 全年预算数 | 全年执行数 |\n"
        let rows = "| 河道保洁 | 某市河道管理所 | 30.00 | 33.00 | 32.00 |\n| 管网清淤 | 某市排水站 | 8.00 | 8.00 | 8.00 |\n"
        let document = list(rows, title: "2025年项目支出绩效自评汇总表", head: head)
        #expect(document.forms.count == 2 && document.forms.allSatisfy { $0.budget.value == nil })
        #expect(document.forms.map { $0[.executed].value?.fen } == [32_000_000, 8_000_000])
        #expect(document.findings.count { $0.rule == .amountInDoubt } == 2)
        let whole = list(rows, title: "2025年项目支出绩效自评汇总表", head: head.replacing("顶箅", with: "预算"))
        #expect(whole.forms.map { $0.budget.value?.fen } == [30_000_000, 8_000_000])
    }

    @Test func `a label is not the name of a project`() {
        let document = list("| 1 | 某市河道管理所 | 项目类别 | 30.00 | 30.00 | 河道整洁。 |\n| 2 | 某市排水站 | 管网清淤 | 8.00 | 8.00 | 排水通畅。 |\n")
        #expect(document.forms.map(\.project) == ["", "管网清淤"])
        #expect(document.findings.contains { $0.rule == .noProjectName && $0.line == 7 })
    }

    @Test func `what was carried over from last year is money of this year`() {
        let head = "| 单位名称 | 项目名称 | 合计 | 财政拨款 | 上年结转 |\n"
        let form = list("| 某市河道管理所 | 河道保洁 | 33.00 | 30.00 | 3.00 |\n", head: head).forms.first
        let fields: [AmountField] = [.annualRequest, .annualFiscal, .annualCarryover, .totalFunds]
        #expect(fields.map { form?[$0].value?.fen } == [33_000_000, 30_000_000, 3_000_000, nil])
    }

    @Test(arguments: ["25000", "250.5", "250.000"])
    func `the one number of a column with other decimals than all others is in doubt where nothing proves it`(printed: String) {
        let head = "| 项目名称 | 单位名称 | 预算数 |\n"
        let rows = "| 河道保洁 | 某市河道管理所 | \(printed) |\n| 管网清淤 | 某市排水站 | 85.60 |\n| 闸门维修 | 某市排水站 | 64.25 |\n"
        let document = list(rows, head: head)
        #expect(document.forms.map { $0.budget.value?.fen } == [nil, 85_600_000, 64_250_000])
        #expect(document.findings.map(\.rule) == [.amountInDoubt])
        let total = list(rows + "| 合计 | | 25149.85 |\n", head: head)
        #expect(printed != "25000" || total.forms.first?.budget.value?.fen == 25_000_000_000)
        #expect(list(rows.replacing("64.25", with: "64"), head: head).forms.allSatisfy { $0.budget.value != nil })
    }

    @Test func `a row of the list behind a line that ends it is said`() {
        let head = "序号  单位名称            项目名称      预算金额    其中：财政拨款\n"
        let first = "1     某市河道管理所      河道保洁      30.00       30.00\n"
        let second = "2     某市排水站          管网清淤      8.00        8.00\n"
        let document = list(first + "附件2\n" + second, head: head)
        #expect(figures(document) == ["2025 某市河道管理所 河道保洁 30000000"])
        #expect(document.findings.map(\.rule) == [.valuesNotAssignable] && document.findings.first?.line == 8)
        #expect(list(first + second + "附件2\n", head: head).findings.isEmpty)
    }

    @Test func `a drawn list goes on behind a line that stands in it`() {
        let rule = "+------+----------+------+\n"
        let row = { (number: Int, name: String, amount: String) in "| \(number)    | \(name) | \(amount) |\n\(rule)" }
        let head = "\(rule)| 序号 | 项目名称 | 预算 |\n\(rule)"
        let document = list(row(1, "河道保洁", "8.00") + "http://www.czj.example/12.html\n" + row(2, "管网清淤", "5.00"), head: head)
        #expect(figures(document) == ["2025  河道保洁 8000000", "2025  管网清淤 5000000"])
    }

    @Test func `rows with words where the budget belongs give no amounts`() {
        let rows = "| | 1 | 某市河道管理所 | 河道保洁 | 30.00 | 20.00 |\n| | 2 | 某市排水站 | 管网清淤 | 8.00 | 8.00 |\n"
        let document = list(rows)
        #expect(document.forms.allSatisfy { $0.largestAmount == 0 && $0.project.isEmpty } && !document.findings.isEmpty)
        #expect(list(Self.rows.replacing("8.00 | 8.00", with: "待定 | ")).forms.last?.project == "管网清淤")
    }

    @Test func `a row with an amount where the name belongs gives no amounts`() {
        let document = list(Self.rows.replacing("| 3 | 某市排水站 | 管网清淤 | 8.00 | 8.00 | 排水通畅。 |", with: "| | 管网清淤 | 18.00 | 8.00 | 10.00 | |"))
        #expect(document.forms.allSatisfy { $0.project != "管网清淤" && ($0.project.isEmpty ? $0.largestAmount == 0 : true) })
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable })
    }
}
