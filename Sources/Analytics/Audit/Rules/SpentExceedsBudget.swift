import Ingest

extension AuditRule {
    static let spentExceedsBudget = AuditRule(
        .spentExceedsBudget,
        sentence: Wording(
            "“{project}” spent {yuan:found} in {year}, more than its budget of {yuan:expected} {other}",
            "“{project}”{year}年支出{yuan:found}，超过预算{yuan:expected}（{other}）"),
        definition: Wording("more was spent than the budget of the year.", "执行数大于当年预算数。")
    ) { audit in
        var outcome = AuditOutcome()
        for year in audit.bodies.flatMap(\.series).flatMap(\.years) {
            guard let execution = year.execution else { continue }
            guard let budget = execution.budget, let executed = execution.executed else {
                outcome.add(nil)
                continue
            }
            guard executed.amount > budget.amount else {
                outcome.add([])
                continue
            }
            var finding = Finding(.spentExceedsBudget, at: executed)
            finding.compare(with: budget.place)
            finding.expected = Text(budget.amount.plainYuan)
            outcome.add([finding])
        }
        return outcome
    }
}
