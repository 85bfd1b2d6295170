extension Lineage {
    /// Says of each tie between two unit names that are one body by decision that the decision made it; what is itself decided stays.
    mutating func noteUnits(_ decided: UnitDecisions) {
        if decided.same.isEmpty { return }
        for group in groups.indices {
            for tie in groups[group].ties.indices { groups[group].ties[tie].noteUnits(decided) }
        }
        for hint in hints.indices { hints[hint].noteUnits(decided) }
    }
}

extension Tie {
    fileprivate mutating func noteUnits(_ decided: UnitDecisions) {
        guard decision == nil, let why = decided.whyOne(from.unit, to.unit) else { return }
        decision = why
        evidence.append(WeighedEvidence(.decision(line: why.line, reason: why.reason), .zero))
    }
}
