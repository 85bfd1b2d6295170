import Testing

@testable import tongbi

/// The command as its user meets it.
@Suite struct CommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `a report is written and summed up, and nothing is said on standard error`() throws {
        try folder.write("forms/a.txt", Forms.good)
        let run = try runTongbi(["forms"], in: folder)
        #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty)
        #expect(try folder.list() == ["forms", "tongbi-report"])
        #expect(try Set(folder.list("tongbi-report")).isSubset(of: reportFileNames.map(\.description) + ["charts"]))
    }

    @Test func `quiet leaves out the summary and the notes, not the errors`() throws {
        try folder.write("forms/a.txt", Forms.good)
        try folder.write("forms/a.pdf", "%PDF-1.7\n")
        let quiet = try runTongbi(["forms", "missing", "--quiet"], in: folder)
        #expect(quiet.status == 1 && quiet.output.isEmpty)
        #expect(quiet.errors == "missing: error: cannot be read: there is no such file or folder\n")
    }

    @Test func `files that a folder passes over are counted`() throws {
        for name in ["a.txt", "a.pdf", "b.docx"] { try folder.write("forms/\(name)", Forms.good) }
        let run = try runTongbi(["forms"], in: folder)
        #expect(
            run.errors == "forms/a.pdf: note: 2 files were passed over in folders, "
                + "not ending in .txt, .text, .md, .markdown, .csv, .htm or .html; this is the first\n")
        #expect(run.status == 0)
    }

    @Test func `a fiscal year that the forms say themselves is said to be not used`() throws {
        try folder.write("a.txt", Forms.good)
        let run = try runTongbi(["a.txt", "--fiscal-year", "a.txt=2031"], in: folder)
        #expect(
            run.status == 0 && run.errors == "a.txt: note: --fiscal-year 2031 was not used, since the forms say their year themselves\n")
    }

    @Test func `the order of the arguments does not change a byte`() throws {
        for (name, project) in [("b.txt", "绿地养护"), ("a.txt", "河道保洁")] {
            try folder.write(name, Forms.target(project: project, budget: "1,000,000"))
        }
        let orders = [["a.txt", "b.txt", "-"], ["-", "./b.txt", "a.txt", "b.txt", "--amounts=yuan"]]
        var reports: [[String: [UInt8]]] = []
        for (number, order) in orders.enumerated() {
            let output = "report-\(number)"
            let run = try runTongbi(order + ["-o", output], in: folder, input: Array(Forms.good.utf8))
            #expect(run.status == 0)
            reports.append(try Dictionary(uniqueKeysWithValues: folder.files(output).map { ($0, try folder.bytes("\(output)/\($0)")) }))
        }
        #expect(reports[0] == reports[1])
    }

    @Test func `a report on the current folder does not read the last report`() throws {
        try folder.write("a.txt", Forms.good)
        #expect(try runTongbi(["."], in: folder).status == 0)
        #expect(try runTongbi(["."], in: folder).errors.isEmpty)
    }

    @Test func `explain tells a project's story or names those it could be`() throws {
        for (name, project) in [("b.txt", "绿地养护"), ("a.txt", "河道养护")] {
            try folder.write(name, Forms.target(project: project, budget: "1,000,000"))
        }
        let story = try runTongbi(["explain", "河道", "."], in: folder)
        #expect(story.status == 0 && story.errors.isEmpty && story.output.hasPrefix("河道养护 ("))
        let several = try runTongbi(["explain", "养护", "."], in: folder)
        #expect(
            several.status == 64 && several.output.isEmpty && several.errors.contains("  河道养护 (") && several.errors.contains("  绿地养护 ("))
        #expect(try runTongbi(["explain", "除雪", "."], in: folder).status == 64)
        #expect(try folder.list() == ["a.txt", "b.txt"])
    }

    @Test func `trace prints each document and names what cannot be read`() throws {
        try folder.write("forms/a.txt", Forms.good)
        let run = try runTongbi(["trace", "forms"], in: folder)
        #expect(run.status == 0 && run.errors.isEmpty && run.output.contains("forms/a.txt"))
        #expect(try folder.list() == ["forms"])
        let missing = try runTongbi(["trace", "missing"], in: folder)
        #expect(missing.status == 1 && missing.output.isEmpty)
        #expect(missing.errors == "missing: error: cannot be read: there is no such file or folder\n")
    }

    @Test func `wrong usage is said with a hint, and nothing is done`() throws {
        try folder.write("a.txt", Forms.good)
        for arguments in [["a.txt", "--nonsense"], ["a.txt", "--fiscal-year", "b.txt=2020"]] {
            let run = try runTongbi(arguments, in: folder)
            #expect(run.status == 64 && run.output.isEmpty)
            #expect(run.errors.hasPrefix("tongbi: error: ") && run.errors.hasSuffix("\nTry 'tongbi --help'.\n"))
        }
        #expect(try folder.list() == ["a.txt"])
    }

    @Test func `help and version go to standard output`() throws {
        let help = try runTongbi(["--help"], in: folder)
        #expect(help.status == 0 && help.errors.isEmpty && help.output == helpText)
        #expect(try runTongbi(["--version"], in: folder).output == "tongbi \(version)\n")
    }

    @Test func `a file whose name is not UTF-8 is read`() throws {
        #if os(Linux)
            let name: [UInt8] = [0xC9, 0xCF] + Array(".txt".utf8)
            try createFile(folder.text("x").parentPath.appending(.init(utf8: name))) { file throws(SystemError) in
                try writeBytes(Array(Forms.noForm.utf8), to: file)
            }
            let run = try runTongbi(["."], in: folder)
            #expect(run.errors.hasPrefix(#"\xC9\xCF.txt: error: there is no project"#))
        #endif
    }
}
