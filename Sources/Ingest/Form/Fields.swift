/// Which form it is. Recognised from content, never from the layout or the file name.
///
/// The cases stand in the order in which they count: the one that is filled in last in the budget cycle first. What sets each of them apart is in
/// `KindRules`.
package enum FormKind: String, Sendable, CaseIterable {
    /// 项目绩效自评价, 项目支出绩效自评表: what was budgeted and spent, with weights and scores.
    case evaluation
    /// 财政项目支出绩效目标表: total and current budget, last year's figures of the project of the same name, targets.
    case target
    /// 财政项目支出绩效目标申报表: requested funds by source, targets.
    case application
}

/// A text field of a form. The raw value is its column in `forms.csv`.
package enum TextField: String, Sendable, CaseIterable {
    /// 项目名称
    case project
    /// 申报单位名称, 实施单位, 预算单位
    case unit
    /// 主管部门
    case department
    /// 具体实施处（科室）
    case office
    /// 项目性质
    case nature
    /// 项目类别
    case category
    /// 绩效类型
    case performanceType = "performance_type"
    /// 是否含有政府购买服务
    case governmentPurchase = "government_purchase"
    /// 是否为经常性项目
    case recurring
    /// 绩效等级
    case grade
}

/// A date field of a form. The raw value is its column in `forms.csv`.
package enum DateField: String, Sendable, CaseIterable {
    /// 计划开始日期
    case start = "start_date"
    /// 计划完成日期
    case end = "end_date"
    /// 自评时间
    case evaluation = "evaluation_date"
}

/// An amount field of a form, in fen. The raw value is its column in `forms.csv`.
package enum AmountField: String, Sendable, CaseIterable {
    /// 项目总预算, on target forms
    case totalBudget = "total_budget"
    /// 项目当年预算 on target forms, 当年预算数 or 年初预算数 on evaluations
    case currentBudget = "current_budget"
    /// 同名项目上年预算额 on target forms, 上年预算金额 on evaluations
    case priorBudget = "prior_budget"
    /// 同名项目上年预算执行数, on target forms
    case priorExecuted = "prior_executed"
    /// 预算执行数, 全年执行数, on evaluations
    case executed
    /// 项目资金总额, on applications: of all years
    case totalFunds = "total_funds"
    /// 其中：财政资金 of 项目资金总额
    case totalFiscal = "total_fiscal"
    /// 其他资金 of 项目资金总额
    case totalOther = "total_other"
    /// 年度资金申请总额, on applications
    case annualRequest = "annual_request"
    /// 其中：当年财政拨款
    case annualFiscal = "annual_fiscal"
    /// 上年结转资金
    case annualCarryover = "annual_carryover"
    /// 其他资金 of the year
    case annualOther = "annual_other"
    /// 全年预算数 (after adjustment) on national evaluations; not a column of `forms.csv`, kept because the printed rate refers to it
    case adjustedBudget = "adjusted_budget"
}

/// The printed numbers of a form that are no amounts. The raw value is the column in `forms.csv`.
enum NumberField: String, CaseIterable {
    /// 预算执行率
    case declaredExecutionRate = "declared_execution_rate"
    /// 权重 of the 合计 row
    case totalWeight = "total_weight"
    /// 自评分 of the 合计 row
    case totalScore = "total_score"
}
