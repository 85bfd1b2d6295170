import Testing

@testable import tongbi

@Suite struct LineWatchTests {
    private let long = [UInt8](repeating: UInt8(ascii: "x"), count: ReadLimits.line)

    private func check(_ bytes: [UInt8], _ width: CharacterWidth = .oneByte) throws(ReadRefusal) {
        var watch = LineWatch(width)
        // In two steps, as a document is read: what ends in the first may go on in the second.
        try watch.check(Array(bytes.prefix(ReadLimits.line + 2)))
        try watch.check(bytes)
    }

    @Test func `a line may be just as long as the limit`() throws {
        try check(long)
        try check(long + [0x0A] + long + [0x0D, 0x0A] + long)
    }

    @Test(arguments: [("", 1), ("\n", 2), ("\r", 2), ("\r\n", 2), ("\n\r\n\r", 4), ("\n\n", 3)])
    func `lines end with a line feed, a carriage return or both`(beginning: String, line: Int) {
        #expect(throws: ReadRefusal.lineTooLong(line)) { try check(Array(beginning.utf8) + long + [0x78, 0x78]) }
    }

    @Test func `a long line is seen wherever it stands`() {
        #expect(throws: ReadRefusal.lineTooLong(2)) { try check(long + [0x0D, 0x0A] + long + [0x78, 0x0A, 0x78]) }
        #expect(throws: ReadRefusal.lineTooLong(1)) { try check(long + [0x78, 0x0A, 0x78]) }
    }

    @Test(arguments: [CharacterWidth.twoBytesLittleEnd, .twoBytesBigEnd])
    func `in UTF-16 only a whole character ends a line`(width: CharacterWidth) {
        // U+4E0A has the byte of a line feed in it.
        let character: [UInt8] = width == .twoBytesBigEnd ? [0x4E, 0x0A] : [0x0A, 0x4E]
        let lineFeed: [UInt8] = width == .twoBytesBigEnd ? [0x00, 0x0A] : [0x0A, 0x00]
        let line = Array(repeatElement(character, count: ReadLimits.line / 2 + 1).joined())
        #expect(throws: ReadRefusal.lineTooLong(2)) { try check(lineFeed + line, width) }
    }
}
