import Testing

@testable import Ingest

/// Bytes that are written one after another.
struct GrowingBytesTests {
    @Test(arguments: [1, 7, 4_096])
    func `what was written stays as it was while more is written`(room: Int) {
        var bytes = GrowingBytes(room: room)
        var expected: [UInt8] = []
        #expect(bytes.last == nil && bytes.array == [])
        for number in 0..<300 {
            let piece = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: number % 50)
            piece.withUnsafeBufferPointer { bytes.append($0) }
            bytes.append(ASCII.comma)
            expected += piece + [ASCII.comma]
        }
        #expect(bytes.array == expected && bytes.count == expected.count && bytes.last == ASCII.comma)
        bytes.clear(from: 3)
        #expect(bytes.array == Array(expected[..<3]))
        bytes.clear()
        #expect(bytes.array == [])
    }

    @Test(arguments: [0, 7, -7, 10, 99, 100, 1_234_567_890, .max, .min, .max / 10, -1_000])
    func `a number in digits`(number: Int64) {
        var bytes = GrowingBytes(room: 1)
        bytes.append(PrintedNumber(digits: number))
        #expect(bytes.array == Array(String(number).utf8))
    }
}
