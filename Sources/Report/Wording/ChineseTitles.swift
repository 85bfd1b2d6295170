import Analytics

/// The headings of `report.md`.
func chineseHeading(_ section: Section) -> String {
    switch section {
    case .attention: "需要关注的问题"
    case .figures: "年度概况"
    case .unread: "未能读取的内容"
    case .warnings: "数据不符、有待核实"
    case .notes: "供参考"
    case .totals: "分年度汇总"
    case .largestChanges: "预算增减额最大的项目"
    case .unspent: "预算未执行完的项目"
    case .sources: "资金来源"
    case .projects: "各项目历年预算"
    case .changes: "预算增减明细"
    case .execution: "预算执行情况"
    case .funding: "资金来源明细"
    case .lineageSummary: "更名、拆分与合并的项目"
    case .lineage: "项目沿革"
    case .indicators: "绩效指标历年变动"
    case .origins: "数据来源"
    case .documents: "读取的文件"
    case .audit: "核查规则"
    case .files: "随附的数据文件"
    }
}

/// The titles of columns in `report.md`.
func chineseColumn(_ title: ColumnTitle) -> String {
    switch title {
    case .number: "序号"
    case .document: "文件"
    case .forms: "表格"
    case .years: "年度"
    case .body: "单位"
    case .errors: "错误"
    case .year: "年度"
    case .statedBy: "填报来源"
    case .projects: "项目数"
    case .budget: "预算数"
    case .withSpending: "有执行数的项目"
    case .theirBudget: "其预算数"
    case .groupsAmongThem: "其中拆分合并"
    case .budgetBefore: "原预算数"
    case .budgetAfter: "现预算数"
    case .leftOut: "未计入项目"
    case .spent: "执行数"
    case .rate: "执行率（%）"
    case .project: "项目名称"
    case .from: "上期"
    case .to: "本期"
    case .change: "增减额"
    case .changePercent: "增减（%）"
    case .annualPercent: "年均增减（%）"
    case .unspent: "未执行数"
    case .printedRate: "表列执行率（%）"
    case .targetRate: "目标执行率（%）"
    case .place: "出处"
    case .sourceOfFunds: "资金来源"
    case .amount: "金额"
    case .share: "占比（%）"
    case .shareChange: "占比增减（百分点）"
    case .previousYear: "对比年度"
    case .lastChange: "最近增减额"
    case .trend: "走势"
    case .indicator: "指标"
    case .target: "目标值"
    case .fate(let fate): chineseName(fate)
    case .became: "变动情况"
    case .when: "时点"
    case .before: "原项目"
    case .after: "现项目"
    case .probability: "概率"
    case .strongest: "最有力的依据"
    }
}

/// What a CSV file is said to hold.
func chineseContents(_ part: ReportPart) -> String {
    switch part {
    case .forms: "读到的每张表，一表一行"
    case .indicators: "各表的每个绩效指标"
    case .observations: "每笔金额及其出处"
    case .projects: "每个项目的历年预算数和执行数，一个项目一行"
    case .changes: "两个年度之间的每项预算增减"
    case .execution: "每项预算执行率，包括计算值和表列值"
    case .funding: "每项资金来源及其占比"
    case .lineage: "每个项目的沿革，附支持和反对的依据"
    case .indicatorChanges: "每个绩效指标在两个年度之间的变动"
    case .findings: "每条需要关注的问题，附两处出处"
    case .decisions: "有待决定的项目对应关系：填写后用 --decisions 交回"
    }
}

/// A source of funds as forms print it.
func chineseName(_ source: FundingSource) -> String {
    switch source {
    case .fiscal: "财政拨款"
    case .carryover: "上年结转资金"
    case .other: "其他资金"
    case .unspecified: "未填报来源"
    }
}

/// What became of an indicator, in a word.
func chineseName(_ fate: IndicatorFate) -> String {
    switch fate {
    case .kept: "保留"
    case .raised: "调高"
    case .lowered: "调低"
    case .operatorChanged: "符号不同"
    case .reworded: "表述不同"
    case .dropped: "取消"
    case .added: "新增"
    }
}
