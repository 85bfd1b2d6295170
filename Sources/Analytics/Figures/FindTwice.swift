import Ingest

/// Finds forms of one kind and year for one project of one body: copies, or two projects of one name. Their amounts are never added up.
func findTwice(_ forms: [ProjectForm]) -> [Finding] {
    if forms.count < 2 { return [] }
    var first: [YearAndKind: ProjectForm] = [:]
    return forms.compactMap { form in
        guard let year = form.fiscalYear else { return nil }
        guard let earlier = first.updateValue(form, forKey: YearAndKind(year: year, kind: form.kind)) else { return nil }
        return sameProjectTwice(form, earlier)
    }
}

struct YearAndKind: Hashable {
    let year: FiscalYear
    let kind: FormKind
}

private func sameProjectTwice(_ form: ProjectForm, _ earlier: ProjectForm) -> Finding {
    var finding = Finding(.sameYearTwice, source: form.source, line: form[.project].line ?? form.firstLine)
    finding.project = form.project
    finding.unit = form.unit
    finding.fiscalYear = form.fiscalYear
    finding.otherSource = earlier.source
    finding.otherLine = earlier[.project].line ?? earlier.firstLine
    finding.subject = form.project
    finding.found = Text(form.budget.value?.plainYuan ?? "")
    finding.expected = Text(earlier.budget.value?.plainYuan ?? "")
    return finding
}
