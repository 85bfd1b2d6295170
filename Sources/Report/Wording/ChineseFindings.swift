import Analytics
import Ingest

/// One sentence a rule. Facts that a finding lacks are left out of it.
func chineseSentence(for finding: Finding) -> String {
    switch finding.rule {
    case .emptyFile: "文件为空"
    case .undecodable: "文字无法解码" + detail(finding.expected, before: "，编码为") + detail(finding.found)
    case .notText: "不是文本文件" + whole(finding.found, before: "，")
    case .lineTooLong: "有一行过长，不像文本" + whole(finding.found, before: "，")
    case .noForm:
        if !finding.found.isEmpty {
            "文件中没有项目绩效表：“\(finding.found)”反映的是单位整体，其金额不是某一项目的金额"
        } else {
            finding.line == nil ? "文件中没有项目绩效表" : "文件中没有可以读取的项目绩效表：此行含有整张表的各个栏目，各单元格之间的换行已经丢失"
        }
    case .unreadablePath: "无法读取" + whole(finding.found)
    case .directoryLoop: "此文件夹经链接又回到自身，不再重复读取"
    case .formCutOff, .pageMissing, .noProjectName, .yearUnknown, .unitNotPrinted, .unitUnknown, .unitsDiffer, .unclaimedText:
        formSentence(finding)
    case .textTooLong, .amountNotANumber, .amountTooLarge, .amountCutOff, .numberNotReadable, .dateNotReadable, .twoValues,
        .valuesNotAssignable,
        .amountInDoubt, .amountCorrected, .sumsDoNotProve, .sourcesDoNotAddUp, .amountLabelMissing:
        valueSentence(finding)
    case .statedFigureDiffers, .statedAsNew, .statedFigureOfAnother, .statedFigureOfPredecessor, .sameYearTwice, .oneBodyTwoNames,
        .perhapsOneBody:
        comparisonSentence(finding)
    case .decisionNotReadable, .decisionMatchesNothing, .decisionMatchesSeveral, .decisionsContradict, .unitsKeptApart:
        chineseDecisionSentence(for: finding)
    case .rateDiffers, .executionEqualsBudget, .spentExceedsBudget, .priorFiguresBlank, .predecessorSpendingDiffers,
        .carryoverExceedsUnspent, .sourceSwapped, .largeChange, .budgetStagesDiffer, .sameNameOtherScope, .yearExceedsTotal,
        .sectionDoesNotAddUp,
        .weightsDoNotAddUp, .scoresDoNotAddUp, .scoreExceedsWeight, .gradeDiffers, .evaluatedTooEarly, .datesOutOfOrder, .yearOutsideDates,
        .narrativeAmountDiffers, .goalDiffersFromTarget, .indicatorWithoutTarget, .indicatorTwice, .nameDiffersFromTarget, .textRepeated,
        .valueMissing, .yearFigureMissing:
        auditSentence(finding)
    }
}

/// As the rule's own file words it.
private func auditSentence(_ finding: Finding) -> String {
    guard let rule = auditRule(finding.rule) else { return "" }
    return fill(
        rule.sentence(of: finding).chinese, with: finding, other: chinesePlace(finding), nameless: "（无项目名称）", yuan: yuan, change: change)
}

private func formSentence(_ finding: Finding) -> String {
    switch finding.rule {
    case .formCutOff: "\(formOf(finding.project))在此行之后被截断" + detail(finding.expected, before: "，缺少：")
    case .pageMissing: "\(formOf(finding.project))在此处由第\(finding.expected)页接到第\(finding.found)页，可能缺页，其后的内容可能属于别的表"
    case .noProjectName: "表中没有项目名称，其数据无法归入任何项目"
    case .yearUnknown where !finding.found.isEmpty:
        "\(formOf(finding.project))写明的年度为\(shown(finding.found))，不在\(FiscalYear.ofForms.lowerBound)至\(FiscalYear.ofForms.upperBound)之间，"
            + "请用 --fiscal-year 文件=年度 指定"
    case .yearUnknown: "\(formOf(finding.project))没有写明年度，请用 --fiscal-year 文件=年度 指定"
    case .unitUnknown where !finding.subject.isEmpty: "\(value(finding))没有写明金额单位，而表中其他金额写明了，故留空"
    case .unitUnknown: "没有写明金额单位，且数额过小，不能确定是否为元，故留空"
    case .unitsDiffer: "此处写明的金额单位为\(quoted(finding.found))，而金额旁写的是\(quoted(finding.expected))，已按后者读取"
    case .unitNotPrinted: "\(finding.subject.isEmpty ? "" : shown(finding.subject))没有写明金额单位，按元计"
    default: "以下文字不属于任何已知栏目" + detail(finding.found) + linesInAll(finding.expected)
    }
}

