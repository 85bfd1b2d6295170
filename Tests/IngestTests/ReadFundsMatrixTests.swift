import Testing

@testable import Ingest

/// The national evaluation: budgets, execution and rate across, sources down.
struct ReadFundsMatrixTests {
    private func form(_ money: String) -> ProjectForm? {
        ingest(InventedForms.evaluation(title: "项目支出绩效自评表\n（2022年度）", money: money)).forms.first
    }

    private static let head = "| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |\n|---|---|---|---|---|---|---|---|\n"

    @Test func `amounts stand where a row and a column meet`() {
        let rows = """
            | | 年度资金总额 | 90.00 | 85.50 | 80.37 | 10 | 94.00% | 9.4 |
            | | 其中：当年财政拨款 | 70.00 | 65.50 | 60.37 | — | 92.17% | — |
            | | 上年结转资金 | 20.00 | 20.00 | 20.00 | — | 100% | — |
            | | 其他资金 | | | | — | | — |
            """
        let form = form(Self.head + rows + "\n")
        let fields: [AmountField] = [.currentBudget, .adjustedBudget, .executed, .annualFiscal, .annualCarryover]
        #expect(fields.map { form?[$0].value?.fen } == [90_000_000, 85_500_000, 80_370_000, 70_000_000, 20_000_000])
        #expect(form?[.annualOther].state == "(blank)")
        #expect(form?.declaredExecutionRate.value?.description == "94.00")
    }

