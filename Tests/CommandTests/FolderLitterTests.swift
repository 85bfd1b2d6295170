import Testing

@testable import tongbi

/// What other programs leave in a report folder does not keep it from being replaced; what only looks like it does.
@Suite struct FolderLitterTests {
    @Test(arguments: [
        ".DS_Store", "desktop.ini", "Thumbs.db", ".directory", ".~lock.forms.csv#", ".~lock.report.md#", "~$forms.csv", "~$port.md",
    ])
    func `the litter of other programs goes with the report`(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("good.txt", Forms.good)
        for entry in ["forms.csv", "report.md", name] { try folder.write("tongbi-report/\(entry)", "old") }
        #expect(try runTongbi(["."], in: folder).status == 0)
        #expect(try folder.list() == ["good.txt", "tongbi-report"])
        #expect(folder.exists("tongbi-report/projects.csv") && !folder.exists("tongbi-report/\(name)"))
    }

    @Test(arguments: [".~lock.notes.odt#", ".~lock.forms.csv", "~$notes.docx", "~$", "thumbs", "notes.ini", ".~lock.#"])
    func `anything else stays where it is`(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("good.txt", Forms.good)
        for entry in ["forms.csv", "report.md", name] { try folder.write("tongbi-report/\(entry)", "old") }
        #expect(try runTongbi(["good.txt"], in: folder).status == 1)
        #expect(try folder.read("tongbi-report/\(name)") == "old")
    }
}
