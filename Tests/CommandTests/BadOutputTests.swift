import Testing

/// A report folder that cannot be written: exit status 1, the reason, and nothing half-written is left.
@Suite struct BadOutputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("good.txt", Forms.good)
    }

    private func expect(_ errors: String, for output: String) throws {
        let before = try folder.list()
        let run = try runTongbi(["good.txt", "-o", output], in: folder)
        #expect(run.errors == errors + "\n")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(try folder.list() == before)
    }

    @Test func `below a file`() throws {
        try expect(
            "good.txt/a/report: error: the report cannot be written here: a part of the path is not a folder", for: "good.txt/a/report")
    }

    @Test func `a file of this name`() throws {
        try expect("good.txt: error: the report cannot be written here: there is a file of this name", for: "good.txt")
    }

    @Test func `a folder with other files`() throws {
        try folder.write("mine/notes.txt", "keep")
        try expect(
            "mine: error: the report cannot be written here: the folder holds 'notes.txt', which is not part of a report; "
                + "nothing was changed", for: "mine")
        #expect(try folder.read("mine/notes.txt") == "keep")
    }

    @Test func `the folder of the documents themselves`() throws {
        try expect(
            ".: error: the report cannot be written here: the folder holds 'good.txt', which is not part of a report; nothing was changed",
            for: ".")
    }

    #if os(Linux)
        @Test func `standard output on a full disk: the report is written all the same`() throws {
            let run = try runTongbi(["good.txt"], in: folder, outputTo: "/dev/full")
            #expect(run.errors == "tongbi: error: standard output cannot be written: the disk is full\n")
            #expect(run.status == 1)
            #expect(folder.exists("tongbi-report/report.md"))
        }

        @Test func `a file system that takes no folders`() throws {
            try expect("/proc/tongbi: error: the report cannot be written here: there is no such file or folder", for: "/proc/tongbi")
        }
    #endif
}
