/// A value in a line of JSON.
struct JSONNode {
    enum Kind: UInt8 {
        case object, array, string, escapedString, number, `true`, `false`, null
    }

    let kind: Kind
    // A long line has millions of values: numbers of four bytes are enough for it.
    private let startNumber: UInt32
    private var endNumber: UInt32
    private var nextNumber: UInt32

    /// The first byte: of a string the one behind its quotation mark.
    var start: Int { Int(startNumber) }
    /// Behind the last byte: of a string its quotation mark.
    var end: Int {
        get { Int(endNumber) }
        set { endNumber = UInt32(newValue) }
    }
    /// The position, among all nodes, of the first one that is not inside this one.
    var next: Int {
        get { Int(nextNumber) }
        set { nextNumber = UInt32(newValue) }
    }

    init(kind: Kind, start: Int, end: Int, next: Int) {
        (self.kind, startNumber, endNumber, nextNumber) = (kind, UInt32(start), UInt32(end), UInt32(next))
    }
}

/// Takes one line of JSON apart, strictly as RFC 8259 has it, without calling itself: hostile nesting costs an error and no stack.
/// - Returns: all values in the order of their beginnings; a member is its key, as a string, and its value.
func scanJSON(_ line: ArraySlice<UInt8>) throws(LineError) -> [JSONNode] {
    var scanner = JSONScanner(line)
    try scanner.scan()
    return scanner.nodes
}

/// Where the scan of a line is.
struct JSONScanner {
    private static let deepest = 16

    let bytes: ArraySlice<UInt8>
    var position: Int
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

    var error: LineError { .notJSON(byte: position - bytes.startIndex + 1) }
    var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

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

    mutating func append(_ kind: JSONNode.Kind, from start: Int, to end: Int) {
        nodes.append(JSONNode(kind: kind, start: start, end: end, next: nodes.count + 1))
    }
}