    @Test func `a line end before the border that a line begins with is a blank cell`() {
        let head = "项目资金（万元） |\n| 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |\n"
        let document = ingest(
            InventedForms.evaluation(title: "项目支出绩效自评表\n（2022年度）", money: head + "年度资金总额 |\n| 85.50 | 80.37 | 10 | 94.00% | 9.4 |\n"))
        #expect(document.forms.first?[.currentBudget].state != "(blank)" && document.forms.first?[.executed].value == nil)
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable })
        // A line that another goes on with is none that an equal one is copied from.
        let rows = String(repeating: "年度资金总额 |\n| 85.50 | 80.37 | 10 | 94.00% | 9.4 |\n", count: 2) + "年度资金总额 |\n年度总体目标 |\n"
        let text = splitCells(Array((head + rows).utf8))
        #expect(text.rows.map(\.cells.count) == [7, 6, 6, 1, 1])
        let full = form(head + "年度资金总额 | 90.00 | 85.50 | 80.37 | 10 | 94.00% | 9.4 |\n")
        let fields: [AmountField] = [.currentBudget, .adjustedBudget, .executed]
        #expect(fields.map { full?[$0].value?.fen } == [90_000_000, 85_500_000, 80_370_000])
    }

    @Test func `a column of the table whose head is unknown is none of the others`() {
        let head = "| 项目资金（万元） | | 年初预算数 | 年中追加 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 扣分原因 |\n"
        let form = form(head + "| | 年度资金总额 | 90.00 | -4.50 | 85.50 | 80.37 | 10 | 94.00% | 9.4 | 进度滞后 |\n")
        let fields: [AmountField] = [.currentBudget, .adjustedBudget, .executed]
        #expect(fields.map { form?[$0].value?.fen } == [90_000_000, 85_500_000, 80_370_000])
        // A row without the cell that spans the rows beside it stands a column further left.
        let shifted = self.form(head + "| 年度资金总额 | 90.00 | -4.50 | 85.50 | 80.37 | 10 | 94.00% | 9.4 | 进度滞后 |\n")
        #expect(fields.map { shifted?[$0].value?.fen } == [90_000_000, 85_500_000, 80_370_000])
        let cut = self.form(head + "| 年度资金总额 | 90.00 | 85.50 | 80.37 | 10 | 94.00% | 9.4 | 进度滞后 |\n")
        #expect(fields.allSatisfy { cut?[$0].value == nil })
    }

    @Test func `the row above whose label is unknown is not the next one's`() {
        let head = "项目资金（万元）    资金来源             年度预算数   全年执行数   执行率\n"
        let rows = "                    合计                 90.00        80.37        89.30%\n                    其中：财政拨款\n"
        let form = form(head + rows + "                    其他资金             20.00        20.00        100%\n")
        #expect(form?[.annualFiscal].value == nil && form?[.annualOther].value?.fen == 20_000_000)
    }

    @Test func `in text too, where its head stands apart from the others and each row has all cells`() {
        let head = "项目资金（万元）    年初预算数   全年预算数   全年执行数   执行率   执行率权重   资金偏差   \n"
        let fields: [AmountField] = [.currentBudget, .adjustedBudget, .executed]
        let form = form(head + "年度资金总额    90.00   85.50   80.37   94.00%   10   5.13\n其中：当年财政拨款    70.00   65.50   60.37      0.00\n")
        #expect(fields.map { form?[$0].value?.fen } == [90_000_000, 85_500_000, 80_370_000])
        #expect(form?[.annualFiscal].value == nil)
        let cut = self.form(head + "年度资金总额    85.50   80.37   5.13\n")
        #expect(fields.allSatisfy { cut?[$0].value == nil })
    }

    @Test func `without 年初预算数 the year's budget is 全年预算数`() {
        let rows = "年度资金总额 85.50 80.37 10 94.00% 9.4\n其中：当年财政拨款 65.50 60.37 — 92.17% —\n"
        let form = form("项目资金（万元） 全年预算数 全年执行数 分值 执行率 得分\n" + rows)
        #expect(form?[.currentBudget].value?.fen == 85_500_000)
        #expect(form?[.executed].value?.fen == 80_370_000)
        #expect(form?[.annualFiscal].value?.fen == 65_500_000)
        #expect(form?.isBudgetAdjusted == true)
        let both = self.form("项目资金（万元） 年初预算数 全年预算数 全年执行数\n年度资金总额 90.00 85.50 80.37\n")
        #expect(both?[.currentBudget].value?.fen == 90_000_000 && both?.isBudgetAdjusted == false)
        let blank = self.form(Self.head + "| | 年度资金总额 | | 85.50 | 80.37 | 10 | 94.00% | 9.4 |\n")
        #expect(blank?[.currentBudget].value == nil && blank?.isBudgetAdjusted == false)
    }

    @Test func `a row whose cells cannot be told apart stays empty with a finding`() {
        let text = "项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分\n年度资金总额 90.00 80.37\n"
        let document = ingest(InventedForms.evaluation(money: text))
        #expect(document.forms.first?[.currentBudget].value == nil)
        #expect(document.forms.first?[.executed].value == nil)
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable })
    }

    @Test(
        arguments: [
            "| | 年度资金总额 | 90.00 85.50 | 80.37 | 10 | 94.00% | 9.4 |", "| | 年度资金总额 | 90.00 | 85.50 | 80.37 10 | 94.00% | 9.4 |",
            "| | 年度资金总额 | 90.00 | 85.50 | 80.37 | 94.00% | 10 | 9.4 |",
        ])
    func `a row of a table whose cells shifted stays empty`(row: String) {
        let document = ingest(InventedForms.evaluation(title: "项目支出绩效自评表\n（2022年度）", money: Self.head + row + "\n"))
        let fields: [AmountField] = [.currentBudget, .adjustedBudget, .executed]
        #expect(fields.allSatisfy { document.forms.first?[$0].value == nil } && document.forms.first?.declaredExecutionRate.value == nil)
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable })
    }

    @Test(arguments: [("94.00%", "8037000000"), ("95.00%", "(not on form)")])
    func `a row with fewer cells than heads counts where its rate is that of its amounts`(rate: String, executed: String) {
        let head = "项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分\n"
        #expect(form(head + "年度资金总额 9,000.00 8,550.00 8,037.00 \(rate)\n")?[.executed].state == executed)
    }

    @Test func `heads that do not stand in their usual order count for nothing`() {
        let text = "项目资金（万元） 全年执行数 全年预算数\n年初预算数 分值 执行率 得分\n年度资金总额 90.00 85.50 80.37 10 94.00% 9.4\n"
        let document = ingest(InventedForms.evaluation(money: text))
        #expect(document.forms.first?[.executed].value == nil)
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable })
    }

    @Test func `the heads print the money unit, and 年度预算数 heads the rows' labels`() {
        let rows = "总额 85.50 80.37 78.76 98.00% 10 9.8\n其中：财政资金 85.50 80.37 78.76 98.00% / /\n"
        let other = "财政专户管理资金 0.00 0.00 0.00 0.00% / /\n单位资金 0.00 0.00 0.00 0.00% / /\n"
        let form = form("年度预算数（万元） 年初预算 调整后预算数 预算执行数 预算执行率 权重 得分\n" + rows + other)
        let fields: [AmountField] = [.currentBudget, .adjustedBudget, .executed, .annualFiscal, .annualOther]
        #expect(fields.map { form?[$0].value?.fen } == [85_500_000, 80_370_000, 78_760_000, 85_500_000, 0])
    }

    @Test(arguments: ["80.37 10 94.00% 9.4", "80.37 10 9.4", "94.00% 80.37 10 9.4"])
    func `points are not read as amounts where budgets are blank`(row: String) {
        let text = "项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分\n年度资金总额 \(row)\n"
        let document = ingest(InventedForms.evaluation(money: text))
        #expect(document.forms.first?[.executed].value == nil)
        #expect(document.forms.first?[.currentBudget].value == nil)
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable })
    }

    @Test func `a number below 执行率 in a head whose rows are not found is no rate`() {
        let text = "项目资金（万元）\n年初预算数\n全年预算数\n全年执行数\n执行率\n47\n权重\n得分\n年度资金总额\n90\n85\n80\n94.12%\n10\n9\n"
        let form = ingest(InventedForms.evaluation(money: text)).forms.first
        #expect(form?.declaredExecutionRate.value == nil && form?[.executed].value == nil)
    }

    @Test(arguments: ["年度资金总额 90.00 85.50 80.3\n", "年度资金总额 90.00 85.50 80.37 10 94.00% 9.4\n"])
    func `a line that ends before its rate may be cut`(row: String) {
        let head = "项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分\n"
        #expect(form(head + row)?[.executed].value?.fen == (row.contains("%") ? 80_370_000 : nil))
    }

    @Test(arguments: [("90.00 85.50 80.37", 90_000_000), ("90.00 85.50 80.3", nil), ("90.00 85.50", nil)] as [(String, Int64?)])
    func `a source's line that ends before its rate was not cut where it ends in all that was spent`(row: String, fiscal: Int64?) {
        let head = "项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分\n年度资金总额 90.00 85.50 80.37 10 94.00% 9.4\n"
        #expect(form(head + "其中：当年财政拨款 \(row)\n")?[.annualFiscal].value?.fen == fiscal)
    }

    @Test func `signs of blank cells alone leave a source blank, whatever their number`() {
        let head = "项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分\n年度资金总额 90.00 85.50 80.37 10 94.00% 9.4\n"
        let document = ingest(InventedForms.evaluation(title: "项目支出绩效自评表\n（2022年度）", money: head + "其他资金 / /\n"))
        #expect(document.forms.first?[.annualOther].state == "(blank)")
        #expect(!document.findings.contains { $0.rule == .valuesNotAssignable })
    }

    @Test func `a table row that ends before the last column without a border may be cut`() {
        #expect(form(Self.head + "| | 年度资金总额 | 90.00 | 85.50 | 80.3\n")?[.executed].value == nil)
        #expect(form(Self.head + "| | 年度资金总额 | 90.00 | 85.50 | 80.37 |\n")?[.executed].value?.fen == 80_370_000)
    }

    @Test func `a source larger than its total is said though another one cannot be read`() {
        let rows = "| | 年度资金总额 | 9.00 | 85.50 | 80.37 | 10 | 94.00% | 9.4 |\n| | 其中：财政拨款 | 70.00 | | | | | |\n| | 上年结转资金 | x | | | | | |\n"
        let document = ingest(InventedForms.evaluation(title: "项目支出绩效自评表\n（2022年度）", money: Self.head + rows))
        #expect(document.findings.contains { $0.rule == .sourcesDoNotAddUp && $0.found == "700000.00" })
    }

    @Test(arguments: [
        ("90.00", "85.50", "80.37", 0), ("90.00", "85.50", "70.37", 1), ("90.00", "58.50", "70.37", 2), ("90.10", "58.50", "70.37", 1),
    ])
    func `columns of which another one adds up are added up too`(budget: String, adjusted: String, executed: String, count: Int) {
        let rows = """
            | | 年度资金总额 | \(budget) | \(adjusted) | \(executed) | 10 | | 9.4 |
            | | 其中：当年财政拨款 | 70.00 | 65.50 | 60.37 | — | | — |
            | | 上年结转资金 | 20.00 | 20.00 | 20.00 | — | | — |
            | | 其他资金 | | — | | — | | — |

            """
        let document = ingest(InventedForms.evaluation(title: "项目支出绩效自评表\n（2022年度）", money: Self.head + rows))
        let found = document.findings.filter { $0.rule == .sourcesDoNotAddUp }
        #expect(found.count == count)
        #expect(found.last.map { $0.found == "803700.00" && $0.expected == "703700.00" } ?? true || budget == "90.10")
        #expect(document.forms.first?[.executed].value?.fen == (executed == "80.37" ? 80_370_000 : 70_370_000))
    }

    @Test(
        arguments: [
            "预算执行情况    预算数（A）    调整预算数（B）    执行数（C）    执行率（C/B）\n（万元）        90.00          85.50              80.37          94.00%\n",
            "| 预算执行情况<br>（万元） | 预算数（A） | 调整预算数（B） | 执行数（C） | 执行率（C/B） |\n| | 90.00 | 85.50 | 80.37 | 94.00% |\n",
        ])
    func `amounts in the row below their labels are theirs, with the heading's unit`(table: String) {
        let form = form(table)
        #expect([.currentBudget, .adjustedBudget, .executed].map { form?[$0].value?.fen } == [90_000_000, 85_500_000, 80_370_000])
        #expect(form?.declaredExecutionRate.value?.description == "94.00")
    }

    @Test func `a heading that its cell broke takes nothing from the rows between, which have labels of their own`() {
        let form = form(
            """
            年初预算数 全年预算数 全年执行数 分值 执行率 得分
            项目资金
            年度资金总额 900000.00 855000.00 803700.00 10 94.00% 9.4
            （元）
            其中：当年财政拨款 900000.00 855000.00 803700.00 — 94.00% —
            """)
        #expect([.currentBudget, .adjustedBudget, .executed].map { form?[$0].value?.fen } == [90_000_000, 85_500_000, 80_370_000])
    }

    @Test func `a bracket behind 得分 says how the points are counted`() {
        let form = form(
            """
            | 预算执行情况（万元） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分<br>（20分*执行率） |
            | | 年度财政<br>资金总额 | 90.00 | 80.37 | 89.30% | 17.86 |
            """)
        #expect([.currentBudget, .executed].map { form?[$0].value?.fen } == [90_000_000, 80_370_000])
        #expect(form?.declaredExecutionRate.value?.description == "89.30")
    }

    @Test func `rows that begin with the border of a blank cell have as many borders as those that begin without one`() {
        let rows = """
            预算执行情况（10分） | 年度预算数（万元） | 年初预算 | 调整后预算数 | 预算执行数 | | | 预算执行率 | 权重 | 得分 |
            | 总额 | 90.00 | 85.50 | 80.00 | | | 93.57% | 10 | 9.4 |
            | 其中：财政资金 | 90.00 | 85.50 | 80.00 | | | 93.57% | / | / |
            | 其他资金 | | | | | | | / | / |
            """
        let head = "项目支出绩效自评表（2022年度） | | | | | | | | | |\n项目名称 | | 道路养护 | | 实施单位 | 某市公路处 | | | | |\n"
        let form = ingest(head + rows + "\n").forms.first
        let fields: [AmountField] = [.currentBudget, .adjustedBudget, .executed, .annualFiscal]
        #expect(fields.map { form?[$0].value?.fen } == [90_000_000, 85_500_000, 80_000_000, 90_000_000])
    }

    @Test(arguments: [("88%", nil), ("94%", "94.00"), ("94.0%", "94.00")] as [(String, String?)])
    func `another rate than that of the table counts for nothing, and neither does the table's`(printed: String, rate: String?) {
        let rows = "| | 年度资金总额 | 90.00 | 85.50 | 80.37 | 10 | 94.00% | 9.4 |\n\n预算执行率：\(printed)\n"
        let document = ingest(InventedForms.evaluation(money: Self.head + rows))
        #expect((document.forms.first?.declaredExecutionRate.value?.description == nil) == (rate == nil))
        #expect(document.findings.contains { $0.rule == .twoValues } == (rate == nil))
    }

    @Test(arguments: ["1 00.00 1 00.00 84.00", "1 00.00 84.00", "1 00.00 1 00.00 84.00 84.00%"])
    func `an amount that lost its first digits to another cell leaves its row empty`(cells: String) {
        let head = "项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分\n年度资金总额 120.00 120.00 104.00 10 86.67% 8.67\n"
        let document = ingest(InventedForms.evaluation(money: head + "其中：当年财政拨款 \(cells)\n其他资金 2O.00 20.00 20.00\n"))
        #expect(document.forms.first?[.annualFiscal].value == nil && document.forms.first?[.currentBudget].value?.fen == 120_000_000)
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable && $0.subject == "其中：当年财政拨款" })
    }
}
