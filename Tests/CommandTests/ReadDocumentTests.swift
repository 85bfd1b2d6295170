import Ingest
import Testing

@testable import tongbi

@Suite struct ReadDocumentTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func read(_ entry: String) throws(ReadRefusal) -> [UInt8] { try readDocument(Document(file: folder.text(entry))) }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 3_000_000])
    func `a document is read whole, whatever its size`(size: Int) throws {
        let bytes = (0..<size).map { $0 % 80 == 79 ? UInt8(ascii: "\n") : UInt8($0 % 26) + UInt8(ascii: "a") }
        try folder.write("a.txt", bytes)
        #expect(try read("a.txt") == bytes)
    }

    @Test(arguments: [
        (Array("%PDF-1.7\n".utf8), Foreign.pdf), ([0x50, 0x4B, 3, 4, 20, 0], .office), ([0xD0, 0xCF, 0x11, 0xE0, 0], .oldOffice),
        ([0], .zeroByte), (Array("text".utf8) + [0], .zeroByte),
    ])
    func `a file that is not text is refused for what it is`(bytes: [UInt8], foreign: Foreign) throws {
        try folder.write("a.txt", bytes)
        #expect(throws: ReadRefusal.notText(foreign)) { try read("a.txt") }
    }

    @Test func `zeros are no trouble in UTF-16 with a byte-order mark`() throws {
        for bytes: [UInt8] in [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] {
            try folder.write("a.txt", bytes)
            #expect(try read("a.txt") == bytes)
        }
    }

    @Test func `a file longer than 512 MB is refused after its beginning`() throws {
        let lines = String(repeating: "text\n", count: 20_000)
        try folder.writeSparse("a.txt", beginning: lines, size: 512 << 20 | 1)
        #expect(throws: ReadRefusal.tooLarge) { try read("a.txt") }
    }

    @Test func `an endless line is refused after 1 MB, with its number`() throws {
        let lines = String(repeating: "text\r\n", count: 20_000)
        try folder.writeSparse("a.txt", beginning: lines, size: 400 << 20)
        #expect(throws: ReadRefusal.lineTooLong(20_001)) { try read("a.txt") }
    }

    @Test func `a folder is not read as a file`() throws {
        try folder.makeFolder("a.txt")
        let error = #expect(throws: ReadRefusal.self) { try read("a.txt") }
        #expect(error?.finding(source: "a.txt").found == "it is a folder")
    }
}
