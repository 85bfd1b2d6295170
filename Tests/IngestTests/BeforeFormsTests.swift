import Testing

@testable import Ingest

/// What a whole budget document has before the form of a project.
struct BeforeFormsTests {
    private func read(_ before: String, title: String) -> IngestedDocument {
        ingest(
            """
            某市水务局2024年部门预算

            一、部门收支总表
            单位：万元
            收入 预算数 支出 预算数
            财政拨款 1,200.00 一般公共服务支出 1,200.00
            \(before)

            \(title)
            （2024年度）
            项目名称： 河道保洁 申报单位名称： 某市水务站
            项目总预算（元）： 2,000,000.00 项目当年预算（元）： 1,000,000.00
            项目概况：
            工作正常。
            一级目标 二级目标 三级目标 指标目标值

            产出目标 数量 养护里程 ≥120公里

            """)
    }

    private let wholeBody = """
        二、部门整体支出绩效目标表
        （2024年度）
        部门名称 某市水务局
        年度预算申请 资金总额 1,200.00
        其中：财政拨款 1,200.00
        一级指标 二级指标 三级指标 指标值
        产出指标 数量指标 养护里程 ≥120公里
        """

    @Test(arguments: ["三、项目支出绩效目标表", "（三）项目支出绩效目标表", "3、项目支出绩效目标表", "项目支出绩效目标表"])
    func `tables of the whole body are no form, and a title may have a number`(title: String) throws {
        let document = read(wholeBody, title: title)
        let form = try #require(document.forms.first)
        #expect(document.forms.count == 1 && document.findings.isEmpty, "\(document.findings.map(\.rule))")
        #expect(form.project == "河道保洁" && form.fiscalYear == FiscalYear(2024))
        #expect(form.narratives.flatMap(\.passages).map(\.text) == ["工作正常。"])
    }
}
