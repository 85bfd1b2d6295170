/// The runs of six characters of a text: what two texts share of these they share word for word.
enum Shingles {
    /// Characters of a run.
    static let length = 6

    /// The hash of the run that begins at each unit; 0 where none does.
    static func hashes(of units: [UInt16]) -> [UInt64] {
        [UInt64](unsafeUninitializedCapacity: units.count) { hashes, initializedCount in
            units.withUnsafeBufferPointer { units in
                var run = 0
                for position in units.indices {
                    run = units[position] == 0 ? 0 : run + 1
                    let first = position - length + 1
                    if first >= 0 { hashes[first] = run < length ? 0 : hash(units, first) }
                }
                // No run begins at the last units.
                for first in max(0, units.count - length + 1)..<units.count { hashes[first] = 0 }
            }
            initializedCount = units.count
        }
    }

    /// The hash of the run that a name begins with; nil where it is shorter.
    static func first(of name: [UInt16]) -> UInt64? {
        name.count < length ? nil : name.withUnsafeBufferPointer { hash($0, 0) }
    }

    /// FNV-1a over units, with a final mix.
    @inline(__always)
    private static func hash(_ units: UnsafeBufferPointer<UInt16>, _ first: Int) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for unit in first..<first + length { hash = (hash ^ UInt64(units[unit])) &* 0x0000_0100_0000_01B3 }
        hash ^= hash >> 32
        return hash &* 0x9E37_79B9_7F4A_7C15
    }
}
