import Ingest

extension AuditRule {
    static let valueMissing = AuditRule(
        .valueMissing,
        sentence: Wording(
            "“{subject}” is blank on the form of “{project}”; the {found} other forms of its kind in the document fill it in",
            "“{project}”的“{subject}”为空，而同一文件中其余{found}张同类表均已填写"),
        definition: Wording(
            "a label without a value, where all others of its kind in the document, at least two, have one. A blank budget of the year before "
                + "that `prior-figures-blank` reports is not reported twice.",
            "标签后无内容，而同一文件中其余（不少于两张）同类表均已填写；已按 `prior-figures-blank` 报告的上年预算不重复报告。")
    ) { audit in
        var outcome = AuditOutcome()
        for forms in audit.documents.flatMap(siblings) {
            for field in fieldsToFillIn {
                let states = forms.map { field.state(on: $0) }
                guard states.contains(where: { $0 == .blank || $0 == .printed }) else { continue }
                guard forms.count > 2 else {
                    outcome.add(nil)
                    continue
                }
                let blank = forms.indices.filter { states[$0] == .blank }.map { forms[$0] }
                let isReported = blank.contains { form in
                    field.line(on: form).map { audit.reportedBlanks.contains(Place(source: form.source, line: $0)) } ?? false
                }
                guard !isReported, blank.count == 1, states.count(where: { $0 == .printed }) == forms.count - 1 else {
                    outcome.add([])
                    continue
                }
                outcome.add([Finding(missing: field, on: blank[0], others: forms.count - 1)])
            }
        }
        return outcome
    }
}

/// The forms of a document, those of each kind together.
private func siblings(_ forms: [ProjectForm]) -> [[ProjectForm]] {
    FormKind.allCases.map { kind in forms.filter { $0.kind == kind } }.filter { !$0.isEmpty }
}

/// Not the year's own amounts, which `year-figure-missing` reports on every form.
let fieldsToFillIn: [AnyField] = {
    let others = Set(([.priorExecuted] + FormKind.allCases.flatMap(\.rules.figuresOfItsYear)).map(AnyField.amount))
    return AnyField.all.filter { !others.contains($0) }
}()

extension Finding {
    /// - Parameter others: how many other forms of its kind the document has.
    init(missing field: AnyField, on form: ProjectForm, others: Int) {
        self.init(.valueMissing, of: form, line: field.line(on: form))
        subject = field.term
        found = Text("\(others)")
    }
}
