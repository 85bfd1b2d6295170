/// What a label on a form announces, whatever words it uses. The words are in `Vocabulary`.
enum Label: Hashable {
    case text(TextField)
    case date(DateField)
    /// 项目起止时间: start and end in one cell.
    case period
    case money(MoneyLabel)
    /// 预算执行率（%）, as a field
    case executionRate
    /// 单位：万元, above or in a table: the money unit of what follows.
    case moneyUnit
    /// 项目资金（元）: the heading of the table of funds, often with the money unit.
    case fundsHeading
    /// A heading that announces nothing of its own: 2020年绩效目标, 绩效指标.
    case heading
    /// A block of running text.
    case narrative
    /// A column of the table of indicators.
    case column(IndicatorColumn)
    /// 说明, 备注 below the table.
    case notes
    /// A known label of no column of ours: 联系电话, 项目编码.
    case other
}

extension Label {
    /// What amount it announces; nil where it announces none.
    var money: MoneyLabel? {
        if case .money(let label) = self { return label }
        return nil
    }

    var isMoney: Bool { money != nil }

    var isDate: Bool {
        if case .date = self { return true }
        return false
    }

    /// Whether it announces an amount or the rate of execution.
    var isMoneyOrRate: Bool { isMoney || self == .executionRate }

    /// Whether what it announces is printed in a unit of money.
    var hasMoneyUnit: Bool { isMoney || self == .fundsHeading }

    /// Whether a money unit or the like may follow the label in a cell of its own.
    var hasUnit: Bool {
        switch self {
        case .money, .fundsHeading, .executionRate, .text(.office), .text(.unit), .column: true
        default: false
        }
    }
}

/// What an amount is, as its label says; which field it fills depends on the kind of form and on its neighbours.
enum MoneyLabel: Hashable {
    /// 项目总预算
    case totalBudget
    /// 项目当年预算, 当年预算数
    case currentBudget
    /// 年初预算数
    case initialBudget
    /// 全年预算数, 调整预算数
    case adjustedBudget
    /// 预算执行数, 全年执行数
    case executed
    /// 同名项目上年预算额, 上年预算金额
    case priorBudget
    /// 同名项目上年预算执行数
    case priorExecuted
    /// 项目资金总额
    case totalFunds
    /// 年度资金申请总额, 年度资金总额
    case annualFunds
    /// 其中：财政资金
    case totalFiscal
    /// 其中：当年财政拨款
    case annualFiscal
    /// 财政拨款, of the total it follows
    case fiscal
    /// 上年结转资金
    case carryover
    /// 其他资金, of the total it follows
    case other
}

/// What readers ask of a label of money. A new label is asked here, and nowhere else.
extension MoneyLabel {
    /// What sort of amount it announces.
    enum Sort {
        /// A budget, or what was spent of one.
        case budget
        /// A total of funds.
        case total
        /// A source of funds: a part of a total.
        case source
    }

    var sort: Sort {
        switch self {
        case .totalBudget, .currentBudget, .initialBudget, .adjustedBudget, .executed, .priorBudget, .priorExecuted: .budget
        case .totalFunds, .annualFunds: .total
        case .totalFiscal, .annualFiscal, .fiscal, .carryover, .other: .source
        }
    }

    /// Whether tables of funds have a column under it, beside rows of totals and sources.
    var isColumnOfFunds: Bool {
        switch self {
        case .currentBudget, .initialBudget, .adjustedBudget, .executed: true
        case .totalBudget, .priorBudget, .priorExecuted, .totalFunds, .annualFunds, .totalFiscal, .annualFiscal, .fiscal, .carryover,
            .other:
            false
        }
    }

    /// What it announces with a year in front of it: 2022年度资金总额 is 年度资金总额.
    var ofOneYear: MoneyLabel {
        switch self {
        case .totalBudget: .currentBudget
        case .totalFunds: .annualFunds
        case .totalFiscal, .fiscal: .annualFiscal
        default: self
        }
    }

    /// Whether a form prints it once, if at all. Sources are printed under each total; a budget before and after its adjustment may be both
    /// in a table and in text.
    var isPrintedOnce: Bool {
        switch self {
        case .totalBudget, .currentBudget, .executed, .priorBudget, .priorExecuted: true
        case .initialBudget, .adjustedBudget, .totalFunds, .annualFunds, .totalFiscal, .annualFiscal, .fiscal, .carryover, .other: false
        }
    }
}

/// A column of the table of indicators.
enum IndicatorColumn: Int, Hashable {
    /// 一级目标, 一级指标
    case level1
    /// 二级目标, 二级指标
    case level2
    /// 三级目标, 三级指标, 指标名称
    case name
    /// 指标解释
    case explanation
    /// 指标性质: the sign of the target in a column of its own
    case sign
    /// 指标方向, 指标方向性: 正向, or the sign where 指标性质 prints 正向
    case direction
    /// 实施周期指标值 beside 年度指标值: the target of all years, which is no column of ours
    case wholeTarget
    /// 指标目标值, 年度指标值
    case target
    /// 度量单位: the unit of the target in a column of its own
    case unit
    /// 实际完成值
    case actual
    /// 权重, 分值
    case weight
    /// 自评分, 得分
    case score
    /// 备注, 偏差原因分析及改进措施
    case remark
    /// A column of the table whose label is unknown: it is told apart from the others, and no column of ours.
    case other
}

/// The unit in which an amount is printed.
enum MoneyUnit: Int64 {
    case yuan = 100
    case thousand = 100_000
    case tenThousand = 1_000_000
    case million = 100_000_000
    case hundredMillion = 10_000_000_000
}
