/// The first bytes of a text, where they tell its encoding.
package enum ByteOrderMark: Sendable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian

    /// - Returns: nil where there is none.
    package init?(_ beginning: some RandomAccessCollection<UInt8>) {
        if beginning.starts(with: [0xEF, 0xBB, 0xBF]) {
            self = .utf8
        } else if beginning.starts(with: [0xFF, 0xFE]) {
            self = .utf16LittleEndian
        } else if beginning.starts(with: [0xFE, 0xFF]) {
            self = .utf16BigEndian
        } else {
            return nil
        }
    }

    /// In bytes.
    var length: Int { self == .utf8 ? 3 : 2 }
}
