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
    lonely.fields.compactMap { AnyField(word: $0) }.filter(fieldsToFillIn.contains).map {
        Finding(missing: $0, on: form, others: lonely.others)
    }
}
