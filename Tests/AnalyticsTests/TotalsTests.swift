import Analytics
import FormFixtures
import Ingest
import Testing

struct TotalsTests {
    @Test func `own forms and figures stated a year later are added up apart, with the number of projects`() {
        let analysis = analyzeForms(
            makeDocuments([
                makeForm(2020, "道路养护", budget: 10), makeForm(2020, "路灯维护", budget: 5),
                makeForm(2021, "道路养护", budget: 12, amounts: [.priorExecuted: 9]),
                makeForm(2021, "公园保洁", budget: 7, amounts: [.priorBudget: 6, .priorExecuted: 6]),
            ]))
        let totals = analysis.bodies[0].totals.map { total in
            "\(total.year) \(total.basis) \(total.budget.projects): \(total.budget.amount!.plainYuan), "
                + "\(total.executed.projects): \(total.executed.amount!.plainYuan) of \(total.comparedBudget.amount!.plainYuan) \(total.rate?.description ?? "-")"
        }
        #expect(
            totals == [
                "2020 ownForm 2: 15.00, 1: 9.00 of 10.00 90.00", "2020 statedNextYear 1: 6.00, 1: 6.00 of 6.00 100.00",
                "2021 ownForm 2: 19.00, 0: 0.00 of 0.00 -",
            ])
    }

    @Test func `a total beyond the range of an amount is unknown`() {
        var forms = [makeForm(2020, "道路养护"), makeForm(2020, "路灯维护")]
        for index in forms.indices { forms[index][.currentBudget] = .printed(Amount(fen: .max), line: 3) }
        #expect(analyzeForms(makeDocuments(forms)).bodies[0].totals[0].budget.amount == nil)
    }

    @Test func `funds are added up by source, printed and implied apart, without zeros`() {
        let analysis = analyzeForms(
            makeDocuments([
                makeForm(.application, 2024, "道路养护", budget: 5, amounts: [.annualFiscal: 4, .annualOther: 1, .annualCarryover: 0]),
                makeForm(.application, 2024, "路灯维护", budget: 3, amounts: [.annualFiscal: 3]), makeForm(2024, "公园保洁", budget: 2),
            ]))
        let totals = analysis.bodies[0].fundingTotals.map { "\($0.source) \($0.basis) \($0.total.projects) \($0.total.amount!.plainYuan)" }
        #expect(totals == ["fiscal implied 1 2.00", "fiscal printed 2 7.00", "other printed 1 1.00"])
    }

    @Test func `what the sources of a form leave of its budget is of no known source`() {
        let analysis = analyzeForms(
            makeDocuments([
                makeForm(.application, 2024, "道路养护", budget: 5, amounts: [.annualOther: 1]),
                makeForm(.application, 2024, "路灯维护", budget: 3, amounts: [.annualFiscal: 4]),
                makeForm(.evaluation, 2024, "公园保洁", budget: 2),
            ]))
        let totals = analysis.bodies[0].fundingTotals.map { "\($0.source) \($0.basis) \($0.total.projects) \($0.total.amount!.plainYuan)" }
        #expect(totals == ["fiscal printed 1 4.00", "other printed 1 1.00", "unspecified printed 2 6.00"])
    }
}
