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

    /// Lines that were written to come to one place only push one another out.
    static func hash(_ line: Kept<UInt8>) -> UInt64 { hashed(UnsafeRawBufferPointer(line.unchecked), seed: 0) }

    /// The row that was remembered last with such a hash and length.
    func row(hash: UInt64, length: Int) -> Int? {
        let known = places[Int(hash >> 52)]
        return known.row > 0 && known.hash == hash && Int(known.length) == length ? Int(known.row) - 1 : nil
    }

    mutating func remember(_ row: Int, hash: UInt64, length: Int) {
        places[Int(hash >> 52)] = Place(hash: hash, row: UInt32(row) + 1, length: UInt32(length))
    }
}

extension Kept<UInt8> {
    /// Whether two ranges of the same length hold the same bytes.
    func areEqual(_ one: Int, _ other: Int, length: Int) -> Bool {
        let (first, second) = (self[one..<(one + length)].unchecked, self[other..<(other + length)].unchecked)
        return areEqualBytes(UnsafeRawBufferPointer(first), UnsafeRawBufferPointer(second))
    }
}
