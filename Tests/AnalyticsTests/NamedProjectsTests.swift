import FormFixtures
import Ingest
import Testing

@testable import Analytics

/// Projects of one name, of as many bodies as there are decisions about them.
struct NamedProjectsTests {
    private static let size = 2_000

    /// - Parameter years: of each body, by its number.
    private func named(_ rows: [String], years: (Int) -> [Int]) -> (decisions: [Decision], named: NamedProjects) {
        let decisions = makeDecisions(rows.joined(separator: "\n")).decisions
        let bodies = 0..<Self.size
        let groups = bodies.map { BodyGroup(name: Text("第\($0)局"), names: [Text("第\($0)局")], forms: []) }
        let projects = bodies.map { body in projectYears(years(body).map { makeForm($0, "绿地养护", unit: "第\(body)局", source: "\(body)") }) }
        return (decisions, NamedProjects(groups, projects, namedBy: decisions))
    }

    @Test(arguments: ["confirm,,绿地养护,,,绿地养护,,", "reject,2019,绿地养护,,2020,绿地养护,,", "confirm,2020,绿地养护,,2019,绿地养护,,"])
    func `one question is answered once, however many decisions ask it`(row: String) {
        var (decisions, named) = named([String](repeating: row, count: Self.size)) { $0 == 7 ? [2019, 2020] : [2019 + $0 % 2] }
        let answers = decisions.map { named.find($0) }
        #expect(
            answers.allSatisfy { answer in
                guard case .success((let from?, let to)) = answer else { return row.contains("2020,绿地养护,,2019") }
                return from == NamedProjects.Position(body: 7, project: 0) && to == NamedProjects.Position(body: 7, project: 1)
            })
        #expect(named.looks <= Self.size)
    }

    @Test func `a decision with unit names looks only at the projects of that body`() {
        let rows = (0..<Self.size).map { "confirm,2019,绿地养护,第\($0)局,2020,绿地养护,," }
        var (decisions, named) = named(rows) { _ in [2019, 2020] }
        for (body, decision) in decisions.enumerated() {
            guard case .success((_, let to)) = named.find(decision) else { Issue.record("not found"); continue }
            #expect(to.body == body)
        }
        #expect(named.looks == Self.size)
    }

    @Test func `the projects of a body make pairs in any years that are in order`() {
        let rows = ["confirm,,绿地养护,第0局,,绿地养护,第0局,", "confirm,,绿地养护,第1局,,绿地养护,第1局,", "confirm,2021,绿地养护,第0局,,绿地养护,,"]
        var (decisions, named) = named(rows) { $0 == 0 ? [2019, 2020, 2021] : [2019, 2020] }
        guard case .failure(.several(.earlier, 3)) = named.find(decisions[0]) else { Issue.record("several"); return }
        guard case .success((let from?, let to)) = named.find(decisions[1]) else { Issue.record("one pair"); return }
        #expect(from.project == 0 && to.project == 1 && to.body == 1)
        guard case .failure(.twoBodies("第0局", "第1局")) = named.find(decisions[2]) else { Issue.record("two bodies"); return }
    }
}
