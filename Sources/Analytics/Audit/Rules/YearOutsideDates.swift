import Ingest

extension AuditRule {
    static let yearOutsideDates = AuditRule(
        .yearOutsideDates,
        sentence: Wording(
            "“{project}” has a form of {year}, but is planned from {expected} to {found}: one of them may be another year's",
            "“{project}”的表为{year}年度，而计划开始日期为{date:expected}，计划完成日期为{date:found}，其中可能有误"),
        definition: Wording(
            "the year of the form is not one of those from 计划开始日期 to 计划完成日期.", "表格所属年度不在计划开始日期至计划完成日期之间。"),
        check: eachForm { form in
            let (printedStart, printedEnd) = (form[.start], form[.end])
            guard printedStart.line != nil || printedEnd.line != nil else { return .none }
            guard let year = form.fiscalYear, let start = printedStart.value, let end = printedEnd.value, start <= end else {
                return .some(nil)
            }
            guard year.number < start.year || year.number > end.year else { return [] }
            var finding = Finding(.yearOutsideDates, of: form, line: printedStart.line)
            finding.found = Text(end.description)
            finding.expected = Text(start.description)
            return [finding]
        })
}
