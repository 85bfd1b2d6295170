import Foundation
import Ingest
import Testing

@testable import tongbi

/// Long documents are read in sections wherever they come from and whatever their encoding.
@Suite struct LongDocumentTests {
    private let folder: TemporaryFolder
    private static let text = (1...60).map { Forms.target(project: "第\($0)号河道保洁", budget: "\($0)0000") }
        .joined(separator: String(repeating: "\n", count: ReadLimits.whole / 50))

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("long.txt", Self.text)
    }

    private func expectEqual(_ run: Run, to expected: Run) {
        let output = run.output.replacing("(standard input)", with: "long.txt")
        let isEqual = output == expected.output && output.split(separator: "\n").count == 60
        #expect(isEqual && run.status == 0 && run.errors == expected.errors)
    }

    @Test func `UTF-16 is copied as UTF-8`() throws {
        let expected = try runTongbi(["ingest", "long.txt"], in: folder)
        let bytes: [UInt8] = [0xFF, 0xFE] + Self.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        try folder.write("long.txt", bytes)
        let document = Document(file: folder.text("long.txt"), size: bytes.count)
        let sections = try #require(try LongDocument(document, fiscalYear: nil, kept: 0) { bytes, all in #expect(bytes <= all) })
        #expect(sections.sectionCount > 2)
        expectEqual(try runTongbi(["ingest", "long.txt"], in: folder), to: expected)
        // What has changed since its size was looked at is left to be read as a whole, which says so.
        for size in [bytes.count - 2, bytes.count + 1] {
            #expect(try LongDocument(Document(file: folder.text("long.txt"), size: size), fiscalYear: nil, kept: 0) { _, _ in } == nil)
        }
    }

    @Test func `standard input is copied, and held where there is no room or no folder for a copy`() throws {
        let expected = try runTongbi(["ingest", "long.txt"], in: folder)
        for shell in ["cat long.txt |", "cat long.txt | TMPDIR=missing", "ulimit -f 2500; cat long.txt |"] {
            expectEqual(try runShell("\(shell) $tongbi ingest - | cat", in: folder), to: expected)
        }
        #expect(try folder.list() == ["long.txt"])
    }

    @Test func `without a copy what is longer than 16 MB is refused, with the reason why there is none`() throws {
        let run = try runShell("yes | head -c 17000000 | TMPDIR=missing $tongbi ingest -", in: folder)
        let reason =
            "the copy that it takes to read it in parts cannot be written into the folder for temporary files (TMPDIR): "
            + "there is no such file or folder"
        #expect(run.status == 1)
        #expect(run.errors == "(standard input): error: cannot be read: it is larger than 16 MB, and \(reason)\n")
    }

    @Test func `what is written over in equal length while it is looked through is refused`() throws {
        let document = Document(file: folder.text("long.txt"), size: Self.text.utf8.count)
        #expect(throws: ReadRefusal.changed) {
            try LongDocument(document, fiscalYear: nil, kept: 0) { _, _ in
                usleep(50_000)
                _ = try? runShell("printf 'x' | dd of=long.txt conv=notrunc status=none", in: folder)
            }
        }
    }

    @Test func `standard input without an end is refused`() throws {
        let run = try runShell("yes | $tongbi ingest -", in: folder)
        #expect(run.status == 1 && run.errors == "(standard input): error: cannot be read: it is larger than 512 MB\n")
    }
}
