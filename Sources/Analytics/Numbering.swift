/// Gives each key a number, in the order in which they come: what is counted by keys is counted in arrays by number.
struct Numbering {
    /// How many keys have a number.
    private(set) var count = 0
    /// By number; beyond `count` there is room.
    private var known: [UInt64]
    private var places: [UInt32]

    /// The number of the key 0 where many keys are numbered at once: it stands for no key.
    static let none = UInt32.max

    /// - Parameter count: so many keys find room without growth.
    init(expecting count: Int = 500) {
        let bits = Int.bitWidth - (max(count, 8) * 2 - 1).leadingZeroBitCount
        places = [UInt32](repeating: 0, count: 1 << bits)
        known = [UInt64](repeating: 0, count: 1 << (bits - 1))
    }

    /// By number.
    var keys: ArraySlice<UInt64> { known[..<count] }

    /// The number of a key, which may be a new one.
    mutating func number(_ key: UInt64) -> Int {
        makeRoom(for: 1)
        return withPlaces { $0.number(key) }
    }

    /// Numbers many keys at once, which is several times faster: new ones, known ones, and 0 for no key.
    /// - Parameters:
    ///   - numbers: where the numbers go, one for each key.
    ///   - start: where the first one goes.
    mutating func number(_ many: [UInt64], to numbers: inout [UInt32], from start: Int = 0) {
        precondition(start + many.count <= numbers.count)
        makeRoom(for: many.count)
        withPlaces { places in
            numbers.withUnsafeMutableBufferPointer { numbers in
                places.number(many) { numbers[start + $0] = UInt32(truncatingIfNeeded: $1) }
            }
        }
    }

    /// Numbers many keys at once, 0 for no key, where nobody asks for the numbers.
    mutating func add(_ many: [UInt64]) {
        makeRoom(for: many.count)
        withPlaces { $0.number(many) { _, _ in } }
    }

    /// nil where the key has no number.
    mutating func known(_ key: UInt64) -> Int? { withPlaces { $0.known(key) } }

    /// Half of the places stay free.
    private mutating func makeRoom(for more: Int) {
        guard (count + more) * 2 > places.count else { return }
        var larger = Numbering(expecting: max(count + more, count * 2))
        larger.withPlaces { places in for key in keys { _ = places.number(key) } }
        self = larger
    }

    /// - Parameter body: numbers no more keys than there is room for.
    @inline(__always)
    private mutating func withPlaces<Result>(_ body: (inout KeyPlaces) -> Result) -> Result {
        known.withUnsafeMutableBufferPointer { known in
            places.withUnsafeMutableBufferPointer { places in
                var keys = KeyPlaces(places, known, count: count)
                defer { count = keys.count }
                return body(&keys)
            }
        }
    }
}

/// The memory of a numbering while keys are looked up. Half of the places stay free: a place is found before the table ends.
private struct KeyPlaces {
    /// By the upper bits of the mixed key, and the places behind: the next bits of the mixed key, and below them, in as many bits as a place has, a
    /// number and one; 0 where the place is free.
    private let places: UnsafeMutableBufferPointer<UInt32>
    /// By number.
    private let known: UnsafeMutableBufferPointer<UInt64>
    private(set) var count: Int
    private let bits: UInt64

    init(_ places: UnsafeMutableBufferPointer<UInt32>, _ known: UnsafeMutableBufferPointer<UInt64>, count: Int) {
        (self.places, self.known, self.count) = (places, known, count)
        bits = UInt64(places.count.trailingZeroBitCount)
    }

    /// - Parameter take: gets the position and the number of each key; -1, cut to 32 bits `Numbering.none`, of the key 0.
    @inline(__always)
    mutating func number(_ many: [UInt64], _ take: (Int, Int) -> Void) {
        // All first places are looked at together: the table is large, and no look waits for another.
        let first = many.map { places[firstPlace(mixed($0))] }
        var next = 0
        for position in many.indices {
            let key = many[position]
            var number = next
            // Keys that came one after the other mostly do so again.
            if next >= count || known[next] != key { number = key == 0 ? -1 : self.number(key, first: first[position]) }
            take(position, number)
            next = number &+ 1
        }
    }

    /// - Parameter first: what was found at the first place of the key, which is the same as long as it is not free.
    @inline(__always)
    private mutating func number(_ key: UInt64, first: UInt32) -> Int {
        if first != 0, known[number(of: first)] == key { return number(of: first) }
        return number(key)
    }

    /// The number of a key, which may be a new one.
    @inline(__always)
    mutating func number(_ key: UInt64) -> Int {
        let mixed = mixed(key)
        let place = place(of: key, mixed)
        if places[place] != 0 { return number(of: places[place]) }
        known[count] = key
        places[place] = mark(mixed) | UInt32(truncatingIfNeeded: count &+ 1)
        count &+= 1
        return count &- 1
    }

    func known(_ key: UInt64) -> Int? {
        let place = place(of: key, mixed(key))
        return places[place] == 0 ? nil : number(of: places[place])
    }

    @inline(__always)
    private func number(of entry: UInt32) -> Int { (Int(entry) & (places.count &- 1)) &- 1 }

    /// Where a key is, or would be: a place with its mark is looked up among the keys, others are passed over.
    @inline(__always)
    private func place(of key: UInt64, _ mixed: UInt64) -> Int {
        let mark = mark(mixed)
        var place = firstPlace(mixed)
        while places[place] != 0 {
            if (places[place] ^ mark) &>> UInt32(bits) == 0, known[number(of: places[place])] == key { return place }
            place = (place &+ 1) & (places.count &- 1)
        }
        return place
    }

    @inline(__always)
    private func firstPlace(_ mixed: UInt64) -> Int { Int(truncatingIfNeeded: mixed &>> (64 &- bits)) }

    @inline(__always)
    private func mixed(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

    /// What follows the bits of the place; 0 where the number stands.
    @inline(__always)
    private func mark(_ mixed: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: (mixed &<< bits) &>> 32) & (UInt32.max &<< UInt32(bits)) }
}
