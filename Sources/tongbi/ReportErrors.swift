import Ingest
import Report

/// Prints each finding that means something could not be read, in the order given.
/// - Returns: true where there is none.
func reportErrors(_ findings: [Finding]) -> Bool {
    let errors = findings.filter { $0.rule.severity == .error }
    complain(errors.map { errorLine(for: $0, in: Messages.language) })
    return errors.isEmpty
}

/// Prints each finding that a decision was not applied.
func reportUnapplied(_ findings: [Finding]) {
    let rules: [FindingRule] = [.decisionMatchesNothing, .decisionMatchesSeveral, .decisionsContradict]
    complain(findings.filter { rules.contains($0.rule) }.map { errorLine(for: $0, in: Messages.language) })
}
