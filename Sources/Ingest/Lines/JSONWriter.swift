/// Writes JSON as UTF-8 bytes, without a `String` on the way. Members stay in the order given; there is no white space.
struct JSONWriter: ~Copyable {
    private var output = GrowingBytes()

    /// What was written so far.
    var bytes: [UInt8] { output.array }

    /// An object: a line's own, an element of an array, or with a key a member.
    mutating func object(_ key: String? = nil, _ members: (inout JSONWriter) -> Void) {
        begin(key)
        output.append(ASCII.openBrace)
        members(&self)
        output.append(ASCII.closeBrace)
    }

    /// An array as a member.
    mutating func array<Elements: Sequence>(
        _ key: String?, _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
    ) {
        array(key) { json in for value in elements { element(&json, value) } }
    }

    /// An array as a member, of the elements that `elements` writes.
    mutating func array(_ key: String?, _ elements: (inout JSONWriter) -> Void) {
        begin(key)
        output.append(ASCII.openBracket)
        elements(&self)
        output.append(ASCII.closeBracket)
    }

    /// A text as a member, or without a key as an element.
    mutating func text(_ key: String?, _ text: Text) {
        text.utf8.withUnsafeBufferPointer { string(key, $0) }
    }

    /// A text as a member.
    mutating func string(_ key: String?, _ utf8: UnsafeBufferPointer<UInt8>) {
        begin(key)
        output.append(jsonString: utf8)
    }

    /// A text, which is packed, as a member.
    mutating func packedText(_ key: String?, _ packed: UnsafeBufferPointer<UInt8>) {
        begin(key)
        output.append(jsonStringPacked: packed)
    }

    /// A word of this program as a member.
    mutating func word(_ key: String?, _ word: String) {
        var word = word
        word.withUTF8 { string(key, $0) }
    }

    /// A whole number as a member, or without a key as an element.
    mutating func integer(_ key: String?, _ number: Int64) {
        begin(key)
        output.append(digitsOf: number)
    }

    /// A line, a year or a count.
    mutating func integer(_ key: String?, _ number: Int) { integer(key, Int64(number)) }

    /// Ends a line of JSON Lines.
    mutating func endLine() { output.append(ASCII.lineFeed) }

    /// A comma where something stands before, then the key.
    private mutating func begin(_ key: String?) {
        switch output.last {
        case nil, ASCII.openBrace, ASCII.openBracket, ASCII.colon, ASCII.lineFeed: break
        default: output.append(ASCII.comma)
        }
        guard var key else { return }
        output.append(ASCII.quote)
        key.withUTF8 { output.append($0) }
        output.append(ASCII.quote)
        output.append(ASCII.colon)
    }
}

extension ASCII {
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
}
