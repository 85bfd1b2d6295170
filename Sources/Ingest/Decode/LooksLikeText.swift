/// Documents are text: nearly no control characters, and decodable for the most part.
func looksLikeText(_ decoded: DecodedText) -> Bool {
    !hasMany(decoded.bytes) { $0 < ASCII.tab || $0 > ASCII.carriageReturn && $0 < ASCII.space && $0 != 0x1B }
}

/// Whether many of the bytes are control characters: where no form is found either, it was no text, rather than text that cannot be decoded.
/// UTF-16 has such bytes in the middle of characters.
func hasManyControls(_ bytes: [UInt8]) -> Bool {
    let mark = ByteOrderMark(bytes)
    guard mark == nil || mark == .utf8 else { return false }
    return hasMany(bytes) { $0 < ASCII.tab || $0 > ASCII.carriageReturn && $0 < ASCII.space || $0 == 0x7F }
}

/// Whether more than one of twenty bytes of the beginning are such control characters.
private func hasMany(_ bytes: [UInt8], _ isControl: (UInt8) -> Bool) -> Bool {
    bytes.withUnsafeBytes { bytes in
        let end = min(bytes.count, 1 << 16)
        var controls = 0
        var index = 0
        while index + 8 <= end {
            if mayHaveControl(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
                for place in index..<(index + 8) where isControl(bytes[place]) { controls += 1 }
            }
            index += 8
        }
        for place in index..<end where isControl(bytes[place]) { controls += 1 }
        return controls * 20 > end
    }
}

/// Whether one of eight bytes is less than 0x20, or is 0x7F.
private func mayHaveControl(_ eight: UInt64) -> Bool {
    let others = eight ^ 0x7F7F_7F7F_7F7F_7F7F
    let isLess = (eight &- 0x2020_2020_2020_2020) & ~eight
    let isDelete = (others &- 0x0101_0101_0101_0101) & ~others
    return (isLess | isDelete) & 0x8080_8080_8080_8080 != 0
}
