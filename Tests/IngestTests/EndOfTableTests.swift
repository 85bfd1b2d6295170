import Testing

@testable import Ingest

/// What stands at the end of a table of indicators and is none of them.
struct EndOfTableTests {
    private func names(_ text: String) -> [Text] { ingest(text).forms.first?.indicators.map(\.level3) ?? [] }

    @Test func `a page number alone below the last row is no indicator`() {
        let text = InventedForms.target(table: "产出目标\n\n数量 养护里程 ≥120公里\n\n质量 验收合格率 =100%\n\n12\n")
        #expect(names(text) == ["养护里程", "验收合格率"])
        #expect(ingest(text).forms.first?.unclaimed.map(\.text) == ["12"])
    }

    @Test func `the heading of the text on the next page is no part of the last name`() {
        let table = "产出目标 数量 养护里程 ≥120公里\n质量 验收合格率 =100%\n\n- 8 -\n其他相关情况\n\n一、“三公”经费预算为12万元。\n"
        #expect(names(InventedForms.target(table: table)) == ["养护里程", "验收合格率"])
    }

    @Test(arguments: [("", "", false), (" 分值 得分", "", true), (" 分值 得分", " 10", true), (" 得分", "", true), (" 得分", " 10", false)])
    func `an evaluation without points has no sum of them at its end`(columns: String, points: String, isCutOff: Bool) {
        let head = "转移支付项目绩效自评表\n（2022年度）\n转移支付（项目）名称 道路养护\n预算执行数（元） 80,000\n"
        let document = ingest(head + "一级指标 二级指标 三级指标 指标值 实际完成值\(columns)\n产出指标 数量指标 养护里程 ≥120公里 121公里\(points)\n")
        #expect(document.forms.first?.project == "道路养护" && document.forms.first?.indicators.map(\.level3) == ["养护里程"])
        #expect(document.findings.contains { $0.rule == .formCutOff } == isCutOff)
    }

    @Test(arguments: ["财务股初审意见 （盖章）\n", "财政部门审核意见\n同意\n"])
    func `what those say who look the form through is no indicator`(rest: String) {
        #expect(names(InventedForms.target(table: "产出目标\n数量 养护里程 ≥120公里\n质量 验收合格率 =100%\n\(rest)")) == ["养护里程", "验收合格率"])
    }

    @Test func `a bracket is part of the name, whatever spaces are in it`() throws {
        let table = "产出目标 数量 打井数量（ ≥**眼 ） ≥4眼\n质量 验收合格率（≥**%） ≥95%\n成本 项目总成本 ≤****000元\n"
        let indicators = try #require(ingest(InventedForms.target(table: table)).forms.first?.indicators)
        #expect(indicators.map(\.level3) == ["打井数量（≥**眼）", "验收合格率（≥**%）", "项目总成本"])
        #expect(indicators.map { $0.target?.value?.description } == ["4", "95", nil])
    }

    @Test(arguments: ["说明 无\n", "说明\n无\n", "备注说明  请在此处简要说明各级监督检查中发现的问题\n"])
    func `说明 below the last row is no indicator, nor part of one`(notes: String) {
        let document = ingest(InventedForms.target(table: "产出目标\n\n数量 养护里程 ≥120公里\n质量 验收合格率 =100%\n\n\(notes)"))
        #expect(document.forms.first?.indicators.map(\.level3) == ["养护里程", "验收合格率"])
        #expect(document.forms.first?.indicators.last?.target?.text == "100%" && document.forms.first?.notes.isEmpty == false)
    }

    @Test(arguments: ["其他说明的问题\n无\n", "其他需要说明的问题\n"])
    func `what is told below the last row is no level and no indicator`(rest: String) {
        let form = ingest(InventedForms.target(table: "产出目标\n数量\n养护里程\n≥120公里\n巡查次数\n≥12次\n质量\n验收合格率\n=100%\n\(rest)")).forms.first
        #expect(form?.indicators.map(\.level3) == ["养护里程", "巡查次数", "验收合格率"])
        #expect(form?.indicators.map(\.level2) == ["数量", "数量", "质量"])
    }

    @Test func `说明 behind the head's last label is one of its columns`() {
        let table = "产出目标\n\n数量\n\n养护里程\n\n≥120公里\n"
        let text = InventedForms.target(table: table).replacing("三级目标 指标目标值\n", with: "三级目标 指标目标值\n说明\n")
        #expect(names(text).contains("养护里程"))
    }

    @Test func `合计 repeated in the columns of its merged cell is one`() {
        let table = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 分值 | 得分 |
            |---|---|---|---|---|---|
            | 产出指标 | 数量指标 | 养护里程 | ≥120公里 | 100 | 98 |
            | 总分 | 总分 | 总分 | 总分 | 100 | 98 |
            """
        let form = ingest("项目支出绩效自评表\n（2022年度）\n| 项目名称 | 道路养护 |\n| 预算执行数（元） | 80,000 |\n" + table).forms.first
        #expect(form?.indicators.map(\.level3) == ["养护里程"])
        #expect(form?.totalWeight.value?.description == "100" && form?.totalScore.value?.description == "98")
    }

    @Test func `a number behind 合计 that is less than the rows' points is not theirs`() {
        let document = ingest(InventedForms.evaluation(table: "投入与管理(6分)\n\n资金使用的合规性\n\n6\n\n5\n\n合计\n\n1\n"))
        #expect(document.forms.first?.totalWeight.state == "(unreadable)")
        #expect(document.findings.contains { $0.rule == .valuesNotAssignable && $0.subject == "合计" })
    }

    @Test func `a remark in lines of their own below its row is no indicator`() {
        let text = """
            项目支出绩效自评表
            （2022年度）
            项目名称 管网改造
            预算执行数（元） 80,000
            一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
            偏差原因分析
            产出指标
            数量指标 改造老旧管网长度 ≥16公里 16.3公里 50 50
            效益指标
            经济效益指标 年节约水量 ≥60万立方米 52万立方米 25 23
            部分片区10月才
            通水，效益未全年
            显现
            生态效益指标 管网漏损率 ≤10% 9.7% 25 25
            总分 100 98
            """
        #expect(names(text) == ["改造老旧管网长度", "年节约水量", "管网漏损率"])
    }
}
