extension KindRules {
    static let target = KindRules(
        titles: [
            "项目支出绩效目标表", "项目绩效目标表", "项目支出绩效目标批复表", "项目绩效目标批复表", "专项资金绩效目标表", "项目支出预算绩效目标表", "项目预算绩效目标表", "项目支出绩效目标公开表",
            "项目支出绩效目标及指标表", "区域绩效目标表", "转移支付绩效目标表", "转移支付项目绩效目标表", "区域(项目)绩效目标表", "资金绩效目标表", "项目支出绩效目标审批表", "项目绩效目标审批表", "绩效目标审批表",
            "投资计划绩效目标表",
        ],
        titleVotes: 0,  // applications are called so too
        wordOfLists: nil,
        evidence: [
            (.money(.priorExecuted), 4), (.money(.totalBudget), 3), (.money(.priorBudget), 1), (.text(.performanceType), 1),
            (.text(.governmentPurchase), 1), (.money(.currentBudget), 3),
        ],
        printedTogether: [.totalBudget, .currentBudget, .priorBudget, .priorExecuted],
        printedInOrder: [.totalBudget, .currentBudget, .priorBudget, .priorExecuted],
        annualFunds: .annualRequest,
        budget: .currentBudget,
        isFiscalOnly: true,
        looksBack: false,
        isScored: false)
}
