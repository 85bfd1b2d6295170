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
        guard text.contains(where: needsQuotes) else {
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
        if digits < 0 { bytes.append(ASCII.minus) }
        var rest = digits.magnitude
        let places = max(countDigits(rest), decimals + 1)
        var position = bytes.count + places + (decimals > 0 ? 1 : 0)
        while bytes.count < position { bytes.append(ASCII.point) }
        for place in 0..<places {
            if place == decimals, decimals > 0 { position -= 1 }
            position -= 1
            bytes[position] = ASCII.zero + UInt8(rest % 10)
            rest /= 10
        }
    }
}

private func countDigits(_ number: UInt64) -> Int {
    var (count, rest) = (1, number)
    while rest >= 10 { (count, rest) = (count + 1, rest / 10) }
    return count
}

private func needsQuotes(_ byte: UInt8) -> Bool {
    byte == ASCII.comma || byte == ASCII.quote || byte == ASCII.carriageReturn || byte == ASCII.lineFeed
}
