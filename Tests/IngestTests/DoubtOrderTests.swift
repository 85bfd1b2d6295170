import Testing

@testable import Ingest

/// Labels and amounts out of the order in which forms print them.
struct DoubtOrderTests {
    private func amounts(_ text: String) -> [AmountField: Int64] {
        let form = ingest(text).forms.first
        return Dictionary(
            uniqueKeysWithValues: AmountField.allCases.compactMap { field in form?[field].value.map { (field, $0.fen / 100) } })
    }

    private let target = """
        项目总预算（元）： 5,000,000 项目当年预算（元）： 1,200,000
        同名项目上年预算额（元）： 1,100,000 同名项目上年预算执行数（元）： 900,000

        """

    @Test(arguments: ["同名项目上年预算额", "同名项目上年预算执行数"])
    func `where a label of last year stands first, and the other behind, one was moved`(label: String) {
        #expect(amounts(InventedForms.target(money: target)).count == 4)
        let moved = target.replacing(label, with: "总").replacing("项目总预算", with: label).replacing("总（元）", with: "项目总预算（元）")
        #expect(amounts(InventedForms.target(money: moved)).isEmpty)
    }

    @Test func `lines that changed places keep their amounts, as do labels read by columns`() {
        let lines = target.split(separator: "\n")
        #expect(amounts(InventedForms.target(money: lines[1] + "\n" + lines[0])).count == 4)
        #expect(amounts(InventedForms.target(money: lines[1] + "\n项目概况：\n扫雪。\n除冰。\n" + lines[0])).isEmpty)
        let columns = "项目总预算（元）： 5,000,000 同名项目上年预算额（元）： 1,100,000\n项目当年预算（元）： 1,200,000 同名项目上年预算执行数（元）： 900,000"
        #expect(amounts(InventedForms.target(money: columns)).count == 4)
    }

    private func application(_ rows: String...) -> [AmountField: Int64] {
        amounts(InventedForms.application(funds: rows.joined(separator: "\n")))
    }

    private let total = "| 项目资金总额 | | 年度资金申请总额 | 3,000.00 | |"
    private let fiscal = "| | 其中：财政资金 | | 其中：当年财政拨款 | 1,000.00 | |"

    @Test func `a source that begins with 其中 before its total counts where the sum proves both`() {
        let others = "| | | | 上年结转资金 | 0.00 | |\n| | 其他资金 | | 其他资金 | 2,000.00 | |"
        #expect(application(fiscal, total, others) == application(total, fiscal, others))
        #expect(application(fiscal, total, others)[.annualFiscal] == 1_000)
        #expect(application(fiscal, total, others.replacing("2,000", with: "1,500")) == [.annualCarryover: 0, .annualOther: 1_500])
    }

    @Test(arguments: ["上年结转资金", "其他资金"])
    func `a source before the one that opens the list with 其中 changed places with it, which no sum tells`(label: String) {
        let rows = ["| | 其中：当年财政拨款 | 70.00 | 65.50 |", "| | 上年结转资金 | 20.00 | 20.00 |", "| | 其他资金 | 0.00 | 0.00 |"]
        let sources: [AmountField] = [.annualFiscal, .annualCarryover, .annualOther]
        func read(_ rows: [String]) -> [Int64?] {
            let head = "| 项目资金（万元） | | 年初预算数 | 全年预算数 |\n|---|---|---|---|\n| | 年度资金总额 | 90.00 | 85.50 |\n"
            let money = head + rows.joined(separator: "\n") + "\n"
            let all = amounts(InventedForms.evaluation(title: "项目支出绩效自评表\n（2022年度）", money: money))
            return sources.map { all[$0] }
        }
        #expect(read(rows) == [700_000, 200_000, 0])
        let swapped = rows.map {
            $0.replacing(label, with: "甲").replacing("其中：当年财政拨款", with: label).replacing("甲", with: "其中：当年财政拨款")
        }
        #expect(read(swapped) == (label == "其他资金" ? [nil, 200_000, nil] : [nil, nil, 0]))
    }

    @Test func `last year's spending before its budget and before this year's is out of its place`() {
        let moved = """
            项目总预算（元）： 5,000,000 同名项目上年预算执行数（元）： 1,200,000
            同名项目上年预算额（元）： 1,100,000 项目当年预算（元）： 900,000

            """
        #expect(amounts(InventedForms.target(money: moved)).isEmpty)
    }

    @Test func `sources count nothing where their total is blank`() {
        let blank = total.replacing("3,000.00", with: "")
        #expect(application(blank, fiscal).isEmpty)
        #expect(application(blank, fiscal.replacing("1,000", with: "0")) == [.annualFiscal: 0])
        #expect(application(total.replacing("3,000.00", with: "3,00.00"), fiscal) == [.annualFiscal: 1_000])
    }
}
