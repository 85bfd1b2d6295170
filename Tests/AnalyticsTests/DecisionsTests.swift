import Analytics
import FormFixtures
import Ingest
import Testing

/// `relation from → to status` of each tie and project without one, in the order of the lineage.
func lineage(_ analysis: Analysis) -> [String] {
    analysis.bodies.map(\.lineage).flatMap { lineage in
        lineage.groups.flatMap { group in group.ties.map { line("\(group.relation)", $0.from, $0.to, $0.decision) } }
            + lineage.hints.map { line("hint", $0.from, $0.to, $0.decision) }
            + lineage.fates.map { fate in
                let started = fate.relation == .started
                return line("\(fate.relation)", started ? nil : fate.project, started ? fate.project : nil, fate.decision)
            }
    }
}

private func line(_ relation: String, _ from: ProjectYear?, _ to: ProjectYear?, _ decision: Decision?) -> String {
    let projects = [from, to].map { project in project.map { "\($0.name)\($0.year)" } ?? "" }
    return relation + " " + projects.joined(separator: "→") + (decision.map { " " + $0.kind.rawValue } ?? "")
}

/// Names that share nothing; nothing but a decision ties them.
private let forms = [
    makeForm(2019, "道路", budget: 100), makeForm(2019, "绿地", budget: 40), makeForm(2019, "河湖", budget: 60),
    makeForm(2020, "道路", budget: 100),
    makeForm(2020, "桥梁", budget: 60), makeForm(2020, "园林", budget: 41), makeForm(2021, "园林", budget: 42),
]

private func decided(_ rows: String..., forms: [ProjectForm] = forms) -> Analysis {
    let file = rows.joined(separator: "\n")
    return analyzeForms(makeDocuments(forms), decisions: makeDecisions(file))
}

