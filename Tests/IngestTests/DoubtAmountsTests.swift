import FormFixtures
import Testing

@testable import Ingest

/// Amounts that are read only where the rest of the form proves them, as something was lost or moved around them.
struct DoubtAmountsTests {
    private static let table = """
        | 项目支出绩效自评表 | | | |
        |---|---|---|---|
        | 项目名称 | 道路养护 | 预算单位 | 某市公路中心 |
        | 当年预算数（元） | 9130000.00 | 上年预算金额（元） | 5119800.00 |
        | 预算执行数（元） | 9130000.00 | 预算执行率（%） | |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 |
        | 产出指标 | 数量指标 | 养护里程 | =120公里 |

        """

    private static let target = """
        财政项目支出绩效目标表
        （2020年度）
        项目名称： 道路养护
        申报单位名称： 某市公路中心
        项目总预算（元）：
        43,402,620
        项目当年预算（元）：
        21,701,310
        同名项目上年预算额（元）：
        同名项目上年预算执行数（元）：
        一级指标 二级指标 三级指标 年度指标值
        产出指标 数量指标 养护里程 =120公里

        """

    private static func amounts(_ text: String) -> [AmountField: Int64] {
        let form = ingest(text).forms.first
        return Dictionary(
            uniqueKeysWithValues: AmountField.allCases.compactMap { field in form?[field].value.map { (field, $0.fen / 100) } })
    }

    @Test(arguments: [
        """
                         财政项目支出绩效目标申报表
                             （2020年度）
            项目名称        道路养护                项目性质       经常性项目
            主管部门        某市交通局               实施单位       某市公路中心
                 项目资金总   91,350,926
                                          年度资金申请总额     30,450,308.78
                     额        .34
         项目资金  其中：财政   79,513,533    其中：当年财政拨款   30,450,308.78
         （元）      资金        .03
                                      上年结转资金      0.00
                 其他资金     11,837,393.31  其他资金      0.00
         一级指标    二级指标    三级指标        年度指标值
         产出指标    数量指标    养护里程        =120公里

        """,
        """
        项目支出绩效自评表
        （2020年度）
        | 项目名称 | | 道路养护 | | | 主管部门 | 某市交通局 | |
        |---|---|---|---|---|---|---|---|
        | 项目资金（元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
        | | 年度资金总额 | 470,288 | 360,066 | 360,066 | 10 | 100.00% | 10.00 |
        | | | .02 | .03 | .03 | | | |
        | | 其他资金 | 470,288.02 | 360,066.03 | 360,066.03 | | | |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
        | 产出指标 | 数量指标 | 养护里程 | =120公里 | 120公里 | 90 | 90 | |

        """,
    ]) func `an amount of which the rest stands below it is not read in part`(form: String) {
        let parts: Set<Int64> = [91_350_926, 79_513_533, 470_288, 360_066]
        let fields: [AmountField] = [.totalFunds, .totalFiscal, .currentBudget, .adjustedBudget, .executed]
        let read = Self.amounts(form).filter { fields.contains($0.key) }.values
        #expect(parts.isDisjoint(with: read))
        #expect(ingest(form).findings.contains { $0.rule == .amountInDoubt })
    }

    private static func saysDoubt(_ text: String) -> Bool { ingest(text).findings.contains { $0.rule == .amountInDoubt } }

    @Test func `what is not damaged is read`() {
        #expect(Self.amounts(Self.table) == [.currentBudget: 9_130_000, .priorBudget: 5_119_800, .executed: 9_130_000])
        #expect(Self.amounts(Self.target) == [.totalBudget: 43_402_620, .currentBudget: 21_701_310])
    }

    @Test func `an amount at the end of a table row that lacks its border may be cut`() {
        let cut = Self.table.replacing(" 5119800.00 |", with: " 5119800.0")
        #expect(Self.amounts(cut)[.priorBudget] == nil && Self.saysDoubt(cut))
        let borderless = Self.table.split(separator: "\n").map { $0.hasSuffix("|") ? $0.dropLast() : $0 }.joined(separator: "\n")
        #expect(Self.amounts(borderless) == Self.amounts(Self.table))
    }

    @Test func `an amount without the decimals that all others have is a part of one, or lost its point`() {
        for damaged in ["513000000", "9"] {
            let text = Self.table.replacing("| 当年预算数（元） | 9130000.00", with: "| 当年预算数（元） | \(damaged)")
            #expect(Self.amounts(text)[.currentBudget] == nil && Self.saysDoubt(text))
        }
    }

