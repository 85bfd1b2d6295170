import FormFixtures
import Ingest
import Testing

@testable import Analytics

struct NumberedIndicatorsTests {
    private func form(_ year: Int, _ names: [Text]) -> ProjectForm {
        var form = makeForm(year, "道路养护", budget: 9)
        form.indicators = names.map { Indicator(level3: $0, line: 50) }
        return form
    }

    @Test func `names that are compared as one have one number, whatever holds them`() {
        let projects = projectYears([form(2020, ["验收合格率（%）", "", "养护里程"]), form(2021, ["养护里程", "验收合格率(%)"])])
        let indicators = NumberedIndicators(projects)
        #expect(Array(indicators.rows(of: 0, form: 0)) == [0, 1, 2])
        #expect(Array(indicators.rows(of: 1, form: 0)) == [2, 0])
        #expect(indicators.names == ["验收合格率(%)", "", "养护里程"].map { ComparableName($0) })
    }

    @Test func `the likest names are one indicator, each in one pair`() {
        let names: [Text] = ["评审完成率", "道路养护合格率", "项目评审完成率", "一期道路养护合格率", "二期道路养护合格率"]
        var likeness = IndicatorNameLikeness(NumberedIndicators(projectYears([form(2020, names)])))
        let pairs = likeness.likest([(0, 0), (1, 1)], [(0, 2), (1, 4), (2, 3)])
        #expect(pairs.map { [$0.from, $0.to] } == [[0, 0], [1, 2]])
        #expect(likeness.likest([(0, 3)], [(0, 4)]).isEmpty)
    }
}
