import Analytics
import FormFixtures
import Ingest
import Testing

struct DoubtTests {
    @Test func `a stated budget that is to the fen that of a project without a later form may be that project's`() throws {
        let analysis = analyze([
            makeForm(2020, "道路养护", budget: 900), makeForm(2021, "道路养护服务", budget: 200, amounts: [.priorBudget: 900]),
        ])
        let change = try #require(series("道路养护服务", of: analysis)?.changes.first)
        #expect(change.doubt?.otherBudget?.project == "道路养护")
        let finding = try #require(analysis.findingsBeforeAudit.first)
        #expect(finding.rule == .statedFigureOfAnother && finding.subject == "道路养护" && finding.project == "道路养护服务")
        #expect(finding.source == "2021.txt" && finding.otherSource == "2020.txt" && finding.otherLine == 3)
    }

    @Test func `so may be one that is its budget as adjusted`() {
        let analysis = analyze([
            makeForm(.evaluation, 2020, "道路养护", budget: 900, amounts: [.adjustedBudget: 870]),
            makeForm(2021, "道路养护服务", budget: 200, amounts: [.priorBudget: 870]),
        ])
        #expect(series("道路养护服务", of: analysis)?.changes.first?.doubt?.otherBudget?.project == "道路养护")
    }

    @Test func `of several projects with the figure the first by its place is named, of those that do not go on`() {
        let analysis = analyze([
            makeForm(2020, "公园保洁", source: "c", budget: 900), makeForm(2020, "河道清淤", source: "b", budget: 900),
            makeForm(2020, "道路养护", source: "a", budget: 900), makeForm(2021, "道路养护", budget: 950),
            makeForm(2021, "路灯维护", budget: 200, amounts: [.priorBudget: 900]),
            makeForm(2021, "除雪", budget: 300, amounts: [.priorBudget: 900]),
        ])
        for name in ["路灯维护", "除雪"] as [Text] {
            #expect(series(name, of: analysis)?.changes.first?.doubt?.otherBudget?.project == "河道清淤")
        }
    }

    @Test func `a project that goes on under its own name keeps its figure`() {
        let analysis = analyze([
            makeForm(2020, "道路养护", budget: 900), makeForm(2021, "道路养护", budget: 950),
            makeForm(2021, "路灯维护", budget: 200, amounts: [.priorBudget: 900]),
        ])
        #expect(series("路灯维护", of: analysis)?.changes.first?.doubt == .noFormOfThatName)
        #expect(analysis.findingsBeforeAudit.isEmpty)
    }

    @Test(arguments: [
        // The body has no form of the year.
        [makeForm(2021, "路灯维护", budget: 200, amounts: [.priorBudget: 900])],
        // Only another body has.
        [
            makeForm(2020, "除雪", unit: "某县医院", budget: 900),
            makeForm(2021, "路灯维护", budget: 200, amounts: [.priorBudget: 900]),
        ],
        // The project has a form of the year, with a blank budget.
        [
            makeForm(.evaluation, 2020, "路灯维护", amounts: [.executed: 10]), makeForm(2020, "道路养护", budget: 900),
            makeForm(2021, "路灯维护", budget: 200, amounts: [.priorBudget: 900]),
        ],
    ])
    func `nothing is doubted where nothing speaks against it`(forms: [ProjectForm]) {
        let analysis = analyze(forms)
        #expect(series("路灯维护", of: analysis)?.changes.map { $0.doubt } == [nil])
        #expect(analysis.findingsBeforeAudit.isEmpty)
    }

    @Test func `a budget of zero is nobody else's`() {
        let analysis = analyze([
            makeForm(2020, "道路养护", budget: 0), makeForm(2021, "路灯维护", budget: 200, amounts: [.priorBudget: 0]),
        ])
        #expect(series("路灯维护", of: analysis)?.changes.first?.doubt == .noFormOfThatName)
    }

    @Test func `the same projects of two years are added up, without doubtful ones`() throws {
        let analysis = analyze([
            makeForm(2020, "道路养护", budget: 900), makeForm(2020, "路灯维护", budget: 50), makeForm(2020, "公园保洁", budget: 30),
            makeForm(2021, "道路养护服务", budget: 200, amounts: [.priorBudget: 900]), makeForm(2021, "路灯维护", budget: 60),
            makeForm(2023, "公园保洁", budget: 15),
        ])
        let rows = analysis.bodies[0].comparisons.map { row in
            "\(row.from) \(row.to) \(row.before.projects): \(row.before.amount!.plainYuan) \(row.after.amount!.plainYuan) "
                + "\(row.percent?.description ?? "-"), \(row.leftOut) left out"
        }
        #expect(rows == ["2020 2021 1: 50.00 60.00 20.00, 1 left out", "2020 2023 1: 30.00 15.00 -50.00, 0 left out"])
        let total = try #require(analysis.bodies[0].totals.first { $0.basis == .statedNextYear })
        #expect(total.repeated.projects == 1 && total.repeated.amount?.plainYuan == "900.00")
    }

    @Test func `a project with a budget of zero in one of two years is no project of both`() throws {
        let analysis = analyze([
            makeForm(2021, "道路养护", budget: 60, amounts: [.priorBudget: 50]), makeForm(2021, "路灯维护", budget: 7, amounts: [.priorBudget: 0]),
            makeForm(2021, "公园保洁", budget: 0, amounts: [.priorBudget: 9]), makeForm(2021, "除雪", budget: 0, amounts: [.priorBudget: 0]),
        ])
        let comparison = try #require(analysis.bodies[0].comparisons.first)
        #expect(
            comparison.before.projects == 2 && comparison.after.amount?.plainYuan == "60.00" && comparison.percent?.description == "20.00")
        #expect(comparison.begun.projects == 1 && comparison.begun.amount?.plainYuan == "7.00")
        #expect(comparison.stopped.projects == 1 && comparison.stopped.amount?.plainYuan == "9.00")
    }
}

private func analyze(_ forms: [ProjectForm]) -> Analysis { analyzeForms(makeDocuments(forms)) }

private func series(_ name: Text, of analysis: Analysis) -> Series? {
    analysis.bodies.lazy.flatMap(\.series).first { $0.name == name }
}
