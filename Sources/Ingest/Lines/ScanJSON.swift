/// A value in a line of JSON.
struct JSONNode {
    enum Kind: UInt8 {
        case object, array, string, escapedString, number, `true`, `false`, null
    }

    let kind: Kind
    /// The first byte: of a string the one behind its quotation mark.
    let start: Int
    /// Behind the last byte: of a string its quotation mark.
    var end: Int
    /// The position, among all nodes, of the first one that is not inside this one.
    var next: Int
}

/// Takes one line of JSON apart, strictly as RFC 8259 has it, without calling itself: hostile nesting costs an error and no stack.
/// - Returns: all values in the order of their beginnings; a member is its key, as a string, and its value.
func scanJSON(_ line: ArraySlice<UInt8>) throws(LineError) -> [JSONNode] {
    var scanner = JSONScanner(line)
    try scanner.scan()
    return scanner.nodes
}

private struct JSONScanner {
    private static let deepest = 16

    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private(set) var nodes: [JSONNode] = []
    /// The objects and arrays that are open, by position among the nodes.
    private var open: [Int] = []

    init(_ line: ArraySlice<UInt8>) {
        bytes = line
        position = line.startIndex
        nodes.reserveCapacity(line.count / 16)
    }

    mutating func scan() throws(LineError) {
        repeat {
            // An empty container is complete; one with something in it goes on with its first value.
            if try !scanValue() { continue }
            try closeAndSeparate()
        } while !open.isEmpty
        skipSpace()
        guard position == bytes.endIndex else { throw error }
    }

    private var error: LineError { .notJSON(byte: position - bytes.startIndex + 1) }
    private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == ASCII.space || byte == ASCII.tab || byte == ASCII.lineFeed || byte == ASCII.carriageReturn {
            position += 1
        }
    }

    /// - Returns: false where the value was only opened.
    private mutating func scanValue() throws(LineError) -> Bool {
        skipSpace()
        switch next {
        case ASCII.openBrace: return try openContainer(.object, end: ASCII.closeBrace)
        case ASCII.openBracket: return try openContainer(.array, end: ASCII.closeBracket)
        case ASCII.quote: try scanString()
        case UInt8(ascii: "t"): try scanWord("true", .true)
        case UInt8(ascii: "f"): try scanWord("false", .false)
        case UInt8(ascii: "n"): try scanWord("null", .null)
        default: try scanNumber()
        }
        return true
    }

    private mutating func openContainer(_ kind: JSONNode.Kind, end: UInt8) throws(LineError) -> Bool {
        guard open.count < Self.deepest else { throw .tooDeep }
        open.append(nodes.count)
        nodes.append(JSONNode(kind: kind, start: position, end: position, next: nodes.count))
        position += 1
        skipSpace()
        if next == end { return true }
        if kind == .object { try scanKey() }
        return false
    }

    /// Behind a value: ends what ends here, and goes on to the next value.
    private mutating func closeAndSeparate() throws(LineError) {
        while let container = open.last {
            skipSpace()
            let isObject = nodes[container].kind == .object
            if next == ASCII.comma, nodes.count > container + 1 {
                position += 1
                if isObject { try scanKey() }
                return
            }
            guard next == (isObject ? ASCII.closeBrace : ASCII.closeBracket) else { throw error }
            position += 1
            nodes[container].end = position
            nodes[container].next = nodes.count
            open.removeLast()
        }
    }

    private mutating func scanKey() throws(LineError) {
        skipSpace()
        guard next == ASCII.quote else { throw error }
        try scanString()
        skipSpace()
        guard next == ASCII.colon else { throw error }
        position += 1
    }

    private mutating func append(_ kind: JSONNode.Kind, from start: Int, to end: Int) {
        nodes.append(JSONNode(kind: kind, start: start, end: end, next: nodes.count + 1))
    }

    private mutating func scanWord(_ word: StaticString, _ kind: JSONNode.Kind) throws(LineError) {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.endIndex, word.withUTF8Buffer({ $0.elementsEqual(bytes[position..<end]) }) else { throw error }
        append(kind, from: position, to: end)
        position = end
    }

    private mutating func scanNumber() throws(LineError) {
        let start = position
        if next == ASCII.hyphen { position += 1 }
        let first = next
        let digits = try scanDigits()
        if first == ASCII.zero, digits > 1 { throw error }
        if next == ASCII.period {
            position += 1
            _ = try scanDigits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            position += 1
            if next == ASCII.plus || next == ASCII.hyphen { position += 1 }
            _ = try scanDigits()
        }
        append(.number, from: start, to: position)
    }

    private mutating func scanDigits() throws(LineError) -> Int {
        let start = position
        while let byte = next, ASCII.zero...ASCII.nine ~= byte { position += 1 }
        guard position > start else { throw error }
        return position - start
    }

    private mutating func scanString() throws(LineError) {
        position += 1
        let start = position
        var isEscaped = false
        while let byte = next {
            switch byte {
            case ASCII.quote:
                append(isEscaped ? .escapedString : .string, from: start, to: position)
                position += 1
                return
            case ASCII.backslash:
                isEscaped = true
                try scanEscape()
            case 0..<ASCII.space: throw error
            case 0x7F: throw .controlCharacter(byte: position - bytes.startIndex + 1)
            case 0..<0x80: position += 1
            default:
                let length = validSequenceLength(bytes, at: position)
                guard length > 0 else { throw error }
                position += length
            }
        }
        throw error
    }

    private mutating func scanEscape() throws(LineError) {
        guard let escape = readJSONEscape(bytes, at: position) else { throw error }
        guard isTextCharacter(escape.scalar) else { throw .controlCharacter(byte: position - bytes.startIndex + 1) }
        position += escape.length
    }
}

/// Whether a form may have this character: of the control characters only those within a line, and the mark of what could not be decoded.
private func isTextCharacter(_ scalar: UInt32) -> Bool {
    if scalar >= 0x20 { return scalar != 0x7F }
    return [UInt32(ASCII.tab), UInt32(ASCII.verticalTab), UInt32(ASCII.formFeed), UInt32(undecodableMark)].contains(scalar)
}
