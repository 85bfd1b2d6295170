import Ingest

extension AuditRule {
    static let yearExceedsTotal = AuditRule(
        .yearExceedsTotal,
        sentence: Wording(
            "the budget of “{project}” for {year} alone, {yuan:found}, is more than its total of all years, {yuan:expected} {other}",
            "“{project}”{year}年当年预算{yuan:found}大于项目总预算{yuan:expected}（{other}）"),
        definition: Wording("the budget of the year is more than the total of all years on the same form.", "同一张表上当年预算大于项目总预算。"),
        check: eachForm { form in
            let year = form.kind.rules.budget
            guard let total = year.overAllYears, form[total].line != nil else { return .none }
            guard let part = form[year].value, let whole = form[total].value else { return .some(nil) }
            guard part > whole else { return [] }
            var finding = Finding(.yearExceedsTotal, of: form, line: form[year].line)
            finding.found = Text(part.plainYuan)
            finding.expected = Text(whole.plainYuan)
            finding.compare(with: Place(source: form.source, line: form[total].line ?? form.firstLine))
            return [finding]
        })
}
