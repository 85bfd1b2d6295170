import Testing

@testable import Ingest

/// Amounts that are another amount of the form with digits put in or left out.
struct DoubtDigitsTests {
    @Test(
        arguments: [
            (60_524_400, 6_524_400), (11_219_208, 117_219_208), (7_949_600, 7_949_600_949), (7_949_600, 7_949), (11_219_208, 219_208),
            (41_098_620, 41_098_620_000), (1_380_000, 138_000_000), (1_350_000, -1_350_000), (2_368_000, 2_368_000_368_000),
            (3_150_000, 3_150_000_197), (3_150_000, 31_500_001),
        ])
    func `one amount is the other with digits put in, with the other unit or sign`(first: Int64, second: Int64) {
        #expect(isGarbled(first, second) && isGarbled(second, first))
    }

    @Test(
        arguments: [
            (0, 5_000_000), (5_000_000, 5_000_000), (500_000, 5_000_000), (12_000, 1_200_000), (1_234_000, 12_340_000),
            (8_993_600, 8_993_500),
            (8_037_000, 8_550_000), (12_345_678, 9_876_543), (309_000, 3_309_000),
        ])
    func `amounts that budgets have side by side are not garbled`(first: Int64, second: Int64) {
        #expect(!isGarbled(first, second) && !isGarbled(second, first))
    }

    @Test(
        arguments: [
            (570_000, 6_570_000), (3_150_000, 31_500_000), (3_150_000, 315_000_000), (3_150_000, 33_150_000), (200_000, 2_009_000),
        ])
    func `of amounts that are mostly equal or nearly so, fewer digits tell`(first: Int64, second: Int64) {
        #expect(isGarbled(first, second, areAlike: true) && isGarbled(second, first, areAlike: true))
    }

    @Test(arguments: [(750_000, 3_750_000), (200_000, 1_200_000), (500_000, 5_000_000), (1_200_000, 1_150_000)])
    func `the same budget for some years, and round ones, are not garbled`(first: Int64, second: Int64) {
        #expect(!isGarbled(first, second, areAlike: true))
    }

    private func states(_ money: String) -> [String] {
        let form = ingest(InventedForms.target(money: money)).forms.first
        return [AmountField.totalBudget, .currentBudget, .priorBudget].map { form?[$0].state ?? "no form" }
    }

    @Test func `of two amounts that may be one neither counts, and what stands there twice does`() {
        let money = "项目总预算（元）： 6,524,400 项目当年预算（元）： 60,524,400\n同名项目上年预算额（元）： 7,654,321"
        #expect(states(money) == ["(unreadable)", "(unreadable)", "765432100"])
        #expect(states(money.replacing("7,654,321", with: "6,524,400")) == ["652440000", "(unreadable)", "652440000"])
        #expect(ingest(InventedForms.target(money: money)).findings.filter { $0.rule == .amountInDoubt }.count == 2)
    }

    @Test func `an amount that makes a sum right is not garbled`() {
        let funds = """
            | 项目资金总额 | | 年度资金申请总额 | 1,385,600.50 | |
            | | | | 其中：当年财政拨款 | 1,200,000.00 | |
            | | | | 上年结转资金 | 185,600.50 | |
            | | | | 其他资金 | | |
            """
        let document = ingest(InventedForms.application(funds: funds))
        #expect(document.forms.first?[.annualCarryover].state == "18560050" && document.forms.first?[.annualRequest].state == "138560050")
    }

    @Test func `an amount below zero counts only where it makes a sum right`() {
        #expect(states("项目总预算（元）： 5,000,000 项目当年预算（元）： -1,200,000")[1] == "(unreadable)")
    }
}
