import Testing

@testable import Ingest

/// Lines of a form, each with a cell, that were doubled or misread.
struct DamagedLinesTests {
    private static let cells = """
        项目支出绩效自评表
        （2023年度）
        项目名称
        河道保洁
        主管部门
        某县水务局
        实施单位
        某县河道所
        项目资金
        （万元）
        年初预算数
        全年预算数
        全年执行数
        年度资金总额
        320.50
        320.50
        318.20
        一级指标
        二级指标
        三级指标
        年度指标值
        实际完成值
        分值
        得分
        产出指标
        数量指标
        保洁次数
        ≥12次
        14次
        90
        90

        """

    private func names(_ text: String) -> [String] {
        let form = ingest(text).forms.first
        return [TextField.project, .unit, .department].map { form?[$0].value?.description ?? "-" }
    }

    @Test func `a line of a name that stands there twice is one`() {
        #expect(names(Self.cells) == ["河道保洁", "某县河道所", "某县水务局"])
        #expect(names(Self.cells.replacing("河道保洁\n", with: "河道保洁\n河道保洁\n")) == names(Self.cells))
        #expect(names(Self.cells.replacing("河道保洁\n", with: "河道保洁\n河道养护\n")).first == "河道保洁河道养护")
    }

    @Test(arguments: ["实施单泣", "实施勿单位", "实施位"])
    func `what stands behind a misread label is no part of the name above it`(label: String) {
        let document = ingest(Self.cells.replacing("实施单位", with: label))
        #expect(document.forms.first?[.unit].value == nil)
        let isKnown = document.forms.first?[.department].value == "某县水务局"
        #expect(isKnown == (label.count > 3) && (!isKnown || document.findings.map(\.rule) == [.unclaimedText]))
    }

    @Test func `a misread head of a column is said, and one that nobody knows is not`() {
        let head = "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n"
        let form = "项目支出绩效自评表\n（2023年度）\n项目名称 河道保洁\n实施单位 某县河道所\n" + head + "产出指标 数量指标 保洁次数 ≥12次 14次 90 90\n"
        let rules = { (text: String) in ingest(text).findings.filter { $0.rule == .valuesNotAssignable }.map(\.subject) }
        #expect(rules(form).isEmpty)
        #expect(rules(form.replacing("年度指标值", with: "年庋指标值")) == ["年庋指标值"])
        #expect(rules(form.replacing("年度指标值", with: "指标解释")).isEmpty)
    }

    @Test func `a remark behind the points is no unit of the last of them`() {
        let head = "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施\n"
        let row = "产出指标 时效指标 完成及时率 100% 100% 15 14 个别延后\n"
        let form = "项目支出绩效自评表\n（2023年度）\n项目名称 河道保洁\n实施单位 某县河道所\n" + head + row
        let indicator = ingest(form).forms.first?.indicators.first
        #expect(indicator?.weight?.description == "15" && indicator?.score?.description == "14")
    }
}
