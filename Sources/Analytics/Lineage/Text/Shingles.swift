/// The runs of six characters of a text: what two texts share of these they share word for word.
enum Shingles {
    /// Characters of a run.
    static let length = 6

    /// What tells the run that begins at each unit from others, in this and other texts; 0 where none does.
    static func keys(of units: [UInt16]) -> [UInt64] {
        [UInt64](unsafeUninitializedCapacity: units.count) { keys, initializedCount in
            units.withUnsafeBufferPointer { units in
                let (base, power) = (base, basePower)
                var (run, key): (Int, UInt64) = (0, 0)
                for position in units.indices {
                    run = units[position] == 0 ? 0 : run + 1
                    let first = position - length + 1
                    key = key &* base &+ UInt64(units[position])
                    if first > 0 { key &-= UInt64(units[first - 1]) &* power }
                    if first >= 0 { keys[first] = run < length ? 0 : key }
                }
                // No run begins at the last units.
                for first in max(0, units.count - length + 1)..<units.count { keys[first] = 0 }
            }
            initializedCount = units.count
        }
    }

    /// A key is a number whose digits are the units, in this base.
    private static let base: UInt64 = 0xD134_2543_DE82_EF95
    /// The base to the power of the length.
    private static let basePower = (0..<length).reduce(UInt64(1)) { power, _ in power &* base }

    /// The hash of the run that begins at a unit: FNV-1a over units, with a final mix.
    static func hash(_ units: [UInt16], _ first: Int) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for unit in first..<first + length { hash = (hash ^ UInt64(units[unit])) &* 0x0000_0100_0000_01B3 }
        hash ^= hash >> 32
        return hash &* 0x9E37_79B9_7F4A_7C15
    }
}
