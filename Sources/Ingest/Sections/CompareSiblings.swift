extension LoneForm {
    /// Reports labels of amounts that the form lacks although most forms of its kind in the document print them: a label may have been lost, and
    /// its amount with it. A form that lacks many follows another pattern.
    /// - Parameter usual: the amounts that most of them print.
    mutating func compareWithSiblings(_ usual: [UsualField]) {
        let missing = lacking(usual)
        guard missing.count <= mostLost else { return }
        for example in missing { reportMissingLabel(example.words, other: example.line) }
    }
}

/// A row of a form holds two labels of amounts, and rarely more than one is lost.
private let mostLost = 2

/// An amount that forms of a kind print, and where the first of them does.
struct UsualField {
    let field: AmountField
    /// Its label, as printed there.
    let words: Text
    let line: LineNumber

    /// nil where the form does not print it.
    init?(_ field: AmountField, in first: LoneForm) {
        guard let line = first.form.line(of: field) else { return nil }
        self.field = field
        words = first.amountWords.last { $0.field == field }?.words ?? .empty
        self.line = line
    }
}

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
        let missing = form.kind.rules.printedTogether.filter { form.line(of: $0) == nil }
        return missing.count == 1 ? missing.first : nil
    }

    /// Those of the usual amounts that the form does not print, without the one that was reported as missing already.
    private func lacking(_ usual: [UsualField]) -> [UsualField] {
        let missing = usual.filter { form.line(of: $0.field) == nil }
        if missing.isEmpty { return [] }
        let reported = missingOfSet
        return missing.filter { $0.field != reported }
    }

    /// Reports the label of an amount that the form lacks although it prints those beside it.
    mutating func reportIncompleteSet() {
        guard let field = missingOfSet, let words = Vocabulary.labels.first(where: { $0.key == .money(field.label) })?.value.first else {
            return
        }
        var finding = form.finding(.amountLabelMissing, line: form.firstLine)
        finding.subject = Text(words)
        findings.append(finding)
    }

    private mutating func reportMissingLabel(_ words: Text, other line: LineNumber?) {
        var finding = form.finding(.amountLabelMissing, line: form.firstLine)
        finding.subject = words
        finding.otherSource = form.source
        finding.otherLine = line
        findings.append(finding)
    }
}
