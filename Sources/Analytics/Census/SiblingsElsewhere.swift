import Ingest

/// The audit's findings where a document's forms are analysed apart: values that are missing on one form alone are those that its line tells,
/// since not all forms of the document are here.
func withSiblingsElsewhere(_ findings: [Finding], _ documents: [IngestedDocument]) -> [Finding] {
    let reported = Set(findings.filter { $0.rule == .priorFiguresBlank }.map { Place(source: $0.source, line: $0.line ?? 0) })
    let missing = documents.flatMap { document in
        document.lonelyBlanks.flatMap { lonely in
            document.forms.filter { $0.ordinal == lonely.ordinal }.flatMap { missingValues(on: $0, lonely) }
        }
    }
    let unreported = missing.filter { !reported.contains(Place(source: $0.source, line: $0.line ?? 0)) }
    return findings.filter { $0.rule != .valueMissing } + unreported
}

private func missingValues(on form: ProjectForm, _ lonely: LonelyBlanks) -> [Finding] {
    lonely.fields.compactMap { name in
        guard name != AmountField.priorExecuted.rawValue, let (term, line) = form.blank(name) else { return nil }
        var finding = Finding(.valueMissing, of: form, line: line)
        finding.subject = term
        finding.found = Text("\(lonely.others)")
        return finding
    }
}

extension ProjectForm {
    /// What a field is called, and where the form leaves it blank; nil where there is no such field.
    fileprivate func blank(_ name: String) -> (term: Text, line: LineNumber?)? {
        if let field = TextField(rawValue: name) { return (field.term, self[field].line) }
        if let field = DateField(rawValue: name) { return (field.term, self[field].line) }
        return AmountField(rawValue: name).map { ($0.term, self[$0].line) }
    }
}