struct DecisionsTests {
    @Test func `without decisions nothing but names is tied here`() {
        #expect(
            lineage(decided()) == [
                "continued 道路2019→道路2020", "continued 园林2020→园林2021", "ended 绿地2019→", "ended 河湖2019→", "ended 道路2020→", "started →桥梁2020",
                "ended 桥梁2020→", "started →园林2020",
            ])
    }

    @Test func `a confirmed tie is certain, of probability 1, and makes one series`() throws {
        let analysis = decided("confirm,2019,绿地,,2020,园林,,问过")
        #expect(lineage(analysis).contains("renamed 绿地2019→园林2020 confirm"))
        #expect(!lineage(analysis).contains { $0.contains("ended 绿地") || $0.contains("started →园林") })
        let tie = try #require(analysis.bodies[0].lineage.groups.flatMap(\.ties).first { $0.decision != nil })
        #expect(tie.confidence == .certain && tie.probability == 1)
        #expect(tie.evidence.last?.evidence == .decision(line: 2, reason: "问过"))
        #expect(tie.evidence.reduce(.zero) { $0 + $1.weight } == tie.weight)
        #expect(analysis.bodies[0].series.first { $0.name == "园林" }?.years.map(\.year.number) == [2019, 2020, 2021])
    }

    @Test func `confirmed ties that share a project are one split or merger`() {
        let split = decided("confirm,2019,绿地,,2020,园林,,", "confirm,2019,绿地,,2020,桥梁,,")
        #expect(lineage(split).filter { $0.hasPrefix("split") } == ["split 绿地2019→桥梁2020 confirm", "split 绿地2019→园林2020 confirm"])
        let merged = decided("confirm,2019,绿地,,2020,桥梁,,", "confirm,2019,河湖,,2020,桥梁,,")
        #expect(lineage(merged).filter { $0.hasPrefix("merged") } == ["merged 绿地2019→桥梁2020 confirm", "merged 河湖2019→桥梁2020 confirm"])
        #expect(merged.bodies[0].comparisons.first?.after.amount == Amount(yuan: 160))
    }

    @Test func `any number of parts can be confirmed`() {
        let parts = ["甲", "乙", "丙", "丁", "戊", "己"]
        let analysis = analyzeForms(
            makeDocuments([makeForm(2019, "总", budget: 6)] + parts.map { makeForm(2020, $0, budget: 1) }),
            decisions: makeDecisions(parts.map { "confirm,2019,总,,2020,\($0),," }.joined(separator: "\n")))
        #expect(lineage(analysis) == parts.map { "split 总2019→\($0)2020 confirm" })
    }

    @Test func `a confirmed successor beside the same name makes a split, and in another year takes its place`() {
        let beside = lineage(decided("confirm,2019,道路,,2020,桥梁,,"))
        #expect(beside.starts(with: ["split 道路2019→道路2020", "split 道路2019→桥梁2020 confirm"]))
        let instead = lineage(decided("confirm,2019,道路,,2021,园林,,"))
        #expect(instead.contains("started →道路2020") && !instead.contains { $0.contains("道路2019→道路2020") })
    }

    @Test func `the same name can be confirmed and rejected`() {
        #expect(lineage(decided("confirm,2019,道路,,2020,道路,,")).first == "continued 道路2019→道路2020 confirm")
        let rejected = decided("reject,2019,道路,,2020,道路,,")
        #expect(lineage(rejected).contains("ended 道路2019→ reject") && lineage(rejected).contains("started →道路2020 reject"))
        #expect(rejected.bodies[0].series.filter { $0.name == "道路" }.count == 2)
    }

    @Test func `a new project has no predecessor, not even of its name, and is said to have started whatever its form states`() {
        var stating = forms
        stating[6] = makeForm(2021, "园林", budget: 42, amounts: [.priorBudget: 41])
        let new = lineage(decided("new,,,,2021,园林,,另起", forms: stating))
        #expect(new.contains("started →园林2021 new") && new.contains("ended 园林2020→"))
        #expect(lineage(decided("new,2020,桥梁,,2019,道路,,")).contains("started →道路2019 new"))
    }

    @Test(arguments: [
        "confirm,2019,绿 地,,2020,园林,,", "confirm,２０１９,绿地,某市统计中心,2020,园林,某市 统计中心,", "confirm,,绿地,,2020,园林,,",
        "CONFIRM,2019,绿地,,,园林,,",
    ])
    func `projects are found by the names that are compared, and blank cells mean any`(row: String) {
        let forms = forms.filter { $0.fiscalYear != FiscalYear(2021) }
        #expect(lineage(decided(row, forms: forms)).contains("renamed 绿地2019→园林2020 confirm"))
    }

    @Test(arguments: [
        ("confirm,2018,绿地,,2020,园林,,", "绿地"), ("reject,2019,绿地,,2020,园林绿化,,", "园林绿化"), ("new,,,,2022,园林,,", "园林"),
        ("confirm,2019,绿地,别的单位,2020,园林,,", "绿地"), ("same_unit,,,某市统计中心,,,别的单位,", ""), ("same_unit,,,某市统计中心,,,某市 统计中心,", ""),
    ])
    func `a decision that matches nothing is a finding with its line, and the rest goes on`(row: String, project: String) throws {
        let analysis = decided(row, "confirm,2019,河湖,,2020,桥梁,,")
        #expect(lineage(analysis).contains("renamed 河湖2019→桥梁2020 confirm"))
        let finding = try #require(analysis.findings.first)
        #expect(analysis.findings.count == 1 && finding.rule == .decisionMatchesNothing && finding.project == Text(project))
        #expect(finding.source == "decisions.csv" && finding.line == 2)
        #expect(analysis.decisions.count == 2)
    }

    @Test func `a decision that may mean several projects is a finding`() throws {
        let analysis = decided("new,,,,,园林,,")
        #expect(analysis.findings.map(\.rule) == [.decisionMatchesSeveral] && analysis.findings[0].found == "2")
        let twoUnits = forms + [makeForm(2019, "绿地", unit: "另一家", source: "b"), makeForm(2020, "园林", unit: "另一家", source: "c")]
        #expect(decided("confirm,2019,绿地,,2020,园林,,", forms: twoUnits).findings.map(\.rule).contains(.decisionMatchesSeveral))
        #expect(lineage(decided("confirm,2019,绿地,,2020,园林,另一家,", forms: twoUnits)).contains("renamed 绿地2019→园林2020 confirm"))
    }

    @Test func `of several projects of either side only those of one body make a pair, the earlier one first`() {
        let body = { (unit: String, years: [Int]) in years.map { makeForm($0, "绿地", unit: unit, source: "\(unit)\($0)") } }
        let confirm = "confirm,,绿地,,,绿地,,"
        func several(_ forms: [ProjectForm]) -> [Text?] {
            decided(confirm, forms: forms).findings.filter { $0.rule == .decisionMatchesSeveral }.map(\.found)
        }
        #expect(several(body("甲局", [2019, 2020]) + body("乙院", [2019])).isEmpty)
        #expect(several(body("甲局", [2019, 2020]) + body("乙院", [2019, 2020])) == ["4"])
        #expect(several(body("甲局", [2019, 2020, 2021])) == ["3"])
    }

    @Test func `no tie crosses from one body to another`() throws {
        let other = forms + [makeForm(2020, "隧道", unit: "另一家", source: "b")]
        let findings = decided("confirm,2019,绿地,,2020,隧道,,", forms: other).findings
        let finding = try #require(findings.first { $0.rule == .decisionMatchesNothing })
        #expect(finding.found == "另一家" && finding.expected == "某市统计中心")
        let joined = decided("confirm,2019,绿地,,2020,隧道,,", "same_unit,,,另一家,,,某市统计中心,", forms: other)
        #expect(lineage(joined).contains("renamed 绿地2019→隧道2020 confirm"))
    }

    @Test(arguments: [
        ("reject,2019,绿地,,2020,园林,,", "reject"), ("new,,,,2020,园林,,", "new"), ("confirm,2019,绿地,,2021,园林,,", "confirm"),
    ])
    func `of decisions that contradict each other none is applied`(row: String, kind: String) throws {
        let analysis = decided("confirm,2019,绿地,,2020,园林,,", row, "confirm,2019,河湖,,2020,桥梁,,")
        #expect(lineage(analysis).filter { $0.contains("confirm") } == ["renamed 河湖2019→桥梁2020 confirm"])
        #expect(!lineage(analysis).contains { $0.hasSuffix("new") || $0.hasSuffix("reject") })
        let finding = try #require(analysis.findings.first)
        #expect(analysis.findings.count == 1 && finding.rule == .decisionsContradict && finding.line == 3 && finding.otherLine == 2)
        #expect(finding.found == Text(kind) && finding.expected == "confirm")
    }

    @Test func `decisions that contradict several are all set aside, and of each the first contradiction is said`() {
        let confirm = "confirm,2019,绿地,,2020,园林,,"
        let reject = "reject,2019,绿地,,2020,园林,,"
        let analysis = decided(confirm, confirm, reject, reject, "new,,,,2020,园林,,", "confirm,2019,绿地,,2021,园林,,")
        #expect(lineage(analysis) == lineage(decided()))
        let contradictions = analysis.findings.filter { $0.rule == .decisionsContradict }
        #expect(contradictions.map(\.line) == [4, 4, 5, 6, 7] && contradictions.map(\.otherLine) == [2, 3, 2, 2, 2])
    }

    @Test func `a decision given twice is no contradiction, and a rejected predecessor agrees with a new project`() {
        #expect(decided("confirm,2019,绿地,,2020,园林,,", "confirm,,绿地,,2020,园林,,").findings.isEmpty)
        let new = decided("reject,2019,绿地,,2020,园林,,", "new,,,,2020,园林,,")
        #expect(new.findings.isEmpty && lineage(new).contains("started →园林2020 new") && lineage(new).contains("ended 绿地2019→ reject"))
    }
}
