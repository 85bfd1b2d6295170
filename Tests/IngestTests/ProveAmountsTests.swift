import Testing

@testable import Ingest

/// Amounts in doubt, and what a form says twice.
struct ProveAmountsTests {
    private func states(_ document: IngestedDocument, _ fields: AmountField...) -> [String] {
        fields.map { document.forms.first?[$0].state ?? "no form" }
    }

    private func application(fiscal: String, carryover: String = "0.00", other: String = "2,000.00", request: String = "3,000.00") -> String
    {
        InventedForms.application(
            funds: """
                | 项目资金总额 | | 年度资金申请总额 | \(request) | |
                | | 其中：财政资金 | | 其中：当年财政拨款 | \(fiscal) | |
                | | | | 上年结转资金 | \(carryover) | |
                | | 其他资金 | | 其他资金 | \(other) | |
                """)
    }

    @Test func `sources that are not their total together are kept, and it is said`() {
        let document = ingest(application(fiscal: "1,000.01"))
        #expect(states(document, .annualRequest, .annualFiscal) == ["300000", "100001"])
        #expect(document.findings.map(\.rule) == [.sourcesDoNotAddUp])
        #expect(document.findings.first?.found == "3000.01" && document.findings.first?.expected == "3000.00")
    }

    @Test func `where no label says what the state gives the sources are not all known`() {
        let form = InventedForms.application(
            funds: "| 年度资金总额 | | 3,000.00 | | |\n| 省级财政资金 | | 1,000.00 | | |\n| 市级财政资金 | | 500.00 | | |\n| 其他资金 | | 1,500.00 | | |")
        let document = ingest(form)
        #expect(states(document, .annualRequest, .annualOther) == ["300000", "150000"] && document.findings.isEmpty)
    }

    @Test func `a total below zero proves nothing, a source below zero may be part of one above it`() {
        let negative = ingest(application(fiscal: "-1,000.00", other: "-2,000.00", request: "-3,000.00"))
        #expect(states(negative, .annualRequest, .annualFiscal, .annualOther) == ["(unreadable)", "(unreadable)", "(unreadable)"])
        let corrected = ingest(application(fiscal: "5,000.00", other: "-2,000.00"))
        #expect(states(corrected, .annualRequest, .annualFiscal, .annualOther) == ["300000", "500000", "-200000"])
    }

    @Test(arguments: ["13,891,000.00", "389,100.00", "391,000.00"])
    func `an amount that is what the sum says with digits put in or left out is in doubt, and so is the sum`(fiscal: String) {
        let document = ingest(application(fiscal: fiscal, other: "0.00", request: "3,891,000.00"))
        #expect(states(document, .annualRequest, .annualFiscal) == ["(unreadable)", "(unreadable)"])
        #expect(document.findings.map(\.rule) == [.amountInDoubt, .amountInDoubt])
    }

    @Test func `a total of nothing that has parts is in doubt`() {
        let document = ingest(application(fiscal: "1,000.00", request: "0.00"))
        #expect(states(document, .annualRequest, .annualFiscal) == ["(unreadable)", "100000"])
    }

    @Test(arguments: [("1,000.00", "2,000.00", "0.00"), ("1,000.00", "2,000.00", ""), ("", "", "3,000.00")])
    func `blank sources count nothing in the sum`(fiscal: String, carryover: String, other: String) {
        #expect(ingest(application(fiscal: fiscal, carryover: carryover, other: other)).findings == [])
    }

    @Test(arguments: ["                    700", "                    ,700", "4567"])
    func `a number without a label below a row puts the amounts of the row in doubt`(stray: String) {
        let money = "项目总预算（元）     5,000,000   项目当年预算（元）   1,200,000\n\(stray)\n同名项目上年预算额（元）  1,100,000  同名项目上年预算执行数（元） 900,000"
        let document = ingest(InventedForms.target(money: money))
        #expect(states(document, .totalBudget, .currentBudget) == ["(unreadable)", "(unreadable)"])
        #expect(states(document, .priorBudget, .priorExecuted) == ["110000000", "90000000"])
        #expect(document.findings.contains { $0.rule == .amountInDoubt && $0.line == 14 })
    }

