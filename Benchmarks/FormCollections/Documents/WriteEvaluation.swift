/// 项目绩效自评价 as flowed text, one value of a table a line. It does not print the year that it evaluates.
func writeEvaluation(_ form: FilledForm, _ layout: FormLayout, into text: inout DocumentText) {
    text.line("项目绩效自评价 \n")
    text.line("项目名称： \(form.key.project) 预算单位： \(form.key.unit) \n")
    text.line("具体实施处（科室）： \(form.office) 是否为经常性项目： \(form.budget % 2 == 0 ? "是" : "否") \n")
    let prior = form.priorBudget.map { DocumentText.amount($0, decimals: true) } ?? ""
    text.line("当年预算数（元）： \(DocumentText.amount(form.budget, decimals: true)) 上年预算金额（元）： \(prior) \n")
    text.line("预算执行数（元）： \(DocumentText.amount(form.executed, decimals: true)) 预算执行率（%）： \(rate(form)) \n")
    part("项目年度总目标", form.goal, &text)
    text.line("自评时间： \(form.year.year + 1)-0\(1 + form.budget % 4)-1\(form.budget % 7) \n")
    text.line("绩效等级： \(form.budget % 5 == 0 ? "良好" : "优秀") \n")
    part("主要绩效", form.results, &text)
    part("主要问题", form.problems, &text)
    part("改进措施", form.remedies, &text)
    for heading in ["一级指标", "指标名称", "指标解释", "权重", "自评分", "备注"] { cell(heading, &text) }
    var total = (weight: 0, score: 0)
    for row in managementRows + form.indicators.map({ ($0.section, $0.name, "", $0.weight, $0.score) }) {
        let (section, name, explanation, weight, score) = row
        let level = section.map { $0 == .benefit || $0 == .satisfaction ? "效果目标" : "产出目标" } ?? "投入与管理"
        cell(level, &text)
        cell(name, &text)
        if !explanation.isEmpty { cell(explanation, &text) }
        cell(String(weight), &text)
        cell(String(score), &text)
        total = (total.weight + weight, total.score + score)
    }
    cell("合计", &text)
    text.line("  \n\(total.weight) \n\n\(total.score) \n")
    text.line("说明：1、依据本项目应实现的绩效目标或工作计划，对照已完成的情况，进行绩效自评。 ")
}

private let managementRows: [(IndicatorSection?, String, String, Int, Int)] = [
    (nil, "资金使用的合规性", "项目资金使用是否规范和安全。", 8, 8), (nil, "绩效目标合理性", "绩效目标与预算是否匹配。", 10, 9), (nil, "预算执行率", "反映项目预算执行的进度", 10, 10),
    (nil, "项目管理制度的健全性", "业务管理制度是否健全、完善。", 8, 8),
]

private func part(_ title: String, _ words: String, _ text: inout DocumentText) {
    text.line("\(title)： \n")
    text.wrapped(words, width: 135)
    text.line("\n ")
}

private func cell(_ words: String, _ text: inout DocumentText) {
    text.line(" \n\(words) \n")
}

/// Percent to two decimals, rounded.
private func rate(_ form: FilledForm) -> String {
    let hundredths = (form.executed * 20_000 + form.budget) / (2 * form.budget)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
}
