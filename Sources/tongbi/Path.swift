import Ingest

// Paths are kept as the bytes the system gave, so that a file whose name is not UTF-8 can be opened all the same.

extension Text {
    /// The same path without `./`, doubled slashes and a slash at its end; `.` for the current folder. `..` stays.
    var normalisedPath: Text {
        let slash = UInt8(ascii: "/")
        let parts = utf8.split(separator: slash).filter { $0 != [UInt8(ascii: ".")] }
        let joined = Array(parts.joined(separator: [slash]))
        if utf8.first == slash { return Text(utf8: [slash] + joined) }
        return joined.isEmpty ? "." : Text(utf8: joined)
    }

    /// The path of an entry of this folder, itself normalised; the current folder's name is not written.
    func appending(_ entry: Text) -> Text {
        if self == "." { return entry }
        return Text(utf8: self == "/" ? utf8 + entry.utf8 : utf8 + [UInt8(ascii: "/")] + entry.utf8)
    }

    /// The file's own name: what follows the last slash.
    var lastPathComponent: Text { splitLastComponent().name }

    /// The folder that holds a normalised path: `.` for a bare name, `/` for an entry of the root.
    var parentPath: Text { splitLastComponent().parent }

    private func splitLastComponent() -> (parent: Text, name: Text) {
        guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", self) }
        let parent = slash == 0 ? "/" : Text(utf8: Array(utf8[..<slash]))
        return (parent, Text(utf8: Array(utf8[(slash + 1)...])))
    }

    /// The path as reports and messages print it: bytes that are not UTF-8 and control characters as `\xNN`.
    var displayed: Text {
        if let valid = String(validating: utf8, as: UTF8.self),
            !valid.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        {
            return Text(valid)
        }
        return Text(utf8: utf8.flatMap { $0 < 0x80 && !$0.isControl ? [$0] : $0.escaped })
    }

    /// Whether the name ends as those of text files, sheets saved as text and pages do. Capital letters count as small ones.
    var isNamedLikeText: Bool {
        let name = lastPathComponent.utf8.map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }
        return textEndings.contains { name.count > $0.count && name.suffix($0.count).elementsEqual($0) }
    }
}

/// The endings by which a folder's files are taken for documents.
let documentEndings = [".txt", ".text", ".md", ".markdown", ".csv", ".htm", ".html"]
private let textEndings = documentEndings.map { Array($0.utf8) }

extension UInt8 {
    fileprivate var isControl: Bool { self < 0x20 || self == 0x7F }

    /// `\xNN`
    fileprivate var escaped: [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "\\"), UInt8(ascii: "x"), digits[Int(self >> 4)], digits[Int(self & 15)]]
    }
}
