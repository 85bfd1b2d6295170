/// A set of keys for one look at one text: open addressing in an array that is made once, as large as it may have to be.
struct KeySet {
    /// 0 where the place is free.
    private var places: [UInt64]
    private let shift: UInt64
    private let factor = keyFactor
    /// How many keys are in it.
    private(set) var count = 0

    /// - Parameter most: no more keys than this are ever inserted.
    init(most: Int) {
        let bits = max(4, Int.bitWidth - (most * 2).leadingZeroBitCount)
        places = [UInt64](repeating: 0, count: 1 << bits)
        shift = UInt64(64 - bits)
    }

    func contains(_ key: UInt64) -> Bool { places[place(of: stored(key))] != 0 }

    mutating func insert(_ key: UInt64) {
        let key = stored(key)
        let place = place(of: key)
        if places[place] == 0 { count += 1 }
        places[place] = key
    }

    /// No key is stored as 0; 0 shares a place with a key that is as rare.
    private func stored(_ key: UInt64) -> UInt64 { key == 0 ? .max : key }

    /// Where the key is, or would be.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        let last = places.count - 1
        var place = Int((key &* factor) >> shift)
        while places[place] != 0, places[place] != key { place = (place + 1) & last }
        return place
    }
}
