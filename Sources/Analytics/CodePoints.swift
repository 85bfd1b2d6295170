/// The characters of a text, as code points; what is no UTF-8 becomes U+FFFD.
func codePoints(_ utf8: [UInt8]) -> [UInt32] {
    var points: [UInt32] = []
    points.reserveCapacity(utf8.count / 3 + 4)
    var position = 0
    while position < utf8.count {
        let lead = utf8[position]
        if lead < 0x80 {
            points.append(UInt32(lead))
            position += 1
        } else if let wide = threeBytes(utf8, position) {
            points.append(wide)
            position += 3
        } else {
            return String(decoding: utf8, as: UTF8.self).unicodeScalars.map(\.value)
        }
    }
    return points
}

/// A character of three bytes, as Chinese ones are; nil where there is another one.
@inline(__always)
private func threeBytes(_ utf8: [UInt8], _ position: Int) -> UInt32? {
    guard utf8[position] & 0xF0 == 0xE0, position + 2 < utf8.count, utf8[position + 1] & 0xC0 == 0x80, utf8[position + 2] & 0xC0 == 0x80
    else { return nil }
    let point = UInt32(utf8[position] & 0x0F) << 12 | UInt32(utf8[position + 1] & 0x3F) << 6 | UInt32(utf8[position + 2] & 0x3F)
    // Below is another character written too long, between them halves of one.
    return point < 0x800 || 0xD800...0xDFFF ~= point ? nil : point
}
