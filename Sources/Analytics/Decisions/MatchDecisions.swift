import Ingest

/// A decision about projects and the projects that it means.
struct MatchedDecision {
    let decision: Decision
    /// Position of the body.
    let body: Int
    /// Position of the earlier project in its body; nil for `new`.
    let from: Int?
    let to: Int
    let toYear: FiscalYear
}

/// Finds the projects that the decisions mean, and sets aside those that contradict each other.
/// - Parameter projects: of each body, in the order of `groups`.
/// - Returns: what was decided of each body's projects, in that order.
func matchDecisions(_ decisions: Decisions, _ groups: [BodyGroup], _ projects: [[ProjectYear]]) -> (
    decided: [ProjectDecisions], findings: [Finding]
) {
    var decided = [ProjectDecisions](repeating: ProjectDecisions(), count: projects.count)
    let aboutProjects = decisions.decisions.filter { !$0.kind.isAboutUnits }
    if aboutProjects.isEmpty { return (decided, []) }
    var named = NamedProjects(groups, projects, namedBy: aboutProjects)
    var matched: [MatchedDecision] = []
    var findings: [Finding] = []
    for decision in aboutProjects {
        switch named.find(decision) {
        case .success((let from, let to)):
            matched.append(
                MatchedDecision(decision: decision, body: to.body, from: from?.project, to: to.project, toYear: named.year(to)))
        case .failure(let unmatched): findings.append(unmatched.finding(decision, source: decisions.source))
        }
    }
    let contradictions = contradictions(matched)
    findings += contradictions.map { contradiction(matched[$0.one].decision, matched[$0.other].decision, source: decisions.source) }
    let setAside = Set(contradictions.flatMap { [$0.one, $0.other] })
    for (index, match) in matched.enumerated() where !setAside.contains(index) { decided[match.body].add(match) }
    return (decided, findings)
}

extension Unmatched {
    fileprivate func finding(_ decision: Decision, source: Text) -> Finding {
        switch self {
        case .nothing(let side): return finding(.decisionMatchesNothing, decision, side, source)
        case .several(let side, let count):
            var finding = finding(.decisionMatchesSeveral, decision, side, source)
            finding.found = Text("\(count)")
            return finding
        case .twoBodies(let one, let other):
            var finding = finding(.decisionMatchesNothing, decision, .later, source)
            (finding.found, finding.expected) = (other, one)
            return finding
        }
    }

    private func finding(_ rule: FindingRule, _ decision: Decision, _ side: Side, _ source: Text) -> Finding {
        var finding = Finding(rule, source: source, line: decision.line)
        finding.subject = Text(decision.kind.rawValue)
        (finding.fiscalYear, finding.project, finding.unit) =
            side == .earlier
            ? (decision.fromYear, decision.fromProject, decision.fromUnit) : (decision.toYear, decision.toProject, decision.toUnit)
        return finding
    }
}
