import Analytics
import FormFixtures
import Ingest
import Testing

struct FundingTests {
    private func application(_ year: Int, fiscal: Int64, carryover: Int64, other: Int64) -> ProjectForm {
        makeForm(
            .application, year, "道路养护", budget: fiscal + carryover + other,
            amounts: [.annualFiscal: fiscal, .annualCarryover: carryover, .annualOther: other])
    }

    private func described(_ parts: [FundingPart]) -> [String] {
        parts.map { part in
            let change = part.shareChange.map { " (\($0))" } ?? ""
            return "\(part.source) \(part.basis) \(part.amount.plainYuan) \(part.share?.description ?? "-")" + change
        }
    }

    @Test func `an application prints its sources, a printed 0 included`() throws {
        let parts = try series([application(2024, fiscal: 3, carryover: 0, other: 1)]).years[0].funding
        #expect(described(parts) == ["fiscal printed 3.00 75.00", "carryover printed 0.00 0.00", "other printed 1.00 25.00"])
    }

    @Test func `a target form's budget is fiscal by implication, an evaluation's is of unspecified source`() throws {
        #expect(described(try series([makeForm(2020, "道路养护", budget: 7)]).years[0].funding) == ["fiscal implied 7.00 100.00"])
        #expect(
            described(try series([makeForm(.evaluation, 2020, "道路养护", budget: 7)]).years[0].funding) == ["unspecified printed 7.00 100.00"])
    }

    @Test func `a source is compared with itself in the previous year with funding, in percentage points`() throws {
        let years = try series([
            application(2021, fiscal: 8, carryover: 0, other: 2), application(2024, fiscal: 1, carryover: 0, other: 3),
        ]).years
        #expect(
            described(years[1].funding) == [
                "fiscal printed 1.00 25.00 (-55.00)", "carryover printed 0.00 0.00 (0.00)", "other printed 3.00 75.00 (55.00)",
            ])
        #expect(years[1].funding.allSatisfy { $0.previousYear == FiscalYear(2021) })
    }

    @Test func `a share that the previous year does not state has no change`() throws {
        let years = try series([
            makeForm(.evaluation, 2020, "道路养护", budget: 5), application(2021, fiscal: 8, carryover: 0, other: 2),
        ]).years
        #expect(years[1].funding.allSatisfy { $0.previousYear == FiscalYear(2020) && $0.shareChange == nil })
    }

    @Test func `a budget of 0 has no shares`() throws {
        #expect(try series([application(2024, fiscal: 0, carryover: 0, other: 0)]).years[0].funding.allSatisfy { $0.share == nil })
    }

    @Test func `a year that is only stated by the next has no funding`() throws {
        #expect(try series([makeForm(2021, "道路养护", budget: 12, amounts: [.priorBudget: 10])]).years[0].funding.isEmpty)
    }
}
