import Analytics
import FormFixtures
import Ingest
import Testing

private let forms = ["甲所", "乙所", "丙所"].map { makeForm(2020, "项目", unit: $0, source: "\($0).txt", budget: 1) }

private func decided(_ rows: String..., forms: [ProjectForm] = forms) -> (bodies: [[String]], findings: [Finding]) {
    let analysis = analyzeForms(makeDocuments(forms), decisions: makeDecisions(rows.joined(separator: "\n")))
    return (analysis.bodies.map { $0.names.map(\.description).sorted() }, analysis.findings.filter { $0.rule != .sameYearTwice })
}

struct UnitDecisionsTests {
    @Test func `two names that were decided to be one body are one, whatever the evidence, and the finding says why`() throws {
        let (bodies, findings) = decided("same_unit,,,甲所,,,乙所,改制")
        #expect(Set(bodies) == [["丙所"], ["乙所", "甲所"]])
        #expect(findings.map(\.rule) == [.oneBodyTwoNames])
        #expect(findings[0].evidence == [.decision(source: "decisions.csv", line: 2)])
    }

    @Test func `two names that were decided to be two bodies are two, and their projects are not tied`() {
        let projects = ["桥梁检测与加固", "隧道通风改造", "养护工区建设"]
        let renamed =
            projects.map { makeForm(2020, $0, unit: "某市城市道路养护所", source: "2020", budget: 1) }
            + projects.map { makeForm(2021, $0, unit: "某市城市道路养护处", source: "2021", budget: 1) }
        #expect(decided("same_unit,,,某市城市道路养护所,,,某市城市道路养护处,", forms: renamed).bodies.count == 1)
        let (bodies, findings) = decided("different_unit,,,某市城市道路养护处,,,某市城市道路养护所,", forms: renamed)
        #expect(bodies.count == 2)
        #expect(findings.map(\.rule) == [.unitsKeptApart] && findings[0].line == 2)
    }

    @Test func `a tie between two names that are one body by decision says so, and is as sure as its evidence`() throws {
        let forms = [makeForm(2020, "除雪", unit: "甲所", source: "a", budget: 1), makeForm(2021, "除雪", unit: "乙所", source: "b", budget: 1)]
        let analysis = analyzeForms(makeDocuments(forms), decisions: makeDecisions("same_unit,,,乙所,,,甲所,改制"))
        let tie = try #require(analysis.bodies.first?.lineage.groups.first?.ties.first)
        #expect(tie.decision?.kind == .sameUnit && tie.probability < 1)
        #expect(tie.evidence.map(\.evidence) == [.sameName, .decision(line: 2, reason: "改制")])
    }

    @Test func `names are joined through others`() {
        #expect(decided("same_unit,,,甲所,,,乙所,", "same_unit,,,丙所,,,乙 所,").bodies.map(\.count) == [3])
    }

    @Test func `contradictions through other names set all of them aside`() {
        let (bodies, findings) = decided("same_unit,,,甲所,,,乙所,", "different_unit,,,丙所,,,甲所,", "same_unit,,,丙所,,,乙所,")
        #expect(bodies.count == 3)
        #expect(findings.map(\.rule) == [.decisionsContradict, .decisionsContradict])
        #expect(findings.map(\.line) == [3, 4] && findings.map(\.otherLine) == [2, 3])
    }

    @Test(arguments: [(9, 8), (256, 8), (257, 1)])
    func `a long chain of names is set aside, but not all of it is said, and other names stay one`(names: Int, said: Int) {
        let forms = (0..<names + 2).map { makeForm(2020, "项目\($0)", unit: "单位\($0)", source: "\($0).txt", budget: 1) }
        let rows = (1..<names).map { "same_unit,,,单位\($0 - 1),,,单位\($0)," } + ["same_unit,,,单位\(names),,,单位\(names + 1),"]
        let (bodies, findings) = decided((rows + ["different_unit,,,单位0,,,单位\(names - 1),"]).joined(separator: "\n"), forms: forms)
        #expect(bodies.count == names + 1 && bodies.filter { $0.count > 1 }.count == 1)
        #expect(findings.filter { $0.rule == .decisionsContradict }.count == said)
    }

    @Test func `a contradiction leaves other decisions alone`() {
        let (bodies, findings) = decided("same_unit,,,甲所,,,乙所,", "different_unit,,,乙所,,,甲所,", "same_unit,,,丙所,,,乙所,")
        #expect(Set(bodies) == [["甲所"], ["丙所", "乙所"].sorted()])
        #expect(findings.filter { $0.rule == .decisionsContradict }.count == 1)
    }
}
