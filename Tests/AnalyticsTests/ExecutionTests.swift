import Analytics
import FormFixtures
import Ingest
import Testing

struct ExecutionTests {
    private func evaluation(_ executed: Int64, of budget: Int64, rate: PrintedNumber? = nil, adjusted: Int64? = nil) -> ProjectForm {
        var amounts: [AmountField: Int64] = [.executed: executed]
        amounts[.adjustedBudget] = adjusted
        return makeForm(.evaluation, 2020, "道路养护", budget: budget, amounts: amounts, rate: rate)
    }

    @Test func `the computed rate stands beside the printed one`() throws {
        let execution = try #require(
            try series([evaluation(9_690_000, of: 9_700_000, rate: PrintedNumber(digits: 10_000, decimals: 2))]).years[0].execution)
        #expect(execution.rate?.description == "99.90")
        #expect(execution.declared?.description == "100.00")
        #expect(execution.unspent == Amount(yuan: 10_000))
        #expect(execution.basis == .ownForm)
    }

    @Test(arguments: [
        (PrintedNumber(digits: 10_000, decimals: 2), true), (PrintedNumber(digits: 9_990, decimals: 2), false),
        (PrintedNumber(digits: 100), false), (PrintedNumber(digits: 999, decimals: 1), false), (PrintedNumber(digits: 99), true),
    ])
    func `rates differ only at the precision printed`(printed: PrintedNumber, differs: Bool) {
        let rules = findings([evaluation(9_690_000, of: 9_700_000, rate: printed)]).map(\.rule)
        #expect(rules == (differs ? [.rateDiffers] : []))
    }

    @Test func `where an adjusted budget is printed the printed rate refers to it`() {
        let printed = PrintedNumber(digits: 100)
        #expect(findings([evaluation(80, of: 100, rate: printed, adjusted: 80)]).isEmpty)
        #expect(findings([evaluation(80, of: 80, rate: printed, adjusted: 100)]).map(\.rule) == [.rateDiffers])
    }

    @Test func `there is no rate of a budget of 0, but a printed one is kept`() throws {
        #expect(try series([evaluation(5, of: 0)]).years[0].execution == nil)
        let printed = try #require(try series([evaluation(5, of: 0, rate: PrintedNumber(digits: 100))]).years[0].execution)
        #expect(printed.rate == nil && printed.declared == PrintedNumber(digits: 100) && printed.place.line == 30)
    }

    @Test func `one figure stated a year later makes the basis so`() throws {
        let year = try series([
            makeForm(2020, "道路养护", budget: 10), makeForm(2021, "道路养护", budget: 10, amounts: [.priorExecuted: 9]),
        ]).years[0]
        #expect(year.execution?.rate?.description == "90.00")
        #expect(year.execution?.basis == .statedNextYear)
        #expect(year.execution?.place.source == "2021.txt")
    }

    @Test(
        arguments: [
            ("=100%", "%", "100"), ("≥95.50(%)", "％", "95.50"), ("=100", "", nil), ("高", "", nil),
        ] as [(String, String, String?)])
    func `the target rate is that of the indicator 预算执行率 where it is a percentage`(printed: String, unit: String, expected: String?) throws
    {
        var form = evaluation(9, of: 10)
        var target = parsedTarget(printed)
        target.unit = Text(unit)
        form.indicators = [
            Indicator(level3: "满意度", target: parsedTarget("=80%"), line: 40), Indicator(level3: "预算执行率", target: target, line: 41),
        ]
        #expect(try series([form]).years[0].execution?.target?.description == expected)
    }
}
