/// 财政项目支出绩效目标表 as flowed text.
func writeTarget(_ form: FilledForm, _ layout: FormLayout, into text: inout DocumentText) {
    text.line("财政项目支出绩效目标表")
    text.line("（\(form.year.year)年度）\n")
    text.line("申报单位名称：\(form.key.unit)\n")
    writeTargetName(form, &text)
    text.line("计划开始日期： \(form.year.year)-01-01 计划完成日期： \(form.year.year)-12-31\n")
    text.line("是否含有政府购买服务： \(form.budget % 3 == 0 ? "是" : "否") 绩效类型： 其他类\n")
    section("项目概况", form.overview, &text)
    section("立项依据", form.basis, &text)
    section("项目设立的必要性", form.need, &text)
    section("保证项目实施的制度、措施", form.rules, &text)
    section("项目实施计划", form.plan, &text)
    section("总目标及阶段性目标", form.goal, &text)
    text.line("本项目上年度市级财政资金使用情况")
    let budget = DocumentText.amount(form.budget, decimals: layout.hasDecimals)
    text.line("项目总预算（元）： \(budget) 项目当年预算（元）： \(budget)\n")
    let prior = form.priorBudget.map { DocumentText.amount($0, decimals: layout.hasDecimals) } ?? ""
    let spent = form.priorExecuted.map { DocumentText.amount($0, decimals: layout.hasDecimals) } ?? ""
    text.line("同名项目上年预算额（元）： \(prior) 同名项目上年预算执行数（元）： \(spent)".trimmedEnd)
    writeTargetIndicators(form, &text)
}

/// A long name takes the width of its column and several lines.
private func writeTargetName(_ form: FilledForm, _ text: inout DocumentText) {
    let name = form.key.project
    guard name.unicodeScalars.count > 14 else { return text.line("项目名称： \(name) 项目类别： \(form.category)\n") }
    text.line("项目名称：")
    text.wrapped(name, width: nameWidth(name))
    text.line("项目类别： \(form.category)\n")
}

/// Bytes a line of a name of several lines: no line begins with a word that is also a label (项目经费), and the last is not too short.
func nameWidth(_ name: String) -> Int {
    let bytes = Array(name.utf8)
    let widths = [36, 33, 39, 30, 42, 27, 45]
    return widths.first { width in
        let starts = Array(stride(from: width, to: bytes.count, by: width))
        return starts.allSatisfy { start in !bytes[start...].starts(with: "项目".utf8) && bytes.count - start > 15 }
    } ?? 240
}

private func section(_ title: String, _ words: String, _ text: inout DocumentText) {
    text.line(title + "：\n")
    if !words.isEmpty { text.wrapped(words) }
    text.line()
}

private func writeTargetIndicators(_ form: FilledForm, _ text: inout DocumentText) {
    text.line(" \(form.year.year)年绩效目标\n一级目标 二级目标 三级目标 指标目标值\n")
    text.line("投入与管理\n\n投入管理\n预算执行率 =100%\n\n财务管理\n\n财务管理制度健全性 健全\n\n资金使用规范性 规范\n\n实施管理\n合同管理规范性 规范\n")
    var level = ""
    for section in IndicatorSection.allCases {
        let rows = form.indicators.filter { $0.section == section }
        guard !rows.isEmpty else { continue }
        let (first, second) = targetLevels[section.rawValue]
        if first != level { text.line("\(first)\n") }
        level = first
        text.line("\(second)\n")
        for row in rows { text.line("\(row.name) \(row.unit.isEmpty ? ">=\(row.value)%" : "\(row.value)\(row.unit)")\n") }
    }
}

let targetLevels = [("产出目标", "数量"), ("产出目标", "质量"), ("产出目标", "时效"), ("效果目标", "社会效益"), ("效果目标", "满意度")]

extension String {
    var trimmedEnd: String {
        var end = endIndex
        while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
        return String(self[..<end])
    }
}
