import Testing

@testable import Ingest

/// Two forms that became one, since the lines between them are lost.
struct DoubtOwnerTests {
    private func evaluation(_ head: String, between: String = "") -> ProjectForm? {
        ingest(
            """
            财政项目支出绩效自评表
            （2020年度）
            \(head)
            当年预算数（元）： 4,500,000.00
            \(between)
            预算执行数（元）： 4,400,100.00
            预算执行率： 97.78%
            一级指标 二级指标 三级指标 年度指标值 实际完成值 权重 自评分
            """
        ).forms.first
    }

    @Test(arguments: ["项目名称： 桥梁维护", "单位名称： 某局"])
    func `an amount and a rate behind another project's or body's name are not this one's`(name: String) {
        let head = "单位名称： 某市公路处\n项目名称： 道路养护"
        #expect(evaluation(head)?[.executed].value == Amount(yuan: 4_400_100) && evaluation(head)?.declaredExecutionRate.value != nil)
        let two = evaluation(head, between: name)
        #expect(two?[.currentBudget].value == Amount(yuan: 4_500_000) && two?[.executed].value == nil)
        #expect(two?.declaredExecutionRate.value == nil)
        // Another label's name comes first.
        #expect(evaluation("专项名称： 城市运行\n" + head, between: name)?[.executed].value == nil)
    }

    @Test(arguments: ["项目名称： 310000220035-道路养护", "项目名称： 道路养护", "专项名称： 城市运行", "项目名称： 道路养护（北段)"])
    func `the same name again, its code, and what another label calls it are no other project's`(name: String) {
        let head = "单位名称： 某市公路处\n项目名称： 道路养护\(name.contains("北段") ? "(北段）" : "")"
        #expect(evaluation(head, between: name)?[.executed].value == Amount(yuan: 4_400_100))
    }
}
