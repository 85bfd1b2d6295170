/// 项目绩效自评价 as flowed text, one value of a table a line. It does not print the year that it evaluates.
func writeEvaluation(_ form: FilledForm, _ layout: FormLayout, into text: inout DocumentText) {
    text.line("项目绩效自评价 \n")
    text.line("项目名称： \(form.key.project) 预算单位： \(form.key.unit) \n")
    text.line("具体实施处（科室）： \(form.office) 是否为经常性项目： \(form.budget % 2 == 0 ? "是" : "否") \n")
    let prior = form.priorBudget.map { DocumentText.amount($0, decimals: true) } ?? ""
    text.line("当年预算数（元）： \(DocumentText.amount(form.budget, decimals: true)) 上年预算金额（元）： \(prior) \n")
    text.line("预算执行数（元）： \(DocumentText.amount(form.executed, decimals: true)) 预算执行率（%）： \(printedRate(form)) \n")
    part("项目年度总目标", form.goal, &text)
    text.line("自评时间： \(form.year.year + 1)-0\(1 + form.budget % 4)-1\(form.budget % 7) \n")
    text.line("绩效等级： \(form.budget % 5 == 0 ? "良好" : "优秀") \n")
    part("主要绩效", form.results, &text)
    part("主要问题", form.problems, &text)
    part("改进措施", form.remedies, &text)
    for heading in ["一级指标", "指标名称", "指标解释", "权重", "自评分", "备注"] { cell(heading, &text) }
    let rows = evaluationRows(form)
    for row in rows {
        cell(row.level, &text)
        cell(row.name, &text)
        if !row.explanation.isEmpty { cell(row.explanation, &text) }
        cell(String(row.weight), &text)
        cell(String(row.score), &text)
    }
    cell("合计", &text)
    text.line("  \n\(rows.reduce(0) { $0 + $1.weight }) \n\n\(rows.reduce(0) { $0 + $1.score }) \n")
    text.line("说明：1、依据本项目应实现的绩效目标或工作计划，对照已完成的情况，进行绩效自评。 ")
}

/// A row of an evaluation's table, with the level that stands before it.
struct EvaluationRow {
    let level: String
    let name: String
    let explanation: String
    let weight: Int
    let score: Int
}

/// The part that all evaluations have, and the project's own indicators.
func evaluationRows(_ form: FilledForm) -> [EvaluationRow] {
    managementRows
        + form.indicators.map { row in
            let isEffect = row.section == .benefit || row.section == .satisfaction
            return EvaluationRow(level: isEffect ? "效果目标" : "产出目标", name: row.name, explanation: "", weight: row.weight, score: row.score)
        }
}

private let managementRows = [
    EvaluationRow(level: "投入与管理", name: "资金使用的合规性", explanation: "项目资金使用是否规范和安全。", weight: 8, score: 8),
    EvaluationRow(level: "投入与管理", name: "绩效目标合理性", explanation: "绩效目标与预算是否匹配。", weight: 10, score: 9),
    EvaluationRow(level: "投入与管理", name: "预算执行率", explanation: "反映项目预算执行的进度", weight: 10, score: 10),
    EvaluationRow(level: "投入与管理", name: "项目管理制度的健全性", explanation: "业务管理制度是否健全、完善。", weight: 8, score: 8),
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
func printedRate(_ form: FilledForm) -> String {
    let hundredths = (form.executed * 20_000 + form.budget) / (2 * form.budget)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
}
