import Analytics
import Ingest

/// Every phrase in Chinese, in the words of budget documents.
func chinese(_ phrase: Phrase) -> String {
    switch phrase {
    case .title: "预算项目年度对比报告"
    case .heading(let section): chineseHeading(section)
    case .column(let title): chineseColumn(title)
    case .unit(.yuan): "元"
    case .unit(.wan): "万元"

    case .formsRead(let documents, let forms, let bodies, let projects):
        "共\(documents)个文件、\(forms)张表、\(bodies)个单位、\(projects)个项目"
    case .years(let years, let since):
        "表格所属年度为\(listed(years))" + (years.contains(since) ? "。" : "，所载上年数最早为\(since)年。")
    case .allRead: "全部表格均已读取，没有错误。"
    case .notAllRead(let errors): "有\(errors)处未能读取，本报告不含相应数据，见1.1。"
    case .legend(.yuan): "金额单位：元，均为精确数。“\(missing)”表示表中未说明。"
    case .legend(.wan): "金额单位：万元，保留两位小数；CSV文件以元为单位，均为精确数。“\(missing)”表示表中未说明。"
    case .placeLegend: "2:45即第2个文件第45行，文件清单见第\(Section.origins.number)节。"
    case .placesBelow(let folder): "文件均在\(folder)之下，出处只写其后的路径。"
    case .kindCount(.evaluation, let number): "绩效自评表\(number)张"
    case .kindCount(.target, let number): "绩效目标表\(number)张"
    case .kindCount(.application, let number): "绩效目标申报表\(number)张"
    case .alsoPrinted(let names): "该单位部分表格所填单位名称为\(names.joined(separator: "、"))，认定为同一单位的依据见第\(Section.attention.number)节。"
    case .noForms: "无"
    case .bodyWithoutName: "（未填单位名称）"
    case .projectOfYear(let project, let year): "\(project)（\(year)年）"
    case .about(let name, let years): "\(name)（\(years.map(\.description).joined(separator: "—"))年）"

    case .from(let files): "数据见\(files)。"
    case .fromAndSection(let files, let link, let explainsMarks): "数据见\(files)，\(explainsMarks ? "详情和标记的含义" : "详情")见第\(link)节。"
    case .more(let rows, let file): "其余\(rows)条见\(file)。"
    case .moreBodies(let bodies, let file): "其余\(bodies)个单位见\(file)。"
    case .totalsNote:
        "各年度数据不宜直接比较：每个年度只含已读表格所列项目，未必是该单位的全部项目。仅由下年度表填报的上年预算单列一行，"
            + "可能与当年表中的资金重复，两者不可相加。"
    case .adjustedNote: "“其预算数”：表中另有全年预算数（调整后）的，取全年预算数，执行数与之比较。"
    case .repeated(let amount, let whole): "下年度表填报的\(whole)中，有\(amount)与当年某张表的预算数相等到分，很可能重复计算。"
    case .comparisonsNote:
        "以下数据口径可比：只含前后两个年度均有预算数、其间年度没有预算数的项目。拆分、合并的项目前后按整组比较，一组计1个项目。上期数可能属于其他项目的，不计入；"
            + "有一个年度为0的（新增或停止安排），另列于表下。"
    case .changesNote: "同一项目前后两个年度预算数的比较（其间没有已知预算数），按增减额由大到小排列，上期或本期为0的排在最后。"
    case .unchangedNote: "预算没有增减的，只列入changes.csv。"
    case .figureOfAnother(let amount, let year, let place, let project, let there):
        "\(year.number + 1)年度表填报\(year)年预算为\(amount)（\(place)），而\(project)的\(year)年度表中预算数与此完全相同（\(there)），"
            + "且没有该项目的\(year.number + 1)年度表。项目可能已更名、拆分或合并，上述增减未必属于同一个项目。"
    case .mark(.stated): "“s”：只有下年度表填报了该数（上年预算额、上年预算执行数）。"
    case .mark(.noFormOfThatName): "“s*”：同上，且该单位当年各表中没有同名项目。"
    case .mark(.figureOfAnother): "“s!”：同上，且与当年另一项目自己所报数额相等到分。"
    case .mark(.adjusted): "“a”：全年预算数（调整后），执行率按此计算；年初的预算数见第\(Section.projects.number)节。"
    case .mark(.contested): "“?”：两张表所填数额不一致，均不采用。"
    case .printedRateNote: "执行率=执行数÷预算数。“表列执行率”为表中填报的执行率。"
    case .targetRateNote: "“目标执行率”为申报的预算执行率目标。"
    case .sourcesNote: "占比以该单位当年各表填报的金额为基数，未必涵盖全部项目。"
    case .unspecifiedNote: "“未填报来源”：预算数中，表内没有列明来源、或来源未能读取的部分。"
    case .impliedNote: "“推定”：绩效目标表只反映财政资金，其预算数按财政拨款计。"
    case .fundingNote: "占比以项目当年预算数为基数。填报为0的来源只列入funding.csv。"
    case .projectsNote:
        "下表为各年度预算数，执行情况见第\(Section.execution.number)节。“最近增减额”为最近两个有预算数的年度之间的增减。某一年度没有数据，不表示项目已经终止。"
    case .spentCompletely(_, of: 0): "没有预算数与执行数均可采用的项目。"
    case .spentCompletely(let complete, let all):
        "预算数与执行数均已知的共\(all)项（一个项目一个年度计1项），"
            + (complete == 0 ? "执行数均不等于预算数。" : complete == all ? "执行数均等于预算数。" : "其中\(complete)项的执行数等于预算数。")
    case .spendingLeftOut(let cases): "另有\(cases)项的预算数与另一项目自己所报数额相等到分（“s!”），未计入。"
    case .sharesUnchanged(of: 0): "没有项目在两个年度均填报资金来源，无法比较。"
    case .sharesUnchanged(let projects): "有\(projects)个项目在两个年度均填报了资金来源，各来源占比没有变化。"
    case .sharesChanged: "资金来源占比有变化的项目（占比增减以百分点计）："
    case .unreadNote: "下列数据或文件内容未能读取，本报告以下各部分均不包含。请按所列位置查对原件，或改正文件后重新运行。"
    case .findingsNote: "以下各条是有待核实的情况，不是结论；各条出处列入findings.csv。"
    case .noneToShow: "无。"
    case .findingCounts(let errors, let warnings, let notes): "共有错误\(errors)条、警告\(warnings)条、提示\(notes)条。"
    case .findings(let number): "\(number)条"
    case .fileContents(let part): chineseContents(part)

    case .lineage(let phrase): chineseLineage(phrase)

    case .auditNote: "各条规则的判断标准和适用次数如下。"
    case .auditCount(_, 0, 0): "没有可以核查的内容。"
    case .auditCount(_, 0, let unchecked): "**无法核查**\(unchecked)次：表中没有所需数据。"
    case .auditCount(let found, let checked, let unchecked):
        "核查\(checked)次，**发现\(found)条**" + (unchecked > 0 ? "；另有\(unchecked)次无法核查。" : "。")
    case .wording(let wording): wording.chinese
    case .indicatorsNote:
        "逐项比对同一项目前后两张表的绩效指标：目标值相同（保留）、调高、调低、比较符号不同（如“=”与“≥”）、表述不同，以及只见于后一张表（新增）"
            + "或前一张表（取消）的各有多少个。自评表不填目标值，其指标按保留计。"
    case .targetsNote: "目标值或名称有变动的指标："
    case .indicatorFate(let fate): chineseName(fate)
    case .chart(let phrase): chineseChart(phrase)
    case .trendNote: "“走势”每年一格，高度为当年预算数与该项目最高预算数之比；“·”为没有自身数据的年度。"

    case .basis(.ownForm): "当年表"
    case .basis(.statedNextYear): "下年度表"
    case .fromZero: "上期为0"
    case .source(let source, let basis): chineseName(source) + (basis == .implied ? "（推定）" : "")
    case .severity(.error): "错误"
    case .severity(.warning): "警告"
    case .severity(.note): "提示"

    case .totalsByYear(let unit): "各年度已读表格的预算数（单位：\(chinese(.unit(unit)))；各年度项目不同，不宜直接比较）："
    case .projects(let number): "\(number)个项目"
    case .stated: "取自下年度表"
    case .spent(let amount, let rate, nil): "执行\(amount)，预算执行率\(rate)%"
    case .spent(let amount, let rate, let projects?): "其中\(projects)个项目执行\(amount)，预算执行率\(rate)%"
    case .repeatedOnOwnForms(let amount): "其中\(amount)在当年表中也有"
    case .sameProjects: "两个年度均有的项目，同口径增减："
    case .groupsAmongThem(let groups): "其中\(groups)个为拆分、合并的项目，按整组比较"
    case .begun(let projects, let amount): "另有\(projects)个项目上期为0、本期为\(amount)"
    case .stopped(let projects, let amount): "另有\(projects)个项目上期为\(amount)、本期为0"
    case .largestChanges: "预算增减额最大的项目："
    case .perhapsOther(let year, let project): "* \(year)年的数额与\(project)相同，项目可能已更名、拆分或合并"
    case .reportIsIn(let folder): "报告：\(folder)/report.md"
    }
}

/// `2019年、2020年和2024年`; many years as a range.
private func listed(_ years: [FiscalYear]) -> String {
    guard years.count <= 6 else { return "\(years.first!)年至\(years.last!)年" }
    let names = years.map { "\($0)年" }
    return [names.dropLast().joined(separator: "、"), names.last ?? ""].filter { !$0.isEmpty }.joined(separator: "和")
}
