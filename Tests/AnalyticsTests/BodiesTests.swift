import Analytics
import FormFixtures
import Ingest
import Testing

/// The printed names of each body.
private func bodies(_ forms: [ProjectForm]) -> [[String]] { analyzeForms(makeDocuments(forms)).bodies.map { $0.names.map(\.description) } }

private func forms(_ unit: String, _ year: Int, _ projects: [String], source: String, department: String? = nil) -> [ProjectForm] {
    projects.map { makeForm(year, $0, unit: unit, department: department, source: source, budget: 1) }
}

/// A number in characters that are no digits.
private func digits(_ number: Int) -> String {
    String(String(number).unicodeScalars.map { Character(Unicode.Scalar($0.value - 0x30 + 0x6C60)!) })
}

struct BodiesTests {
    @Test func `projects that go on under another name in a document of both names join the two`() {
        let both =
            forms("城市道路养护所", 2020, ["桥梁检测与加固", "隧道通风改造", "养护工区建设"], source: "2020")
            + forms("城市道路养护所", 2024, ["除雪物资储备"], source: "2024", department: "市交通委")
            + forms("市政设施运行中心", 2024, ["桥梁检测与加固", "隧道通风改造", "标志标线更新"], source: "2024", department: "市交通委")
        #expect(bodies(both) == [["市政设施运行中心", "城市道路养护所"]])
    }

    @Test(arguments: [(64, 1), (65, 2)])
    func `names hang together through others, up to so many`(names: Int, expected: Int) {
        let chain = (0..<names - 1).flatMap { step in
            [0, 1].flatMap { year in
                forms("单位" + digits(step + year), 2020 + year, ["甲", "乙", "丙"].map { $0 + digits(step) }, source: "\(step)")
            }
        }
        #expect(bodies(chain).count == expected)
    }

    @Test func `nearly the same name and most projects join two documents`() {
        let renamed =
            forms("某市城市道路养护所", 2020, ["桥梁检测与加固", "隧道通风改造", "养护工区建设"], source: "2020")
            + forms("某市城市道路养护处", 2021, ["桥梁检测与加固", "隧道通风改造", "养护工区建设"], source: "2021")
        #expect(bodies(renamed) == [["某市城市道路养护处", "某市城市道路养护所"]])
    }

    @Test func `document, department and similar names together join nothing`() {
        let two =
            forms("某市城市道路养护所", 2020, ["桥梁检测与加固"], source: "2020", department: "市交通委")
            + forms("某市城市道路管养所", 2020, ["隧道通风改造"], source: "2020", department: "市交通委")
        #expect(bodies(two).count == 2)
    }

    @Test func `units of a whole city's volume that share generic projects stay apart`() {
        let volume = [2020, 2021].flatMap { year in
            (0..<50).flatMap { unit in
                // Every unit has the generic projects in one of the two years.
                let generic = unit % 2 == year % 2 ? ["信息化运维项目", "办公设备购置", "物业管理费"] : []
                return forms("某市第\(unit)业务中心", year, generic + ["专项\(unit)"], source: "\(year)", department: "市政府")
            }
        }
        #expect(bodies(volume).count == 50)
    }

    @Test func `the same project in the same year keeps two names apart, whatever else they share`() {
        let two = [2020, 2021].flatMap { year in
            forms("某市城市道路养护所", year, ["桥梁检测与加固", "隧道通风改造", "养护工区建设"], source: "\(year)", department: "市交通委")
                + forms("某市城市道路养护处", year, ["桥梁检测与加固", "隧道通风改造", "养护工区建设"], source: "\(year)", department: "市交通委")
        }
        #expect(bodies(two).count == 2)
    }

    @Test func `two units that keep projects of their own stay apart when a project moves`() {
        let moved =
            forms("某市城市道路养护所", 2020, ["桥梁检测与加固", "隧道通风改造"], source: "2020", department: "市交通委")
            + forms("某市城市道路管理处", 2020, ["除雪物资储备"], source: "2020", department: "市交通委")
            + forms("某市城市道路养护所", 2021, ["隧道通风改造"], source: "2021", department: "市交通委")
            + forms("某市城市道路管理处", 2021, ["除雪物资储备", "桥梁检测与加固"], source: "2021", department: "市交通委")
        #expect(bodies(moved).count == 2)
    }

    @Test(arguments: [
        ("市第一人民医院", "市第二人民医院"), ("东城区图书馆服务中心", "西城区图书馆服务中心"), ("某市静安区养护中心", "某市黄浦区养护中心"),
    ])
    func `names made to tell units apart are never joined`(one: String, other: String) {
        let projects = ["桥梁检测与加固", "隧道通风改造", "养护工区建设"]
        let two =
            forms(one, 2020, projects, source: "2020") + forms(other, 2021, projects, source: "2021")
            + forms(one, 2021, ["除雪"], source: "2021")
        #expect(bodies(two).count == 2)
    }

