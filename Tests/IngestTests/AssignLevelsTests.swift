import Testing

@testable import Ingest

struct AssignLevelsTests {
    private func levels(_ table: String) -> [String] {
        (ingest(InventedForms.target(table: table)).forms.first?.indicators ?? []).map { "\($0.level1)/\($0.level2)/\($0.level3)" }
    }

    @Test func `a level holds for the rows below it`() {
        let table = "产出目标\n\n数量\n\n养护里程 ≥120公里\n\n巡查次数 ≥24次\n\n时效\n\n修复及时率 =100%\n\n效果目标\n\n社会效益\n\n事故下降率 ≥5%\n"
        #expect(levels(table) == ["产出目标/数量/养护里程", "产出目标/数量/巡查次数", "产出目标/时效/修复及时率", "效果目标/社会效益/事故下降率"])
    }

    @Test func `a level and its row may share a line`() {
        #expect(
            levels("产出目标 数量 养护里程 ≥120公里\n时效 修复及时率 =100%\n效果目标 满意度 公众满意度 ≥90%\n") == [
                "产出目标/数量/养护里程", "产出目标/时效/修复及时率", "效果目标/满意度/公众满意度",
            ])
    }

    @Test func `a first level printed on the next page after its rows`() {
        let table = "产出目标\n\n数量\n\n养护里程 ≥120公里\n\n社会效益\n\n事故下降率 ≥5%\n- 3 -\n\u{C}效果目标\n\n满意度\n\n公众满意度 ≥90%\n"
        #expect(levels(table) == ["产出目标/数量/养护里程", "效果目标/社会效益/事故下降率", "效果目标/满意度/公众满意度"])
    }

    @Test func `levels printed below the last row are not looked for among the rows`() {
        let text = "项目支出绩效目标表\n目标值\n 三级\n\n\u{C}28\n 三级\n一级目标       项目名称\n\u{B}   \u{12}\u{C}2\n 投入与管理\u{C}"
        #expect(ingest(text).forms.count == 1)
    }

    @Test func `section maxima settle where a section ends`() {
        let table = """
            投入与管理
            (6分)

            资金使用的合规性

            4

            4

            合同管理规范性

            2

            1

            维修完成率

            5

            5

            产出目标
            (8分)

            响应及时率

            3

            3

            合计

            14

            13

            """
        let form = ingest(InventedForms.evaluation(table: table)).forms.first
        #expect(form?.indicators.map(\.level1) == ["投入与管理", "投入与管理", "产出目标", "产出目标"])
        #expect(form?.indicators.map { $0.weight?.digits } == [4, 2, 5, 3])
        #expect(form?.indicators.map { $0.score?.digits } == [4, 1, 5, 3])
    }

    @Test func `levels centred beside their rows in a table`() {
        let table = """
            | | | | 养护里程 | ≥120.00(公里) |
            | 绩效 指标 | 产出指标 | 数量指标 | 巡查次数 | ≥24.00(次) |
            | | | | 绿化面积 | ≥3.00(公顷) |
            | | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90.00(%) |
            """
        let indicators = ingest(InventedForms.application(table: table)).forms.first?.indicators ?? []
        #expect(indicators.map(\.level1) == ["产出指标", "产出指标", "产出指标", "满意度指标"])
        #expect(indicators.map(\.level2) == ["数量指标", "数量指标", "数量指标", "服务对象满意度指标"])
    }

    @Test func `second levels that end in 目标 are levels too`() {
        #expect(levels("产出目标\n\n数量目标\n\n养护里程 ≥120公里\n") == ["产出目标/数量目标/养护里程"])
    }

    @Test(arguments: [100, 600, 1_500, 3_000])
    func `each row may have its own first level, however many there are`(count: Int) {
        let expected = (0..<count).map { ($0 % 2 == 0 ? "产出指标" : "满意度指标") + "/" }
        let rows = expected.enumerated().map { "| | \($1.dropLast()) | | 养护里程\($0) | ≥120.00(公里) |\n" }
        let indicators = ingest(InventedForms.application(table: rows.joined())).forms.first?.indicators ?? []
        #expect(indicators.map { "\($0.level1)/\($0.level2)" } == expected)
    }
}
