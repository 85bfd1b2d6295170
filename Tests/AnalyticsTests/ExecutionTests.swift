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

    @Test func `spending is held against the adjusted budget where the form has a cell for it, in the rate and in totals`() throws {
        let forms = [evaluation(80, of: 100, adjusted: 90)]
        let year = try series(forms).years[0]
        #expect(year.execution?.rate?.description == "88.89" && year.execution?.unspent == Amount(yuan: 10))
        #expect(year.budget?.amount == Amount(yuan: 100) && year.execution?.budget?.amount == Amount(yuan: 90))
        #expect(year.observations.map(\.measure) == [.budget, .adjustedBudget, .executed])
        let total = try #require(try addUp([series(forms)]).first)
        #expect(total.budget.amount == Amount(yuan: 100) && total.comparedBudget.amount == Amount(yuan: 90))
        #expect(total.rate?.description == "88.89")
    }

    @Test(arguments: [Reading<Amount>.blank(line: 21), .unreadable(line: 21)])
    func `an adjusted budget that is not known leaves no rate but the printed one`(adjusted: Reading<Amount>) throws {
        var form = evaluation(80, of: 100, rate: PrintedNumber(digits: 80))
        form[.adjustedBudget] = adjusted
        let year = try series([form]).years[0]
        #expect(year.execution?.rate == nil && year.execution?.declared == PrintedNumber(digits: 80))
        #expect(try addUp([series([form])]).first?.comparedBudget.projects == 0)
        #expect(findings([form]).isEmpty)
    }

    @Test func `two evaluations with different adjusted budgets leave no rate, and both are kept`() throws {
        let year = try series([evaluation(80, of: 100, adjusted: 90), evaluation(80, of: 100, adjusted: 95)]).years[0]
        #expect(year.execution == nil && year.budget?.amount == Amount(yuan: 100))
        #expect(year.observations.filter { $0.measure == .adjustedBudget }.map(\.amount) == [Amount(yuan: 90), Amount(yuan: 95)])
    }

    @Test func `a later form may state the adjusted budget as that of the year before`() {
        let later = { (prior: Int64) in makeForm(2021, "道路养护", budget: 100, amounts: [.priorBudget: prior]) }
        #expect(findings([evaluation(80, of: 100, adjusted: 90), later(90)]).isEmpty)
        #expect(findings([evaluation(80, of: 100, adjusted: 90), later(95)]).map(\.rule) == [.statedFigureDiffers])
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