private func valueSentence(_ finding: Finding) -> String {
    switch finding.rule {
    case .textTooLong: "\(value(finding))超过500字，不像该栏的内容，故留空"
    case .amountNotANumber: "\(value(finding))不是金额"
    case .amountCutOff: "\(value(finding))可能不完整：文件到此为止"
    case .amountTooLarge: "\(value(finding))数额过大，不像金额"
    case .numberNotReadable: "\(value(finding))不是数字"
    case .dateNotReadable: "\(value(finding))不是日期"
    case .twoValues where finding.otherLine == nil:
        "\(label(finding.subject))有几个数，不能确定哪一个是其数额，故留空" + detail(finding.found)
    case .twoValues where finding.found.isEmpty || finding.expected.isEmpty:
        "\(label(finding.subject))有两个值，一个在此处，另一个在\(chinesePlace(finding))"
    case .twoValues:
        "\(label(finding.subject))有两个值：此处为\(quoted(finding.found))，\(chinesePlace(finding))为\(quoted(finding.expected))"
    case .valuesNotAssignable where finding.found.isEmpty && !finding.expected.isEmpty:
        "\(label(finding.subject))表超过\(grouped(finding.expected.description))个单元格，未予读取"
    case .valuesNotAssignable: "\(label(finding.subject))的各个值无法对应到行，故留空" + detail(finding.found)
    case .amountInDoubt: "\(value(finding))从前后文看有疑问，表中又没有数据可以证实，故留空"
    case .amountCorrected: "此处对\(value(finding))（见\(chinesePlace(finding))）有更正，该金额已读取，以何者为准不能确定"
    case .sourcesDoNotAddUp: "各项资金来源合计\(yuan(finding.found))，而总额为\(yuan(finding.expected))"
    case .amountLabelMissing where finding.otherLine == nil: "表中没有\(label(finding.subject))一栏，却有与之并列的金额"
    case .amountLabelMissing: "表中没有\(label(finding.subject))一栏，而其他同类表中有（如\(chinesePlace(finding))）"
    default: "各项合计不能证明权重和得分分别属于哪个指标，故留空"
    }
}

private func comparisonSentence(_ finding: Finding) -> String {
    let year = finding.fiscalYear.map { "\($0)年" } ?? ""
    switch finding.rule {
    case .statedFigureDiffers:
        return "\(quoted(finding.project))\(year)\(measure(finding.subject))，此处为\(yuan(finding.found))，"
            + "\(chinesePlace(finding))为\(yuan(finding.expected))，以后者为准"
    case .statedAsNew:
        return "\(quoted(finding.project))填报\(year)预算数和执行数均为0，而当年表（\(chinesePlace(finding))）预算数为\(yuan(finding.expected))；"
            + "两个0视为该名称当年尚无项目，不作为执行数"
    case .statedFigureOfAnother:
        return "\(quoted(finding.project))\(year)预算填报为\(yuan(finding.found))，与\(quoted(finding.subject))的预算数（\(chinesePlace(finding))）"
            + "相等到分，项目可能已更名、拆分或合并"
    case .statedFigureOfPredecessor:
        return "\(quoted(finding.project))\(year)预算填报为\(yuan(finding.found))，恰为前身\(quoted(finding.subject))的全部预算"
            + "（\(chinesePlace(finding))），而该前身已拆分或合并；据此计算的增减不是同一项目的增减"
    case .sameYearTwice:
        return "\(quoted(finding.project))\(year)有两张同类表，另一张在\(chinesePlace(finding))" + twice(finding)
    case .perhapsOneBody:
        return "\(quoted(finding.found))与\(quoted(finding.expected))认定为两个单位，其项目互不沿袭，但" + evidence(finding.evidence, after: "")
            + "；如前者的项目由后者延续，可用same_unit决定将两者合为一个单位"
    default:
        return "\(quoted(finding.found))与\(quoted(finding.expected))认定为同一单位" + evidence(finding.evidence)
    }
}

