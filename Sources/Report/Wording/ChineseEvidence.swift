import Analytics
import Ingest

/// One clause a kind of evidence: what was found, without its weight and place.
/// - Parameters:
///   - passage: the longest shared passage as a form prints it, where it is to be quoted.
///   - isLittle: whether what is shared is so little that it speaks against the tie.
func chineseClause(for evidence: Evidence, passage: Text?, isLittle: Bool = false, money: (Amount) -> String) -> String {
    switch evidence {
    case .candidates(let count): "比较之前，有\(count)个项目都可能与之对应"
    case .sameName: "项目名称相同"
    case .similarNames(percent: 0): "项目名称中相邻两字的组合无一相同"
    case .similarNames(let percent): "项目名称中相邻两字的组合有\(percent)%相同"
    case .sameNameButForCommonWords: "项目名称只有年份或常用词不同"
    case .namesToldApart(let from, let to): "项目名称的用词意在区分：\(quotedInEvidence(from))与\(quotedInEvidence(to))"
    case .nameQuoted(let name, let side, let asPredecessor):
        "\(form(side))的文字提到\(quotedInEvidence(name))" + (asPredecessor ? "，并说明是原来的项目" : "")
    case .nameInText(let name, let side, let percent):
        "项目名称\(quotedInEvidence(name))的少见词有\(percent)%见于\(form(side.other))的文字"
    case .sharedPassages(let runs, let earlier, let later):
        (isLittle ? "两张表相同而其他表中少见的文字不多" : "两张表有其他表中少见的相同文字") + "（连续六字相同\(runs)处）"
            + (passage.map { "，其中最长的是" + quotedInEvidence($0) } ?? "")
            + (passage == nil || later == earlier ? "" : "，后一张表为" + quotedInEvidence(later))
    case .alikeSubjects(let share): "两张表的少见词有\(tenths(share))%相同"
    case .nextSubjects(let earlier, let later):
        "其他项目中最相近的，少见词相同的比例为前一年度\(tenths(earlier))%、后一年度\(tenths(later))%"
    case .nothingShared: "两张表文字都够长，却没有相同的段落"
    case .notComparable(let side): "\(form(side))文字太少，无法比较"
    case .rareIndicators(let names): "两张表有其他表中少见的相同指标：" + names.map(quotedInEvidence).joined(separator: "、")
    case .noRareIndicator: "两张表都有其他表中少见的指标，但无一相同"

    case .statedFigureEqual(let measure, let amount, let others):
        "后一张表填报的\(noun(measure))为\(money(amount))，与前一张表\(measure == .adjustedBudget ? "的全年预算数" : "")相等到分"
            + (others > 0 ? "，但当年另有\(others)个项目也是此数" : "")
    case .statedFigureDiffers(let stated, let own): "后一张表填报的上年预算额为\(money(stated))，而前一张表的预算数为\(money(own))"
    case .noStatedFigure: "后一张表的上年预算额未填或为0"
    case .budgetRatio(let percent): "后一年度预算为前一年度的\(percent)%"
    case .sameOffice(let office): "具体实施处（科室）均为\(quotedInEvidence(office))"
    case .differentOffice(let from, let to): "具体实施处（科室）不同：\(quotedInEvidence(from))与\(quotedInEvidence(to))"
    case .differentNature(let from, let to): "项目性质或项目类别不同：\(quotedInEvidence(from))与\(quotedInEvidence(to))"
    case .yearsBetween(let count): "该单位其间有\(count)个年度的表，均没有这一项目"

    case .sums(let before, let after, let rivals):
        "相关项目预算合计，前为\(money(before))，后为\(money(after))" + (rivals > 0 ? "，但另有\(rivals)种组合也相符" : "")
    case .statedSums(let amount): "填报的上年预算额合计\(money(amount))，与前一年度各项目之和相等到分"
    case .groupOf(let count): "修正（这\(count)个项目之间的对应关系合并衡量，而非逐一衡量）"
    case .goesOnItself(let name): "\(quotedInEvidence(name))在另一年度有自己的表"
    case .rival(let name): "\(quotedInEvidence(name))也可能与之对应"
    case .decision(let line, let reason): "由决定文件第\(line)行决定" + (reason.isEmpty ? "" : "：\(reason)")
    }
}

/// `支持5.8比特`
func chineseDirection(_ weight: MatchWeight) -> String {
    weight > .zero ? "支持\(bits(weight))比特" : "反对\(bits(MatchWeight(tenths: -weight.tenths)))比特"
}

private func form(_ side: Side) -> String { side == .earlier ? "前一张表" : "后一张表" }
private func noun(_ measure: Measure) -> String { measure == .executed ? "上年预算执行数" : "上年预算额" }
private func tenths(_ perMille: Int) -> String { PrintedNumber(digits: Int64(perMille), decimals: 1).description }
