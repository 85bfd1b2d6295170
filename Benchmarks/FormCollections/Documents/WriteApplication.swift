/// 财政项目支出绩效目标申报表 as a Markdown table, cut by page ends here and there, or as flowed text.
func writeApplication(_ form: FilledForm, _ layout: FormLayout, into text: inout DocumentText) {
    text.line("财政项目支出绩效目标申报表\n\n(\(form.year.year)年度)\n")
    layout.isTable ? writeTable(form, &text) : writeFlowed(form, &text)
}

private func amount(_ yuan: Int64) -> String { DocumentText.amount(yuan, decimals: true) }

private func writeTable(_ form: FilledForm, _ text: inout DocumentText) {
    text.line("| | | | | | |\n|---|---|---|---|---|---|")
    text.line("| 项目名称 | \(form.key.project) | 项目性质 | 其他一次性项目 | 项目类别 | 特定目标类 |")
    text.line("| 主管部门 | \(form.department) | 实施单位 | \(form.key.unit) | | |")
    text.line("| 计划开始日期 | \(form.year.year)-01-01 | 计划完成日期 | \(form.year.year)-12-31 | | |")
    text.line("| 项目资金 (元) | 项目资金总额 | | 年度资金申请总额 | \(amount(form.budget)) | |")
    text.line("| | 其中：财政资金 | | 其中：当年财政拨款 | \(amount(form.fiscal)) | |")
    text.line("| | | | 上年结转资金 | \(amount(form.carryover)) | |")
    text.line("| | 其他资金 | | 其他资金 | \(amount(form.other)) | |")
    text.line("| 项目 绩效 目标 | 项目总目标 | | 年度总体目标 | | |")
    text.line("| | | | \(form.goal) | | |")
    text.line("| | 一级指标 | 二级指标 | 三级指标 | 年度(/项目)指标值 | |")
    var first = "绩效 指标"
    var level = ""
    for section in IndicatorSection.allCases {
        for (position, row) in form.indicators.lazy.filter({ $0.section == section }).enumerated() {
            let (one, two) = levels[section.rawValue]
            text.line("| \(first) | \(one == level ? "" : one) | \(position == 0 ? two : "") | \(row.name) | \(value(row)) | |")
            (first, level) = ("", one)
        }
    }
    text.line()
}

private func writeFlowed(_ form: FilledForm, _ text: inout DocumentText) {
    if form.key.project.unicodeScalars.count > 16 {
        text.line("项目名称：")
        text.wrapped(form.key.project, width: nameWidth(form.key.project))
        text.line("项目性质： 其他一次性项目 项目类别： 特定目标类\n")
    } else {
        text.line("项目名称： \(form.key.project) 项目性质： 其他一次性项目 项目类别： 特定目标类\n")
    }
    text.line("主管部门： \(form.department) 实施单位： \(form.key.unit)\n")
    text.line("计划开始日期： \(form.year.year)-01-01 计划完成日期： \(form.year.year)-12-31\n")
    text.line("年度资金申请总额（元）： \(amount(form.budget))\n")
    text.line("其中：当年财政拨款（元）： \(amount(form.fiscal))\n")
    text.line("上年结转资金（元）： \(amount(form.carryover))\n")
    text.line("其他资金（元）： \(amount(form.other))\n")
    text.line("年度总体目标：\n")
    text.wrapped(form.goal)
    text.line("\n一级指标 二级指标 三级指标 年度指标值\n")
    var level = ""
    for section in IndicatorSection.allCases {
        let rows = form.indicators.filter { $0.section == section }
        guard !rows.isEmpty else { continue }
        let (one, two) = levels[section.rawValue]
        if one != level { text.line("\(one)\n") }
        level = one
        text.line("\(two)\n")
        for row in rows { text.line("\(row.name) \(value(row))\n") }
    }
}

private func value(_ row: FormIndicator) -> String { row.unit.isEmpty ? "≥\(row.value).00(%)" : "=\(row.value).00(\(row.unit))" }

private let levels = [
    ("产出指标", "数量指标"), ("产出指标", "质量指标"), ("产出指标", "时效指标"), ("效益指标", "社会效益指标"), ("满意度指标", "服务对象满意度指标"),
]
