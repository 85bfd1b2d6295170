/// The character that an escape stands for, and the length of the escape in bytes; nil where there is none at `position`, or half of a pair.
func readJSONEscape(_ bytes: ArraySlice<UInt8>, at position: Int) -> (scalar: UInt32, length: Int)? {
    guard position + 1 < bytes.endIndex else { return nil }
    switch bytes[position + 1] {
    case ASCII.quote, ASCII.backslash, ASCII.slash: return (UInt32(bytes[position + 1]), 2)
    case UInt8(ascii: "b"): return (0x08, 2)
    case UInt8(ascii: "f"): return (0x0C, 2)
    case UInt8(ascii: "n"): return (0x0A, 2)
    case UInt8(ascii: "r"): return (0x0D, 2)
    case UInt8(ascii: "t"): return (0x09, 2)
    case UInt8(ascii: "u"): return readUnicodeEscape(bytes, at: position)
    default: return nil
    }
}

private func readUnicodeEscape(_ bytes: ArraySlice<UInt8>, at position: Int) -> (scalar: UInt32, length: Int)? {
    guard let high = readUnit(bytes, at: position) else { return nil }
    guard high & 0xF800 == 0xD800 else { return (high, 6) }
    guard high < 0xDC00, let low = readUnit(bytes, at: position + 6), low & 0xFC00 == 0xDC00 else { return nil }
    return (0x10000 + (high - 0xD800) << 10 + (low - 0xDC00), 12)
}

/// `\uXXXX`
private func readUnit(_ bytes: ArraySlice<UInt8>, at position: Int) -> UInt32? {
    guard position + 6 <= bytes.endIndex, bytes[position] == ASCII.backslash, bytes[position + 1] == UInt8(ascii: "u") else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[(position + 2)..<(position + 6)] {
        switch byte {
        case ASCII.zero...ASCII.nine: unit = unit << 4 | UInt32(byte - ASCII.zero)
        case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
        default: return nil
        }
    }
    return unit
}

/// The text of a scanned string with escapes.
func unescapeJSON(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
        if bytes[position] == ASCII.backslash, let (scalar, length) = readJSONEscape(bytes, at: position) {
            appendUTF8(scalar, to: &text)
            position += length
        } else {
            text.append(bytes[position])
            position += 1
        }
    }
    return text
}
