/// Reports labels of amounts that a form lacks although it prints those beside them, or although most forms of its kind in the document print
/// them: a label may have been lost, and its amount with it. A form that lacks many follows another pattern.
func compareSiblings(_ forms: inout [LoneForm]) {
    for index in forms.indices { forms[index].reportIncompleteSet() }
    for kind in FormKind.allCases {
        let siblings = forms.indices.filter { forms[$0].form.kind == kind }
        let examples = usualFields(of: siblings, in: forms)
        for index in siblings where !examples.isEmpty {
            let missing = forms[index].lacking(examples)
            guard missing.count <= mostLost else { continue }
            for example in missing { forms[index].reportMissingLabel(example.words, other: example.line) }
        }
    }
}

/// A row of a form holds two labels of amounts, and rarely more than one is lost.
private let mostLost = 2

/// An amount that forms of a kind print, and where the first of them does.
private struct UsualField {
    var field: AmountField
    /// Its label, as printed there.
    var words: Text
    var line: LineNumber
}

/// The amounts whose labels at least half of the forms print, with the first place.
private func usualFields(of siblings: [Int], in forms: [LoneForm]) -> [UsualField] {
    AmountField.allCases.compactMap { field in
        let printing = siblings.filter { forms[$0].form[field].line != nil }
        guard let example = printing.first, let line = forms[example].form[field].line, printing.count * 2 >= siblings.count else {
            return nil
        }
        return UsualField(field: field, words: forms[example].amountWords.last { $0.field == field }?.words ?? .empty, line: line)
    }
}

/// Labels of amounts that forms print together: where all but one of them are there, that one was lost.
private let amountsPrintedTogether: [(kind: FormKind, fields: [AmountField])] = [
    (.target, [.totalBudget, .currentBudget, .priorBudget, .priorExecuted]),
    (.application, [.totalFunds, .totalFiscal, .totalOther, .annualRequest, .annualFiscal, .annualCarryover, .annualOther]),
    (.evaluation, [.currentBudget, .executed]),
]

extension AmountField {
    /// The label that announces the amount where the form prints no other words for it.
    fileprivate var label: MoneyLabel {
        switch self {
        case .totalBudget: .totalBudget
        case .currentBudget: .currentBudget
        case .priorBudget: .priorBudget
        case .priorExecuted: .priorExecuted
        case .executed: .executed
        case .totalFunds: .totalFunds
        case .totalFiscal: .totalFiscal
        case .totalOther, .annualOther: .other
        case .annualRequest: .annualFunds
        case .annualFiscal: .annualFiscal
        case .annualCarryover: .carryover
        case .adjustedBudget: .adjustedBudget
        }
    }
}

extension LoneForm {
    /// The one amount whose label is missing from those that are printed together.
    private var missingOfSet: AmountField? {
        guard let set = amountsPrintedTogether.first(where: { $0.kind == form.kind }) else { return nil }
        let missing = set.fields.filter { form[$0].line == nil }
        return missing.count == 1 ? missing.first : nil
    }

    /// Those of the usual amounts that the form does not print, without the one that was reported as missing already.
    fileprivate func lacking(_ usual: [UsualField]) -> [UsualField] {
        let missing = usual.filter { form[$0.field].line == nil }
        if missing.isEmpty { return [] }
        let reported = missingOfSet
        return missing.filter { $0.field != reported }
    }

    fileprivate mutating func reportIncompleteSet() {
        guard let field = missingOfSet, let words = Vocabulary.labels.first(where: { $0.key == .money(field.label) })?.value.first else {
            return
        }
        var finding = form.finding(.amountLabelMissing, line: form.firstLine)
        finding.subject = Text(words)
        findings.append(finding)
    }

    fileprivate mutating func reportMissingLabel(_ words: Text, other line: LineNumber?) {
        var finding = form.finding(.amountLabelMissing, line: form.firstLine)
        finding.subject = words
        finding.otherSource = form.source
        finding.otherLine = line
        findings.append(finding)
    }
}
