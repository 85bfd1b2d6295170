/// The lines of a document that were met last, so that a line which recurs is not split and folded anew: labels, heads of tables, levels and
/// page numbers are more than half of a document's lines.
///
/// Of all lines that come to one place only the last is known: what is forgotten is split again, and the table never grows.
struct KnownLines {
    private struct Place {
        var hash: UInt64 = 0
        /// The number of its row, counted from 1; 0 where there is none.
        var row: UInt32 = 0
        var length: UInt32 = 0
    }

    private var places = [Place](repeating: Place(), count: 1 << 12)

    /// Longer lines are running text, which hardly recurs.
    static let longest = 96

    static func hash(_ line: Kept<UInt8>) -> UInt64 { hashed(line.unchecked) }

    /// The row that was remembered last with such a hash and length.
    func row(hash: UInt64, length: Int) -> Int? {
        let known = places[Int(hash >> 52)]
        return known.row > 0 && known.hash == hash && Int(known.length) == length ? Int(known.row) - 1 : nil
    }

    mutating func remember(_ row: Int, hash: UInt64, length: Int) {
        places[Int(hash >> 52)] = Place(hash: hash, row: UInt32(row) + 1, length: UInt32(length))
    }
}

/// Eight bytes at a time.
private func hashed(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(truncatingIfNeeded: raw.count)
    var index = 0
    while index + 8 <= raw.count {
        hash = mixed(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
    }
    var rest: UInt64 = 0
    while index < raw.count {
        rest = rest << 8 | UInt64(raw[index])
        index += 1
    }
    return mixed(hash ^ rest)
}

/// Both halves of the product, so that every bit depends on every other.
@inline(__always)
private func mixed(_ hash: UInt64) -> UInt64 {
    let product = (hash ^ 0x2545_F491_4F6C_DD1D).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
}

extension Kept<UInt8> {
    /// Whether two ranges of the same length hold the same bytes.
    func areEqual(_ one: Int, _ other: Int, length: Int) -> Bool {
        let (first, second) = (self[one..<(one + length)].unchecked, self[other..<(other + length)].unchecked)
        return areEqualBytes(UnsafeRawBufferPointer(first), UnsafeRawBufferPointer(second))
    }
}
