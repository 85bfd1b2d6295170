import FormFixtures
import Testing

@testable import Ingest

private let file = """
    decision,from_year,from_project,from_unit,to_year,to_project,to_unit,reason
    confirm,2019,道路养护（市级）,某市养护所,2020,"道路,桥梁养护",某市养护中心,"问过, 是"
    ,2019,绿地养护,,2020,园林养护,,没有决定
    new,,,,2024,'－新项目,,

    """

private let decided = [
    Decision(
        kind: .confirm, fromYear: FiscalYear(2019), fromProject: "道路养护（市级）", fromUnit: "某市养护所", toYear: FiscalYear(2020),
        toProject: "道路,桥梁养护", toUnit: "某市养护中心", reason: "问过, 是", line: 2),
    Decision(
        kind: .new, fromYear: nil, fromProject: "", fromUnit: "", toYear: FiscalYear(2024), toProject: "－新项目", toUnit: "", reason: "",
        line: 4),
]

private func read(_ text: String) -> Decisions? { readDecisions(Array(text.utf8), source: "d.csv") }

struct ReadDecisionsTests {
    @Test func `a row without a decision is passed over`() throws {
        let decisions = try #require(read(file))
        #expect(decisions.decisions == decided && decisions.rows.count == 2 && decisions.findings.isEmpty)
        #expect(decisions.rows.map { $0[.toProject] } == ["道路,桥梁养护", "－新项目"] && decisions.source == "d.csv")
    }

    @Test(arguments: [Encoding.utf8BOM, .utf16LittleEndian, .utf16BigEndian, .gb18030, .crlf, .carriageReturn])
    func `every encoding and line end of a spreadsheet is read`(encoding: Encoding) throws {
        let bytes = try #require(encoding.encode(Array(file.utf8)))
        #expect(readDecisions(bytes, source: "d.csv")?.decisions == decided)
    }

    @Test(arguments: [";", "\t"])
    func `semicolons and tabs separate cells, too`(separator: String) throws {
        let plain = file.replacing("\"道路,桥梁养护\"", with: "道路#桥梁养护").replacing("\"问过, 是\"", with: "问过# 是")
        let text = plain.replacing(",", with: separator).replacing("#", with: ",")
        #expect(read(text)?.decisions == decided)
        let utf16 = try #require(Encoding.utf16LittleEndian.encode(Array(text.utf8)))
        #expect(readDecisions(utf16, source: "d.csv")?.decisions == decided)
    }

    @Test(arguments: [
        "reason,to_project,decision,to_year,note", "理由,现项目,决定,现年度,备注", " Reason , TO_PROJECT,\"Decision\",to_year,reason",
    ])
    func `the header says which column is which`(header: String) throws {
        let decision = try #require(read(header + "\n为何,新项目,New,２０２４年,旁注")?.decisions.first)
        #expect(decision.kind == .new && decision.toYear == FiscalYear(2024) && decision.toProject == "新项目" && decision.reason == "为何")
    }

    @Test func `an empty file decides nothing, and one without a column decision is none`() {
        #expect(read("")?.rows.isEmpty == true)
        #expect(read("\n,,\n")?.rows.isEmpty == true)
        #expect(read("confirm,2019,甲,,2020,乙,,") == nil)
        #expect(read("project,year\n甲,2020") == nil)
    }

    @Test(arguments: [
        ("cnfirm,2019,甲,,2020,乙,,", "decision", "cnfirm", ""),
        ("confirm,2019,甲,,2O20,乙,,", "to_year", "2O20", ""),
        ("confirm,2019,,,2020,乙,,", "from_project", "", ""),
        ("reject,2019,甲,,2020,,,", "to_project", "", ""),
        ("new,2019,甲,,2020,,,", "to_project", "", ""),
        ("same_unit,,,甲所,,,,", "to_unit", "", ""),
        ("different_unit,,,,,,乙所,", "from_unit", "", ""),
        ("confirm,2020,甲,,2020,乙,,", "to_year", "2020", "2020"),
        ("reject,2021,甲,,2020,乙,,", "to_year", "2020", "2021"),
    ])
    func `what cannot be read is said with its line and cell, and kept as given`(
        row: String, column: String, found: String, expected: String
    ) {
        let decisions = makeDecisions("new,,,,2020,丙,,", row, "new,,,,2020,丁,,")
        #expect(decisions.decisions.map(\.line) == [2, 4] && decisions.rows.count == 3)
        #expect(decisions.findings.count == 1)
        let finding = decisions.findings[0]
        #expect(finding.rule == .decisionNotReadable && finding.source == "decisions.csv" && finding.line == 3)
        #expect(finding.subject == Text(column) && finding.found == Text(found) && finding.expected == Text(expected))
    }

    @Test func `a blank year is any year, and years are no part of a decision about units`() {
        #expect(makeDecisions("confirm,,甲,,,乙,,", "same_unit,2020,甲,甲所,2019,乙,乙所,").findings.isEmpty)
    }

    @Test(arguments: [Encoding.utf8BOM, .utf16LittleEndian, .gb18030])
    func `a file cut anywhere is read as far as it goes`(encoding: Encoding) throws {
        let bytes = try #require(encoding.encode(Array(file.utf8)))
        for end in bytes.indices { #expect((readDecisions(Array(bytes[..<end]), source: "d.csv")?.rows.count ?? 0) <= 2) }
    }

    @Test func `in a file that is about to be rewritten lines are counted as it will have them`() {
        let decisions = readDecisions(Array((file + "cnfirm\n").utf8), source: "d.csv", isRewritten: true)
        #expect(decisions?.decisions.map(\.line) == [2, 3] && decisions?.findings.map(\.line) == [4])
    }
}
