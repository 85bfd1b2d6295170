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
            /// As the rule returns it: nothing where no spending is stated, nil where none can be checked.
            func compare(_ spent: AmountField, with budget: AmountField, after earlier: [Finding]??) -> [Finding]?? {
                let stated = form[spent]
                guard stated.line != nil else { return earlier }
                guard let executed = stated.value, let limit = form[budget].value else { return earlier ?? .some(nil) }
                let findings = (earlier ?? []) ?? []
                guard executed > limit else { return findings }
                var finding = Finding(.spentExceedsBudget, of: form, line: stated.line)
                finding.found = Text(executed.plainYuan)
                finding.expected = Text(limit.plainYuan)
                finding.compare(with: Place(source: form.source, line: form[budget].line ?? form.firstLine))
                return findings + [finding]
            }
            return compare(.priorExecuted, with: .priorBudget, after: compare(.executed, with: form.budgetInForce, after: .none))
        })
}
