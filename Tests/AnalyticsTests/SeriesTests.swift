import Analytics
import FormFixtures
import Ingest
import Testing

/// The only series of the only body of some forms.
func series(_ forms: [ProjectForm]) throws -> Series {
    let analysis = analyzeForms(makeDocuments(forms))
    try #require(analysis.bodies.count == 1 && analysis.bodies[0].series.count == 1)
    return analysis.bodies[0].series[0]
}

func findings(_ forms: [ProjectForm]) -> [Finding] { analyzeForms(makeDocuments(forms)).findings }

struct SeriesTests {
    @Test func `a form observes its own year and, in its 上年 figures, the year before`() throws {
        let years = try series([makeForm(2021, "道路养护", budget: 12, amounts: [.priorBudget: 10, .priorExecuted: 9])]).years
        #expect(years.map(\.year.number) == [2020, 2021])
        #expect(years[0].budget?.amount == Amount(yuan: 10) && years[0].budget?.basis == .statedNextYear)
        #expect(years[0].executed?.amount == Amount(yuan: 9))
        #expect(years[1].budget?.amount == Amount(yuan: 12) && years[1].budget?.basis == .ownForm)
        #expect(years[1].budget?.place.source == "2021.txt" && years[1].budget?.place.line == 3)
    }

    @Test func `the year's own form counts, and a later form that says otherwise is a finding with both places`() throws {
        let forms = [makeForm(2020, "道路养护", budget: 10), makeForm(2021, "道路养护", budget: 12, amounts: [.priorBudget: 11])]
        #expect(try series(forms).year(FiscalYear(2020))?.budget?.amount == Amount(yuan: 10))
        let finding = try #require(findings(forms).first)
        #expect(finding.rule == .statedFigureDiffers)
        #expect(finding.source == "2021.txt" && finding.otherSource == "2020.txt" && finding.otherLine == 3)
        #expect(finding.found == "11.00" && finding.expected == "10.00" && finding.fiscalYear == FiscalYear(2020))
    }

    @Test
    func `a later form that states 0 for both figures of the year before knew no project of that name, and nothing was found to be spent`()
        throws
    {
        let forms = [
            makeForm(2020, "道路养护", budget: 10), makeForm(2021, "道路养护", budget: 12, amounts: [.priorBudget: 0, .priorExecuted: 0]),
        ]
        let year = try #require(try series(forms).year(FiscalYear(2020)))
        #expect(year.budget?.amount == Amount(yuan: 10) && year.executed == nil && year.execution == nil)
        let finding = try #require(findings(forms).first)
        #expect(finding.rule == .statedAsNew && finding.source == "2021.txt" && finding.otherSource == "2020.txt" && finding.otherLine == 3)
        #expect(findings(forms).count == 1)
    }

    @Test func `a stated 0 counts where the year has no form of its own, and where only the spending is 0`() throws {
        let new = makeForm(2021, "道路养护", budget: 12, amounts: [.priorBudget: 0, .priorExecuted: 0])
        #expect(try series([new]).year(FiscalYear(2020))?.executed?.amount == Amount(fen: 0))
        let unspent = makeForm(2021, "道路养护", budget: 12, amounts: [.priorBudget: 10, .priorExecuted: 0])
        let year = try series([makeForm(2020, "道路养护", budget: 10), unspent]).year(FiscalYear(2020))
        #expect(year?.executed?.amount == Amount(fen: 0) && findings([makeForm(2020, "道路养护", budget: 10), unspent]).isEmpty)
    }

    @Test func `a later form that agrees is no finding and no second observation`() throws {
        let forms = [makeForm(2020, "道路养护", budget: 10), makeForm(2021, "道路养护", budget: 12, amounts: [.priorBudget: 10])]
        #expect(findings(forms).isEmpty)
        #expect(try series(forms).years[0].observations.count == 1)
    }

    @Test func `a printed 0 is observed, a blank and an unreadable cell are not`() throws {
        var form = makeForm(2021, "道路养护", budget: 0)
        form[.priorBudget] = .blank(line: 8)
        form[.priorExecuted] = .unreadable(line: 9)
        let years = try series([form]).years
        #expect(years.map(\.year.number) == [2021])
        #expect(years[0].budget?.amount == Amount(fen: 0))
    }

    @Test func `spellings of one name are one series under the newest spelling`() throws {
        let followed = try series([
            makeForm(2020, "技能大赛（市级）", budget: 10), makeForm(2022, "技能大赛(市级)", budget: 12), makeForm(2021, "技能 大赛（市级）", budget: 11),
        ])
        #expect(followed.name == "技能大赛(市级)")
        #expect(followed.years.map(\.project) == ["技能大赛（市级）", "技能 大赛（市级）", "技能大赛(市级)"])
    }

    @Test func `an evaluation counts before the target form of its year, and a difference is a finding`() throws {
        let forms = [
            makeForm(2020, "道路养护", source: "a.txt", budget: 10),
            makeForm(.evaluation, 2020, "道路养护", source: "b.txt", budget: 9, amounts: [.executed: 8]),
        ]
        let year = try series(forms).years[0]
        #expect(year.budget?.amount == Amount(yuan: 9) && year.executed?.amount == Amount(yuan: 8))
        #expect(findings(forms).map(\.rule) == [.statedFigureDiffers])
    }

    @Test func `two forms of one kind that disagree are listed, not added and not chosen from`() throws {
        let forms = [makeForm(2020, "道路养护", budget: 10), makeForm(2020, "道路养护", budget: 3)]
        let year = try series(forms).years[0]
        #expect(year.budget == nil)
        #expect(year.observations.map(\.amount) == [Amount(yuan: 10), Amount(yuan: 3)])
        #expect(year.funding.isEmpty)
        let found = findings(forms)
        #expect(found.map(\.rule) == [.sameYearTwice] && found[0].found == "3.00" && found[0].expected == "10.00")
    }

    @Test func `two copies of one form count once`() throws {
        let forms = [makeForm(2020, "道路养护", source: "a.txt", budget: 10), makeForm(2020, "道路养护", source: "b.txt", budget: 10)]
        #expect(try series(forms).years[0].observations.map(\.amount) == [Amount(yuan: 10)])
        #expect(findings(forms).map(\.rule) == [.sameYearTwice])
    }

    @Test func `a form without a year or without a project is kept as a form and has no series`() {
        let analysis = analyzeForms(makeDocuments([makeForm(nil, "道路养护", budget: 1), makeForm(2020, "", budget: 2)]))
        #expect(analysis.forms.count == 2)
        #expect(analysis.bodies.flatMap(\.series).isEmpty)
    }
}
