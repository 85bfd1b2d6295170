import Ingest

extension AuditRule {
    static let spentExceedsBudget = AuditRule(
        .spentExceedsBudget,
        sentence: Wording(
            "“{project}” states spending of {yuan:found}, more than its budget of {yuan:expected} {other}",
            "“{project}”填报的执行数为{yuan:found}，超过预算{yuan:expected}（{other}）"),
        definition: Wording(
            "more was spent than the budget on the same form: the adjusted one (全年预算数) where it is printed; likewise for the year before.",
            "执行数大于同一张表上的预算数（有全年预算数的按全年预算数）；上年数亦同。"),
        check: eachForm { form in
            let pairs = [(AmountField.executed, form.budgetInForce), (.priorExecuted, .priorBudget)].filter { form[$0.0].line != nil }
            guard !pairs.isEmpty else { return .none }
            let known = pairs.filter { form[$0.0].value != nil && form[$0.1].value != nil }
            guard !known.isEmpty else { return .some(nil) }
            return known.compactMap { spent, budget in
                guard let executed = form[spent].value, let limit = form[budget].value, executed > limit else { return nil }
                var finding = Finding(.spentExceedsBudget, of: form, line: form[spent].line)
                finding.found = Text(executed.plainYuan)
                finding.expected = Text(limit.plainYuan)
                finding.compare(with: Place(source: form.source, line: form[budget].line ?? form.firstLine))
                return finding
            }
        })
}
