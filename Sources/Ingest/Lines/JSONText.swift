extension GrowingBytes {
    /// Appends text as a JSON string: quotation marks, backslashes and control characters escaped, everything else as it is.
    mutating func append(jsonString text: UnsafeBufferPointer<UInt8>) {
        append(ASCII.quote)
        if needEscape(text) {
            for byte in text { append(escaped: byte) }
        } else {
            append(text)
        }
        append(ASCII.quote)
    }

    /// Appends the text of packed bytes as a JSON string.
    mutating func append(jsonStringPacked packed: UnsafeBufferPointer<UInt8>) {
        append(ASCII.quote)
        let start = count
        var hasSpecial = false
        append(most: mostUnpacked(packed.count)) { unpack(packed, to: $0) { if needsEscape($0) { hasSpecial = true } } }
        if hasSpecial {
            let text = withBytes(from: start) { Array($0) }
            clear(from: start)
            for byte in text { append(escaped: byte) }
        }
        append(ASCII.quote)
    }

    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case ASCII.quote, ASCII.backslash:
            append(ASCII.backslash)
            append(byte)
        case ASCII.lineFeed:
            append(ASCII.backslash)
            append(UInt8(ascii: "n"))
        case ..<ASCII.space: append(unicodeEscape: byte)
        default: append(byte)
        }
    }

    /// `\u001f`
    private mutating func append(unicodeEscape byte: UInt8) {
        var escape: StaticString { #"\u00"# }
        append(UnsafeBufferPointer(start: escape.utf8Start, count: escape.utf8CodeUnitCount))
        for digit in [byte >> 4, byte & 15] { append(digit < 10 ? ASCII.zero + digit : UInt8(ascii: "a") + digit - 10) }
    }
}

/// Appends text as a JSON string: quotation marks, backslashes and control characters escaped, everything else as it is.
package func appendJSONString(_ text: [UInt8], to bytes: inout [UInt8]) {
    var string = GrowingBytes(room: text.count + 2)
    text.withUnsafeBufferPointer { string.append(jsonString: $0) }
    bytes += string.array
}

/// Whether any byte needs an escape: nearly none does, so that eight are asked at once.
private func needEscape(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(text)
    var index = 0
    while index + 8 <= bytes.count {
        let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if hasControl(eight) || has(ASCII.quote, in: eight) || has(ASCII.backslash, in: eight) { return true }
        index += 8
    }
    return bytes[index...].contains(where: needsEscape)
}

@inline(__always)
private func needsEscape(_ byte: UInt8) -> Bool { byte < ASCII.space || byte == ASCII.quote || byte == ASCII.backslash }

/// Whether one of eight bytes is less than 0x20.
@inline(__always)
private func hasControl(_ eight: UInt64) -> Bool {
    (eight &- 0x2020_2020_2020_2020) & ~eight & 0x8080_8080_8080_8080 != 0
}

/// Whether one of eight bytes is that one.
@inline(__always)
private func has(_ byte: UInt8, in eight: UInt64) -> Bool {
    let others = eight ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    return (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080 != 0
}
