import FormFixtures
import Testing

@testable import Ingest

struct PiecewiseDecoderTests {
    private static let samples = Samples.documents.flatMap { $0.bytes + [ASCII.lineFeed] }

    private func decode(_ bytes: [UInt8], piece: Int, longestLine: Int = 1 << 20) -> (bytes: [UInt8], encoding: String)? {
        guard var decoder = PiecewiseDecoder(beginning: Array(bytes.prefix(9_000)), longestLine: longestLine) else { return nil }
        var decoded: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: piece) {
            guard let lines = decoder.add(Array(bytes[start..<min(start + piece, bytes.count)])) else { return nil }
            decoded += lines
        }
        let encoding = decoder.encodingName
        return decoder.end().map { (decoded + $0, encoding) }
    }

    @Test(arguments: [Encoding.gb18030, .utf16LittleEndian, .utf16BigEndian], [0, 50])
    func `pieces are decoded as the whole is`(encoding: Encoding, damaged: Int) throws {
        var bytes = try #require(encoding.encode(Self.samples))
        var random = SplitMix64(seed: 7)
        for _ in 0..<damaged {
            let place = Int.random(in: 9_000..<bytes.count, using: &random)
            bytes[place] = [0xFF, 0x80, 0x01, 0x00, 0x41].randomElement(using: &random) ?? 0
        }
        let whole = decodeText(bytes)
        for piece in [3, 777, 20_001, 1 << 20] {
            let decoded = try #require(decode(bytes, piece: piece))
            let again = decodeUTF8Part(decoded.bytes, isFirst: false)
            let isEqual = again.bytes == whole.bytes && again.undecodable == whole.undecodable
            #expect(isEqual && decoded.encoding == whole.encoding, "pieces of \(piece)")
        }
    }

    @Test func `UTF-8 is left as it is`() throws {
        let samples = Self.samples
        var damaged = samples
        for place in stride(from: 100, to: damaged.count, by: 1_000) { damaged[place] = 0xFF }
        #expect(decode(samples, piece: 9_000) == nil)
        #expect(decode([0xEF, 0xBB, 0xBF, 0xFF] + samples, piece: 9_000) == nil)
        #expect(decode(damaged, piece: 9_000) == nil)
        // Its beginning does not tell that it is.
        #expect(decode([UInt8](repeating: 0xFF, count: 40) + [ASCII.lineFeed] + samples, piece: 9_000) == nil)
    }

    @Test func `a line that is too long ends it`() throws {
        let bytes = try #require(Encoding.utf16LittleEndian.encode(Self.samples + [UInt8](repeating: 0x61, count: 9_000)))
        #expect(decode(bytes, piece: 1_000, longestLine: 10_000) == nil)
        #expect(decode(bytes, piece: 1_000, longestLine: 20_000) != nil)
    }
}
