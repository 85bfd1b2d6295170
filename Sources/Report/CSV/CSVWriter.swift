import Ingest

/// Writes RFC 4180 records into one buffer: UTF-8, CRLF after every record, quotes only where they are needed. `WriteCells.swift` has a way to
/// write each kind of cell.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []
    private var atStartOfRecord = true

    init(byteOrderMark: Bool) {
        if byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
    }

    /// So many bytes are worth writing at once.
    static let piece = 1 << 18

    /// Hands the bytes over and begins anew, once there are enough of them.
    /// - Returns: what `take` says; true where there are not enough yet.
    mutating func handOver(atLeast least: Int, to take: ([UInt8]) -> Bool) -> Bool {
        guard bytes.count >= least else { return true }
        defer { bytes.removeAll(keepingCapacity: true) }
        return take(bytes)
    }

    /// A cell with nothing in it, or the beginning of one.
    mutating func beginCell() {
        if !atStartOfRecord { bytes.append(ASCII.comma) }
        atStartOfRecord = false
    }

    mutating func endRecord() {
        bytes.append(ASCII.carriageReturn)
        bytes.append(ASCII.lineFeed)
        atStartOfRecord = true
    }

    /// What needs no quotes.
    mutating func appendPlain(_ word: String) {
        if word.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil { bytes += Array(word.utf8) }
    }

    mutating func appendPlain(_ text: [UInt8]) { bytes.append(contentsOf: text) }

    mutating func append(_ text: [UInt8]) {
        let neutralised = takesApostrophe(text)
        guard needsQuotes(text) else {
            if neutralised { bytes.append(ASCII.apostrophe) }
            bytes.append(contentsOf: text)
            return
        }
        bytes.append(ASCII.quote)
        if neutralised { bytes.append(ASCII.apostrophe) }
        for byte in text {
            if byte == ASCII.quote { bytes.append(ASCII.quote) }
            bytes.append(byte)
        }
        bytes.append(ASCII.quote)
    }

    /// The digits of an exact number, without a `String` on the way.
    mutating func append(_ digits: Int64, decimals: Int) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestNumber + decimals) { figures in
            var (rest, start) = (digits.magnitude, figures.count)
            repeat {
                if decimals > 0, figures.count - start == decimals {
                    start -= 1
                    figures[start] = ASCII.point
                }
                start -= 1
                figures[start] = ASCII.zero + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            } while rest > 0 || figures.count - start < decimals + (decimals > 0 ? 2 : 1)
            if digits < 0 {
                start -= 1
                figures[start] = ASCII.minus
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: figures[start...]))
        }
    }

    /// Twenty digits, a sign and a point.
    private static let longestNumber = 22
}

/// Whether the text must stand between quotes: nearly none must, so eight bytes are looked at together.
private func needsQuotes(_ text: [UInt8]) -> Bool {
    text.withUnsafeBytes { text in
        var position = 0
        while position + 8 <= text.count {
            if mayNeedQuotes(text.loadUnaligned(fromByteOffset: position, as: UInt64.self)),
                text[position..<(position + 8)].contains(where: needsQuotes)
            {
                return true
            }
            position += 8
        }
        return text[position...].contains(where: needsQuotes)
    }
}

/// Whether one of eight bytes is a comma or less.
private func mayNeedQuotes(_ eight: UInt64) -> Bool { (eight &- 0x2D2D_2D2D_2D2D_2D2D) & ~eight & 0x8080_8080_8080_8080 != 0 }

private func needsQuotes(_ byte: UInt8) -> Bool {
    byte == ASCII.comma || byte == ASCII.quote || byte == ASCII.carriageReturn || byte == ASCII.lineFeed
}
