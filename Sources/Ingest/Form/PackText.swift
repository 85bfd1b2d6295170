/// UTF-8 in two thirds of the room, and back byte by byte: a Chinese character, sign or full-width letter takes two bytes instead of three.
///
/// | first byte | stands for |
/// |---|---|
/// | below 80 | itself |
/// | 80 to EF | with the next byte, a character from U+3000 to U+9FFF |
/// | F0, F1 | with the next byte, one from U+FF00 and from U+2000 |
/// | FF | the next byte, as it is: of any other character, or of what is no UTF-8 |
package enum PackedCode {
    package static let fullWidth: UInt8 = 0xF0
    package static let punctuation: UInt8 = 0xF1
    package static let asItIs: UInt8 = 0xFF
}

/// Appends the packed bytes.
func pack(_ utf8: [UInt8], to packed: inout [UInt8]) {
    var position = 0
    while position < utf8.count {
        let lead = utf8[position]
        if lead >= 0xE0, let pair = packedPair(utf8, position) {
            packed.append(pair.first)
            packed.append(pair.second)
            position += 3
        } else {
            if lead >= 0x80 { packed.append(PackedCode.asItIs) }
            packed.append(lead)
            position += 1
        }
    }
}

/// nil where the three bytes are none of the characters that have a pair.
@inline(__always)
private func packedPair(_ utf8: [UInt8], _ position: Int) -> (first: UInt8, second: UInt8)? {
    guard position + 2 < utf8.count, utf8[position + 1] & 0xC0 == 0x80, utf8[position + 2] & 0xC0 == 0x80 else { return nil }
    let point = UInt32(utf8[position] & 0x0F) << 12 | UInt32(utf8[position + 1] & 0x3F) << 6 | UInt32(utf8[position + 2] & 0x3F)
    guard utf8[position] < 0xF0 else { return nil }
    let second = UInt8(truncatingIfNeeded: point)
    switch point {
    case 0x3000..<0xA000: return (0x80 + UInt8((point - 0x3000) >> 8), second)
    case 0xFF00...0xFFFF: return (PackedCode.fullWidth, second)
    case 0x2000..<0x2100: return (PackedCode.punctuation, second)
    default: return nil
    }
}

/// The text of packed bytes.
package func unpack(_ packed: ArraySlice<UInt8>) -> [UInt8] {
    // Two bytes become three at most.
    [UInt8](unsafeUninitializedCapacity: packed.count * 3 / 2) { utf8, count in
        packed.withUnsafeBufferPointer { packed in
            var position = 0
            while position < packed.count {
                let first = packed[position]
                if first < 0x80 {
                    utf8[count] = first
                    (position, count) = (position + 1, count + 1)
                    continue
                }
                // Only `pack` makes packed bytes: what needs a second one has it.
                let second = packed[position + 1]
                position += 2
                if first == PackedCode.asItIs {
                    utf8[count] = second
                    count += 1
                } else {
                    let point = base(of: first) | UInt32(second)
                    utf8[count] = 0xE0 | UInt8(point >> 12)
                    utf8[count + 1] = 0x80 | UInt8(point >> 6 & 0x3F)
                    utf8[count + 2] = 0x80 | UInt8(point & 0x3F)
                    count += 3
                }
            }
        }
    }
}

/// What a pair's first byte says of the character.
@inline(__always)
private func base(of first: UInt8) -> UInt32 {
    switch first {
    case PackedCode.fullWidth: 0xFF00
    case PackedCode.punctuation: 0x2000
    default: 0x3000 + UInt32(first - 0x80) << 8
    }
}

/// The characters of packed bytes, as code points; nil where some of them are kept byte by byte.
func characters(_ packed: ArraySlice<UInt8>) -> [UInt32]? {
    var isWhole = true
    let characters = [UInt32](unsafeUninitializedCapacity: packed.count) { characters, count in
        packed.withUnsafeBufferPointer { packed in
            var position = 0
            while position < packed.count {
                let first = packed[position]
                guard first != PackedCode.asItIs else { return isWhole = false }
                let isPair = first >= 0x80
                characters[count] = isPair ? base(of: first) | UInt32(packed[position + 1]) : UInt32(first)
                (position, count) = (position + (isPair ? 2 : 1), count + 1)
            }
        }
    }
    return isWhole ? characters : nil
}
