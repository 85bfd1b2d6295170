import Ingest

/// Findings about the decisions file.
func englishDecisionSentence(for finding: Finding) -> String {
    switch finding.rule {
    case .decisionNotReadable: notReadable(finding)
    case .decisionMatchesNothing: "\(finding.subject) is not applied: " + matchesNothing(finding)
    case .decisionMatchesSeveral:
        "\(finding.subject) is not applied: \(named(finding)) may be any of \(finding.found) projects; give its year and unit"
    case .decisionsContradict: "\(finding.found) contradicts \(finding.expected) \(otherPlace(finding)): neither is applied"
    default: "\(quoted(finding.found)) and \(quoted(finding.expected)) are two bodies, as decided"
    }
}

private func notReadable(_ finding: Finding) -> String {
    switch finding.subject {
    case "decision": "\(quoted(finding.found)) is no decision; there are confirm, reject, new, same_unit and different_unit"
    case _ where finding.found.isEmpty: "the decision lacks \(finding.subject.isEmpty ? "a cell" : finding.subject)"
    case _ where finding.expected.isEmpty: "\(quoted(finding.found)) under \(finding.subject) is not a year"
    default: "\(finding.subject), \(finding.found), is not after from_year, \(finding.expected)"
    }
}

private func matchesNothing(_ finding: Finding) -> String {
    if finding.project.isEmpty {
        return finding.found.isEmpty
            ? "no form prints the unit \(quoted(finding.unit))" : "\(quoted(finding.found)) and \(quoted(finding.expected)) are one name"
    }
    if finding.expected.isEmpty { return "no form is of \(named(finding))" }
    return "\(quoted(finding.project)) belongs to \(quoted(finding.found)), which is another body than \(quoted(finding.expected))"
}

/// `“A” in 2020 of “B”`
private func named(_ finding: Finding) -> String {
    quoted(finding.project) + (finding.fiscalYear.map { " in \($0)" } ?? "") + (finding.unit.isEmpty ? "" : " of \(quoted(finding.unit))")
}
