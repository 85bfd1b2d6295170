import Ingest

/// The projects of all bodies by the names that decisions give them. One name may be that of a project of each body, and asked for by each decision:
/// what was asked before is known, and else the fewer projects are looked up among the others.
struct NamedProjects {
    /// A project by its body's position and its own in that body.
    struct Position: Equatable {
        let body: Int
        let project: Int
    }

    /// What a decision means: the earlier project, nil for `new`, and the later one.
    typealias Meant = (from: Position?, to: Position)

    private let projects: [[ProjectYear]]
    /// By unit name: the bodies that have it, in order.
    private var bodies: [ComparableName: [Int]] = [:]
    /// By name, in order of bodies, those of a body in order of years.
    private var ofName: [ComparableName: [Position]] = [:]
    /// The same of one year.
    private var ofYear: [NameAndYear: [Position]] = [:]
    private var known: [Question: Result<Meant, Unmatched>] = [:]
    /// How many times the projects of a body were looked up.
    private(set) var looks = 0

    /// - Parameters:
    ///   - projects: of each body, in the order of `groups`.
    ///   - decisions: about projects; of others than they name nothing is kept.
    init(_ groups: [BodyGroup], _ projects: [[ProjectYear]], namedBy decisions: [Decision]) {
        self.projects = projects
        for (body, group) in groups.enumerated() {
            for name in Set(group.names.map(ComparableName.init)) { bodies[name, default: []].append(body) }
        }
        let names = Set(decisions.flatMap { [ComparableName($0.fromProject), ComparableName($0.toProject)] })
        for (body, own) in projects.enumerated() {
            for (position, project) in own.enumerated() where names.contains(project.comparableName) {
                let position = Position(body: body, project: position)
                ofName[project.comparableName, default: []].append(position)
                ofYear[NameAndYear(name: project.comparableName, year: project.year), default: []].append(position)
            }
        }
    }

    mutating func find(_ decision: Decision) -> Result<Meant, Unmatched> {
        let question = Question(decision)
        if let answer = known[question] { return answer }
        let answer = answer(question)
        known[question] = answer
        return answer
    }

    func year(_ position: Position) -> FiscalYear { projects[position.body][position.project].year }

    private mutating func answer(_ question: Question) -> Result<Meant, Unmatched> {
        let to = find(question.later)
        guard let earlier = question.earlier else {
            guard to.count < 2 else { return .failure(.several(.later, to.count)) }
            return to.first.map { .success((nil, $0)) } ?? .failure(.nothing(.later))
        }
        let from = find(earlier)
        let pairs = firstPairs(from, to)
        guard pairs.count < 2 else { return .failure(.several(from.count > 1 ? .earlier : .later, max(from.count, to.count))) }
        return pairs.first.map { .success(($0, $1)) } ?? .failure(unmatched(from, to))
    }

    private func unmatched(_ from: [Position], _ to: [Position]) -> Unmatched {
        guard let from = from.first else { return .nothing(.earlier) }
        guard let other = to.first(where: { $0.body != from.body }) else { return .nothing(.later) }
        return .twoBodies(unit(from), unit(other))
    }

    private func find(_ named: NamedProject) -> [Position] {
        let all = (named.year.map { ofYear[NameAndYear(name: named.project, year: $0)] } ?? ofName[named.project]) ?? []
        guard let unit = named.unit else { return all }
        return (bodies[unit] ?? []).flatMap { all[range(ofBody: $0, in: all)] }
    }

    /// The pairs of one body, the earlier project first, up to the second one.
    private mutating func firstPairs(_ from: [Position], _ to: [Position]) -> [(Position, Position)] {
        let few = from.count < to.count ? from : to
        var pairs: [(Position, Position)] = []
        var place = 0
        while place < few.count, pairs.count < 2 {
            looks += 1
            let body = few[place].body
            pairs += firstPairs(ofBody: from[range(ofBody: body, in: from)], to[range(ofBody: body, in: to)])
            place = range(ofBody: body, in: few).upperBound
        }
        return Array(pairs.prefix(2))
    }

    /// Where any two make pairs, the first of the earlier ones and the last of the later ones do.
    private func firstPairs(ofBody from: ArraySlice<Position>, _ to: ArraySlice<Position>) -> [(Position, Position)] {
        guard let first = from.first, let last = to.last else { return [] }
        let pairs = [(first, last)] + to.dropLast().suffix(1).map { (first, $0) } + from.dropFirst().prefix(1).map { ($0, last) }
        return pairs.filter { year($0) < year($1) }
    }

    private func range(ofBody body: Int, in positions: [Position]) -> Range<Int> {
        positions.partitionPoint { $0.body < body }..<positions.partitionPoint { $0.body <= body }
    }

    private func unit(_ position: Position) -> Text { projects[position.body][position.project].unit }
}

/// Why a decision cannot be applied.
enum Unmatched: Error {
    case nothing(Side)
    /// So many.
    case several(Side, Int)
    /// The unit names of the earlier and the later project.
    case twoBodies(Text, Text)
}

private struct NameAndYear: Hashable {
    let name: ComparableName
    let year: FiscalYear
}

/// A project as a decision names it.
private struct NamedProject: Hashable {
    let project: ComparableName
    /// nil for any.
    let year: FiscalYear?
    /// nil for any.
    let unit: ComparableName?

    init(_ project: Text, _ year: FiscalYear?, _ unit: Text) {
        self.project = ComparableName(project)
        self.year = year
        self.unit = unit.isEmpty ? nil : ComparableName(unit)
    }
}

/// The projects that a decision names; no earlier one for `new`.
private struct Question: Hashable {
    let earlier: NamedProject?
    let later: NamedProject

    init(_ decision: Decision) {
        earlier = decision.kind == .new ? nil : NamedProject(decision.fromProject, decision.fromYear, decision.fromUnit)
        later = NamedProject(decision.toProject, decision.toYear, decision.toUnit)
    }
}
