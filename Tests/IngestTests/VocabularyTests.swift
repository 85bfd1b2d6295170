import Testing

@testable import Ingest

/// Every label that was seen on real forms, by the field it stands for.
struct VocabularyTests {
    private static let labels: [(Label, [String])] = [
        (.text(.project), ["项目名称", "项目支出名称", "专项资金名称", "任务名称"]),
        (.text(.unit), ["申报单位名称", "实施单位", "预算单位", "项目实施单位", "项目单位", "单位名称", "填报单位(盖章)", "用款单位"]),
        (.text(.department), ["主管部门", "项目主管部门", "主管部门及编码", "主管部门及代码"]),
        (.text(.office), ["具体实施处（科室）"]),
        (.text(.nature), ["项目性质", "项目属性", "项目类型"]),
        (.text(.category), ["项目类别"]),
        (.text(.performanceType), ["绩效类型"]),
        (.text(.governmentPurchase), ["是否含有政府购买服务"]),
        (.text(.recurring), ["是否为经常性项目"]),
        (.text(.grade), ["绩效等级"]),
        (.date(.start), ["计划开始日期", "项目开始日期"]),
        (.date(.end), ["计划完成日期", "项目完成日期"]),
        (.date(.evaluation), ["自评时间"]),
        (.period, ["项目起止时间", "项目期"]),
        (.money(.totalBudget), ["项目总预算（元）"]),
        (.money(.totalFunds), ["项目资金总额", "资金总额", "项目总额"]),
        (.money(.currentBudget), ["项目当年预算（元）", "当年预算数（元）", "预算数(A)"]),
        (.money(.annualFunds), ["年度资金申请总额", "年度资金总额"]),
        (.money(.initialBudget), ["年初预算数"]),
        (.money(.adjustedBudget), ["全年预算数", "全年预算数(A)", "调整预算数", "调整后预算数"]),
        (.money(.executed), ["预算执行数（元）", "全年执行数", "全年执行数(B)", "执行数(B)"]),
        (.executionRate, ["预算执行率（%）", "执行率", "执行率(B/A)"]),
        (.money(.priorBudget), ["同名项目上年预算额（元）", "上年预算金额（元）"]),
        (.money(.priorExecuted), ["同名项目上年预算执行数（元）"]),
        (.money(.totalFiscal), ["其中：财政资金"]),
        (.money(.annualFiscal), ["其中：当年财政拨款", "其中:本年财政拨款"]),
        (.money(.fiscal), ["其中:财政拨款", "财政拨款", "其中：财政拨款数"]),
        (.money(.carryover), ["上年结转资金", "上年结转", "上年结余收入"]),
        (.money(.other), ["其他资金", "自有资金", "单位资金"]),
        (.fundsHeading, ["项目资金（元）", "项目资金(万元)"]),
        (.narrative, ["总目标及阶段性目标", "项目总目标", "年度总体目标", "项目年度总目标", "项目总体目标", "年度目标", "预期目标"]),
        (.column(.level1), ["一级目标", "一级指标"]),
        (.column(.level2), ["二级目标", "二级指标"]),
        (.column(.name), ["三级目标", "三级指标", "指标名称"]),
        (.column(.direction), ["指标方向", "指标方向性"]),
        (.column(.wholeTarget), ["实施周期指标值"]),
        (.column(.target), ["指标目标值", "年度(/项目)指标值", "年度指标值", "指标值"]),
        (.column(.actual), ["实际完成值", "全年实际值(B)", "完成值"]),
        (.column(.weight), ["权重", "分值"]),
        (.column(.score), ["自评分", "得分"]),
    ]

    @Test(arguments: labels.flatMap { label, words in words.map { (label, $0) } })
    func `a label of a real form is known, in text and in a table`(label: Label, words: String) {
        for printed in ["\(words)： 甲", "\(words)\n甲", "| \(words) | 甲 |", words] { #expect(match(printed)?.label == label, "\(printed)") }
    }

    @Test(arguments: ["预算执行率达标情况", "项目名称变更", "数量指标", "道路养护", "其他资金使用规范性"])
    func `words that only begin like a label are none`(words: String) {
        #expect(match("\(words) 100%") == nil)
    }

    @Test func `no word stands for two labels`() {
        var seen: [[UInt32]: Label] = [:]
        for (label, words) in Vocabulary.labels {
            for word in words { #expect(seen.updateValue(label, forKey: foldedScalars(Text(word))) == nil, "\(word)") }
        }
    }

    private func match(_ text: String) -> LabelMatch? {
        let cells = splitCells(Array(text.utf8))
        return cells.matchLabel(at: Position(cell: 0, offset: cells.cells[0].start), limit: cells.cells.count)
    }
}
