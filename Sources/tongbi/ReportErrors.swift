import Ingest
import Report

/// Prints each finding that means something could not be read, in the order given, of one document no more than `BoundedMessages` has.
/// - Parameter rest: where the others are.
/// - Returns: true where there is none.
func reportErrors(_ findings: [Finding], rest: RestOfMessages) -> Bool {
    var (messages, readAll) = (BoundedMessages(rest: rest), true)
    for finding in findings where finding.rule.severity == .error {
        readAll = false
        messages.add(finding)
    }
    messages.endSource()
    complain(messages.take())
    return readAll
}

/// Prints each finding that a decision was not applied.
func reportUnapplied(_ findings: [Finding], rest: RestOfMessages) {
    let rules: [FindingRule] = [.decisionMatchesNothing, .decisionMatchesSeveral, .decisionsContradict]
    var messages = BoundedMessages(rest: rest)
    for finding in findings where rules.contains(finding.rule) { messages.add(finding) }
    messages.endSource()
    complain(messages.take())
}
