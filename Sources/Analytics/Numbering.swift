/// Gives each key a number, in the order in which they come: what is counted by keys is counted in arrays by number.
struct Numbering {
    /// How many keys have a number.
    private(set) var count = 0
    /// By number; beyond `count` there is room.
    private var known: [UInt64]
    private var places: [UInt32]
    private let factor = keyFactor

    /// The number of the key 0 where many keys are numbered at once: it stands for no key.
    static let none = UInt32.max

    /// - Parameter count: so many keys find room without growth.
    init(expecting count: Int = 500) {
        let bits = Int.bitWidth - (max(count, 8) * 2 - 1).leadingZeroBitCount
        places = [UInt32](repeating: 0, count: 1 << bits)
        // A key is written before it is read.
        known = [UInt64](unsafeUninitializedCapacity: 1 << (bits - 1)) { _, initializedCount in initializedCount = 1 << (bits - 1) }
    }

    /// By number.
    var keys: ArraySlice<UInt64> { known[..<count] }

    /// The number of a key, which may be a new one.
    mutating func number(_ key: UInt64) -> Int {
        makeRoom(for: 1)
        return withPlaces { $0.number(key, &$1) }
    }

    /// Numbers many keys at once, which is several times faster: new ones, known ones, and 0 for no key.
    /// - Parameters:
    ///   - numbers: where the numbers go, one for each key.
    ///   - start: where the first one goes.
    mutating func number(_ many: ArraySlice<UInt64>, to numbers: inout [UInt32], from start: Int = 0) {
        precondition(start + many.count <= numbers.count)
        makeRoom(for: many.count)
        withPlaces { places, count in
            numbers.withUnsafeMutableBufferPointer { numbers in
                many.withUnsafeBufferPointer { places.number($0, &count) { numbers[start &+ $0] = $1 } }
            }
        }
    }

    /// Numbers many keys at once, 0 for no key, where nobody asks for the numbers.
    mutating func add(_ many: ArraySlice<UInt64>) {
        makeRoom(for: many.count)
        withPlaces { places, count in many.withUnsafeBufferPointer { places.number($0, &count) { _, _ in } } }
    }

    /// nil where the key has no number.
    mutating func known(_ key: UInt64) -> Int? { withPlaces { places, _ in places.known(key) } }

    /// Half of the places stay free.
    private mutating func makeRoom(for more: Int) {
        guard (count + more) * 2 > places.count else { return }
        var larger = Numbering(expecting: max(count + more, count * 2))
        larger.withPlaces { places, count in for key in keys { _ = places.number(key, &count) } }
        self = larger
    }

    /// - Parameter body: numbers no more keys than there is room for; counts them in its second parameter.
    @inline(__always)
    private mutating func withPlaces<Result>(_ body: (KeyPlaces, inout Int) -> Result) -> Result {
        var count = count
        defer { self.count = count }
        return known.withUnsafeMutableBufferPointer { known in
            places.withUnsafeMutableBufferPointer { body(KeyPlaces($0, known, factor), &count) }
        }
    }
}

/// The memory of a numbering while keys are looked up. Half of the places stay free: a place is found before the table ends.
private struct KeyPlaces {
    /// By the upper bits of the mixed key, and the places behind: the next bits of the mixed key, and below them, in as many bits as a place has, a
    /// number and one; 0 where the place is free.
    private let places: UnsafeMutablePointer<UInt32>
    /// By number.
    private let known: UnsafeMutablePointer<UInt64>
    /// The bits of a place.
    private let mask: Int
    private let bits: UInt64
    /// `keyFactor`
    private let factor: UInt64

    init(_ places: UnsafeMutableBufferPointer<UInt32>, _ known: UnsafeMutableBufferPointer<UInt64>, _ factor: UInt64) {
        (self.places, self.known, self.factor) = (places.baseAddress!, known.baseAddress!, factor)
        mask = places.count - 1
        bits = UInt64(places.count.trailingZeroBitCount)
    }

    /// - Parameter take: gets the position and the number of each key; `Numbering.none` of the key 0.
    @inline(__always)
    func number(_ many: UnsafeBufferPointer<UInt64>, _ count: inout Int, _ take: (Int, UInt32) -> Void) {
        var known = count
        // Some first places are looked at together: the table is large, and no look waits for another.
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.together) { first in
            var start = 0
            while start < many.count {
                let end = min(start &+ Self.together, many.count)
                for position in start..<end { first[position &- start] = places[firstPlace(mixed(many[position]))] }
                for position in start..<end {
                    let (key, entry) = (many[position], first[position &- start])
                    // What was found there is the same as long as it is not free.
                    if entry != 0, self.known[number(of: entry)] == key {
                        take(position, UInt32(truncatingIfNeeded: number(of: entry)))
                    } else {
                        take(position, key == 0 ? Numbering.none : UInt32(truncatingIfNeeded: number(key, &known)))
                    }
                }
                start = end
            }
        }
        count = known
    }

    private static var together: Int { 128 }

    /// The number of a key, which may be a new one.
    @inline(__always)
    func number(_ key: UInt64, _ count: inout Int) -> Int {
        let mixed = mixed(key)
        let place = place(of: key, mixed)
        if places[place] != 0 { return number(of: places[place]) }
        known[count] = key
        count &+= 1
        places[place] = mark(mixed) | UInt32(truncatingIfNeeded: count)
        return count &- 1
    }

    func known(_ key: UInt64) -> Int? {
        let place = place(of: key, mixed(key))
        return places[place] == 0 ? nil : number(of: places[place])
    }

    @inline(__always)
    private func number(of entry: UInt32) -> Int { (Int(entry) & mask) &- 1 }

    /// Where a key is, or would be: a place with its mark is looked up among the keys, others are passed over.
    @inline(__always)
    private func place(of key: UInt64, _ mixed: UInt64) -> Int {
        let mark = mark(mixed)
        var place = firstPlace(mixed)
        while places[place] != 0 {
            if (Int(places[place] ^ mark) | mask) == mask, known[number(of: places[place])] == key { return place }
            place = (place &+ 1) & mask
        }
        return place
    }

    @inline(__always)
    private func firstPlace(_ mixed: UInt64) -> Int { Int(truncatingIfNeeded: mixed &>> (64 &- bits)) }

    @inline(__always)
    private func mixed(_ key: UInt64) -> UInt64 { key &* factor }

    /// What follows the bits of the place; 0 where the number stands.
    @inline(__always)
    private func mark(_ mixed: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: (mixed &<< bits) &>> 32 & ~UInt64(mask)) }
}
