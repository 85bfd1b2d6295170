import Analytics
import FormFixtures
import Ingest
import Testing

struct ChangesTests {
    @Test func `changes lie between neighbouring years with a budget, over gaps also a year`() throws {
        let followed = try series([
            makeForm(2019, "道路养护", budget: 100), makeForm(2021, "道路养护", budget: 121), makeForm(2022, "道路养护", budget: 0),
        ])
        #expect(followed.changes.map { "\($0.from.year)-\($0.to.year)" } == ["2019-2021", "2021-2022"])
        #expect(followed.changes.map(\.percent?.description) == ["21.00", "-100.00"])
        #expect(followed.changes.map(\.annualPercent?.description) == ["10.00", "-100.00"])
        #expect(followed.overallChange?.amount == Amount(yuan: -100))
    }

    @Test func `a change from 0 has an amount and no percentage`() throws {
        let change = try #require(
            try series([makeForm(2019, "道路养护", budget: 0), makeForm(2021, "道路养护", budget: 5)]).changes.first)
        #expect(change.amount == Amount(yuan: 5) && change.percent == nil && change.annualPercent == nil)
    }

    @Test func `a year of which only the spending is known is stepped over`() throws {
        let followed = try series([
            makeForm(2019, "道路养护", budget: 10), makeForm(.evaluation, 2020, "道路养护", amounts: [.executed: 8]),
            makeForm(2021, "道路养护", budget: 12),
        ])
        #expect(followed.years.count == 3)
        #expect(followed.changes.map { "\($0.from.year)-\($0.to.year)" } == ["2019-2021"])
    }

    @Test func `first and last year are those with a budget, or those observed where no budget is known`() throws {
        let withBudget = try series([
            makeForm(2020, "道路养护", amounts: [.priorExecuted: 8]), makeForm(2021, "道路养护", budget: 12),
        ])
        #expect(withBudget.firstYear == FiscalYear(2021) && withBudget.lastYear == FiscalYear(2021))
        let without = try series([makeForm(.evaluation, 2020, "道路养护", amounts: [.executed: 8])])
        #expect(without.firstYear == FiscalYear(2020) && without.overallChange == nil)
    }

    @Test func `amounts at the edge of the range give no change rather than a wrong one`() throws {
        var (low, high) = (makeForm(2019, "道路养护"), makeForm(2020, "道路养护"))
        low[.currentBudget] = .printed(Amount(fen: .min), line: 3)
        high[.currentBudget] = .printed(Amount(fen: .max), line: 3)
        let change = try #require(try series([low, high]).changes.first)
        #expect(change.amount == nil && change.percent == nil && change.annualPercent == nil)
    }
}
