/// How often each of four million places was counted; 255 stands for more, too.
///
/// Where few places are counted, only these are held, each with its count: clearing and meeting four million bytes would take longer than all that a
/// small run does with them.
struct PlaceCounts: Sendable {
    static let places = 1 << 22
    /// With so many places counted all are held. The few take no more memory until then.
    private static let many = 1 << 15

    /// By place; empty where few are counted.
    private var all: [UInt8] = []
    /// A place and one above its count in the lowest byte, by the lower bits of the place and what follows; 0 where nothing is. At most half is used.
    private var few = [UInt32](repeating: 0, count: 1 << 10)
    /// How many places `few` has.
    private var used = 0

    init() {}

    /// - Parameter all: counts by place.
    init(_ all: [UInt8]) { (self.all, few) = (all, []) }

    /// By place.
    var byPlace: [UInt8] {
        if !all.isEmpty { return all }
        var counts = [UInt8](repeating: 0, count: Self.places)
        for entry in few where entry != 0 { counts[place(entry)] = count(entry) }
        return counts
    }

    subscript(place: Int) -> UInt8 {
        if !all.isEmpty { return all[place] }
        return count(few[position(of: place)])
    }

    /// Where a key is counted: by its upper bits.
    static func place(of key: UInt64) -> Int { Int(key >> 42) }

    /// Counts the place of each key once more.
    mutating func add(_ keys: some Collection<UInt64>) {
        makeRoom(for: keys.count)
        guard !all.isEmpty else {
            for key in keys { addToFew(Self.place(of: key), times: 1) }
            return
        }
        // No place is beyond them all.
        all.withUnsafeMutableBufferPointer { all in
            for key in keys where all[Self.place(of: key)] < .max { all[Self.place(of: key)] += 1 }
        }
    }

    private mutating func addToFew(_ place: Int, times: UInt8) {
        let position = position(of: place)
        if few[position] == 0 { used += 1 }
        few[position] = UInt32(place + 1) << 8 | UInt32(sum(count(few[position]), times))
    }

    /// Adds what was counted elsewhere.
    mutating func add(_ other: PlaceCounts) {
        makeRoom(for: other.all.isEmpty ? other.used : Self.places)
        if all.isEmpty {
            for entry in other.few where entry != 0 { addToFew(place(entry), times: count(entry)) }
        } else if other.all.isEmpty {
            for entry in other.few where entry != 0 { all[place(entry)] = sum(all[place(entry)], count(entry)) }
        } else {
            for place in all.indices { all[place] = sum(all[place], other.all[place]) }
        }
    }

    /// Half of the few stay free.
    private mutating func makeRoom(for more: Int) {
        guard all.isEmpty, (used + more) * 2 > few.count else { return }
        if used + more > Self.many {
            self = PlaceCounts(byPlace)
            return
        }
        let old = few
        few = [UInt32](repeating: 0, count: 1 << (Int.bitWidth - ((used + more) * 2 - 1).leadingZeroBitCount))
        for entry in old where entry != 0 { few[position(of: place(entry))] = entry }
    }

    /// Where a place stands among the few, or would.
    private func position(of place: Int) -> Int {
        var position = place & (few.count - 1)
        while few[position] != 0, self.place(few[position]) != place { position = (position + 1) & (few.count - 1) }
        return position
    }

    private func place(_ entry: UInt32) -> Int { Int(entry >> 8) - 1 }
    private func count(_ entry: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: entry) }
}

private func sum(_ one: UInt8, _ other: UInt8) -> UInt8 {
    let (sum, overflow) = one.addingReportingOverflow(other)
    return overflow ? .max : sum
}
