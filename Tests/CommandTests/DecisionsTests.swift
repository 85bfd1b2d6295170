import Testing

@testable import tongbi

/// `--decisions` as its user meets it: the forms of two years, of which only a decision can tie the projects.
@Suite struct DecisionsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("forms/2020.txt", Forms.target(project: "河道保洁", budget: "1,230,000"))
        let later = Forms.target(project: "水面养护", budget: "1,310,000").replacing("2020", with: "2022").replacing("120公里", with: "90座")
        try folder.write("forms/2022.txt", later)
    }

    private static let header = "decision,from_year,from_project,from_unit,to_year,to_project,to_unit,reason"
    private static let undecided = ",2019,某,某所,2020,某某,某所,"
    private static let confirmed = "confirm,2020,河道保洁,,2022,水面养护,,问过"

    private func run(_ decisions: String, status: Int32 = 0, into output: String = "out") throws -> Run {
        let run = try runTongbi(["forms", "--quiet", "-o", output, "--decisions", decisions], in: folder)
        #expect(run.status == status)
        return run
    }

    private func reports(_ one: String, _ other: String) throws -> Bool {
        let names = try folder.files(one)
        return try names == folder.files(other) && names.allSatisfy { try folder.bytes("\(one)/\($0)") == folder.bytes("\(other)/\($0)") }
    }

    @Test func `a decision ties what nothing else does, and the template repeats it`() throws {
        try folder.write("d.csv", [Self.header, Self.confirmed].joined(separator: "\r\n"))
        #expect(try run("d.csv").errors.isEmpty)
        #expect(try folder.read("out/lineage.csv").contains(",1.0000,certain,confirm,"))
        #expect(
            try folder.read("out/decisions-template.csv").replacing("\u{FEFF}", with: "") == Self.header + "\r\n" + Self.confirmed + "\r\n")
    }

    @Test func `decisions written into the template are kept where they are not given, and said to be not applied`() throws {
        #expect(try runTongbi(["forms", "-o", "out"], in: folder).status == 0)
        let template = [Self.header, Self.confirmed].joined(separator: "\r\n") + "\r\n"
        try folder.write("out/decisions-template.csv", template)
        let forgetful = try runTongbi(["forms", "-o", "out"], in: folder)
        #expect(forgetful.status == 0 && forgetful.errors.hasPrefix("out/decisions-template.csv: note: a decision was found here"))
        #expect(try folder.read("out/decisions-template.csv").contains(Self.confirmed))
        #expect(try !folder.read("out/lineage.csv").contains(",confirm,"))
        #expect(try run("out/decisions-template.csv").errors.isEmpty)
        #expect(try folder.read("out/lineage.csv").contains(",confirm,"))
    }

    @Test func `a decision that was not applied is named, also where only errors are`() throws {
        try folder.write("d.csv", Self.header + "\nconfirm,2020,没有,,2022,水面养护,,")
        #expect(try run("d.csv").errors.hasPrefix("d.csv:2: warning: "))
    }

    @Test func `explain heeds decisions, too`() throws {
        try folder.write("d.csv", Self.header + "\n" + Self.confirmed)
        let explained = try runTongbi(["explain", "河道", "forms", "--decisions", "d.csv"], in: folder)
        #expect(explained.status == 0 && explained.output.contains("河道保洁 → 水面养护: decided\n"))
    }

    @Test func `a decisions file among the forms is not said to be passed over`() throws {
        try folder.write("forms/d.csv", Self.header + "\n" + Self.confirmed)
        #expect(try runTongbi(["forms", "--decisions", "forms//d.csv"], in: folder).errors.isEmpty)
    }

    @Test func `the unedited template changes nothing`() throws {
        let samples = samplesFolder()
        for arguments in [[], ["--decisions", "out/decisions-template.csv"]] {
            #expect(try runTongbi([samples, "--quiet", "-o", arguments.isEmpty ? "out" : "again"] + arguments, in: folder).status == 0)
        }
        #expect(try folder.read("out/decisions-template.csv").contains("\r\n,2019,"))
        #expect(try reports("out", "again"))
        #expect(try runTongbi([samples, "--quiet", "-o", "out", "--decisions", "out/decisions-template.csv"], in: folder).status == 0)
        #expect(try reports("out", "again"))
    }

    @Test func `an edited template gives the same report twice, also where the report takes its place`() throws {
        let edited = [Self.header, Self.undecided, "cnfirm", "", Self.confirmed, "reject,2018,无,,2020,河道保洁,,=1+1", Self.undecided]
        try folder.write("mine.csv", edited.joined(separator: "\n"))
        for output in ["one", "two"] { _ = try run("mine.csv", status: 1, into: output) }
        #expect(try reports("one", "two"))
        #expect(try folder.read("one/findings.csv").contains("mine.csv,6,"))

        #expect(try runTongbi(["forms", "--quiet", "-o", "out"], in: folder).status == 0)
        try folder.write("out/decisions-template.csv", edited.joined(separator: "\n"))
        #expect(try run("./out//decisions-template.csv", status: 1).errors.contains("out/decisions-template.csv:2: error: “cnfirm”"))
        #expect(try folder.read("out/decisions-template.csv").contains("\r\n" + Self.confirmed + "\r\nreject,2018,无,,2020,河道保洁,,'=1+1\r\n"))
        #expect(try runTongbi(["forms", "--quiet", "-o", "copy"], in: folder).status == 0)
        for name in try folder.files("out") { try folder.write("copy/\(name)", folder.bytes("out/\(name)")) }
        _ = try run("out/decisions-template.csv", status: 1)
        #expect(try reports("out", "copy"))
    }

    @Test func `two unit names that may be one body have a row in the template, which a word decides`() throws {
        let earlier = Forms.target(project: "河道保洁", budget: "1,200,000")
        try folder.write("renamed/2020.txt", earlier)
        try folder.write("renamed/2021.txt", earlier.replacing("某市水务管理站", with: "某市河湖保护所").replacing("2020", with: "2021"))
        #expect(try runTongbi(["renamed", "--quiet", "-o", "out"], in: folder).status == 0)
        let template = try folder.read("out/decisions-template.csv")
        let row = "\r\n,,,某市水务管理站,,,某市河湖保护所,\r\n"
        #expect(template.contains(row))
        #expect(try !folder.read("out/lineage.csv").contains("continued"))
        try folder.write("d.csv", template.replacing(row, with: row.replacing("\r\n,,,", with: "\r\nsame_unit,,,")))
        #expect(try runTongbi(["renamed", "--quiet", "-o", "out", "--decisions", "d.csv"], in: folder).errors.isEmpty)
        #expect(try folder.read("out/lineage.csv").contains("continued"))
    }

    @Test func `a row that cannot be read is an error with its line; one that cannot be applied a warning`() throws {
        let rows = [Self.header, "cnfirm", "new,,,,2030,水面养护,,", Self.confirmed, "reject,2020,河道保洁,,2022,水面养护,,"]
        try folder.write("d.csv", rows.joined(separator: "\n"))
        let run = try runTongbi(["forms", "--decisions", "d.csv"], in: folder)
        #expect(run.status == 1)
        #expect(
            run.errors == """
                d.csv:2: error: “cnfirm” is no decision; there are confirm, reject, new, same_unit and different_unit
                d.csv:3: warning: new is not applied: no form is of “水面养护” in 2030
                d.csv:5: warning: reject contradicts confirm on line 4: neither is applied

                """)
        #expect(try !folder.read("tongbi-report/lineage.csv").contains("confirm"))
    }

    @Test(arguments: [
        ("missing.csv", "cannot be read: there is no such file or folder"), ("forms", "cannot be read: it is a folder"),
        ("book.xlsx", "cannot be read: it is a Word, Excel or ZIP file; save what is in it as text first"), ("forms/2020.txt", ""),
    ])
    func `a file that is no decisions file is a wrong command line, and nothing is done`(file: String, reason: String) throws {
        try folder.write("book.xlsx", [0x50, 0x4B, 0x03, 0x04] + Array("workbook".utf8))
        let errors = try run(file, status: 64).errors
        let why =
            reason.isEmpty ? "whose first row has no column 'decision'; it must begin as decisions-template.csv does" : "which \(reason)"
        #expect(errors == "tongbi: error: --decisions names '\(file)', \(why)\nTry 'tongbi --help'.\n")
        #expect(!folder.exists("out"))
    }
}

/// The package's own samples.
private func samplesFolder() -> String {
    String(#filePath[..<#filePath.firstRange(of: "/Tests/")!.lowerBound]) + "/samples"
}
