import Ingest

extension AuditRule {
    static let rateDiffers = AuditRule(
        .rateDiffers,
        sentence: Wording(
            "“{project}” prints an execution rate of {found} %; its amounts give {expected} %",
            "“{project}”的表列预算执行率为{found}%，按表中金额计算为{expected}%"),
        definition: Wording(
            "the printed execution rate is not that of the printed amounts, at the precision printed; an adjusted budget (全年预算数) comes before the "
                + "budget of the year.",
            "表列预算执行率与按表中金额计算的不符（按填报的小数位数；有全年预算数的按全年预算数）。"),
        check: eachForm { form in
            guard form.declaredExecutionRate.line != nil else { return .none }
            guard case .printed(let declared, let line) = form.declaredExecutionRate, let executed = form[.executed].value,
                let budget = form[form.budgetInForce].value,
                let computed = executed.rate(of: budget, decimals: declared.decimals)
            else { return .some(nil) }
            guard computed != declared else { return [] }
            var finding = Finding(.rateDiffers, of: form, line: line)
            finding.compare(with: Place(source: form.source, line: form[.executed].line ?? line))
            finding.subject = "预算执行率"
            finding.found = Text(declared.description)
            finding.expected = Text(computed.description)
            return [finding]
        })
}
