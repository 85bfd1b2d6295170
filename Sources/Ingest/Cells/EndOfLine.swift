/// What a byte may be.
struct Signs: OptionSet {
    let rawValue: UInt8
    static let markup = Signs(rawValue: 1)
    static let pipe = Signs(rawValue: 2)
    static let lineEnd = Signs(rawValue: 4)
    static let quote = Signs(rawValue: 8)
    static let tab = Signs(rawValue: 16)
    static let comma = Signs(rawValue: 32)
    static let semicolon = Signs(rawValue: 64)

    static let ofByte = (0...UInt8.max).map { byte -> Signs in
        switch byte {
        case ASCII.pipe: .pipe
        case ASCII.quote: .quote
        case ASCII.tab: .tab
        case ASCII.comma: .comma
        case ASCII.semicolon: .semicolon
        default: isLineEnd(byte) ? .lineEnd : mayBeMarkup(byte) ? .markup : []
        }
    }
}

func isLineEnd(_ byte: UInt8) -> Bool { byte <= ASCII.carriageReturn && byte >= ASCII.lineFeed }

/// Whether a line end of two signs stands at a place: a carriage return and a line feed.
func isPairedLineEnd<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, at place: Int) -> Bool where Bytes.Index == Int {
    bytes[place] == ASCII.carriageReturn && place + 1 < bytes.endIndex && bytes[place + 1] == ASCII.lineFeed
}

/// Where the line ends that begins a range, and what signs it has.
func endOfLine(_ bytes: Kept<UInt8>, _ signs: [Signs], _ range: Range<Int>) -> (Int, Signs) {
    signs.withUnsafeBufferPointer { endOfLine(bytes.unchecked, $0, range) }
}

/// Where the line ends that begins a range, and what signs it has.
private func endOfLine(_ bytes: UnsafeBufferPointer<UInt8>, _ signs: UnsafeBufferPointer<Signs>, _ range: Range<Int>) -> (Int, Signs) {
    var found: Signs = []
    var index = range.lowerBound
    while index < range.upperBound {
        if index + 8 <= range.upperBound {
            // All signs are ASCII, and most of a Chinese text is not.
            let others = countBeyondASCII(bytes, index)
            index += others
            if others == 8 { continue }
        }
        let sign = signs[Int(bytes[index])]
        if sign == .lineEnd { return (index, found) }
        found.formUnion(sign)
        index += 1
    }
    return (range.upperBound, found)
}

/// How many of eight bytes stand before the first that is ASCII.
@inline(__always)
private func countBeyondASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let eight = UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
    return (~eight & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
}
