import Analytics
import Ingest

/// The words in the pictures.
func chineseChart(_ phrase: ChartPhrase) -> String {
    switch phrase {
    case .title(.totals, let body): "分年度预算：\(body)"
    case .title(.changes, let body): "各项目预算增减：\(body)"
    case .title(.lineage, let body): "项目沿革：\(body)"
    case .title(.execution, let body): "预算执行率：\(body)"
    case .alternative(let title, let says): title + "。" + says.joined()
    case .source(let files): "数据见\(files.joined(separator: "和"))，各笔金额的出处见observations.csv。"

    case .bodiesWithPictures(let shown, let bodies): "\(bodies)个单位中，\(shown)个单位有图：取本报告前列单位中预算最大的。"
    case .folder: "本报告的图"

    case .totalsSubtitle(let unit): "单位：\(unitName(unit))，按资金来源分列。每个年度只含已读表格所列项目，年度之间不宜比较。"
    case .totalOf(let year, .ownForm): "\(year)年，当年表"
    case .totalOf(let year, .statedNextYear): "\(year)年，下年度表填报"
    case .statedLater: "下年度表填报"
    case .onOwnFormsToo: "下年度表填报，当年表中也有"
    case .sumOf(let sum, let projects): "\(sum)（\(projects)个项目）"
    case .sourcesAddUpTo(let sum): "，资金来源合计\(sum)"
    case .totalSays(let name, let sum): "\(name)：\(sum)。"
    case .negativeNotDrawn: "负数不绘出。"
    case .earlierLeftOut(let bars): "较早年度的\(bars)条未列。"

    case .changesSubtitle(let unit): "两个年度均有的项目的预算数，单位：\(unitName(unit))。纵轴为对数刻度：线越陡，增减幅度越大。"
    case .between(let from, let to, let projects): "\(from)—\(to)年：\(projects)个项目"
    case .rose: "增加"
    case .fell: "减少"
    case .unchanged: "持平"
    case .doubtful: "可能是其他项目的数额"
    case .ownForm: "当年表"
    case .nextYearsForm: "下年度表填报"
    case .smallestLeftOut(let projects): "预算最小的\(projects)个项目未列。"
    case .earlierYearsLeftOut(let pairs): "较早的\(pairs)组年度未列。"
    case .groupsNotDrawn(let groups): "拆分、合并或重组的项目（\(groups)项）不在图中。"
    case .changesSay(let from, let to, let rose, let fell, let unchanged):
        "\(from)—\(to)年：增加\(rose)个，减少\(fell)个，持平\(unchanged)个。"

    case .lineageSubtitle(let unit): "高度为当年表的预算数，单位：\(unitName(unit))。"
    case .formsOf(let year, let projects, let budget): "\(year)年：\(projects)个项目，\(budget)"
    case .likely: "很可能，但不确定"
    case .unknownBudget: "预算数未知"
    case .projectsLeftOut(let projects): "其余\(projects)个项目见lineage.csv。"
    case .lineageSays(let counts): counts.map { "\(chineseName($0))\($1)项" }.joined(separator: "、") + "。"

    case .projectInYear(let project, let year): "\(year)年 \(project)"
    case .executionSubtitle: "执行数÷预算数，按项目和年度列示（%）。"
    case .computedRate: "按当年表计算"
    case .computedRateStated: "按下年度表计算"
    case .printedRate: "表列执行率"
    case .rate(let rate, nil, _): rate
    case .rate(let rate, let printed?, differs: false): "\(rate)，表列\(printed)"
    case .rate(let rate, let printed?, differs: true): "\(rate) ≠ 表列\(printed)"
    case .ratesSay(let rows, let lowest, let differing):
        "共\(rows)项执行率" + (lowest.map { "，最低为\($1)%（\($0)）" } ?? "")
            + (differing == 0 ? "；没有表列与计算不一致的。" : "；表列与计算不一致的\(differing)项。")
    }
}

private func unitName(_ unit: AmountUnit) -> String { chinese(.unit(unit)) }
