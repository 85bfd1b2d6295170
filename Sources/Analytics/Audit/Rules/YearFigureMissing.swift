import Ingest

extension AuditRule {
    static let yearFigureMissing = AuditRule(
        .yearFigureMissing,
        sentence: Wording(
            "the form of “{project}” says nothing under “{subject}”, which every form of its kind is there to say",
            "“{project}”的表没有填写“{subject}”，而这正是此类表应当填写的"),
        definition: Wording(
            "what the form is there to say of its own year is blank, or has no label on it: the budget, on an evaluation also the spending. "
                + "What could not be read is not reported twice.",
            "本表应当填写的本年度数据（预算数，自评表还有执行数）为空，或表中没有这一栏；已报告为无法读取的不重复报告。"),
        check: eachForm { form in
            form.kind.rules.figuresOfItsYear.compactMap { field in
                switch form[field] {
                case .printed, .unreadable: return nil
                case .blank, .notOnForm:
                    var finding = Finding(.yearFigureMissing, of: form, line: form[field].line)
                    finding.subject = field.term
                    return finding
                }
            }
        })
}
