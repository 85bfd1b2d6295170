import Ingest

/// A JSON value whose bytes are always the same: members stay in the order given.
indirect enum JSON {
    case string(String)
    case integer(Int)
    case array([JSON])
    case object([(String, JSON)])

    /// Indented by two spaces a level, a line break at the end.
    var text: String { written(indent: 0) + "\n" }

    private func written(indent: Int) -> String {
        switch self {
        case .string(let string): quoted(string)
        case .integer(let integer): String(integer)
        case .array(let values): bracketed("[", values.map { $0.written(indent: indent + 2) }, "]", indent)
        case .object(let members): bracketed("{", members.map { quoted($0) + ": " + $1.written(indent: indent + 2) }, "}", indent)
        }
    }
}

private func bracketed(_ open: String, _ items: [String], _ close: String, _ indent: Int) -> String {
    guard !items.isEmpty else { return open + close }
    let margin = "\n" + String(repeating: " ", count: indent)
    return open + items.map { margin + "  " + $0 }.joined(separator: ",") + margin + close
}

private func quoted(_ string: String) -> String {
    var bytes: [UInt8] = []
    appendJSONString(Array(string.utf8), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
}
