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
        try folder.writeSparse("a.jsonl", beginning: "{}\n", size: 3 << 20)
        _ = try runShell("printf '\\n{}\\n' >> a.jsonl", in: folder)
        var file = LineFile(try openFile(folder.text("a.jsonl")), name: "a.jsonl", longest: 1 << 20)
        #expect(try file.next()?.bytes == Array("{}\n".utf8))
        let rest = try #require(try file.next())
        #expect(rest.isTooLong && rest.firstLine == 2 && rest.bytes.suffix(3).elementsEqual("{}\n".utf8))
    }

    /// A form of 16 MB has eight million lines of a character.
    @Test(arguments: ["a", "\"", "1", "甲"]) func `the line of the longest form is not too long`(character: String) {
        let count = 20_000
        let text = Forms.good.replacing("对全市河道进行日常保洁。", with: String(repeating: character + "\n", count: count))
        let line = writeLines(of: ingestDocument(Array(text.utf8), source: "a.txt"), shardKey: nil)
        let digitsOfLineNumber = 7 - 5
        #expect((line.count + digitsOfLineNumber * count) / text.utf8.count < ReadLimits.lineOfJSON / ReadLimits.undivided)
    }
}
