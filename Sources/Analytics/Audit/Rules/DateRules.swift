import Ingest

extension AuditRule {
    static let evaluatedTooEarly = AuditRule(
        .evaluatedTooEarly,
        sentence: Wording(
            "“{project}” was evaluated on {found}, before the year {year} that it evaluates had ended",
            "“{project}”的自评时间为{date:found}，早于被评价的{year}年度结束"),
        definition: Wording("自评时间 is before 31 December of the evaluated year.", "自评时间早于被评价年度的12月31日。"),
        check: eachForm { form in
            guard form.kind == .evaluation else { return .none }
            guard let date = form[.evaluation].value, let year = form.fiscalYear else { return .some(nil) }
            guard date < FormDate(year: year.number, month: 12, day: 31) else { return [] }
            var finding = Finding(.evaluatedTooEarly, of: form, line: form[.evaluation].line)
            finding.found = Text(date.description)
            return [finding]
        })

    static let datesOutOfOrder = AuditRule(
        .datesOutOfOrder,
        sentence: Wording(
            "“{project}” is to end on {found}, before it begins on {expected} {other}",
            "“{project}”计划完成日期{date:found}早于计划开始日期{date:expected}（{other}）"),
        definition: Wording("计划完成日期 is before 计划开始日期.", "计划完成日期早于计划开始日期。"),
        check: eachForm { form in
            guard form[.start].line != nil || form[.end].line != nil else { return .none }
            guard let start = form[.start].value, let end = form[.end].value else { return .some(nil) }
            guard end < start else { return [] }
            var finding = Finding(.datesOutOfOrder, of: form, line: form[.end].line)
            finding.found = Text(end.description)
            finding.expected = Text(start.description)
            finding.compare(with: Place(source: form.source, line: form[.start].line ?? form.firstLine))
            return [finding]
        })
}
