import Ingest

extension AuditRule {
    static let budgetStagesDiffer = AuditRule(
        .budgetStagesDiffer,
        sentence: Wording(
            "the budget of “{project}” for {year}, {yuan:found}, is the one as adjusted in the course of the year: its form prints 全年预算数 and no "
                + "other; that of {subject}, {yuan:expected} ({other}), is not, so a part of the change may be the adjustment",
            "“{project}”{year}年度的表只有全年预算数（调整后）{yuan:found}，而{subject}年度的{yuan:expected}（{other}）不是调整后的，两者口径不同，增减中可能含年中调整"),
        definition: Wording(
            "two budgets of one project are compared of which one is 全年预算数, the only one that its form prints, and the other is not; a budget that "
                + "only the next year's form states may be either.",
            "同一项目比较的两个年度预算，一个年度的表只有全年预算数，另一个年度的不是全年预算数；仅由下一年度的表填报的上年预算无从判断。")
    ) { audit in
        var outcome = AuditOutcome()
        for change in audit.series.flatMap(\.changes) where change.from.isAdjusted || change.to.isAdjusted {
            guard change.from.basis == .ownForm, change.to.basis == .ownForm else {
                outcome.add(nil)
                continue
            }
            guard change.from.isAdjusted != change.to.isAdjusted, change.from.amount != change.to.amount else {
                outcome.add([])
                continue
            }
            let (adjusted, other) = change.to.isAdjusted ? (change.to, change.from) : (change.from, change.to)
            var finding = Finding(.budgetStagesDiffer, at: adjusted)
            finding.compare(with: other.place)
            finding.expected = Text(other.amount.plainYuan)
            finding.subject = Text("\(other.year)")
            outcome.add([finding])
        }
        return outcome
    }
}
