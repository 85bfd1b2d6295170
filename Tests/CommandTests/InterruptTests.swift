import Foundation
import Testing

/// Ctrl-C, `kill` and a closed terminal: the report folder is complete or untouched, and nothing lies beside it.
@Suite struct InterruptTests {
    private let folder: TemporaryFolder
    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: signals)
    func `while it reads, nothing was made yet`(signal: Int32) throws {
        let run = try RunningTongbi(["-"], in: folder)
        Thread.sleep(forTimeInterval: 0.2)
        run.send(signal)
        let ended = try run.finish()
        #expect(ended.status == 128 + signal && ended.output.isEmpty && ended.errors.isEmpty)
        #expect(try folder.list() == [])
    }

    /// When the signal comes is chance: what holds must hold whenever.
    @Test(arguments: signals)
    func `while it writes, there is the earlier report or the new one`(signal: Int32) throws {
        let forms = (1...40).map { Forms.target(project: "第\($0)号河道保洁", budget: "\($0)00000") }
        try folder.write("forms.txt", forms.joined(separator: "\n"))
        for name in ["forms.csv", "report.md"] { try folder.write("out/\(name)", "old") }
        for wait in [0, 200, 1_000, 4_000] as [UInt32] {
            let run = try RunningTongbi(["forms.txt", "-o", "out"], in: folder)
            while run.isRunning, try !folder.list().contains(where: { $0.hasPrefix(".tongbi-draft") }) { usleep(100) }
            usleep(wait)
            run.send(signal)
            let ended = try run.finish()
            #expect([0, 128 + signal].contains(ended.status) && ended.errors.isEmpty)
            #expect(try folder.list() == ["forms.txt", "out"])
            let isOld = try folder.read("out/forms.csv") == "old"
            #expect(try isOld ? folder.list("out") == ["forms.csv", "report.md"] : folder.exists("out/projects.csv"))
        }
    }

    @Test(arguments: signals)
    func `a signal that whoever started it has ignored stays ignored`(signal: Int32) throws {
        let name = [SIGINT: "INT", SIGTERM: "TERM", SIGHUP: "HUP"][signal]!
        let run = try RunningTongbi(["-"], in: folder, shell: "trap '' \(name);")
        Thread.sleep(forTimeInterval: 0.2)
        run.send(signal)
        #expect(try run.finish(input: Array(Forms.good.utf8)).status == 0)
        #expect(folder.exists("tongbi-report/report.md"))
    }
}
