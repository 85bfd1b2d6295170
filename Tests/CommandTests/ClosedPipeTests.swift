import Testing

/// `tongbi forms | head`: whoever reads the output may stop, as with every other command.
@Suite struct ClosedPipeTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("good.txt", Forms.good)
    }

    /// Runs a line whose pipe has no reader any more when the command writes; the command's status is in `status`.
    private func run(_ line: String, first: String = "") throws -> Run {
        try runShell("\(first) { sleep 0.3; \(line); echo $? > status; } | true", in: folder)
    }

    @Test(arguments: ["", "trap '' PIPE;"])
    func `the summary has no reader: the report is written, and nothing is said`(first: String) throws {
        #expect(try run("$tongbi good.txt", first: first).errors.isEmpty)
        #expect(try folder.read("status") == "141\n")
        #expect(folder.exists("tongbi-report/report.md"))
    }

    @Test(arguments: ["trace good.txt", "explain 河道 good.txt", "--help", "--version"])
    func `other output has no reader: nothing is said`(arguments: String) throws {
        #expect(try run("$tongbi \(arguments)").errors.isEmpty)
        #expect(try folder.read("status") == "141\n")
    }

    @Test func `the messages have no reader: the work is done all the same`() throws {
        _ = try run("$tongbi missing.txt good.txt 2>&1 > summary")
        #expect(try folder.read("status") == "1\n")
        #expect(try !folder.read("summary").isEmpty && folder.exists("tongbi-report/report.md"))
    }

    @Test func `closed standard streams: the report is whole`() throws {
        #expect(try runShell("$tongbi good.txt -o open", in: folder).status == 0)
        #expect(try runShell("$tongbi good.txt -o closed >&- 2>&- <&-", in: folder).status == 1)
        for name in try folder.files("open") {
            #expect(try folder.bytes("open/\(name)") == folder.bytes("closed/\(name)"), "\(name)")
        }
    }
}
