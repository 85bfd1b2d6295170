/// A blank within a line, in ASCII.
@inline(__always)
func isBlank(_ byte: UInt8) -> Bool { byte == ASCII.space || byte == ASCII.tab }

/// The length of the white space character at `index`: ASCII, no-break, ideographic and the widths of U+2000; 0 when it is none.
@inline(__always)
func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, end: Int) -> Int {
    let byte = bytes[index]
    if byte == ASCII.space || byte == ASCII.tab { return 1 }
    if byte < 0xC2 { return 0 }
    if byte == 0xC2 { return index + 1 < end && bytes[index + 1] == 0xA0 ? 2 : 0 }
    guard byte >= 0xE2, index + 2 < end else { return 0 }
    let second = bytes[index + 1]
    let third = bytes[index + 2]
    switch byte {
    case 0xE3: return second == 0x80 && third == 0x80 ? 3 : 0
    case 0xE2: return second == 0x80 && (third <= 0x8B || third == 0xAF) ? 3 : 0
    case 0xEF: return second == 0xBB && third == 0xBF ? 3 : 0
    default: return 0
    }
}

/// Where the white space begins that a range ends in.
func endWithoutSpaces(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
        let lengths = 1...min(3, end - range.lowerBound)
        guard let length = lengths.first(where: { spaceLength(bytes, end - $0, end: end) == $0 }) else { break }
        end -= length
    }
    return end
}
