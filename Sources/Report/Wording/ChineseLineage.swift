import Analytics

/// What is said of lineage.
func chineseLineage(_ phrase: LineagePhrase) -> String {
    switch phrase {
    case .noLineageFound(hints: 0): "没有。各项目或沿用原名，或新增、终止。"
    case .noLineageFound(let hints): "没有达到“很可能”的项目。另有\(hints)对项目可能是同一项目，见第\(Section.lineage.number)节。"
    case .lineageItem(let relation, let from, let to, let before, let after, let confidence):
        "**\(chineseName(relation))**（\(chineseName(confidence))）：\(from) → \(to)；预算\(before) → \(after)"
    case .lineageIsIn: "按预算从大到小排列。支持和反对的依据见第\(Section.lineage.number)节。"
    case .lineageNote:
        "本节比对同一单位相邻两个有表年度的表格，判断项目之间的对应关系。概率不低于0.99的为“确定”，不低于0.9的为“很可能”，"
            + "本报告的数据采用这两类；“线索”只供参考，不用于计算。依据的分量以比特计：支持1比特，可能性之比加倍；反对1比特，可能性之比减半。"
    case .decisionsNote:
        "如掌握确切情况，可用 `--decisions` 写明，决定优先于一切依据；`tongbi explain 项目名称 路径` 可列出一个项目的全部推算过程。"
    case .continued(let projects): "沿用原名的延续项目\(projects)项。"
    case .became(let counts): "项目沿革：" + counts.map { "\(chineseName($0))\($1)项" }.joined(separator: "、") + "。"
    case .story(let relation, let from, let to, let project): "\(chineseName(relation))（\(from)年至\(to)年）：\(project)"
    case .groupSums(let before, let after, _, _) where before == after: "前后预算合计均为\(before)。"
    case .groupSums(let before, let after, let unexplained, let percent):
        "前后预算合计分别为\(before)和\(after)，\(unexplained)" + (percent.map { "（\($0)）" } ?? "") + "，表中没有说明原因。"
    case .rivalGroups(let groups): "这些项目的其他候选中另有\(groups)种组合的合计也相符，仅凭合计相符不足以认定。"
    case .tie(let from, let to, let confidence, let probability, let isDecided):
        "\(from) → \(to)：" + (isDecided ? "按决定认定" : "\(chineseName(confidence))，概率\(probability)")
    case .hintsNote: "线索：有一定依据但尚不充分的项目对应关系，不用于任何计算。"
    case .fatesNote: "未找到前身（新增）或后续（终止、未见）的项目（年度为首次或末次见到的年度）："
    case .fate(.started, let year, let project, let decision?): "\(project)按决定（`\(decision.rawValue)`）为\(year)年新增项目。"
    case .fate(_, let year, let project, let decision?): "\(project)按决定（`\(decision.rawValue)`）于\(year)年后终止。"
    case .fate(.started, let year, let project, _): "\(project)为\(year)年新增项目：没有找到其前身。"
    case .fate(.ended, let year, let project, _): "\(project)于\(year)年后终止：该单位有此后年度的表，但没有找到延续它的项目。"
    case .fate(_, let year, let project, _): "\(project)在\(year)年之后未见：没有读到该单位此后年度的表。"
    case .rival(let from, let to, let bits, let less): "若改为\(from) → \(to)，计\(bits)比特，少\(less)比特"
    case .together: "合计"
    case .yearsAre: "历年数据："
    case .placesAre: "出处为下列文件的行号："
    case .decisionLine(.confirm, let record): "如要认定，请在决定文件中写入：\(record)"
    case .decisionLine(_, let record): "如要撤销，请在决定文件中写入：\(record)"
    case .measure(.budget): "预算数"
    case .measure(.adjustedBudget): "全年预算数"
    case .measure(.executed): "执行数"
    case .relation(let relation): chineseName(relation)
    case .side(.earlier): "变更前"
    case .side(.later): "变更后"
    }
}

/// What became of a project, in a word.
func chineseName(_ relation: Relation) -> String {
    switch relation {
    case .continued: "延续"
    case .renamed: "更名"
    case .split: "拆分"
    case .merged: "合并"
    case .recut: "重组"
    case .started: "新增"
    case .ended: "终止"
    case .notObserved: "未见"
    }
}

/// How sure a tie is, in a word.
private func chineseName(_ confidence: Confidence) -> String {
    switch confidence {
    case .certain: "确定"
    case .likely: "很可能"
    case .hint: "线索"
    }
}
