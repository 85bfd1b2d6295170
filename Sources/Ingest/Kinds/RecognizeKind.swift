/// Recognises the kind of a form by the labels it prints; the title's words count, but not alone.
func recognizeKind(_ labels: [Label], tables: [ColumnHeader], title: FormTitle?) -> FormKind {
    let printed = Set(labels)
    var votes: [FormKind: Int] = [:]
    for kind in FormKind.allCases {
        votes[kind] = evidence(of: kind).reduce(0) { $0 + (printed.contains($1.label) ? $1.votes : 0) }
    }
    if tables.contains(where: { $0.contains(.weight) && $0.contains(.score) }) { votes[.evaluation, default: 0] += 3 }
    if let kind = title?.kind { votes[kind, default: 0] += 6 }
    if title?.suggestsApplication == true { votes[.application, default: 0] += 2 }
    let kinds: [FormKind] = [.target, .application, .evaluation]
    return kinds.max { votes[$0, default: 0] < votes[$1, default: 0] } ?? .target
}

/// The labels that only, or mostly, one kind of form prints.
private func evidence(of kind: FormKind) -> [(label: Label, votes: Int)] {
    switch kind {
    case .evaluation:
        [
            (.money(.executed), 4), (.executionRate, 2), (.date(.evaluation), 2), (.text(.grade), 2), (.text(.recurring), 1),
            (.money(.adjustedBudget), 2),
        ]
    case .target:
        [
            (.money(.priorExecuted), 4), (.money(.totalBudget), 3), (.money(.priorBudget), 1), (.text(.performanceType), 1),
            (.text(.governmentPurchase), 1),
            (.money(.currentBudget), 1),
        ]
    case .application:
        [
            (.money(.annualFunds), 3), (.money(.totalFunds), 2), (.money(.annualFiscal), 1), (.money(.fiscal), 1), (.money(.carryover), 1),
            (.money(.other), 1),
            (.money(.totalFiscal), 1),
        ]
    }
}
