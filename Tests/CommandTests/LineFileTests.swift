import Ingest
import Testing

@testable import tongbi

@Suite struct LineFileTests {
    @Test func `a device's line without an end is given up`() throws {
        var file = LineFile(try openFile("/dev/zero"), name: "zero")
        let line = try #require(try file.next())
        #expect(line.isTooLong && line.firstLine == 1 && line.bytes.count < 9)
        #expect(try file.next() == nil)
    }

    @Test func `what stands behind a file's line that is too long is read`() throws {
        let folder = try TemporaryFolder()
        try folder.writeSparse("a.jsonl", beginning: "{}\n", size: 70 << 20)
        _ = try runShell("printf '\\n{}\\n' >> a.jsonl", in: folder)
        var file = LineFile(try openFile(folder.text("a.jsonl")), name: "a.jsonl")
        #expect(try file.next()?.bytes == Array("{}\n".utf8))
        let rest = try #require(try file.next())
        #expect(rest.isTooLong && rest.firstLine == 2 && rest.bytes.suffix(3).elementsEqual("{}\n".utf8))
    }
}
