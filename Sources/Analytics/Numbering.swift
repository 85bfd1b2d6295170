/// Gives each key a number, in the order in which they come: what is counted by keys is counted in arrays by number.
struct Numbering {
    /// By number.
    private(set) var keys: [UInt64] = []
    /// By the upper bits of the mixed key, and the places behind: the lower half of the mixed key above a number and one; 0 where the place is free.
    private var places: [UInt64]
    private var shift: UInt64

    /// The number of the key 0 where many keys are numbered at once: it stands for no key.
    static let none = UInt32.max

    /// - Parameter count: so many keys find room without growth.
    init(expecting count: Int = 500) {
        let bits = Int.bitWidth - (max(count, 8) * 2 - 1).leadingZeroBitCount
        places = [UInt64](repeating: 0, count: 1 << bits)
        shift = UInt64(64 - bits)
    }

    /// How many keys have a number.
    var count: Int { keys.count }

    /// The number of a key, which may be a new one.
    mutating func number(_ key: UInt64) -> Int {
        makeRoom(for: 1)
        let place = place(of: key)
        if places[place] != 0 { return number(at: place) }
        keys.append(key)
        places[place] = entry(key, number: keys.count - 1)
        return keys.count - 1
    }

    /// Numbers many keys at once, which is several times faster: new ones, known ones, and 0 for no key.
    /// - Parameters:
    ///   - numbers: where the numbers go, one for each key.
    ///   - start: where the first one goes.
    mutating func number(_ many: [UInt64], to numbers: inout [UInt32], from start: Int = 0) {
        precondition(start + many.count <= numbers.count)
        makeRoom(for: many.count)
        var known: [UInt64] = []
        swap(&known, &keys)
        // Room was made: a place is found before the table ends, and no number is beyond the keys.
        numbers.withUnsafeMutableBufferPointer { numbers in
            places.withUnsafeMutableBufferPointer { places in
                var next = 0
                for (position, key) in many.enumerated() {
                    // Keys that came one after the other mostly do so again.
                    let number = next < known.count && known[next] == key ? next : add(key, to: places, &known, shift)
                    numbers[start + position] = UInt32(truncatingIfNeeded: number)
                    next = number + 1
                }
            }
        }
        swap(&known, &keys)
    }

    /// nil where the key has no number.
    func known(_ key: UInt64) -> Int? {
        let place = place(of: key)
        return places[place] == 0 ? nil : number(at: place)
    }

    private func number(at place: Int) -> Int { Int(places[place] & 0xFFFF_FFFF) - 1 }

    /// Where the key is, or would be.
    private func place(of key: UInt64) -> Int { places.withUnsafeBufferPointer { find(key, in: $0, keys, shift) } }

    /// Half of the places stay free.
    private mutating func makeRoom(for more: Int) {
        guard (keys.count + more) * 2 > places.count else { return }
        let keys = keys
        self = Numbering(expecting: max(keys.count + more, keys.count * 2))
        self.keys = keys
        for (number, key) in keys.enumerated() { places[place(of: key)] = entry(key, number: number) }
    }
}

/// The number of a key, which may be a new one; -1, cut to 32 bits `none`, of the key 0.
@inline(__always)
private func add(_ key: UInt64, to places: UnsafeMutableBufferPointer<UInt64>, _ known: inout [UInt64], _ shift: UInt64) -> Int {
    if key == 0 { return -1 }
    let place = find(key, in: UnsafeBufferPointer(places), known, shift)
    if places[place] != 0 { return Int(places[place] & 0xFFFF_FFFF) - 1 }
    known.append(key)
    places[place] = entry(key, number: known.count - 1)
    return known.count - 1
}

@inline(__always)
private func mixed(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

@inline(__always)
private func entry(_ key: UInt64, number: Int) -> UInt64 { mixed(key) << 32 | UInt64(truncatingIfNeeded: number + 1) }

/// Where a key is, or would be: a place with its lower half is looked up among the keys, others are passed over.
@inline(__always)
private func find(_ key: UInt64, in places: UnsafeBufferPointer<UInt64>, _ keys: [UInt64], _ shift: UInt64) -> Int {
    let (mixed, last) = (mixed(key), places.count - 1)
    var place = Int(mixed >> shift)
    while true {
        let entry = places[place]
        if entry == 0 { return place }
        if (entry ^ mixed << 32) >> 32 == 0, keys[Int(entry & 0xFFFF_FFFF) - 1] == key { return place }
        place = (place + 1) & last
    }
}
