import Ingest

extension AuditRule {
    static let evaluatedTooEarly = AuditRule(
        .evaluatedTooEarly,
        sentence: Wording(
            "“{project}” was evaluated on {found}, before the year {year} that it evaluates had ended",
            "“{project}”的自评时间为{date:found}，早于被评价的{year}年度结束"),
        definition: Wording("自评时间 is before 31 December of the evaluated year.", "自评时间早于被评价年度的12月31日。"),
        check: eachForm { form in
            guard form.kind.rules.looksBack else { return .none }
            guard let date = form[.evaluation].value, let year = form.fiscalYear else { return .some(nil) }
            guard date < FormDate(year: year.number, month: 12, day: 31) else { return [] }
            var finding = Finding(.evaluatedTooEarly, of: form, line: form[.evaluation].line)
            finding.found = Text(date.description)
            return [finding]
        })
}
