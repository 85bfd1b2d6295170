import Ingest

/// A JSON value whose bytes are always the same: members stay in the order given.
indirect enum JSON {
    case string(String)
    case integer(Int)
    case array([JSON])
    case object([(String, JSON)])

    /// Indented by two spaces a level, a line break at the end.
    var utf8: [UInt8] {
        var bytes: [UInt8] = []
        write(indent: 0, to: &bytes)
        bytes.append(ASCII.lineFeed)
        return bytes
    }

    private func write(indent: Int, to bytes: inout [UInt8]) {
        switch self {
        case .string(let string): appendJSONString(Array(string.utf8), to: &bytes)
        case .integer(let integer): bytes += String(integer).utf8
        case .array(let values):
            writeItems(values, "[", "]", indent, to: &bytes) { value, bytes in value.write(indent: indent + 2, to: &bytes) }
        case .object(let members):
            writeItems(members, "{", "}", indent, to: &bytes) { member, bytes in
                appendJSONString(Array(member.0.utf8), to: &bytes)
                bytes += ": ".utf8
                member.1.write(indent: indent + 2, to: &bytes)
            }
        }
    }
}

/// An item a line, between brackets; nothing between them where there is none.
private func writeItems<Item>(
    _ items: [Item], _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ indent: Int, to bytes: inout [UInt8],
    _ write: (Item, inout [UInt8]) -> Void
) {
    bytes.append(UInt8(ascii: open))
    for (position, item) in items.enumerated() {
        if position > 0 { bytes.append(ASCII.comma) }
        beginLine(indent: indent + 2, to: &bytes)
        write(item, &bytes)
    }
    if !items.isEmpty { beginLine(indent: indent, to: &bytes) }
    bytes.append(UInt8(ascii: close))
}

private func beginLine(indent: Int, to bytes: inout [UInt8]) {
    bytes.append(ASCII.lineFeed)
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
}
