import FormFixtures
import Testing

@testable import Ingest

/// Amounts that the other budgets and the spending of a form speak against.
struct DoubtProportionsTests {
    private func states(_ document: IngestedDocument, _ fields: AmountField...) -> [String] {
        fields.map { document.forms.first?[$0].state ?? "no form" }
    }

    private func target(total: String = "8,214,300", year: String = "8,214,300", prior: String = "7,500,000", spent: String = "7,412,000")
        -> IngestedDocument
    {
        ingest(
            InventedForms.target(
                money: """
                    项目总预算（元）： \(total) 项目当年预算（元）： \(year)
                    同名项目上年预算额（元）： \(prior) 同名项目上年预算执行数（元）： \(spent)
                    """))
    }

    private func evaluation(year: String = "8,214,300.00", prior: String = "7,500,000.00", spent: String = "8,051,000.00", rate: String)
        -> IngestedDocument
    {
        ingest(
            InventedForms.evaluation(
                money: "当年预算数（元）： \(year) 上年预算金额（元）： \(prior)\n\n预算执行数（元）： \(spent) 预算执行率（%）： \(rate)"))
    }

    private static let read = ["821430000", "821430000", "750000000", "741200000"]

    private func isInDoubt(_ document: IngestedDocument, only index: Int) -> Bool {
        var expected = Self.read
        expected[index] = "(unreadable)"
        return states(document, .totalBudget, .currentBudget, .priorBudget, .priorExecuted) == expected
            && document.findings.filter { $0.rule == .amountInDoubt }.count == 1
    }

    @Test func `what is not damaged is read`() {
        #expect(states(target(), .totalBudget, .currentBudget, .priorBudget, .priorExecuted) == Self.read)
    }

    @Test(arguments: ["8,300", "734.10", "2020.12", "100.00", "9.8", "0", "43831", "20201231", "891240300"])
    func `a budget out of all proportion to the form's others, of nothing, or that may be a date is in doubt`(year: String) {
        #expect(isInDoubt(target(year: year), only: 1))
    }

    @Test(arguments: ["7,000", "741.20", "12.5"])
    func `spending of next to nothing is in doubt`(spent: String) {
        #expect(isInDoubt(target(spent: spent), only: 3))
    }

    @Test(arguments: ["0", "31,000", "7,500,000"])
    func `little or nothing may be spent`(spent: String) {
        #expect(target(spent: spent).forms.first?[.priorExecuted].value != nil)
    }

    @Test func `spending of next to nothing counts where the printed rate proves it`() {
        #expect(states(evaluation(spent: "8,214.30", rate: "0.10%"), .executed) == ["821430"])
        #expect(states(evaluation(spent: "8,214.30", rate: "98.01%"), .executed) == ["(unreadable)"])
    }

    @Test(arguments: ["8,214,800", "8,241,300", "98,214,300", "82,214,300", "82,143,000", "214,300"])
    func `of the budgets over all years and of the year, which are one but for a digit, neither counts`(total: String) {
        let document = target(total: total, prior: "", spent: "")
        #expect(states(document, .totalBudget, .currentBudget) == ["(unreadable)", "(unreadable)"])
        #expect(document.findings.filter { $0.rule == .amountInDoubt }.count == 2)
    }

    @Test(arguments: ["16,428,600", "24,642,900", "41,071,500", "9,000,000", "120,000,000"])
    func `other budgets over all years count`(total: String) {
        #expect(target(total: total).forms.first?[.totalBudget].value != nil)
    }

    @Test func `of a budget and its spending, of which one has lost its first digit, neither counts`() {
        let document = target(prior: "427,000", spent: "27,000")
        #expect(states(document, .priorBudget, .priorExecuted) == ["(unreadable)", "(unreadable)"])
        #expect(states(document, .currentBudget) == ["821430000"])
    }

    @Test func `last year's spending where its budget and one of this year's are blank may be one of these`() {
        #expect(states(target(total: "", prior: ""), .priorExecuted) == ["(unreadable)"])
        #expect(states(target(prior: ""), .priorExecuted) == ["741200000"])
    }

    @Test func `an amount out of proportion counts where a sum proves it`() {
        let funds = """
            | 项目资金总额 | 90,000,000.00 | 年度资金申请总额 | 21,000.50 | |
            | | 其中：财政资金 | 90,000,000.00 | 其中：当年财政拨款 | 21,000.50 | |
            | | | | 上年结转资金 | 0.00 | |
            | | 其他资金 | 0.00 | 其他资金 | 0.00 | |
            """
        #expect(states(ingest(InventedForms.application(funds: funds)), .annualRequest, .totalFunds) == ["2100050", "9000000000"])
    }

    @Test func `amounts in another unit than the rest are in doubt, though the rate is theirs`() {
        let document = evaluation(year: "1,200.00", prior: "13,680,600.00", spent: "772.31", rate: "64.36%")
        #expect(states(document, .currentBudget, .executed, .priorBudget) == ["(unreadable)", "(unreadable)", "1368060000"])
    }
}