    @Test func `a lost point stays read where the printed rate proves the amount`() {
        let proved = Self.table.replacing("| 9130000.00 | 上年", with: "| 9130000 | 上年").replacing("（%） | |", with: "（%） | 100.00% |")
        #expect(Self.amounts(proved)[.currentBudget] == 9_130_000)
    }

    @Test func `a budget of which only the first digits are left is not read`() {
        let cut = Self.target.replacing("43,402,620", with: "43")
        #expect(Self.amounts(cut) == [.currentBudget: 21_701_310] && Self.saysDoubt(cut))
        let spent = Self.target.replacing("（元）：\n同名项目上年预算执行数（元）：\n", with: "（元）：\n8,993,600\n同名项目上年预算执行数（元）：\n8\n")
        #expect(Self.amounts(spent)[.priorBudget] == 8_993_600 && Self.amounts(spent)[.priorExecuted] == nil)
    }

    @Test func `an amount under last year's label right behind the label of the total is not last year's`() {
        let moved = Self.target.replacing(
            "项目总预算（元）：\n43,402,620\n项目当年预算（元）：\n21,701,310\n同名项目上年预算额（元）：\n",
            with: "项目总预算（元）：\n同名项目上年预算额（元）：\n43,402,620\n项目当年预算（元）：\n21,701,310\n")
        #expect(Self.amounts(moved) == [.currentBudget: 21_701_310] && Self.saysDoubt(moved))
    }

    @Test func `an amount whose label stands there again without one is not read`() {
        let twice = Self.target.replacing("同名项目上年预算额（元）：\n", with: "同名项目上年预算额（元）：\n9,000,000\n同名项目上年预算额（元）：\n")
        #expect(Self.amounts(twice)[.priorBudget] == nil && Self.saysDoubt(twice))
    }

    private static let application = """
        财政项目支出绩效目标申报表
        （2024年度）
        项目名称： 道路养护
        申报单位名称： 某市公路中心
        项目资金总额（元）：
        5,250,000.00
        年度资金申请总额（元）：
        5,250,000.00
        其中：财政资金（元）：
        5,250,000.00
        其中：当年财政拨款（元）：
        上年结转资金（元）：
        其他资金（元）：
        其他资金（元）：
        4,000,000.00
        一级指标 二级指标 三级指标 年度指标值
        产出指标 数量指标 养护里程 =120公里

        """

    @Test func `sources of funds out of their order count where sums prove them alone`() {
        #expect(Self.amounts(Self.application)[.annualOther] == 4_000_000)
        let last = "其他资金（元）：\n其他资金（元）：\n4,000,000.00\n"
        let moved = Self.application.replacing(last, with: "").replacing("其中：财政资金", with: last + "其中：财政资金")
        #expect(Self.amounts(moved)[.annualOther] == nil && Self.amounts(moved)[.totalOther] == nil && Self.saysDoubt(moved))
        #expect(Self.amounts(moved)[.totalFunds] == 5_250_000)
    }

    private static let columns = """
        项目支出绩效目标表
        （2024年度）
        项目名称              道路养护
        实施单位              某市公路中心
                        年度资金总额：                  180.00
        项目资金          其中：财政拨款                  120.00
        （万元）          上年结转
                        其他资金                       60.00
        一级指标      二级指标     三级指标      年度指标值
        产出指标      数量指标     养护里程      =120公里

        """

    @Test func `an amount beside words that are no label is not that of the label above`() {
        #expect(Self.amounts(Self.columns)[.annualOther] == 600_000)
        let damaged = Self.columns.replacing("其他资金  ", with: "其已资千  ")
        #expect(Self.amounts(damaged)[.annualCarryover] == nil && ingest(damaged).findings.contains { $0.rule == .sourcesDoNotAddUp })
    }

    @Test func `rows of a table that became one give no amounts, unless a sum proves them`() {
        let rows = "| | | | 其中：当年财政拨款<br>上年结转资金 | 1,000.00<br> | |\n| | 其他资金 | | 其他资金 | 2,000.00 | |"
        let text = InventedForms.application(funds: "| 项目资金总额 | | 年度资金申请总额 | 3,000.00 | |\n" + rows)
        #expect(Self.amounts(text)[.annualFiscal] == nil && Self.amounts(text)[.annualCarryover] == nil && Self.saysDoubt(text))
    }

    @Test func `an amount without a label above the first label is nobody's, and it is said`() {
        let lost = Self.target.replacing("项目总预算（元）：\n43,402,620\n", with: "43,402,620\n项目总预算（元）：\n")
        #expect(Self.amounts(lost)[.totalBudget] == nil && ingest(lost).findings.contains { $0.rule == .unclaimedText })
        #expect(ingest(lost).forms.first?.unit == "某市公路中心")
    }

