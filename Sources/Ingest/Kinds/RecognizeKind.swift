/// Recognises the kind of a form by the labels it prints; the title's words count, but not alone.
func recognizeKind(_ labels: [Label], tables: [ColumnHeader], title: FormTitle?) -> FormKind {
    let kinds: [FormKind] = [.target, .application, .evaluation]
    let votes = kinds.map { kind in
        var votes = evidence(of: kind).reduce(0) { $0 + (labels.contains($1.label) ? $1.votes : 0) }
        if kind == .evaluation, tables.contains(where: { $0.contains(.weight) && $0.contains(.score) }) { votes += 3 }
        if kind == title?.kind { votes += 6 }
        if kind == .application, title?.suggestsApplication == true { votes += 2 }
        return votes
    }
    return kinds.indices.max { votes[$0] < votes[$1] }.map { kinds[$0] } ?? .target
}

/// The labels that only, or mostly, one kind of form prints.
private func evidence(of kind: FormKind) -> [(label: Label, votes: Int)] {
    switch kind {
    case .evaluation: evidenceOfEvaluation
    case .target: evidenceOfTarget
    case .application: evidenceOfApplication
    }
}

private let evidenceOfEvaluation: [(label: Label, votes: Int)] = [
    (.money(.executed), 4), (.executionRate, 2), (.date(.evaluation), 2), (.text(.grade), 2), (.text(.recurring), 1),
    (.money(.adjustedBudget), 2),
]
private let evidenceOfTarget: [(label: Label, votes: Int)] = [
    (.money(.priorExecuted), 4), (.money(.totalBudget), 3), (.money(.priorBudget), 1), (.text(.performanceType), 1),
    (.text(.governmentPurchase), 1), (.money(.currentBudget), 1),
]
private let evidenceOfApplication: [(label: Label, votes: Int)] = [
    (.money(.annualFunds), 3), (.money(.totalFunds), 2), (.money(.annualFiscal), 1), (.money(.fiscal), 1), (.money(.carryover), 1),
    (.money(.other), 1), (.money(.totalFiscal), 1),
]
