/// Writes JSON as UTF-8 bytes, without a `String` on the way. Members stay in the order given; there is no white space.
struct JSONWriter: ~Copyable {
    private var output: GrowingBytes

    /// - Parameter room: how many bytes will be written at least, more or less.
    init(room: Int = 1 << 12) { output = GrowingBytes(room: room) }

    /// What was written so far.
    var bytes: [UInt8] { output.array }

    /// An object: a line's own, an element of an array, or with a key a member.
    mutating func object(_ key: StaticString? = nil, _ members: (inout JSONWriter) -> Void) {
        begin(key)
        output.append(ASCII.openBrace)
        members(&self)
        output.append(ASCII.closeBrace)
    }

    /// An object as a member, under a name that is not written here.
    mutating func object(named key: String, _ members: (inout JSONWriter) -> Void) {
        var key = key
        key.withUTF8 { begin($0) }
        output.append(ASCII.openBrace)
        members(&self)
        output.append(ASCII.closeBrace)
    }

    /// An array as a member.
    mutating func array<Elements: Sequence>(
        _ key: StaticString?, _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
    ) {
        array(key) { json in for value in elements { element(&json, value) } }
    }

    /// An array as a member, of the elements that `elements` writes.
    mutating func array(_ key: StaticString?, _ elements: (inout JSONWriter) -> Void) {
        begin(key)
        output.append(ASCII.openBracket)
        elements(&self)
        output.append(ASCII.closeBracket)
    }

    /// A text as a member, or without a key as an element.
    mutating func text(_ key: StaticString?, _ text: Text) {
        text.utf8.withUnsafeBufferPointer { string(key, $0) }
    }

    /// A text as a member.
    mutating func string(_ key: StaticString?, _ utf8: UnsafeBufferPointer<UInt8>) {
        begin(key)
        output.append(jsonString: utf8)
    }

    /// A text, which is packed, as a member.
    mutating func packedText(_ key: StaticString?, _ packed: UnsafeBufferPointer<UInt8>) {
        begin(key)
        output.append(jsonStringPacked: packed)
    }

    /// A word of this program as a member.
    mutating func word(_ key: StaticString?, _ word: String) {
        var word = word
        word.withUTF8 { string(key, $0) }
    }

    /// A number as text, since a JSON number does not keep its decimals.
    mutating func printed(_ key: StaticString?, _ number: PrintedNumber) {
        begin(key)
        output.append(ASCII.quote)
        output.append(number)
        output.append(ASCII.quote)
    }

    /// A whole number as a member, or without a key as an element.
    mutating func integer(_ key: StaticString?, _ number: Int64) {
        begin(key)
        output.append(PrintedNumber(digits: number))
    }

    /// A line, a year or a count.
    mutating func integer(_ key: StaticString?, _ number: Int) { integer(key, Int64(number)) }

    /// Ends a line of JSON Lines.
    mutating func endLine() { output.append(ASCII.lineFeed) }

    private mutating func begin(_ key: StaticString?) {
        guard let key else { return separate() }
        begin(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    }

    private mutating func begin(_ key: UnsafeBufferPointer<UInt8>) {
        separate()
        output.append(most: key.count + 3) { place in
            place[0] = ASCII.quote
            if let first = key.baseAddress { (place + 1).update(from: first, count: key.count) }
            (place[key.count + 1], place[key.count + 2]) = (ASCII.quote, ASCII.colon)
            return key.count + 3
        }
    }

    /// A comma where something stands before.
    private mutating func separate() {
        switch output.last {
        case nil, ASCII.openBrace, ASCII.openBracket, ASCII.colon, ASCII.lineFeed: break
        default: output.append(ASCII.comma)
        }
    }
}

extension ASCII {
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
}
