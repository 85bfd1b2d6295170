/// How often each of four million places was counted; 255 stands for more, too.
///
/// Where few places are counted, only these are held, each with its count: clearing and meeting four million bytes would take longer than all that a
/// small run does with them.
struct PlaceCounts: Sendable {
    static let places = 1 << 22
    /// With so many places counted all are held. The few take no more memory until then.
    private static let many = 1 << 17

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

    /// Counts so many more.
    mutating func add(_ place: Int, times: UInt8 = 1) {
        guard all.isEmpty else {
            all[place] = sum(all[place], times)
            return
        }
        let position = position(of: place)
        if few[position] == 0 { used += 1 }
        few[position] = UInt32(place + 1) << 8 | UInt32(sum(count(few[position]), times))
        if used * 2 > few.count { makeRoom() }
    }

    /// Adds what was counted elsewhere.
    mutating func add(_ other: PlaceCounts) {
        guard !other.all.isEmpty else {
            for entry in other.few where entry != 0 { add(place(entry), times: count(entry)) }
            return
        }
        if all.isEmpty { self = PlaceCounts(byPlace) }
        for place in all.indices { all[place] = sum(all[place], other.all[place]) }
    }

    private mutating func makeRoom() {
        if used >= Self.many {
            self = PlaceCounts(byPlace)
            return
        }
        let old = few
        few = [UInt32](repeating: 0, count: old.count * 4)
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