private func twice(_ finding: Finding) -> String {
    switch (finding.found.isEmpty, finding.expected.isEmpty) {
    case (true, true): "，均未填预算数"
    case (true, false): "，只有该表填有预算数，为\(yuan(finding.expected))"
    case (false, true): "，只有本表填有预算数，为\(yuan(finding.found))"
    case (false, false) where finding.found == finding.expected: "，预算数相同，只计一次"
    case (false, false): "，预算数分别为\(yuan(finding.found))和\(yuan(finding.expected))，均不采用，也不相加"
    }
}

/// How many such lines the form has, where there are more than this one.
private func linesInAll(_ count: Text) -> String { count.isEmpty || count == "1" ? "" : "（本表共\(count)行）" }

private func change(_ percent: Percent) -> String {
    (percent.hundredths < 0 ? "减少" : "增加") + grouped(Percent(hundredths: Int64(clamping: percent.hundredths.magnitude)).description) + "%"
}
private func yuan(_ amount: Text) -> String { grouped(amount.description) + "元" }

private func evidence(_ pieces: [NameEvidence], after words: String = "：") -> String {
    let sentences = pieces.map { piece in
        switch piece {
        case .sameProjects(let count, let example):
            count == 1 ? "项目\(quoted(example))先后见于两个名称之下" : "有\(count)个项目先后见于两个名称之下，如\(quoted(example))"
        case .statedFigures(let count, let example):
            count == 1
                ? "后者的表填报的上年预算\(yuan(example))与前者当年的预算数相等到分"
                : "后者的表填报的上年预算有\(count)个与前者当年的预算数相等到分，如\(yuan(example))"
        case .oneAfterTheOther(let last, let first): "前者的表止于\(last)年，后者的表始于\(first)年"
        case .samePlace(let place): "同属\(quoted(place))"
        case .sameDocument(let source): "\(singleLine(source))中两个名称均有"
        case .sameDepartment(let department): "主管部门均为\(quoted(department))"
        case .similarNames: "名称十分相近"
        case .decision(let source, let line): "依\(singleLine(source)):\(line)的决定"
        }
    }
    return sentences.isEmpty ? "" : words + sentences.joined(separator: "；")
}

private func measure(_ subject: Text) -> String { subject == "executed" ? "执行数" : "预算数" }

/// `项目当年预算“12x”`
private func value(_ finding: Finding) -> String { shown(finding.subject) + quoted(finding.found) }

private func label(_ subject: Text) -> String { subject.isEmpty ? "某一栏" : "“\(shown(subject))”" }
private func formOf(_ project: Text) -> String { project.isEmpty ? "该表" : "\(quoted(project))的表" }
private func detail(_ text: Text, before: String = "：") -> String { text.isEmpty ? "" : before + shown(text) }
/// A sentence of this program, which is not cut.
private func whole(_ sentence: Text, before: String = "：") -> String { sentence.isEmpty ? "" : before + singleLine(sentence) }

/// Where the second place is.
func chinesePlace(_ finding: Finding) -> String {
    guard !finding.otherSource.isEmpty, finding.otherSource != finding.source else {
        return finding.otherLine.map { "第\($0)行" } ?? "另一处"
    }
    return singleLine(finding.otherSource) + (finding.otherLine.map { ":\($0)" } ?? "")
}
