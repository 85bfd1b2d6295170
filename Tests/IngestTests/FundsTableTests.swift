import Testing

@testable import Ingest

/// Tables of funds with columns of several years, or with a head of two rows.
struct FundsTableTests {
    private func application(_ money: String) -> ProjectForm? {
        ingest(Self.form("项目支出绩效目标申报表", money)).forms.first
    }

    private func evaluation(_ money: String) -> ProjectForm? { ingest(Self.form("项目支出绩效自评表", money)).forms.first }

    private static func form(_ title: String, _ money: String) -> String {
        """
        \(title)
        （2025年度）

        | 项目名称 | 河道保洁 | 主管部门 | 某市水务局 |
        | 实施单位 | 某市河道管理所 | | |
        \(money)| 年度目标 | 河道整洁。 | | |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 保洁长度 | ≥30公里 |

        """
    }

    private static let years = "| 项目资金（万元） | 资金来源 | 三年合计 | 2025年 | 2026年 | 2027年 |\n"

    @Test func `of several years the form's own is its budget, and the sum of all its total`() {
        let form = application(
            Self.years
                + "| | 资金总额 | 95.00 | 31.00 | 32.00 | 32.00 |\n| | 财政拨款 | 90.00 | 30.00 | 30.00 | 30.00 |\n| | 其他资金 | 5.00 | 1.00 | 2.00 | 2.00 |\n"
        )
        let fields: [AmountField] = [.totalFunds, .annualRequest, .annualFiscal, .annualOther]
        #expect(fields.map { form?[$0].value?.fen } == [95_000_000, 31_000_000, 30_000_000, 1_000_000])
    }

    @Test func `a form of a year that no column is of has no budget`() {
        let form = application("| 项目资金（万元） | 资金来源 | 三年合计 | 2026年 | 2027年 | 2028年 |\n| | 资金总额 | 95.00 | 31.00 | 32.00 | 32.00 |\n")
        #expect(form?[.annualRequest].value == nil && form?[.currentBudget].value == nil)
        #expect(form?[.totalFunds].value?.fen == 95_000_000)
    }

    @Test func `last year's column is last year's, wherever it stands`() {
        let form = application("| 项目资金（万元） | 资金来源 | 上年预算数 | 上年执行数 | 本年预算数 | 增减额 |\n| | 合计 | 28.00 | 27.50 | 31.00 | 3.00 |\n")
        let fields: [AmountField] = [.priorBudget, .priorExecuted, .annualRequest]
        #expect(fields.map { form?[$0].value?.fen } == [28_000_000, 27_500_000, 31_000_000])
    }

    @Test(arguments: [
        "| 项目资金（万元） | 资金来源 | 2024年 | | 2025年 | | |\n| | | 预算数 | 执行数 | 年初预算数 | 执行数 | 执行率 |\n",
        "| 项目资金（万元） | 资金来源 | 2024年 | 2024年 | 2025年 | 2025年 | 2025年 |\n| 项目资金（万元） | 资金来源 | 预算数 | 执行数 | 年初预算数 | 执行数 | 执行率 |\n",
    ])
    func `a head of two rows is read downwards`(_ head: String) {
        let form = evaluation(
            head + "| | 合计 | 28.00 | 27.50 | 31.00 | 30.00 | 96.77% |\n| | 财政拨款 | 28.00 | 27.50 | 30.00 | 29.00 | 96.67% |\n")
        let fields: [AmountField] = [.priorBudget, .priorExecuted, .currentBudget, .executed, .annualFiscal]
        #expect(fields.map { form?[$0].value?.fen } == [28_000_000, 27_500_000, 31_000_000, 30_000_000, 30_000_000])
        #expect(form?.declaredExecutionRate.value?.description == "96.77")
    }

    @Test func `the total and its sources may stand side by side`() {
        let form = application("| 预算资金（万元） | 合计 | 财政拨款 | | 其他资金 |\n| | | 一般公共预算 | 政府性基金 | |\n| | 31.00 | 20.00 | 8.00 | 3.00 |\n")
        #expect(form?[.annualRequest].value?.fen == 31_000_000 && form?[.annualOther].value?.fen == 3_000_000)
        #expect(form?[.annualFiscal].value == nil)
    }

    @Test func `a row of another width says nothing, unless it lacks only the cell that spans it`() {
        let spanned = application(Self.years + "资金总额 | 95.00 | 31.00 | 32.00 | 32.00\n")
        #expect(spanned?[.annualRequest].value?.fen == 31_000_000)
        let lost = ingest(Self.form("项目支出绩效目标申报表", Self.years + "| | 资金总额 | 31.00 | 32.00 | 32.00 |\n"))
        #expect(lost.forms.first?[.annualRequest].value == nil && lost.forms.first?[.totalFunds].value == nil)
        #expect(lost.findings.contains { $0.rule == .valuesNotAssignable })
    }

    @Test func `an amount under heads that contradict each other is said`() {
        let head = "| 项目资金总额（万元） | 其中：财政资金 | | 其他资金 |\n| 年度资金总额 | 其中：当年财政拨款 | 上年结转资金 | 其他资金 |\n"
        let document = ingest(Self.form("项目支出绩效目标申报表", head + "| 31.00 | 30.00 | 1.00 | 0.00 |\n"))
        #expect(document.forms.first?[.annualRequest].value?.fen == 31_000_000 && document.forms.first?[.annualFiscal].value == nil)
        #expect(document.findings.filter { $0.rule == .valuesNotAssignable }.map(\.found) == ["30.00", "1.00"])
    }

    @Test(arguments: ["| 项目资金（万元） | 项目资金（万元） | 项目资金（万元） | 项目资金（万元） |\n"])
    func `with the years down, the form's own is its budget, and the sum of all its total`(_ above: String) {
        let rows = "| 合计 | 95.00 | 90.00 | 5.00 |\n| 2025年 | 31.00 | 30.00 | 1.00 |\n| 2026年 | 64.00 | 60.00 | 4.00 |\n"
        let form = application(above + "| 资金来源 | 资金总额 | 其中：财政拨款 | 其他资金 |\n" + rows)
        let fields: [AmountField] = [.totalFunds, .annualRequest, .annualFiscal, .annualOther]
        #expect(fields.map { form?[$0].value?.fen } == [95_000_000, 31_000_000, 30_000_000, 1_000_000])
    }
}