    @Test func `a number without a label leaves amounts that the printed rate proves`() {
        let money = "预算执行率（%）： 97.78% 当年预算数（元）： 900,000.00 预算执行数（元）： 880,000.00 上年预算金额（元）： 850,000.00\n4567"
        let document = ingest(InventedForms.evaluation(money: money))
        #expect(states(document, .currentBudget, .executed, .priorBudget) == ["90000000", "88000000", "(unreadable)"])
        #expect(document.forms.first?.declaredExecutionRate.value?.description == "97.78")
    }

    @Test(
        arguments: [
            ("0.9778", "97.78"), ("0.98", "98"), ("0.9778%", "0.9778"), ("0.95", nil), ("97.78", "97.78"), ("1", nil), ("88", "88"),
        ] as [(String, String?)])
    func `a rate without the sign is a share of one where the amounts give that`(printed: String, rate: String?) {
        let money = "预算执行率： \(printed) 当年预算数（元）： 900,000.00 预算执行数（元）： 880,000.00 上年预算金额（元）： 850,000.00"
        #expect(ingest(InventedForms.evaluation(money: money)).forms.first?.declaredExecutionRate.value?.description == rate)
    }

    @Test func `a share without the sign is no rate where nothing was spent`() {
        let document = ingest(InventedForms.evaluation(money: "当年预算数（元）： 900,000.00 上年预算金额（元）： 850,000.00\n\n预算执行数（元）： 预算执行率： 0.95"))
        #expect(document.forms.first?.declaredExecutionRate.value == nil)
        #expect(document.findings.contains { $0.rule == .amountInDoubt && $0.found == "0.95" })
    }

    @Test(arguments: [("项目当年预算（元）： 1,200,000", "(unreadable)"), ("项目当年预算（元）\n1,200,000", "500000000")])
    func `a number below its label is in doubt where the form prints the others beside theirs`(current: String, total: String) {
        let rest = "\n\(current)\n同名项目上年预算额（元）： 1,100,000 同名项目上年预算执行数（元）： 900,000"
        let cells = rest.replacing("： ", with: "\n").replacing(" 同", with: "\n同")
        let money = "项目总预算（元）\n5,000,000" + (total == "(unreadable)" ? rest : cells)
        #expect(states(ingest(InventedForms.target(money: money)), .totalBudget) == [total])
    }

    @Test func `digits that are the same twice count only where a sum proves them`() {
        #expect(states(ingest(InventedForms.target(money: "项目总预算（元）： 34200003420000")), .totalBudget) == ["(unreadable)"])
        let proven = ingest(application(fiscal: "2020", other: "0.00", request: "2,020.00"))
        #expect(states(proven, .annualFiscal) == ["202000"])
    }

    @Test(arguments: ["项目总预算（万元）： 500 项目当年预算： 120.5", "项目总预算： 500万元 项目当年预算： 120.5"])
    func `an amount without a unit among amounts in 万元 stays empty`(money: String) {
        let document = ingest(InventedForms.target(money: money))
        #expect(states(document, .totalBudget, .currentBudget) == ["500000000", "(unreadable)"])
        #expect(document.findings.map(\.rule) == [.unitUnknown])
    }

    @Test func `a line of text inside a row of a table gives no amount`() {
        let document = ingest(application(fiscal: "\n4567\n1,000.00"))
        #expect(document.forms.first?[.annualFiscal].value == nil)
        #expect(document.findings.contains { $0.rule == .unclaimedText })
    }

    @Test func `of three sources of one name none counts`() {
        let document = ingest(application(fiscal: "1,000.00", other: "2,000.00 | |\n| | | | 其他资金 | 2,500.00"))
        #expect(states(document, .totalOther, .annualOther) == ["(not on form)", "(not on form)"])
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable })
    }
}
