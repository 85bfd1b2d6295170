/// A value of a scanned line.
struct JSONValue {
    let line: JSONLine
    /// Its position among the line's nodes.
    let node: Int
    /// The key that it stands under, for errors; of an element that of its array, of a field that of all fields.
    let key: StaticString
}

/// A line that was taken apart. A class, since each of its values holds it.
final class JSONLine: Sendable {
    let bytes: ArraySlice<UInt8>
    let nodes: [JSONNode]

    /// The object that the line is.
    init(_ bytes: ArraySlice<UInt8>) throws(LineError) {
        self.bytes = bytes
        nodes = try scanJSON(bytes)
        guard nodes[0].kind == .object else { throw .notAnObject }
    }

    var root: JSONValue { JSONValue(line: self, node: 0, key: "") }
}

extension JSONValue {
    /// The value of a member; nil where there is none, or null.
    func member(_ key: StaticString) throws(LineError) -> JSONValue? {
        var found: JSONValue?
        var member = node + 1
        let end = line.nodes[node].next
        while member < end {
            if isKey(member, key) {
                guard found == nil else { throw .givenTwice(key: key.description) }
                found = JSONValue(line: line, node: member + 1, key: key)
            }
            member = line.nodes[member + 1].next
        }
        guard let found, line.nodes[found.node].kind != .null else { return nil }
        return found
    }

    /// The value of a member that must be there.
    func needed(_ key: StaticString) throws(LineError) -> JSONValue {
        guard let value = try member(key) else { throw .missing(key: key.description) }
        return value
    }

    private func isKey(_ member: Int, _ key: StaticString) -> Bool {
        let name = line.nodes[member]
        guard name.end - name.start == key.utf8CodeUnitCount else { return false }
        return key.withUTF8Buffer { $0.elementsEqual(line.bytes[name.start..<name.end]) }
    }

    /// All members in their order.
    func members() throws(LineError) -> [(key: Text, value: JSONValue)] {
        try check(.object)
        var members: [(key: Text, value: JSONValue)] = []
        var member = node + 1
        while member < line.nodes[node].next {
            let name = JSONValue(line: line, node: member, key: key).text
            members.append((name, JSONValue(line: line, node: member + 1, key: key)))
            member = line.nodes[member + 1].next
        }
        return members
    }

    /// The elements of an array; none where it is absent.
    func elements() throws(LineError) -> [JSONValue] {
        try check(.array)
        var elements: [JSONValue] = []
        var element = node + 1
        while element < line.nodes[node].next {
            elements.append(JSONValue(line: line, node: element, key: key))
            element = line.nodes[element].next
        }
        return elements
    }

    func object() throws(LineError) -> JSONValue {
        try check(.object)
        return self
    }

    private func check(_ kind: JSONNode.Kind) throws(LineError) {
        guard line.nodes[node].kind == kind else { throw .wrongType(key: key.description) }
    }

    func string() throws(LineError) -> Text {
        guard [.string, .escapedString].contains(line.nodes[node].kind) else { throw .wrongType(key: key.description) }
        return text
    }

    private var text: Text {
        let node = line.nodes[node]
        let bytes = line.bytes[node.start..<node.end]
        return Text(utf8: node.kind == .escapedString ? unescapeJSON(bytes) : Array(bytes))
    }

    /// A whole number without fraction or exponent, in a range.
    func integer(_ range: ClosedRange<Int64>) throws(LineError) -> Int64 {
        let node = line.nodes[node]
        guard node.kind == .number else { throw .wrongType(key: key.description) }
        let digits = line.bytes[node.start..<node.end]
        guard digits.allSatisfy({ ASCII.zero...ASCII.nine ~= $0 || $0 == ASCII.hyphen }) else { throw .wrongType(key: key.description) }
        guard let number = Int64(String(decoding: digits, as: UTF8.self)), range.contains(number) else {
            throw .outOfRange(key: key.description)
        }
        return number
    }

    func integer(_ range: ClosedRange<Int>) throws(LineError) -> Int {
        Int(try integer(Int64(range.lowerBound)...Int64(range.upperBound)))
    }
}
