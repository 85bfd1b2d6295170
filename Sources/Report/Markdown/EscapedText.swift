/// Text as it may stand in Markdown, while it is made: character by character, as UTF-8.
struct EscapedText {
    private(set) var bytes: [UInt8] = []
    /// Whether a colon was the last character.
    private var endsInColon = false

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// - Parameter character: the UTF-8 of one.
    mutating func append(_ character: UnsafeBufferPointer<UInt8>) {
        if character.count == 1 { return append(ascii: character[0]) }
        // Every character that begins with one of these bytes is a letter or sign that shows.
        guard 0xE3...0xE9 ~= character[0] else { return append(doubtful: character) }
        endsInColon = false
        bytes.append(contentsOf: character)
    }

    private mutating func append(ascii byte: UInt8) {
        if beginsLink(byte) { bytes.insert(backslash, at: bytes.count - 1) }
        endsInColon = byte == UInt8(ascii: ":")
        if isMarkup(byte) || byte == ASCII.point && endsInThreeWs { bytes.append(backslash) }
        bytes.append(byte < 0x20 || byte == 0x7F ? UInt8(ascii: " ") : byte)
    }

    private mutating func append(doubtful character: UnsafeBufferPointer<UInt8>) {
        guard let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first, !isInvisible(scalar) else { return }
        endsInColon = false
        if isControl(scalar) { bytes.append(UInt8(ascii: " ")) } else { bytes.append(contentsOf: character) }
    }

    /// Whether a colon before `//` or a word stands in front, which begins a link or a picture; any other colon is left readable.
    private func beginsLink(_ byte: UInt8) -> Bool {
        guard endsInColon else { return false }
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "+"), ASCII.minus: return true
        default: return isLetter(byte)
        }
    }

    /// `www`, before the point that makes it a link.
    private var endsInThreeWs: Bool { bytes.count >= 3 && bytes.suffix(3).allSatisfy { $0 | 0x20 == UInt8(ascii: "w") } }
}

private let backslash = UInt8(ascii: "\\")

private func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }

/// Everything that begins or ends markup in CommonMark, GitHub's tables and links, and pandoc's mathematics, citations, super- and subscripts.
private func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case backslash, UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "~"),
        UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"), UInt8(ascii: "&"):
        true
    default: false
    }
}

/// Whether the byte is markup, or may be beside others.
func mayBeMarkup(_ byte: UInt8) -> Bool { isMarkup(byte) || byte == ASCII.point || byte == UInt8(ascii: ":") }
