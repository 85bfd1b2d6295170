/// The runs of six characters of a text: what two texts share of these they share word for word.
enum Shingles {
    /// Characters of a run.
    static let length = 6

    /// The hash of the run that begins at each unit; 0 where none does.
    /// - Parameter room: where the hashes are written, one text's after another's; it grows as it must.
    static func hashes(of units: [UInt16], in room: inout [UInt64]) -> ArraySlice<UInt64> {
        room.grow(to: units.count)
        // No run begins at the last units.
        let runs = max(0, units.count - length + 1)
        room.withUnsafeMutableBufferPointer { hashes in
            units.withUnsafeBufferPointer { units in
                for first in 0..<runs { hashes[first] = hash(units, first) }
                for first in runs..<units.count { hashes[first] = 0 }
                for position in units.indices where units[position] == 0 {
                    for first in max(0, position &- length &+ 1)...position { hashes[first] = 0 }
                }
            }
        }
        return room[..<units.count]
    }

    /// The hash of the run that a name begins with; nil where it is shorter.
    static func first(of name: [UInt16]) -> UInt64? {
        name.count < length ? nil : name.withUnsafeBufferPointer { hash($0, 0) }
    }

    /// FNV-1a over units, with a final mix.
    @inline(__always)
    private static func hash(_ units: UnsafeBufferPointer<UInt16>, _ first: Int) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        hash = mixed(hash, units[first])
        hash = mixed(hash, units[first &+ 1])
        hash = mixed(hash, units[first &+ 2])
        hash = mixed(hash, units[first &+ 3])
        hash = mixed(hash, units[first &+ 4])
        hash = mixed(hash, units[first &+ 5])
        hash ^= hash >> 32
        return hash &* 0x9E37_79B9_7F4A_7C15
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64, _ unit: UInt16) -> UInt64 { (hash ^ UInt64(unit)) &* 0x0000_0100_0000_01B3 }
}

extension Array where Element: FixedWidthInteger {
    /// Makes it so long at least, for who writes into it; what was in it is of no use to anybody.
    mutating func grow(to count: Int) {
        if self.count < count { self = [Element](repeating: 0, count: 2 * count) }
    }
}
