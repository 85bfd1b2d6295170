/// Gives each key a number, in the order in which they come: what is counted by keys is counted in arrays by number.
struct Numbering {
    /// By number.
    private(set) var keys: [UInt64] = []
    /// By the upper bits of the mixed key, and the places behind: a number and one; 0 where the place is free.
    private var places: [UInt32]
    private var shift: UInt64

    init() {
        places = [UInt32](repeating: 0, count: 1 << 10)
        shift = 64 - 10
    }

    /// How many keys have a number.
    var count: Int { keys.count }

    /// The number of a key, which may be a new one.
    mutating func number(_ key: UInt64) -> Int {
        if keys.count * 2 >= places.count { grow() }
        let place = place(of: key)
        if places[place] != 0 { return Int(places[place]) - 1 }
        keys.append(key)
        places[place] = UInt32(keys.count)
        return keys.count - 1
    }

    /// nil where the key has no number.
    func known(_ key: UInt64) -> Int? {
        let place = place(of: key)
        return places[place] == 0 ? nil : Int(places[place]) - 1
    }

    /// Where the key is, or would be.
    private func place(of key: UInt64) -> Int {
        let last = places.count - 1
        var place = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while places[place] != 0, keys[Int(places[place]) - 1] != key { place = (place + 1) & last }
        return place
    }

    private mutating func grow() {
        places = [UInt32](repeating: 0, count: places.count * 4)
        shift -= 2
        for (number, key) in keys.enumerated() { places[place(of: key)] = UInt32(number + 1) }
    }
}
