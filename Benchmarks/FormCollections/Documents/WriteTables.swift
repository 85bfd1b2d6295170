/// Targets and evaluations as Markdown tables: the same labels as in flowed text, a cell each.
func writeTargetTable(_ form: FilledForm, _ layout: FormLayout, into text: inout DocumentText) {
    let year = form.year.year
    text.line("财政项目支出绩效目标表\n\n（\(year)年度）\n")
    begin(&text)
    text.line("| 申报单位名称 | \(form.key.unit) | | |")
    text.line("| 项目名称 | \(form.key.project) | 项目类别 | \(form.category) |")
    text.line("| 计划开始日期 | \(year)-01-01 | 计划完成日期 | \(year)-12-31 |")
    text.line("| 是否含有政府购买服务 | \(form.budget % 3 == 0 ? "是" : "否") | 绩效类型 | 其他类 |")
    let sections = [
        ("项目概况", form.overview), ("立项依据", form.basis), ("项目设立的必要性", form.need), ("保证项目实施的制度、措施", form.rules), ("项目实施计划", form.plan),
        ("总目标及阶段性目标", form.goal),
    ]
    for (title, words) in sections { text.line("| \(title) | \(words) | | |") }
    func amount(_ yuan: Int64?) -> String { yuan.map { DocumentText.amount($0, decimals: layout.hasDecimals) } ?? "" }
    text.line("| 项目总预算（元） | \(amount(form.budget)) | 项目当年预算（元） | \(amount(form.budget)) |")
    text.line("| 同名项目上年预算额（元） | \(amount(form.priorBudget)) | 同名项目上年预算执行数（元） | \(amount(form.priorExecuted)) |")
    text.line("| 一级目标 | 二级目标 | 三级目标 | 指标目标值 |")
    text.line("| 投入与管理 | 投入管理 | 预算执行率 | =100% |\n| | 财务管理 | 资金使用规范性 | 规范 |")
    var level = ""
    for section in IndicatorSection.allCases {
        for (position, row) in form.indicators.lazy.filter({ $0.section == section }).enumerated() {
            let (one, two) = targetLevels[section.rawValue]
            let value = row.unit.isEmpty ? ">=\(row.value)%" : "\(row.value)\(row.unit)"
            text.line("| \(one == level ? "" : one) | \(position == 0 ? two : "") | \(row.name) | \(value) |")
            level = one
        }
    }
    text.line()
}

func writeEvaluationTable(_ form: FilledForm, into text: inout DocumentText) {
    func amount(_ yuan: Int64?) -> String { yuan.map { DocumentText.amount($0, decimals: true) } ?? "" }
    text.line("项目绩效自评价\n")
    begin(&text)
    text.line("| 项目名称 | \(form.key.project) | 预算单位 | \(form.key.unit) |")
    text.line("| 具体实施处（科室） | \(form.office) | 是否为经常性项目 | \(form.budget % 2 == 0 ? "是" : "否") |")
    text.line("| 当年预算数（元） | \(amount(form.budget)) | 上年预算金额（元） | \(amount(form.priorBudget)) |")
    text.line("| 预算执行数（元） | \(amount(form.executed)) | 预算执行率（%） | \(printedRate(form)) |")
    text.line("| 项目年度总目标 | \(form.goal) | | |")
    text.line("| 自评时间 | \(form.year.year + 1)-03-1\(form.budget % 7) | 绩效等级 | \(form.budget % 5 == 0 ? "良好" : "优秀") |")
    text.line("| 主要绩效 | \(form.results) | | |\n| 主要问题 | \(form.problems) | | |\n| 改进措施 | \(form.remedies) | | |")
    text.line("| 一级指标 | 指标名称 | 权重 | 自评分 |")
    let rows = evaluationRows(form)
    var level = ""
    for row in rows {
        text.line("| \(row.level == level ? "" : row.level) | \(row.name) | \(row.weight) | \(row.score) |")
        level = row.level
    }
    text.line("| 合计 | | \(rows.reduce(0) { $0 + $1.weight }) | \(rows.reduce(0) { $0 + $1.score }) |\n")
}

private func begin(_ text: inout DocumentText) { text.line("| | | | |\n|---|---|---|---|") }
