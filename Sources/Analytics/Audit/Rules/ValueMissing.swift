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
        let groups = Dictionary(grouping: audit.forms.indices) {
            Siblings(source: audit.forms[$0].form.source, kind: audit.forms[$0].form.kind)
        }
        for group in groups.values.sorted(by: { $0[0] < $1[0] }) {
            let forms = group.map { audit.forms[$0].form }
            for field in fields {
                let printed = forms.map { $0.isPrinted(field) }
                guard printed.contains(where: { $0 != nil }) else { continue }
                guard forms.count > 2 else {
                    outcome.add(nil)
                    continue
                }
                let blank = forms.indices.filter { printed[$0] == false }.map { forms[$0] }
                let isReported = blank.contains { form in
                    form.line(of: field).map { audit.reportedBlanks.contains(Place(source: form.source, line: $0)) } ?? false
                }
                guard !isReported, blank.count == 1, printed.count(where: { $0 == true }) == forms.count - 1 else {
                    outcome.add([])
                    continue
                }
                var finding = Finding(.valueMissing, of: blank[0], line: blank[0].line(of: field))
                finding.subject = field.term
                finding.found = Text("\(forms.count - 1)")
                outcome.add([finding])
            }
        }
        return outcome
    }
}

private struct Siblings: Hashable {
    let source: Text
    let kind: FormKind
}

private enum AnyField {
    case text(TextField)
    case date(DateField)
    case amount(AmountField)

    /// 项目名称, 计划开始日期
    var term: Text {
        switch self {
        case .text(let field): field.term
        case .date(let field): field.term
        case .amount(let field): field.term
        }
    }
}

private let fields: [AnyField] =
    TextField.allCases.map(AnyField.text) + DateField.allCases.map(AnyField.date)
    + AmountField.allCases.filter { $0 != .priorExecuted }.map(AnyField.amount)

extension ProjectForm {
    /// nil where the form does not print the label, or prints something that cannot be read.
    fileprivate func isPrinted(_ field: AnyField) -> Bool? {
        switch field {
        case .text(let field): self[field].isPrinted
        case .date(let field): self[field].isPrinted
        case .amount(let field): self[field].isPrinted
        }
    }

    fileprivate func line(of field: AnyField) -> LineNumber? {
        switch field {
        case .text(let field): self[field].line
        case .date(let field): self[field].line
        case .amount(let field): self[field].line
        }
    }
}

extension Reading {
    fileprivate var isPrinted: Bool? {
        switch self {
        case .printed: true
        case .blank: false
        case .notOnForm, .unreadable: nil
        }
    }
}
