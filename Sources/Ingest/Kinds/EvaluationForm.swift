extension KindRules {
    static let evaluation = KindRules(
        titles: [
            "项目绩效自评价", "项目绩效自评价表", "项目支出绩效自评表", "项目绩效自评表", "项目支出绩效自评价表", "项目支出绩效自评价", "专项资金绩效自评表", "项目支出绩效评价表", "绩效自评价表", "绩效自评表",
            "项目支出绩效评价自评表", "项目支出绩效自评结果表", "绩效目标自评表", "项目支出自评表", "项目自评表", "项目绩效目标完成情况表",
            "项目支出绩效目标完成情况表",
        ],
        titleVotes: 6,
        wordOfLists: "评",
        evidence: [
            (.money(.executed), 4), (.executionRate, 2), (.date(.evaluation), 2), (.text(.grade), 2), (.text(.recurring), 1),
            (.money(.adjustedBudget), 2),
        ],
        printedTogether: [.currentBudget, .executed],
        printedInOrder: [.totalBudget, .currentBudget, .priorBudget, .executed],
        annualFunds: .currentBudget,
        budget: .currentBudget,
        isFiscalOnly: false,
        looksBack: true,
        isScored: true)
}
