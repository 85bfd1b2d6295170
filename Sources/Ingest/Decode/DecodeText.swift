/// A document's bytes as UTF-8. Bytes that no encoding explains are replaced by `undecodableMark`, each run with a finding,
/// so that the figures around them are still read and no name ever contains a replacement character.
struct DecodedText {
    var bytes: [UInt8]
    /// Offsets into `bytes` of the marks.
    var undecodable: [Int] = []
    /// Whether it was valid UTF-8 without control characters: nearly always.
    var wasClean = false
    /// The encoding's usual name, for `tongbi trace`.
    var encoding: String
}

/// SUBSTITUTE, the control character made for this: stands for bytes that could not be decoded.
let undecodableMark: UInt8 = 0x1A

/// Decodes by byte-order mark, else as UTF-8, else as GB18030 when that explains more of the bytes.
func decodeText(_ bytes: [UInt8]) -> DecodedText {
    var text = decodeBytes(bytes)
    text.dropInvisible()
    unifyIdeographs(&text.bytes)
    return text
}

/// Decodes a part of a text that is UTF-8 as a whole, damaged or not.
/// - Parameter isFirst: whether it may begin with a byte-order mark.
func decodeUTF8Part(_ bytes: [UInt8], isFirst: Bool) -> DecodedText {
    let hasMark = isFirst && ByteOrderMark(bytes) == .utf8
    var text = hasMark ? decodeUTF8(bytes[ByteOrderMark.utf8.length...]) : decodeUTF8(bytes)
    text.dropInvisible()
    unifyIdeographs(&text.bytes)
    return text
}

private func decodeBytes(_ bytes: [UInt8]) -> DecodedText {
    if let mark = ByteOrderMark(bytes) {
        let text = bytes[mark.length...]
        return mark == .utf8 ? decodeUTF8(text) : decodeUTF16(text, bigEndian: mark == .utf16BigEndian)
    }
    let text = decodeUTF8(bytes)
    if text.wasClean { return text }
    if isDamagedUTF8(undecodable: text.undecodable.count, chinese: chineseCharacters(text.bytes[...])) { return text }
    if let chinese = decodeGB18030(bytes), chinese.undecodable.count < text.undecodable.count { return chinese }
    return text
}

/// How many three-byte sequences there are.
func chineseCharacters(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 + ($1 & 0xF0 == 0xE0 ? 1 : 0) } }

/// Whether Chinese characters outnumber the bad bytes by far: then it is damaged UTF-8, and no other encoding.
func isDamagedUTF8(undecodable: Int, chinese: Int) -> Bool { undecodable * 8 <= chinese }

private func decodeUTF8(_ bytes: [UInt8]) -> DecodedText {
    isValidUTF8(bytes[...]) ? DecodedText(bytes: bytes, wasClean: true, encoding: "UTF-8") : decodeUTF8(bytes[...])
}

/// Copies valid UTF-8; a run of invalid bytes becomes one mark.
func decodeUTF8(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    if isValidUTF8(bytes) { return DecodedText(bytes: Array(bytes), encoding: "UTF-8") }
    var output = DecodedText(bytes: [], encoding: "UTF-8")
    output.bytes.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
        let length = validSequenceLength(bytes, at: index)
        if length == 0 {
            output.markUndecodable()
            index += 1
        } else {
            output.bytes.append(contentsOf: bytes[index..<(index + length)])
            index += length
        }
    }
    return output
}

func isValidUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
        var index = 0
        while index < buffer.count {
            if index + 7 < buffer.count, areTwoOfThreeBytes(buffer, index) {
                index += 6
                continue
            }
            let lead = buffer[index]
            if lead < 0x80, isTextCharacter(lead) {
                // Spaces and figures stand side by side.
                repeat { index += 1 } while index < buffer.count && isPrintable(buffer[index])
                continue
            }
            // Nearly all characters are Chinese, or full-width signs, and begin with one of these bytes.
            if lead >= 0xE1, lead <= 0xEF, lead != 0xED, index + 3 < buffer.count {
                let four = UnsafeRawPointer(buffer.baseAddress!).loadUnaligned(fromByteOffset: index, as: UInt32.self).littleEndian
                if four & 0xC0_C000 == 0x80_8000 {
                    index += 3
                    continue
                }
            }
            let length = validSequenceLength(buffer, at: index)
            if length == 0 { return false }
            index += length
        }
        return true
    }
}

/// Whether two characters of three bytes follow, as in nearly all Chinese text. There are eight bytes.
@inline(__always)
private func areTwoOfThreeBytes(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let eight = UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
    guard eight & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 else { return false }
    let (first, second) = (eight & 0x0F, eight >> 24 & 0x0F)
    // What begins with E0 or ED may be none.
    return first != 0 && first != 0xD && second != 0 && second != 0xD
}

/// The length of the well-formed UTF-8 sequence at `index` (Unicode table 3-7); 0 when there is none.
func validSequenceLength<Bytes: RandomAccessCollection>(_ bytes: Bytes, at index: Int) -> Int
where Bytes.Element == UInt8, Bytes.Index == Int {
    let lead = bytes[index]
    if lead < 0x80 { return isTextCharacter(lead) ? 1 : 0 }
    guard lead >= 0xC2, lead <= 0xF4 else { return 0 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.endIndex else { return 0 }
    let second = bytes[index + 1]
    // Behind C2 what is below A0 are control characters.
    let lowest: UInt8 = lead == 0xE0 || lead == 0xC2 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return 0 }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
}

/// The same text with control characters marked as damage.
func markingControlCharacters(_ text: DecodedText) -> DecodedText {
    var output = decodeUTF8(text.bytes[...])
    output.encoding = text.encoding
    return output
}

/// ASCII that is no control character.
@inline(__always)
private func isPrintable(_ byte: UInt8) -> Bool { byte &- ASCII.space < 0x7F - ASCII.space }

/// Control characters other than white space are damage.
@inline(__always)
private func isTextCharacter(_ byte: UInt8) -> Bool {
    byte >= ASCII.space ? byte != 0x7F : byte >= ASCII.tab && byte <= ASCII.carriageReturn
}

/// UTF-16 after its byte-order mark; an unpaired surrogate or odd last byte becomes a mark.
func decodeUTF16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> DecodedText {
    var output = DecodedText(bytes: [], encoding: bigEndian ? "UTF-16BE" : "UTF-16LE")
    output.bytes.reserveCapacity(bytes.count * 3 / 2)
    func unit(_ index: Int) -> UInt32 {
        let first = UInt32(bytes[index])
        let second = UInt32(bytes[index + 1])
        return bigEndian ? first << 8 | second : second << 8 | first
    }
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
        var scalar = unit(index)
        index += 2
        if scalar & 0xFC00 == 0xD800, index + 1 < bytes.endIndex, unit(index) & 0xFC00 == 0xDC00 {
            scalar = 0x10000 + (scalar - 0xD800) << 10 + unit(index) - 0xDC00
            index += 2
        }
        if scalar & 0xF800 == 0xD800 || scalar < 0xA0 && (scalar >= 0x7F || !isTextCharacter(UInt8(scalar))) {
            output.markUndecodable()
        } else {
            appendUTF8(scalar, to: &output.bytes)
        }
    }
    if index < bytes.endIndex { output.markUndecodable() }
    return output
}

extension DecodedText {
    mutating func markUndecodable() {
        if bytes.last == undecodableMark, undecodable.last == bytes.count - 1 { return }
        undecodable.append(bytes.count)
        bytes.append(undecodableMark)
    }
}
