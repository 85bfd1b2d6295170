import Testing

/// No room for the report: one sentence, and the earlier report stays.
@Suite struct FullDiskTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("good.txt", Forms.good)
        for name in ["forms.csv", "report.md"] { try folder.write("disk/out/\(name)", "old") }
    }

    @Test func `a file larger than is allowed`() throws {
        let run = try runShell("ulimit -f 2; $tongbi good.txt -o disk/out", in: folder)
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errors == "disk/out: error: the report cannot be written here: a file would be larger than is allowed\n")
        #expect(try folder.list("disk") == ["out"])
        #expect(try folder.read("disk/out/report.md") == "old")
    }

    #if os(Linux)
        /// Needs a kernel that lets users mount in a name space of their own.
        private static let canMount = (try? runShell("unshare -Urm mount -t tmpfs none /tmp", in: TemporaryFolder()))?.status == 0

        @Test(.enabled(if: canMount), arguments: [4, 16, 24, 32])
        func `a full disk`(kilobytes: Int) throws {
            let mount = "mount -t tmpfs -o size=\(kilobytes)k none disk && mkdir disk/out && touch disk/out/forms.csv disk/out/report.md"
            let after = "echo $? > status; ls -A disk > left; cat disk/out/* > old"
            let run = try runShell("unshare -Urm sh -c '\(mount) && $tongbi good.txt -o disk/out; \(after)'", in: folder)
            #expect(run.output.isEmpty && run.errors == "disk/out: error: the report cannot be written here: the disk is full\n")
            #expect(try folder.read("status") == "1\n" && folder.read("left") == "out\n" && folder.read("old").isEmpty)
        }
    #endif
}
