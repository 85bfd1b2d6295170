import Testing

@testable import Ingest

/// Tables whose levels were printed away from their rows, as a page's text is taken column by column.
struct DisplacedLevelsTests {
    private func form(_ table: String) -> (form: ProjectForm?, findings: [Finding]) {
        let document = ingest("项目支出绩效目标表\n（2023年度）\n项目名称\n河道保洁\n年度资金总额（元）\n80,000\n\n" + table)
        return (document.forms.first, document.findings)
    }

    private func levels(_ form: ProjectForm?) -> [String] {
        (form?.indicators ?? []).map { "\($0.level1)/\($0.level2)/\($0.level3)" }
    }

    private static let rows = """
        一级指标

        二级指标

        三级指标

        指标值

        保洁长度

        ≥30公里

        巡查次数

        ≥12次

        质量指标

        保洁合格率

        ≥95%

        社会效益指标

        投诉减少数

        ≥5件

        """

    @Test func `levels behind all rows are kept where their order and their rows prove them`() {
        let (form, findings) = form(Self.rows + "\n数量指标\n\n产出指标\n\n效益指标\n")
        #expect(levels(form) == ["产出指标//保洁长度", "产出指标//巡查次数", "产出指标/质量指标/保洁合格率", "效益指标/社会效益指标/投诉减少数"])
        #expect(form?.indicators.map(\.target?.text) == ["30公里", "12次", "95%", "5件"])
        #expect(findings.contains { $0.rule == .valuesNotAssignable && $0.subject == "一级指标" })
    }

    @Test func `levels inside the head are no names, and rows that may be theirs have none`() {
        let head = "一级指标\n\n二级指标\n项目立项\n\n决策\n\n4\n\n三级指标"
        let table = Self.rows.replacing("一级指标\n\n二级指标\n\n三级指标", with: head)
        let (form, _) = form(table + "\n产出指标\n\n效益指标\n")
        #expect(levels(form) == ["//保洁长度", "//巡查次数", "产出指标/质量指标/保洁合格率", "效益指标/社会效益指标/投诉减少数"])
    }

    /// As a converter writes a page block by block: levels that stand in the middle of their rows come behind them.
    @Test func `a first level behind one of its second levels stands in no order of rows`() {
        let head = "一级指标\n\n二级指标\n\n三级指标\n\n指标值\n\n"
        let rows = "数量指标\n\n保洁长度\n\n≥30公里\n\n保洁合格率\n\n≥95%\n\n按时保洁率\n\n=100%\n\n质量指标\n产出指标\n时效指标\n\n"
        let (form, findings) = form(head + rows + "投诉减少数\n\n≥5件\n\n社会效益指标\n\n效益指标\n")
        #expect(levels(form) == ["产出指标/数量指标/保洁长度", "//保洁合格率", "//按时保洁率", "//投诉减少数"])
        #expect(form?.indicators.map(\.target?.text) == ["30公里", "95%", "100%", "5件"])
        #expect(findings.contains { $0.rule == .valuesNotAssignable && $0.subject == "一级指标" })
    }

    @Test func `what has a level or the head of a column in its name is no indicator, which is said`() {
        let head = "项目支出绩效自评表\n（2022年度）\n项目名称 河道保洁\n预算执行数（元） 80,000\n一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n\n"
        let table = """
            产出指标
            保洁长度
            ≥30公里
            31公里
            40
            40
            偏差原因分析及改进措施
            保洁合格率
            ≥95%
            96%
            50
            48
            """
        let document = ingest(head + table.replacing("\n", with: "\n\n"))
        #expect(document.forms.first?.indicators.map(\.level3) == ["保洁长度"])
        let said = document.findings.first { $0.rule == .valuesNotAssignable && $0.subject == "三级指标" }
        #expect(said?.found == "偏差原因分析及改进措施保洁合格率")
    }

    @Test func `合计 without its label is the row of most points`() {
        let head = "项目支出绩效自评表\n（2022年度）\n项目名称 河道保洁\n预算执行数（元） 80,000\n一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n\n"
        let rows = "产出指标 数量指标 保洁长度 ≥30公里 31公里 40 40\n质量指标 保洁合格率 ≥95% 96% 50 48\n100 97.8\n"
        let form = ingest(head + rows.replacing(" ", with: "\n\n").replacing("\n", with: "\n\n") + "总分\n\n1\n").forms.first
        #expect(form?.indicators.map(\.level3) == ["保洁长度", "保洁合格率"])
        #expect(form?.totalWeight.value?.description == "100" && form?.totalScore.value?.description == "97.8")
    }
}
