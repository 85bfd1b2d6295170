import FormFixtures
import Testing

@testable import Ingest

/// Amounts that a damage moved away from their labels: into a narrative, in front of their label, up or down their column.
struct MovedAmountsTests {
    private static let total = "| 项目总预算（元）： | 8,400,000 | 项目当年预算（元）： | 8,400,000 |"
    private static let prior = "| 同名项目上年预算额（元）： | 1,980,000 | 同名项目上年预算执行数（元）： | 1,955,300 |"
    private static let table = """
        财政项目支出绩效目标表
        （2022年度）

        | 项目名称： | 隧道照明改造 | 项目类别： | 其他一次性项目 |
        | 申报单位名称： | 某市公路中心 | | |
        | 总目标及阶段性目标： | 保障设施安全。 | | |
        | 本项目上年度市级财政资金使用情况 | | | |
        \(total)
        \(prior)
        | 一级目标 | 二级目标 | 三级目标 | 指标目标值 |
        | 产出目标 | 数量 | 更换灯具数 | >=460盏 |

        """

    private func read(_ text: String) -> (amounts: [AmountField: Int64], rules: [FindingRule]) {
        let document = ingest(text)
        let form = document.forms.first
        let amounts = AmountField.allCases.compactMap { field in form?[field].value.map { (field, $0.fen / 100) } }
        return (Dictionary(uniqueKeysWithValues: amounts), document.findings.map(\.rule))
    }

    @Test(arguments: [
        "| 8,400,000 | 项目总预算（元）： | 项目当年预算（元）： | 8,400,000 |",
        "| 8,400,000 | 项目当年预算（元）： | 8,400,000 | 项目总预算（元）： |",
    ])
    func `an amount in front of its label is no part of the narrative above, and is said`(row: String) {
        let (amounts, rules) = read(Self.table.replacing(Self.total, with: row))
        #expect(amounts == [.priorBudget: 1_980_000, .priorExecuted: 1_955_300])
        #expect(rules == [.amountInDoubt, .unclaimedText])
    }

    @Test func `an amount below the heading that follows its label is no goal`() {
        let cells = Self.table.replacing(" | |\n", with: "\n").replacing(" |\n", with: "\n").replacing("| ", with: "\n").replacing(
            "1,955,300\n", with: "2022年绩效目标\n1,955,300\n")
        let (amounts, rules) = read(cells)
        #expect(amounts == [.totalBudget: 8_400_000, .currentBudget: 8_400_000, .priorBudget: 1_980_000])
        #expect(rules == [.unclaimedText])
    }

    @Test(arguments: ["", "    "])
    func `amounts that stand before their labels are none of the labels before them`(margin: String) {
        let rows = "6,150,000 项目总预算（元）：\(margin) 2,050,000 项目当年预算（元）：\n1,980,000 同名项目上年预算额（元）：\(margin) 1,955,300 同名项目上年预算执行数（元）："
        let (amounts, rules) = read(InventedForms.target(money: "本项目上年度市级财政资金使用情况\n" + rows))
        #expect(amounts.isEmpty && rules.contains(.amountInDoubt))
    }

    @Test func `a number without a label puts what stands in its column in doubt`() {
        let funds = """
            | 项目资金总额 | 3,200.00 | 年度资金申请总额 | 2,430.00 | |
            | | 其中：财政资金 | | 其中：当年财政拨款 | 1,600.00 | |
            | | | 1,660.00 | 上年结转资金 | 330.00 | |
            | | 其他资金 | | 其他资金 | 500.00 | |
            """
        let (amounts, rules) = read(InventedForms.application(funds: funds))
        #expect(amounts == [.annualRequest: 2_430, .annualFiscal: 1_600, .annualCarryover: 330, .annualOther: 500])
        #expect(rules == [.amountInDoubt, .unclaimedText])
    }

    @Test func `a row of the table of funds that a line break parts is not read`() {
        let rows = "\t年度资金总额\t320.50\t320.50\t318.20\t10\t99.28%\t9.9\n\t其中：当年财政拨款\t375.62\n300.50\t300.50\t290.20\t—\t—\t—\n"
        let head = "项目名称\t路灯维修\t\t\t\t\t\t\n实施单位\t某市照明中心\t\t\t\t\t\t\n项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n"
        let table = "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t备注\n产出指标\t数量指标\t维修路灯数量\t300盏\t312盏\t90\t90\t\n"
        let (amounts, rules) = read("项目支出绩效自评表\t\t\t\t\t\t\t\n（2022年度）\t\t\t\t\t\t\t\n" + head + rows + table)
        #expect(amounts[.annualFiscal] == nil && amounts[.currentBudget] == 3_205_000 && rules.contains(.amountInDoubt))
    }
}