    @Test func `spellings of one name are one body without a finding`() {
        let analysis = analyzeForms(
            makeDocuments(forms("养护所（本级）", 2020, ["除雪"], source: "2020") + forms("养护所(本级)", 2021, ["除雪"], source: "2021")))
        #expect(analysis.bodies.map(\.name) == ["养护所(本级)"])
        #expect(analysis.findings.isEmpty)
    }

    @Test func `forms without a unit are one body a document`() {
        #expect(bodies(forms("", 2020, ["除雪", "养护"], source: "a") + forms("", 2020, ["除雪"], source: "b")) == [[""], [""]])
    }

    @Test func `a body that begins where another of its place ends is joined by what its forms state of the year before`() throws {
        func renamed(_ stated: Int64) -> [ProjectForm] {
            let projects = [("救援队伍补助", Int64(921_500)), ("执法检查", 883_200), ("宣传教育", 250_000)]
            return projects.map { makeForm(2018, $0.0, unit: "汾东市安全生产监督管理局", budget: $0.1) }
                + projects.prefix(2).map {
                    makeForm(2019, $0.0, unit: "汾东市应急管理局", budget: 1_000_000, amounts: [.priorBudget: $0.1 + stated])
                } + [makeForm(2019, "防汛物资", unit: "汾东市应急管理局", budget: 1_300_000)]
        }
        #expect(bodies(renamed(0)) == [["汾东市应急管理局", "汾东市安全生产监督管理局"]])
        let joined = try #require(findings(renamed(0)).first { $0.rule == .oneBodyTwoNames })
        #expect(
            joined.evidence == [.sameProjects(count: 2, example: "执法检查"), .statedFigures(count: 2, example: "921500.00")])
        #expect(bodies(renamed(100)).count == 2)
        let perhaps = try #require(findings(renamed(100)).first { $0.rule == .perhapsOneBody })
        #expect(perhaps.found == "汾东市安全生产监督管理局" && perhaps.expected == "汾东市应急管理局")
        #expect(
            perhaps.evidence == [
                .sameProjects(count: 2, example: "执法检查"), .oneAfterTheOther(last: FiscalYear(2018), first: FiscalYear(2019)),
                .samePlace("汾东市"),
            ])
    }

    @Test func `a body that states a budget and its spending as another had them may be that one, whatever its projects are called`() throws
    {
        func renamed(_ spent: Int64) -> [Finding] {
            findings([
                makeForm(.evaluation, 2018, "村村响维护", unit: "清河县广播电视台", budget: 382_000, amounts: [.executed: 361_500]),
                makeForm(
                    2019, "应急广播", unit: "清河县融媒体中心", budget: 410_000, amounts: [.priorBudget: 382_000, .priorExecuted: spent]),
            ]).filter { $0.rule == .perhapsOneBody }
        }
        #expect(
            try #require(renamed(361_500).first).evidence == [
                .statedFigures(count: 1, example: "382000.00"), .oneAfterTheOther(last: FiscalYear(2018), first: FiscalYear(2019)),
                .samePlace("清河县"),
            ])
        #expect(renamed(361_600).isEmpty)
    }

    @Test func `a project that another unit of the document takes over is pointed out, unless the names tell units apart`() {
        func moved(_ one: String, _ other: String) -> [Finding] {
            let own = [(one, "绿化养护"), (other, "道路保洁")]
            return findings(
                [2020, 2021].flatMap { year in own.map { makeForm(year, $0.1, unit: $0.0) } }
                    + [makeForm(2020, "法律援助办案补贴", unit: one), makeForm(2021, "法律援助办案补贴", unit: other)]
            ).filter { $0.rule == .perhapsOneBody }
        }
        let evidence = moved("某市法律援助中心", "某市司法局").map(\.evidence)
        #expect(evidence == [[.sameProjects(count: 1, example: "法律援助办案补贴"), .sameDocument("2020.txt")]])
        #expect(moved("牛背镇人民政府", "虎山镇人民政府").isEmpty)
    }

    @Test func `the evidence is kept with the finding, and both places`() throws {
        let renamed =
            forms("某市城市道路养护所", 2020, ["桥梁检测与加固", "隧道通风改造", "养护工区建设"], source: "2020")
            + forms("某市城市道路养护处", 2021, ["桥梁检测与加固", "隧道通风改造", "养护工区建设"], source: "2021")
        let finding = try #require(findings(renamed).first)
        #expect(finding.rule == .oneBodyTwoNames && finding.found == "某市城市道路养护所" && finding.expected == "某市城市道路养护处")
        #expect(finding.source == "2020" && finding.otherSource == "2021")
        #expect(finding.evidence == [.sameProjects(count: 3, example: "养护工区建设"), .similarNames])
    }
}