    @Test(arguments: ["000", "000,000.00", "00", "0,700,000"])
    func `zeros in front are what a number that lost its beginning has left`(rest: String) {
        let text = Self.target.replacing("21,701,310", with: rest)
        #expect(Self.amounts(text)[.currentBudget] == nil && ingest(text).findings.contains { $0.rule == .amountNotANumber })
    }

    @Test(arguments: ["9130000.0004", "9130000.5", "9130000.123"])
    func `a number with more decimals than the two that all others have, or with one, is in doubt whatever the rate`(budget: String) {
        let text = Self.table.replacing("| 9130000.00 | 上年", with: "| \(budget) | 上年").replacing("（%） | |", with: "（%） | 100.00% |")
        #expect(Self.amounts(text)[.currentBudget] == nil && !ingest(text).findings.isEmpty)
    }

    private static let matrix = """
        项目资金（万元）
        年初预算数 全年预算数 全年执行数 分值 执行率 得分
        年度资金总额 420.00 465.00 452.36 10 97.28% 9.73
        其中：当年财政拨款 420.00 465.00 452.36 — 97.28% —

        """

    @Test(arguments: ["465.001", "465.000001", "465.0"])
    func `a number of the table of funds with other decimals than all others is in doubt whatever the rate`(budget: String) {
        func amounts(_ matrix: String) -> [AmountField: Int64] {
            Self.amounts(InventedForms.evaluation(title: "项目支出绩效自评表\n（2022年度）", money: matrix))
        }
        #expect(amounts(Self.matrix)[.adjustedBudget] == 4_650_000)
        let damaged = amounts(Self.matrix.replacing("年度资金总额 420.00 465.00", with: "年度资金总额 420.00 \(budget)"))
        #expect(damaged[.adjustedBudget] == nil && damaged[.currentBudget] == 4_200_000)
    }

    @Test(
        arguments: [
            ("452.36543", "452.36543", 4_523_654_30), ("452.36543", "452.36", nil), ("452.365", "452.365", nil),
            ("452.365", "400.365 — 97.28% —\n其他资金 45.00 45.00 52.00", 4_523_650_00),
        ] as [(String, String, Int64?)])
    func `a number of the table of funds with other decimals counts where its column adds up`(total: String, part: String, executed: Int64?)
    {
        let matrix = Self.matrix.replacing("465.00 452.36 10", with: "465.00 \(total) 10").replacing("452.36 —", with: "\(part) —")
        let form = ingest(InventedForms.evaluation(title: "项目支出绩效自评表\n（2022年度）", money: matrix)).forms.first
        #expect(form?[.executed].value?.fen == executed && form?[.adjustedBudget].value == Amount(yuan: 4_650_000))
    }

    @Test func `a number under last year's last label, where the labels before it are blank, is in doubt`() {
        let below = Self.target.replacing("（元）：\n21", with: "（元）： 21").replacing("（元）：\n43,402,620", with: "（元）：").replacing(
            "执行数（元）：\n", with: "执行数（元）：\n43,402,620\n")
        #expect(Self.amounts(below) == [.currentBudget: 21_701_310] && Self.saysDoubt(below))
    }

    @Test func `a budget for which one applies is no part of a form of targets`() {
        let stray = Self.target.replacing("一级指标", with: "年度资金申请总额（元）：\n5,000,000\n一级指标")
        #expect(Self.amounts(stray) == Self.amounts(Self.target) && ingest(stray).findings.contains { $0.rule == .valuesNotAssignable })
    }

    @Test func `a source that stands before 其中 and the one behind it are in doubt, though the sum is right`() {
        func amounts(_ first: String, _ second: String) -> [AmountField: Int64] {
            let rows = "| | | | \(first) | 1,000.00 | |\n| | | | \(second) | 500.00 | |\n| | | | 其他资金 | 1,500.00 | |"
            return Self.amounts(InventedForms.application(funds: "| 项目资金总额 | | 年度资金申请总额 | 3,000.00 | |\n" + rows))
        }
        let right = amounts("其中：当年财政拨款", "上年结转资金")
        #expect(right[.annualFiscal] == 1_000 && right[.annualCarryover] == 500)
        let moved = amounts("上年结转资金", "其中：当年财政拨款")
        #expect(moved[.annualFiscal] == nil && moved[.annualCarryover] == nil && moved[.annualRequest] == 3_000)
    }
}
