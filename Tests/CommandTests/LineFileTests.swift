import Ingest
import Testing

@testable import tongbi

@Suite struct LineFileTests {
    @Test func `a line without an end is given up, and what stood before it is there`() throws {
        let folder = try TemporaryFolder()
        try folder.writeSparse("a.jsonl", beginning: "{}\n{}\n", size: 2 << 30)
        var file = LineFile(try openFile(folder.text("a.jsonl")), name: "a.jsonl")
        let first = try #require(try file.next())
        #expect(first.bytes == Array("{}\n{}\n".utf8) && first.firstLine == 1 && !first.isTooLong)
        let second = try #require(try file.next())
        #expect(second.isTooLong && second.firstLine == 3 && second.bytes.count < 9)
        #expect(try file.next() == nil)
    }
}
