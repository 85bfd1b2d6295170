package import Ingest

/// A name as it is compared: full-width letters, digits and signs made narrow, brackets, quotes and dashes of all shapes unified, spaces left out.
package struct ComparableName: Hashable, Sendable {
    /// UTF-8.
    let bytes: [UInt8]

    /// Bytes that are no UTF-8 are kept as they are.
    package init(_ name: Text) {
        guard !isUnified(name.utf8) else {
            bytes = name.utf8
            return
        }
        var unified: [UInt8] = []
        unified.reserveCapacity(name.utf8.count)
        let bytes = name.utf8
        var position = 0
        while position < bytes.count {
            if bytes[position] < 0x80 {
                appendASCII(bytes[position], to: &unified)
                position += 1
                continue
            }
            let length = min(scalarLength(bytes[position]), bytes.count - position)
            append(bytes, position..<position + length, to: &unified)
            position += length
        }
        self.bytes = unified
    }

    /// Whether the other name, which is not empty, is this one or a part of it.
    package func contains(_ other: ComparableName) -> Bool {
        guard let first = other.bytes.first, other.bytes.count <= bytes.count else { return false }
        return bytes.indices.dropLast(other.bytes.count - 1).contains { bytes[$0] == first && bytes[$0...].starts(with: other.bytes) }
    }

    /// The characters of the name, as code points.
    var scalars: [UInt32] { codePoints(bytes) }

    package func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

/// Whether a name stays as it is, as most do: letters, digits and Chinese characters.
private func isUnified(_ name: [UInt8]) -> Bool {
    name.withUnsafeBufferPointer { name in
        var position = 0
        while position < name.count {
            switch name[position] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                position += 1
            // From U+4000 on, and before U+A000: three bytes.
            case 0xE4...0xE9: position += 3
            default: return false
            }
        }
        return position == name.count
    }
}

private func scalarLength(_ lead: UInt8) -> Int {
    switch lead {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
}

private func appendASCII(_ byte: UInt8, to name: inout [UInt8]) {
    switch byte {
    case 0x20, 0x09...0x0D: break
    case UInt8(ascii: "["): name.append(UInt8(ascii: "("))
    case UInt8(ascii: "]"): name.append(UInt8(ascii: ")"))
    case UInt8(ascii: "'"): name.append(UInt8(ascii: "\""))
    default: name.append(byte)
    }
}

@inline(__always)
private func append(_ bytes: [UInt8], _ scalar: Range<Int>, to name: inout [UInt8]) {
    switch unify(codePoint(bytes, scalar)) {
    case .same: for position in scalar { name.append(bytes[position]) }
    case .ascii(let byte): name.append(byte)
    case .nothing: break
    }
}

@inline(__always)
private func codePoint(_ bytes: [UInt8], _ scalar: Range<Int>) -> UInt32 {
    let lead = UInt32(bytes[scalar.lowerBound])
    var point =
        switch scalar.count {
        case 1: lead
        case 2: lead & 0x1F
        case 3: lead & 0x0F
        default: lead & 0x07
        }
    for position in scalar.dropFirst() { point = point << 6 | UInt32(bytes[position] & 0x3F) }
    return point
}

private enum Unified {
    case same
    case ascii(UInt8)
    case nothing
}

/// Of a character that is not ASCII.
private func unify(_ codePoint: UInt32) -> Unified {
    switch codePoint {
    case 0xA0, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF: .nothing
    case 0x3008, 0x300A, 0x3010, 0x3014, 0x3016, 0xFF3B, 0xFF08: .ascii(UInt8(ascii: "("))
    case 0x3009, 0x300B, 0x3011, 0x3015, 0x3017, 0xFF3D, 0xFF09: .ascii(UInt8(ascii: ")"))
    case 0x2018...0x201F, 0x300C...0x300F, 0xFF02, 0xFF07: .ascii(UInt8(ascii: "\""))
    case 0x2010...0x2015, 0x2212, 0xFF0D: .ascii(UInt8(ascii: "-"))
    case 0xFF01...0xFF5E: .ascii(UInt8(codePoint - 0xFEE0))
    default: .same
    }
}
