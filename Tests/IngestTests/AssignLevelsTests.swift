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

    /// The rows of a table as four programs write them down.
    private func written(_ rows: [[String]]) -> [String] {
        let filled = rows.map { $0.filter { !$0.isEmpty } }
        let all = filled.flatMap { $0 }
        return [
            rows.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n"),
            filled.map { $0.joined(separator: " ") }.joined(separator: "\n"),
            all.joined(separator: "\n\n"), all.map { $0 + " |" }.joined(separator: "\n"),
        ]
    }

    private func indicators(_ table: String) -> [String] {
        let head = "项目支出绩效目标表\n（2024年度）\n项目名称：河道保洁\n实施单位：某市水务站\n年度资金总额（万元）：12.00\n\n"
        return (ingest(head + table).forms.first?.indicators ?? []).map { "\($0.level1)/\($0.level2)/\($0.level3)" }
    }

    @Test(arguments: 0..<4)
    func `levels that nobody filled in have no rows`(way: Int) {
        let rows = [
            ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "保洁长度", "30公里"], ["", "", "巡查次数", "12次"], ["", "质量指标", "", ""],
            ["", "时效指标", "完成时间", "12月"], ["效益指标", "经济效益指标", "", ""], ["", "社会效益指标", "投诉件数", "3件"], ["", "生态效益指标", "", ""],
            ["满意度指标", "服务对象满意度指标", "居民满意度", "90%"],
        ]
        #expect(
            indicators(written(rows)[way]) == [
                "产出指标/数量指标/保洁长度", "产出指标/数量指标/巡查次数", "产出指标/时效指标/完成时间", "效益指标/社会效益指标/投诉件数",
                "满意度指标/服务对象满意度指标/居民满意度",
            ])
    }

    @Test(arguments: [2, 3])
    func `a level below the last row of what is left of a table has none of those above`(way: Int) {
        let rows = [
            ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "保洁长度", "30公里"], ["", "", "巡查次数", "12次"],
            ["", "质量指标", "整洁率", "95%"], ["效益指标", "经济效益指标", "", ""],
        ]
        #expect(indicators(written(rows)[way]) == ["产出指标/数量指标/保洁长度", "产出指标/数量指标/巡查次数", "产出指标/质量指标/整洁率"])
    }

    @Test func `rows above the first level of a table have none, which is said`() {
        let table = """
            一级指标 | 二级指标 | 三级指标 | 指标值 |
            保洁长度 | 30公里 | |||
            巡查次数 | 12次 | |||
            清淤次数 | 2次 | |||
            时效指标 | 开工时限 | 3月 | ||
            竣工时限 | 9月 | |||
            成本指标 | 保洁单价 | 40元 | ||
            """
        let head = "绩效目标申报表 |\n（2024年度） |\n项目名称 | 河道保洁 |\n实施单位 | 某市水务站 |\n年度资金总额（万元） | 12.00 |\n"
        let document = ingest(head + table)
        #expect(document.forms.first?.indicators.map(\.level2) == ["", "", "", "时效指标", "时效指标", "成本指标"])
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable && $0.subject == "二级指标" })
    }

    @Test func `the levels of targets of other years at the end of a row are not the row's`() {
        let table = """
            一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 | |
            产出指标 | 数量指标 | 保洁长度 | ≥30公里 | 数量指标 | ||||
            质量指标 | 支出合规性 | 较高 | 质量指标 | |||||
            整洁率 | ≥95% | |||||||
            效益指标 | 经济效益指标 | 成本下降率 | ≥2% | 经济效益指标 | ||||
            """
        #expect(
            indicators(table) == [
                "产出指标/数量指标/保洁长度", "产出指标/质量指标/支出合规性", "产出指标/质量指标/整洁率", "效益指标/经济效益指标/成本下降率",
            ])
    }

    @Test func `a first level that was lost is not made up from another`() {
        let table = """
            一级指标 二级指标 三级指标 指标值 完成值
            数量指标 指标1.巡查次数 ≥3 4
            指标2.清淤次数
            指标3.投诉件数 ≤3 2
            质量指标 指标1.整洁率 100% 100%
            效益指标 社会效益指标 指标1.知晓率 90% 95%
            """
        let form = ingest("转移支付区域绩效目标自评表\n（2021年度）\n项目名称 河道保洁\n单位名称 某市水务站\n\(table)\n").forms.first
        #expect(form?.indicators.map(\.level1) == ["", "", "", "", "效益指标"])
        #expect(form?.indicators.map(\.level3) == ["指标1.巡查次数", "指标2.清淤次数", "指标3.投诉件数", "指标1.整洁率", "指标1.知晓率"])
    }

    @Test(arguments: 0..<4)
    func `of what sort each target is stands behind it`(way: Int) {
        let rows = [
            ["一级指标", "二级指标", "三级指标", "指标值", "绩效标准"], ["产出指标", "数量指标", "保洁长度", "30公里", "计划标准"], ["", "", "巡查次数", "12", "行业标准"],
            ["", "质量指标", "水面整洁", "优良", "计划标准"], ["效益指标", "经济效益指标", "", "", ""],
            ["", "社会效益指标", "保洁期内，居民对河道的满意程度", "90%", "历史标准"],
        ]
        #expect(
            indicators(written(rows)[way]) == [
                "产出指标/数量指标/保洁长度", "产出指标/数量指标/巡查次数", "产出指标/质量指标/水面整洁", "效益指标/社会效益指标/保洁期内，居民对河道的满意程度",
            ])
    }

    @Test func `a second level ends with the first level that it belongs to`() {
        let table = """
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 效益指标 | 可持续影响指标 | 长效机制 | 健全 |
            | 满意度指标 | | 居民满意度 | 90% |
            | | | 商户满意度 | 85% |
            """
        #expect(indicators(table) == ["效益指标/可持续影响指标/长效机制", "满意度指标//居民满意度", "满意度指标//商户满意度"])
    }

    @Test func `targets in a column for each area are said, not read as names`() {
        let cells = ["一级指标", "二级指标", "三级指标", "指标解释", "区域目标值", "东区", "西区", "产出指标", "数量指标", "保洁长度", "反映保洁情况", "2", "3"]
        let head = "专项资金绩效目标表\n\n（2024年度）\n\n项目名称\n\n河道保洁\n\n实施单位\n\n某市水务站\n\n资金总额（万元）\n\n12.00\n\n"
        let document = ingest(head + cells.joined(separator: "\n\n") + "\n")
        #expect(document.forms.first?.project == "河道保洁" && document.forms.first?.indicators.isEmpty == true)
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable && $0.subject == "绩效指标" })
    }
}
