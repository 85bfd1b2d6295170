import FormFixtures
import Ingest
import Testing

@testable import Analytics

struct IndicatorChangeTests {
    private func indicator(_ name: Text, _ target: IndicatorTarget? = nil, line: Int = 1) -> Indicator {
        Indicator(level3: name, target: target, line: line)
    }

    private func target(_ comparison: Comparison?, _ digits: Int64, decimals: Int = 0, _ unit: Text) -> IndicatorTarget {
        IndicatorTarget(comparison: comparison, value: PrintedNumber(digits: digits, decimals: decimals), unit: unit, text: "as printed")
    }

    private func fates(_ from: [Indicator], _ to: [Indicator]) -> [IndicatorFate] {
        var forms = [makeForm(2020, "道路养护", budget: 9), makeForm(2021, "道路养护", budget: 8)]
        (forms[0].indicators, forms[1].indicators) = (from, to)
        return analyzeForms(makeDocuments(forms)).bodies[0].series[0].indicators[0].changes.map(\.fate)
    }

    @Test func `decimals, widths and brackets do not change a target`() {
        #expect(fate(target(.atLeast, 9_000, decimals: 2, "%"), target(.atLeast, 90, "％")) == .kept)
        #expect(fate(target(nil, 90, "%"), target(.equal, 90, "%")) == .kept)
    }

    @Test func `ten thousands in the unit belong to the number`() {
        #expect(fate(target(.atLeast, 1, "万人次"), target(.atLeast, 10_000, "人次")) == .kept)
        #expect(fate(target(.atLeast, 12, decimals: 1, "万人次"), target(.atLeast, 10_000, "人次")) == .lowered)
    }

    @Test func `a greater number is a raised target whatever its sign`() {
        #expect(fate(target(.atMost, 2, "小时"), target(.atMost, 3, "小时")) == .raised)
        #expect(fate(target(.equal, 400, "次"), target(.atLeast, 40, "次")) == .lowered)
    }

    @Test func `another sign is not another value`() {
        #expect(fate(target(.atLeast, 90, "%"), target(.equal, 90, "%")) == .operatorChanged)
    }

    @Test func `another unit and other words cannot be compared`() {
        #expect(fate(target(.equal, 1, "份"), target(.equal, 2, "篇")) == .reworded)
        #expect(fate(IndicatorTarget(text: "健全"), IndicatorTarget(text: "较健全")) == .reworded)
        #expect(fate(IndicatorTarget(text: "健全"), IndicatorTarget(text: " 健全")) == .kept)
        #expect(fate(target(.equal, 1, "份"), nil) == .kept)
    }

    @Test func `numbers beyond all ranges are not compared`() {
        #expect(fate(target(nil, .max, "亿元"), target(nil, 1, "元")) == .reworded)
    }

    @Test func `indicators of one name belong together in their order, the others are dropped or added`() {
        let from = [indicator("培训人次", target(nil, 5, "人")), indicator("验收合格率"), indicator("培训人次", target(nil, 7, "人"))]
        let to = [indicator("培训人次", target(nil, 6, "人")), indicator("安全事故数")]
        #expect(fates(from, to) == [.raised, .dropped, .dropped, .added])
    }

    @Test func `so many indicators as no form has are found by their names alone`() {
        let names = (0..<600).map { number in "第\(number)段养护里程" }
        let from = names.map { indicator(Text($0), target(nil, 5, "公里")) }
        let to = names.map { indicator(Text("全年" + $0), target(nil, 5, "公里")) }
        #expect(fates(from, Array(to[..<100])).count { $0 == .reworded } == 100)
        #expect(fates(from, to).count { $0 == .dropped } == 600)
        #expect(fates(from, from.reversed()).allSatisfy { $0 == .kept })
    }

    @Test func `a name of which a part differs is reworded, and names made to tell apart are two indicators`() {
        #expect(fates([indicator("评审完成率")], [indicator("项目评审完成率")]) == [.reworded])
        #expect(fates([indicator("一期设备验收合格率")], [indicator("二期设备验收合格率")]) == [.dropped, .added])
        #expect(fates([indicator("路灯亮灯率")], [indicator("绿化成活率")]) == [.dropped, .added])
    }

    @Test func `a series is compared between its own years, and not across a split`() {
        var forms = [makeForm(2020, "道路养护", budget: 9), makeForm(2021, "道路养护", budget: 8), makeForm(2023, "道路养护", budget: 7)]
        for position in [0, 2] { forms[position].indicators = [indicator("养护里程", target(nil, Int64(position), "公里"))] }
        let series = analyzeForms(makeDocuments(forms)).bodies[0].series[0]
        #expect(series.indicators.map { [$0.from.fiscalYear, $0.to.fiscalYear] } == [[FiscalYear(2020), FiscalYear(2023)]])
        #expect(series.indicators[0].changes.map(\.fate) == [.raised])
        var cuts = Cuts()
        cuts.after.insert(FiscalYear(2020))
        let projects = projectYears(forms)
        var likeness = IndicatorNameLikeness(NumberedIndicators(projects))
        #expect(compareIndicators(projects, series: [0, 1, 2], cuts: cuts, &likeness).isEmpty)
    }

    @Test func `the form that says what was to be achieved comes before the evaluation`() {
        var forms = [makeForm(2020, "道路养护", budget: 9), makeForm(.evaluation, 2020, "道路养护", budget: 9), makeForm(2021, "道路养护", budget: 8)]
        forms[0].indicators = [indicator("养护里程", target(nil, 5, "公里"))]
        forms[1].indicators = [indicator("预算执行率")]
        forms[2].indicators = [indicator("养护里程", target(nil, 5, "公里"))]
        let series = analyzeForms(makeDocuments(forms)).bodies[0].series[0]
        #expect(series.indicators.map { $0.changes.map(\.fate) } == [[.kept]])
    }
}
