import Ingest

extension AuditRule {
    static let predecessorSpendingDiffers = AuditRule(
        .predecessorSpendingDiffers,
        sentence: Wording(
            "“{project}” states that {yuan:found} was spent in the year before; the form of “{subject}”, whose budget it states as its own, says "
                + "{yuan:expected} {other}",
            "“{project}”填报的上年预算执行数为{yuan:found}，而其所填上年预算即为“{subject}”的预算，后者本表执行数为{yuan:expected}（{other}）"),
        definition: Wording(
            "a form states as its own the budget that its predecessor of another name had the year before, and another amount spent than the "
                + "predecessor's form.",
            "填报的上年预算与前身项目（名称不同）的预算相等，而上年执行数与前身项目本表的执行数不符。")
    ) { audit in
        var outcome = AuditOutcome()
        for tie in audit.ties where tie.from.comparableName != tie.to.comparableName {
            guard let budget = tie.from.budget, tie.from.year == tie.to.year.previous else { continue }
            let budgets = [budget.amount, tie.from.adjustedBudget?.amount]
            for form in tie.to.forms where form[.priorBudget].value != nil && budgets.contains(form[.priorBudget].value) {
                let own = tie.from.forms.first { $0[.executed].value != nil }
                guard let stated = form[.priorExecuted].value, let own, let spent = own[.executed].value else {
                    outcome.add(nil)
                    continue
                }
                guard stated != spent else {
                    outcome.add([])
                    continue
                }
                var finding = Finding(.predecessorSpendingDiffers, of: form, line: form[.priorExecuted].line)
                finding.subject = tie.from.name
                finding.found = Text(stated.plainYuan)
                finding.expected = Text(spent.plainYuan)
                finding.compare(with: Place(source: own.source, line: own[.executed].line ?? own.firstLine))
                outcome.add([finding])
            }
        }
        return outcome
    }
}
