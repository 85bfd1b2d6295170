/// Writes JSON as UTF-8 bytes, without a `String` on the way. Members stay in the order given; there is no white space.
package struct JSONWriter: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// An object: a line's own, an element of an array, or with a key a member.
    package mutating func object(_ key: String? = nil, _ members: (inout JSONWriter) -> Void) {
        begin(key)
        bytes.append(ASCII.openBrace)
        members(&self)
        bytes.append(ASCII.closeBrace)
    }

    /// An array as a member.
    package mutating func array<Elements: Sequence>(
        _ key: String?, _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
    ) {
        begin(key)
        bytes.append(ASCII.openBracket)
        for value in elements { element(&self, value) }
        bytes.append(ASCII.closeBracket)
    }

    /// A text as a member, or without a key as an element.
    package mutating func text(_ key: String?, _ text: Text) {
        begin(key)
        appendJSONString(text.utf8, to: &bytes)
    }

    /// A word of this program as a member.
    package mutating func word(_ key: String?, _ word: String) { text(key, Text(word)) }

    /// A whole number as a member, or without a key as an element.
    package mutating func integer(_ key: String?, _ number: Int64) {
        begin(key)
        appendDigits(of: number, to: &bytes)
    }

    /// A line, a year or a count.
    package mutating func integer(_ key: String?, _ number: Int) { integer(key, Int64(number)) }

    /// Ends a line of JSON Lines.
    package mutating func endLine() { bytes.append(ASCII.lineFeed) }

    /// A comma where something stands before, then the key.
    private mutating func begin(_ key: String?) {
        switch bytes.last {
        case nil, ASCII.openBrace, ASCII.openBracket, ASCII.colon, ASCII.lineFeed: break
        default: bytes.append(ASCII.comma)
        }
        guard let key else { return }
        bytes.append(ASCII.quote)
        bytes += key.utf8
        bytes.append(ASCII.quote)
        bytes.append(ASCII.colon)
    }
}

/// Appends text as a JSON string: quotation marks, backslashes and control characters escaped, everything else as it is.
package func appendJSONString(_ text: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(ASCII.quote)
    if text.contains(where: needsEscape) {
        for byte in text { appendEscaped(byte, to: &bytes) }
    } else {
        bytes += text
    }
    bytes.append(ASCII.quote)
}

private func needsEscape(_ byte: UInt8) -> Bool { byte < ASCII.space || byte == ASCII.quote || byte == ASCII.backslash }

private func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case ASCII.quote, ASCII.backslash: bytes += [ASCII.backslash, byte]
    case ASCII.lineFeed: bytes += "\\n".utf8
    case ..<ASCII.space:
        let digits = Array("0123456789abcdef".utf8)
        bytes += "\\u00".utf8
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    default: bytes.append(byte)
    }
}

private func appendDigits(of number: Int64, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(ASCII.hyphen) }
    let start = bytes.count
    var rest = number.magnitude
    repeat {
        bytes.append(ASCII.zero + UInt8(rest % 10))
        rest /= 10
    } while rest > 0
    bytes[start...].reverse()
}

extension ASCII {
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
}
