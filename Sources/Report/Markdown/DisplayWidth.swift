import Ingest

/// How many columns a text takes where every Latin letter takes one and every Chinese character two.
package func displayWidth(_ text: some StringProtocol) -> Int {
    text.utf8.withContiguousStorageIfAvailable(displayWidth) ?? text.unicodeScalars.reduce(0) { $0 + displayWidth($1) }
}

/// - Parameter utf8: a valid text.
private func displayWidth(_ utf8: UnsafeBufferPointer<UInt8>) -> Int {
    var (width, position) = (0, 0)
    while position < utf8.count {
        let (value, length) = scalar(in: utf8, at: position)
        width += displayWidth(Unicode.Scalar(value) ?? "\u{FFFD}")
        position += length
    }
    return width
}

func displayWidth(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if 0x4E00..<0xA000 ~= scalar.value { return 2 }
    if scalar.properties.isVariationSelector { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
}

/// East Asian Width `W` and `F` of Unicode, in whole blocks.
private func isWide(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
        0x20000...0x3FFFD:
        true
    default: false
    }
}
