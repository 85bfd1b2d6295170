/// A piece of text as UTF-8 bytes: compared, sorted and hashed byte by byte, so that results never depend on a locale,
/// and turned into a `String` only where a person reads it. Empty means blank or not printed; never contains a line break.
package struct Text: Hashable, Sendable {
    package let utf8: [UInt8]

    package init(utf8: [UInt8]) { self.utf8 = utf8 }
    package init(_ string: String) { utf8 = Array(string.utf8) }

    /// Code points that are none of Unicode are left out.
    package init(codePoints: some Sequence<UInt32>) {
        self.init(String(String.UnicodeScalarView(codePoints.compactMap(Unicode.Scalar.init))))
    }

    /// As a whole rather than byte by byte, which is several times faster.
    package func hash(into hasher: inout Hasher) { utf8.withUnsafeBytes { hasher.combine(bytes: $0) } }

    package static let empty = Text(utf8: [])
    package var isEmpty: Bool { utf8.isEmpty }

    /// Whether the other text, which is not empty, stands in it.
    package func contains(_ other: Text) -> Bool {
        guard let first = other.utf8.first, other.utf8.count <= utf8.count else { return false }
        return utf8.withUnsafeBufferPointer { utf8 in
            other.utf8.withUnsafeBufferPointer { other in
                (0...utf8.count - other.count).contains { utf8[$0] == first && utf8[$0...].starts(with: other) }
            }
        }
    }
}

extension Text: Comparable {
    /// Order of the bytes, which in UTF-8 is the order of the code points.
    package static func < (left: Text, right: Text) -> Bool {
        left.utf8.withUnsafeBufferPointer { left in right.utf8.withUnsafeBufferPointer { left.lexicographicallyPrecedes($0) } }
    }
}

extension Text: CustomStringConvertible, ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
    package var description: String { String(decoding: utf8, as: UTF8.self) }
}
