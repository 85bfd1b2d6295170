import Ingest

extension AuditRule {
    static let datesOutOfOrder = AuditRule(
        .datesOutOfOrder,
        sentence: Wording(
            "“{project}” is to end on {found}, before it begins on {expected} {other}",
            "“{project}”计划完成日期{date:found}早于计划开始日期{date:expected}（{other}）"),
        definition: Wording("计划完成日期 is before 计划开始日期.", "计划完成日期早于计划开始日期。"),
        check: eachForm { form in
            let (printedStart, printedEnd) = (form[.start], form[.end])
            guard printedStart.line != nil || printedEnd.line != nil else { return .none }
            guard let start = printedStart.value, let end = printedEnd.value else { return .some(nil) }
            guard end < start else { return [] }
            var finding = Finding(.datesOutOfOrder, of: form, line: printedEnd.line)
            finding.found = Text(end.description)
            finding.expected = Text(start.description)
            finding.compare(with: Place(source: form.source, line: printedStart.line ?? form.firstLine))
            return [finding]
        })
}
