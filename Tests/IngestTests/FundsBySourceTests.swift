import Testing

@testable import Ingest

/// Tables of funds with the sources across and the stages of the budget down.
struct FundsBySourceTests {
    private func read(_ money: String) -> (form: ProjectForm?, findings: [Finding]) {
        let document = ingest(
            """
            项目支出绩效自评表
            （2023年度）

            | 项目名称 | 道路养护 | 主管部门 | 某市交通局 |
            | 实施单位 | 某市公路处 | | |
            \(money)
            | 年度目标 | 道路畅通。 | | |
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 养护里程 | ≥30公里 | 30公里 | 90 | 90 |

            """)
        return (document.forms.first, document.findings)
    }

    private static let fields: [AmountField] = [.currentBudget, .adjustedBudget, .executed, .annualFiscal, .annualOther]
    private static let head = "| 项目资金（万元） | 资金来源 |"

    @Test(arguments: [
        "合计 | 上级资金 | 本级资金 |\n| | 年初预算 | 100 | 60 | 40 |\n| | 全年预算 | 90 | 50 | 40 |\n| | 全年执行 | 81 | 45 | 36 |",
        "上级资金 | 政府性基金 | 小计 |\n| | 年初预算数 | 60 | 40 | 100 |\n| | 全年预算数 | 50 | 40 | 90 |\n| | 全年执行数 | 45 | 36 | 81 |",
        "资金总额 | 县级财政 | |\n| | 预算数 | 100 | 100 | |\n| | 调整后预算数 | 90 | 90 | |\n| | 执行数 | 81 | 81 | |",
    ])
    func `what stands under the total is the year's, and sources that no field is for are none`(table: String) {
        let (form, findings) = read("\(Self.head) \(table)")
        #expect(Self.fields.map { form?[$0].value?.fen } == [100_000_000, 90_000_000, 81_000_000, nil, nil])
        #expect(!findings.contains { $0.rule == .twoValues || $0.rule == .amountNotANumber })
    }

    @Test func `the sources of the budget are read where all of them have a field`() {
        let rows = "\n| | 年初预算 | 100 | 70 | 30 |\n| | 全年执行 | 81 | 60 | 21 |"
        let form = read("\(Self.head) 合计 | 财政拨款 | 其他资金 |\(rows)").form
        #expect(Self.fields.map { form?[$0].value?.fen } == [100_000_000, nil, 81_000_000, 70_000_000, 30_000_000])
    }

    @Test(arguments: [
        // Two totals, none, a row that lacks a cell, and a stage that stands twice.
        "合计 | 上级资金 | 小计 |\n| | 年初预算 | 100 | 60 | 40 |\n| | 全年执行 | 81 | 45 | 36 |",
        "上级资金 | 本级资金 | 市级资金 |\n| | 年初预算 | 60 | 20 | 20 |\n| | 全年执行 | 45 | 20 | 16 |",
        "合计 | 上级资金 | 本级资金 |\n| 年初预算 | 60 | 40 |\n| 全年执行 | 45 | 36 |",
        "合计 | 上级资金 | 本级资金 |\n| | 年初预算 | 100 | 60 | 40 |\n| | 年初预算 | 90 | 50 | 40 |",
    ])
    func `what is not certain is not guessed`(table: String) {
        let form = read("\(Self.head) \(table)").form
        #expect(form?[.currentBudget].value == nil && form?[.executed].value == nil)
    }

    @Test func `in lines of text the sources below the total are none of it`() {
        let rows = "年度资金总额 100 90 81 90%\n上级资金 60 50 45 90%\n本级资金 40 40 36 90%\n"
        let head = "项目支出绩效自评表\n（2023年度）\n项目名称 道路养护 主管部门 某市交通局\n实施单位 某市公路处\n项目资金（万元） 年初预算 全年预算 全年执行 执行率\n"
        let form = ingest(head + rows + "年度目标 道路畅通\n").forms.first
        #expect(Self.fields.prefix(3).map { form?[$0].value?.fen } == [100_000_000, 90_000_000, 81_000_000])
    }
}
