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
    let named = NamedProjects(groups, projects)
    var matched: [MatchedDecision] = []
    var findings: [Finding] = []
    for decision in aboutProjects {
        do throws(Unmatched) {
            matched.append(try named.match(decision))
        } catch {
            findings.append(error.finding(decision, source: decisions.source))
        }
    }
    let contradictions = contradictions(matched)
    findings += contradictions.map { contradiction(matched[$0.one].decision, matched[$0.other].decision, source: decisions.source) }
    let setAside = Set(contradictions.flatMap { [$0.one, $0.other] })
    for (index, match) in matched.enumerated() where !setAside.contains(index) { decided[match.body].add(match) }
    return (decided, findings)
}

/// The projects of all bodies by their names.
private struct NamedProjects {
    private typealias Position = (body: Int, project: Int)

    private let projects: [[ProjectYear]]
    private let units: [Set<ComparableName>]
    private var positions: [ComparableName: [Position]] = [:]

    init(_ groups: [BodyGroup], _ projects: [[ProjectYear]]) {
        self.projects = projects
        units = groups.map { Set($0.names.map(ComparableName.init)) }
        for (body, own) in projects.enumerated() {
            for (position, project) in own.enumerated() { positions[project.comparableName, default: []].append((body, position)) }
        }
    }

    func match(_ decision: Decision) throws(Unmatched) -> MatchedDecision {
        let later = decision.later
        let to = find(later)
        guard decision.kind != .new else {
            guard to.count < 2 else { throw .several(later, to.count) }
            guard let to = to.first else { throw .nothing(later) }
            return MatchedDecision(decision: decision, body: to.body, from: nil, to: to.project, toYear: year(to))
        }
        let earlier = decision.earlier
        let from = find(earlier)
        let toOfBody = Dictionary(grouping: to) { $0.body }
        let pairs = Array(
            from.lazy.flatMap { from in (toOfBody[from.body] ?? []).filter { year(from) < year($0) }.map { (from, $0) } }.prefix(2))
        guard pairs.count < 2 else { throw .several(from.count > 1 ? earlier : later, max(from.count, to.count)) }
        guard let (from, to) = pairs.first else { throw unmatched(earlier, from, later, to) }
        return MatchedDecision(decision: decision, body: to.body, from: from.project, to: to.project, toYear: year(to))
    }

    private func unmatched(_ earlier: NamedProject, _ from: [Position], _ later: NamedProject, _ to: [Position]) -> Unmatched {
        guard let from = from.first else { return .nothing(earlier) }
        guard let other = to.first(where: { $0.body != from.body }) else { return .nothing(later) }
        return .twoBodies(earlier, unit(from), later, unit(other))
    }

    private func find(_ named: NamedProject) -> [Position] {
        let unit = named.unit.isEmpty ? nil : ComparableName(named.unit)
        return (positions[ComparableName(named.project)] ?? []).filter { position in
            (named.year ?? year(position)) == year(position) && unit.map { units[position.body].contains($0) } ?? true
        }
    }

    private func year(_ position: Position) -> FiscalYear { projects[position.body][position.project].year }
    private func unit(_ position: Position) -> Text { projects[position.body][position.project].unit }
}

/// A project as a decision names it.
private struct NamedProject {
    let year: FiscalYear?
    let project: Text
    let unit: Text
}

extension Decision {
    fileprivate var earlier: NamedProject { NamedProject(year: fromYear, project: fromProject, unit: fromUnit) }
    fileprivate var later: NamedProject { NamedProject(year: toYear, project: toProject, unit: toUnit) }
}

/// Why a decision cannot be applied.
private enum Unmatched: Error {
    case nothing(NamedProject)
    case several(NamedProject, Int)
    case twoBodies(NamedProject, Text, NamedProject, Text)

    func finding(_ decision: Decision, source: Text) -> Finding {
        switch self {
        case .nothing(let named): return finding(.decisionMatchesNothing, decision, named, source)
        case .several(let named, let count):
            var finding = finding(.decisionMatchesSeveral, decision, named, source)
            finding.found = Text("\(count)")
            return finding
        case .twoBodies(_, let one, let later, let other):
            var finding = finding(.decisionMatchesNothing, decision, later, source)
            (finding.found, finding.expected) = (other, one)
            return finding
        }
    }

    private func finding(_ rule: FindingRule, _ decision: Decision, _ named: NamedProject, _ source: Text) -> Finding {
        var finding = Finding(rule, source: source, line: decision.line)
        finding.subject = Text(decision.kind.rawValue)
        (finding.fiscalYear, finding.project, finding.unit) = (named.year, named.project, named.unit)
        return finding
    }
}
