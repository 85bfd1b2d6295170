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
            var (isStated, isKnown, findings): (Bool, Bool, [Finding]) = (false, false, [])
            func compare(_ spent: AmountField, with budget: AmountField) {
                let stated = form[spent]
                guard stated.line != nil else { return }
                isStated = true
                guard let executed = stated.value, let limit = form[budget].value else { return }
                isKnown = true
                guard executed > limit else { return }
                var finding = Finding(.spentExceedsBudget, of: form, line: stated.line)
                finding.found = Text(executed.plainYuan)
                finding.expected = Text(limit.plainYuan)
                finding.compare(with: Place(source: form.source, line: form[budget].line ?? form.firstLine))
                findings.append(finding)
            }
            compare(.executed, with: form.budgetInForce)
            compare(.priorExecuted, with: .priorBudget)
            return isKnown ? findings : isStated ? .some(nil) : .none
        })
}
