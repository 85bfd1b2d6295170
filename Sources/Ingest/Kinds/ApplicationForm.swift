extension KindRules {
    static let application = KindRules(
        titles: [
            "项目支出绩效目标申报表", "项目支出绩效目标填报表", "项目绩效目标申报表", "项目绩效目标填报表", "专项资金绩效目标申报表", "项目预算绩效目标申报表", "项目支出预算绩效目标申报表",
            "项目申报书", "项目支出申报书", "项目预算申报书", "项目预算申报表", "项目支出预算申报表", "项目申报表", "绩效目标申报表", "项目支出目标申报表",
        ],
        titleVotes: 2,
        wordOfLists: "申报",
        evidence: [
            (.money(.annualFunds), 3), (.money(.totalFunds), 2), (.money(.annualFiscal), 1), (.money(.fiscal), 1), (.money(.carryover), 1),
            (.money(.other), 1), (.money(.totalFiscal), 1),
        ],
        printedTogether: [.totalFunds, .totalFiscal, .totalOther, .annualRequest, .annualFiscal, .annualCarryover, .annualOther],
        printedInOrder: [.totalBudget, .currentBudget, .priorBudget, .priorExecuted],
        annualFunds: .annualRequest,
        budget: .annualRequest,
        isFiscalOnly: false,
        looksBack: false,
        isScored: false)
}
