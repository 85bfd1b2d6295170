import FormFixtures
import Testing

@testable import Ingest

struct NarrativeTests {
    @Test(
        arguments: [
            [], [(3, "")], [(3, "养护道路12.5公里，"), (4, "“全覆盖”——５％"), (7, "龦䶵〇𠀀é\u{FEFF}\u{2028}ⅷ")], [(9, "甲"), (2, "乙"), (2, "丙")],
            [(1 << 30, String(repeating: "路", count: 50_000))],
        ] as [[(LineNumber, String)]])
    func `passages come back as they were, with their lines`(lines: [(LineNumber, String)]) {
        let passages = lines.map { Passage(text: Text($1), line: $0) }
        var narrative = Narrative(label: "项目概况", passages: passages)
        #expect(narrative.passages == passages && narrative.lineCount == passages.count)
        #expect(passages.indices.map { narrative.line($0) } == passages.map(\.line))
        var characters: [[UInt32]] = []
        narrative.eachLineOfCharacters { _, line in
            characters.append(line)
            return true
        }
        #expect(characters == lines.map { $0.1.unicodeScalars.map(\.value) })
        #expect(narrative == Narrative(label: "项目概况", passages: passages))
        narrative.passages.append(Passage(text: "末", line: 1))
        #expect(narrative.passages == passages + [Passage(text: "末", line: 1)])
        #expect(narrative.mostCharacters >= narrative.passages.reduce(0) { $0 + $1.text.description.unicodeScalars.count })
    }

    @Test func `every character comes back, and every byte that belongs to none`() {
        for point in UInt32(0)...0x1_0FFFF where point < 0x3_0000 || point.isMultiple(of: 997) {
            guard let scalar = Unicode.Scalar(point) else { continue }
            let utf8 = Array(String(Character(scalar)).utf8)
            if unpack(packed(utf8)[...]) != utf8 { Issue.record("U+\(String(point, radix: 16))") }
        }
        var random = SplitMix64(seed: 7)
        for length in 0..<2_000 {
            let bytes = (0..<length % 40).map { _ in UInt8(truncatingIfNeeded: random.next()) | (length % 2 == 0 ? 0xE0 : 0x80) }
            #expect(unpack(packed(bytes)[...]) == bytes)
        }
    }

    @Test func `what JSON escapes is kept as it is, and seen when it is unpacked`() {
        for byte in UInt8.min...0x7F where byte < ASCII.space || byte == ASCII.quote || byte == ASCII.backslash {
            #expect(PackedCode.codes[Int(byte)] == 0)
        }
    }

    @Test func `a character takes one byte or two, and each has its own code`() {
        #expect(packed(Array("全年养护道路，合格率达到（９８％）。".utf8)).count == 16 + 8)
        let singles = PackedCode.firsts[Int(PackedCode.single)...].map(\.character)
        #expect(PackedCode.firsts.count == 256 && Set(singles).count == singles.count)
    }

    @Test func `reading ends when enough was read`() {
        let narrative = Narrative(label: "", passages: (1...9).map { Passage(text: "行", line: $0) })
        var lines: [LineNumber] = []
        narrative.eachPassage { line, _ in
            lines.append(line)
            return line < 3
        }
        #expect(lines == [1, 2, 3])
    }
}

private func packed(_ utf8: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: utf8.count * 2) { packed, count in
        guard let start = packed.baseAddress else { return }
        count = utf8.withUnsafeBufferPointer { pack($0, to: start) }
    }
}
