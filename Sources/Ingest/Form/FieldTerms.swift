/// What fields are called where no form is quoted: in the commonest words of all kinds of forms.
extension TextField {
    package var term: Text {
        switch self {
        case .project: "项目名称"
        case .unit: "申报单位名称"
        case .department: "主管部门"
        case .office: "具体实施处（科室）"
        case .nature: "项目性质"
        case .category: "项目类别"
        case .performanceType: "绩效类型"
        case .governmentPurchase: "是否含有政府购买服务"
        case .recurring: "是否为经常性项目"
        case .grade: "绩效等级"
        }
    }
}

extension DateField {
    package var term: Text {
        switch self {
        case .start: "计划开始日期"
        case .end: "计划完成日期"
        case .evaluation: "自评时间"
        }
    }
}

extension AmountField {
    package var term: Text {
        switch self {
        case .totalBudget: "项目总预算"
        case .currentBudget: "当年预算数"
        case .priorBudget: "上年预算额"
        case .priorExecuted: "上年预算执行数"
        case .executed: "预算执行数"
        case .totalFunds: "项目资金总额"
        case .totalFiscal: "财政资金"
        case .totalOther: "其他资金"
        case .annualRequest: "年度资金申请总额"
        case .annualFiscal: "当年财政拨款"
        case .annualCarryover: "上年结转资金"
        case .annualOther: "年度其他资金"
        case .adjustedBudget: "全年预算数"
        }
    }
}
