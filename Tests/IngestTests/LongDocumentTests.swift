import Testing

@testable import Ingest

/// A long document is read in sections.
struct LongDocumentTests {
    /// All that was read in sections, as bytes that show every difference, and how many there were.
    private func readSections(_ bytes: [UInt8], length: Int) -> (read: [UInt8], sections: Int) {
        guard let document = open(bytes, sectionLength: length) else { return ([], 0) }
        let sections = (0..<document.sectionCount).compactMap { document.ingest(section: $0) }
        var whole = sections[0]
        for section in sections.dropFirst() { whole.append(section) }
        return (writeLines(of: whole), document.sectionCount)
    }

    private func open(
        _ bytes: [UInt8], longestLine: Int = 1 << 20, longestSection: Int = 1 << 20, kept: Int = 200_000, sectionLength: Int = 60_000
    ) -> LongDocument? {
        LongDocument(
            source: "a.txt", fiscalYear: nil, longestLine: longestLine, longestSection: longestSection, kept: kept,
            sectionLength: sectionLength
        ) { range in
            Array(bytes[min(range.lowerBound, bytes.count)..<min(range.upperBound, bytes.count)])
        }
    }

    @Test func `what cannot be cut is read as a whole`() {
        let samples = Self.samples
        #expect(open(samples) != nil)
        #expect(open(Array(samples.prefix(30_000))) == nil)
        let undecodable = (0..<200_000).map { UInt8($0 % 9 == 0 ? 0x0A : $0 % 2 == 0 ? 0x61 : 0xFF) }
        #expect(open(samples + undecodable) == nil)
        #expect(open(samples + [UInt8](repeating: 0x61, count: 3_001), longestLine: 3_000) == nil)
        let farBehind = samples + [UInt8](repeating: ASCII.lineFeed, count: 200_000) + samples
        #expect(open(farBehind) != nil && open(farBehind, longestSection: 150_000) == nil)
        #expect(open([UInt8]("no form at all\n".utf8).flatMap { byte in (0..<20_000).map { _ in byte } }) == nil)
        #expect(LongDocument(source: "a.txt", fiscalYear: nil, longestLine: 1 << 20, kept: 0) { _ in nil } == nil)
    }

    @Test func `places that cannot be decoded are those of the document, though a section begins with many of its neighbour`() throws {
        var bytes = Self.samples
        let places = bytes.indices.filter { bytes[$0] == ASCII.lineFeed && $0 > 30_000 && $0 < 110_000 }
        for place in places.reversed() where place % 2 == 0 { bytes.insert(0xFF, at: place) }
        for length in [25_000, 40_000, 60_000] {
            let (read, sections) = readSections(bytes, length: length)
            #expect(sections > 1 && read == readWhole(bytes))
        }
    }

    @Test func `a section that changed since it was first read is not read`() throws {
        let samples = Self.samples
        let change = Change()
        let document = try #require(
            LongDocument(source: "a.txt", fiscalYear: nil, longestLine: 1 << 20, kept: 0, sectionLength: 60_000) { range in
                var bytes = Array(samples[min(range.lowerBound, samples.count)..<min(range.upperBound, samples.count)])
                if change.isMade, range.contains(samples.count - 9) { bytes[samples.count - 9 - range.lowerBound] ^= 1 }
                return bytes
            })
        change.isMade = true
        let read = (0..<document.sectionCount).map { document.ingest(section: $0) != nil }
        #expect(read.dropLast().allSatisfy(\.self) && read.last == false)
    }

    /// Made between two readings, never while one is under way.
    private final class Change: @unchecked Sendable { var isMade = false }

    private func readWhole(_ bytes: [UInt8]) -> [UInt8] { writeLines(of: ingestDocument(bytes, source: "a.txt")) }

    private func expectEqual(_ bytes: [UInt8], sections least: Int, _ lengths: [Int] = [60_000, 170_000]) {
        let whole = readWhole(bytes)
        for length in lengths {
            let (read, sections) = readSections(bytes, length: length)
            #expect(sections >= least, "\(bytes.count) bytes, sections of \(length)")
            let different = zip(read.split(separator: ASCII.lineFeed), whole.split(separator: ASCII.lineFeed)).first { $0 != $1 }
            let isEqual = read == whole
            #expect(isEqual, "sections of \(length): \(different.map { String(decoding: $0.0, as: UTF8.self) } ?? "")")
        }
    }

    /// The samples one behind another, each several times.
    private static let samples = [UInt8](
        (0..<5).flatMap { turn in
            Samples.documents.indices.flatMap { Samples.documents[($0 * 7 + turn) % Samples.documents.count].bytes + [ASCII.lineFeed] }
        })

    @Test func `a document reads the same in sections`() { expectEqual(Self.samples, sections: 3) }

    @Test func `so does one with few forms, and much else between them`() {
        let filler = [UInt8](String(repeating: "收入支出决算总表说明\n", count: 800).utf8)
        expectEqual(Samples.documents.flatMap { $0.bytes + filler }, sections: 2, [60_000])
    }

    @Test func `so does one with other ends of lines`() {
        let text = String(decoding: Self.samples, as: UTF8.self)
        expectEqual(Array(text.replacing("\n", with: "\r\n").utf8), sections: 3)
        expectEqual(Array("\u{FEFF}\(text)".utf8), sections: 3)
    }

    @Test func `so does one with places that cannot be decoded`() {
        for count in [7, 300] {
            var bytes = Self.samples
            for place in 0..<count { bytes[(place + 1) * (bytes.count / (count + 1))] = place % 2 == 0 ? 0xFF : 0x01 }
            expectEqual(bytes, sections: 3)
        }
    }

    @Test func `so does one of many forms of all kinds, some of them damaged, with page numbers and running headers`() {
        let samples = Samples.documents.map { String(decoding: $0.bytes, as: UTF8.self) }
        let forms = samples + [InventedForms.target(), InventedForms.application()]
        let pages = (1...60).map { page in
            forms[page * 5 % forms.count].dropLast(page * 37 % 700) + "\n- \(page) -\n\u{C}某局2020年度部门决算公开说明\n"
        }
        expectEqual(Array(pages.joined().utf8), sections: 3)
    }
}
