/// Packs a table that is zero for the most part: by turns how many zeros there are, how many other bytes, and these. Zeros at its end are left out.
func packRuns(_ table: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = []
    var position = 0
    while let start = table[position...].firstIndex(where: { $0 != 0 }) {
        // A few zeros cost less than a new run.
        var (end, zeros) = (start, 0)
        while end + zeros < table.count, zeros < 3 {
            if table[end + zeros] == 0 { zeros += 1 } else { (end, zeros) = (end + zeros + 1, 0) }
        }
        appendNumber(start - position, to: &packed)
        appendNumber(end - start, to: &packed)
        packed += table[start..<end]
        position = end
    }
    return packed
}

/// - Parameter count: the size of the table.
/// - Returns: nil where the bytes are no such table.
func unpackRuns(_ packed: [UInt8], count: Int) -> [UInt8]? {
    var table: [UInt8] = []
    table.reserveCapacity(count)
    var rest = packed[...]
    while !rest.isEmpty {
        guard let zeros = takeNumber(&rest), let length = takeNumber(&rest), length <= rest.count, zeros + length <= count - table.count
        else { return nil }
        table += repeatElement(0, count: zeros)
        table += rest.prefix(length)
        rest = rest.dropFirst(length)
    }
    return table + repeatElement(0, count: count - table.count)
}

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
private func appendNumber(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
        bytes.append(UInt8(rest & 0x7F) | 0x80)
        rest >>= 7
    }
    bytes.append(UInt8(rest))
}

/// At most four bytes; nil where there is none.
private func takeNumber(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    var number = 0
    for shift in stride(from: 0, to: 28, by: 7) {
        guard let byte = bytes.popFirst() else { return nil }
        number |= Int(byte & 0x7F) << shift
        if byte < 0x80 { return number }
    }
    return nil
}

private let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

/// Base64 of RFC 4648, with padding.
func base64(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
        for place in 0..<4 { text.append(place <= group.count ? alphabet[Int(bits >> UInt32(18 - 6 * place)) & 63] : ASCII.equal) }
    }
    return text
}

/// - Returns: nil where it is no Base64.
func unbase64(_ text: [UInt8]) -> [UInt8]? {
    var values = [UInt8](repeating: .max, count: 256)
    for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
    let digits = text.count - text.suffix(2).count { $0 == ASCII.equal }
    guard text.count % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    for (place, byte) in text[..<digits].enumerated() {
        guard values[Int(byte)] < 64 else { return nil }
        bits = bits << 6 | UInt32(values[Int(byte)])
        if place % 4 > 0 { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(6 - 2 * (place % 4)))) }
    }
    return bytes
}
