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

/// Writes the packed bytes, where there is room for twice as many.
/// - Returns: how many.
func pack(_ utf8: UnsafeBufferPointer<UInt8>, to packed: UnsafeMutablePointer<UInt8>) -> Int {
    var (position, count) = (0, 0)
    while position < utf8.count {
        if position + 8 <= utf8.count, let two = twoChinese(utf8, position, from: 0xE3) {
            let pairs = (two.first + 0x8000 - 0x3000) << 16 | two.second + 0x8000 - 0x3000
            UnsafeMutableRawPointer(packed + count).storeBytes(of: pairs.bigEndian, as: UInt32.self)
            (position, count) = (position + 6, count + 4)
            continue
        }
        let lead = utf8[position]
        if lead >= 0xE3, lead <= 0xE9, position + 3 < utf8.count, let pair = chinesePair(utf8, position) {
            UnsafeMutableRawPointer(packed + count).storeBytes(of: pair.bigEndian, as: UInt16.self)
            (position, count) = (position + 3, count + 2)
        } else if lead >= 0xE0, let pair = packedPair(utf8, position) {
            (packed[count], packed[count + 1]) = (pair.first, pair.second)
            (position, count) = (position + 3, count + 2)
        } else {
            if lead >= 0x80 {
                packed[count] = PackedCode.asItIs
                count += 1
            }
            packed[count] = lead
            (position, count) = (position + 1, count + 1)
        }
    }
    return count
}

/// Both bytes of a character that begins with E3 to E9, as nearly all do; nil where it is none. There are four bytes.
@inline(__always)
private func chinesePair(_ utf8: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt16? {
    let four = UnsafeRawPointer(utf8.baseAddress!).loadUnaligned(fromByteOffset: position, as: UInt32.self).littleEndian
    guard four & 0xC0_C000 == 0x80_8000 else { return nil }
    let point = (four & 0x0F) << 12 | (four >> 8 & 0x3F) << 6 | four >> 16 & 0x3F
    return UInt16(truncatingIfNeeded: point + 0x8000 - 0x3000)
}

/// nil where the three bytes are none of the characters that have a pair.
@inline(__always)
private func packedPair(_ utf8: UnsafeBufferPointer<UInt8>, _ position: Int) -> (first: UInt8, second: UInt8)? {
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
    [UInt8](unsafeUninitializedCapacity: mostUnpacked(packed.count)) { utf8, count in
        guard let start = utf8.baseAddress else { return }
        count = packed.withUnsafeBufferPointer { unpack($0, to: start) }
    }
}

/// For how many bytes there must be room where packed bytes are unpacked: two become three at most, and the last may write one more.
func mostUnpacked(_ packed: Int) -> Int { packed * 3 / 2 + 1 }

/// Writes the text of packed bytes, where there is room for `mostUnpacked`.
/// - Parameter see: is shown what is ASCII.
/// - Returns: how many bytes it has.
@inline(__always)
func unpack(_ packed: UnsafeBufferPointer<UInt8>, to utf8: UnsafeMutablePointer<UInt8>, see: (UInt8) -> Void = { _ in }) -> Int {
    var (position, count) = (0, 0)
    while position < packed.count {
        let first = packed[position]
        if first < 0x80 {
            see(first)
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
            let three = 0x80_80E0 | point >> 12 | (point >> 6 & 0x3F) << 8 | (point & 0x3F) << 16
            UnsafeMutableRawPointer(utf8 + count).storeBytes(of: three.littleEndian, as: UInt32.self)
            count += 3
        }
    }
    return count
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

/// Hands over the characters of packed bytes, as code points, up to the first that is kept byte by byte.
/// - Returns: whether there was none.
@inline(__always)
@discardableResult
func eachCharacter(_ packed: ArraySlice<UInt8>, _ take: (UInt32) -> Void) -> Bool {
    packed.withUnsafeBufferPointer { packed in
        var position = 0
        while position < packed.count {
            let first = packed[position]
            guard first != PackedCode.asItIs else { return false }
            let isPair = first >= 0x80
            take(isPair ? base(of: first) | UInt32(packed[position + 1]) : UInt32(first))
            position += isPair ? 2 : 1
        }
        return true
    }
}

/// Whether none of the characters of packed bytes is kept byte by byte.
func isOfCharacters(_ packed: ArraySlice<UInt8>) -> Bool {
    // It may be the second byte of a pair.
    !packed.contains(PackedCode.asItIs) || eachCharacter(packed) { _ in }
}

/// The characters of packed bytes, as code points; nil where some of them are kept byte by byte.
func characters(_ packed: ArraySlice<UInt8>) -> [UInt32]? {
    var isWhole = true
    let characters = [UInt32](unsafeUninitializedCapacity: packed.count) { characters, count in
        isWhole = eachCharacter(packed) {
            characters[count] = $0
            count += 1
        }
    }
    return isWhole ? characters : nil
}
