/// Words as a tree of folded scalars: a word is found in as many steps as it has scalars, without hashing it and without a copy.
///
/// Trees are made once, of the vocabulary, and stay until the program ends. That is why they are read through a pointer, which costs no counting of
/// references where several cells a microsecond are looked up.
struct ScalarTree: @unchecked Sendable {
    private let places: UnsafePointer<GrowingScalarTree.Place>
    /// By how many bits a hash is shifted to be a place.
    private let shift: UInt64
    /// Nodes are numbered from 0, which stands for no scalar yet.
    let count: Int
    /// The scalars that a word begins with, and more.
    private let firsts: ScalarSieve

    init(_ growing: GrowingScalarTree) {
        places = keptForGood(growing.places)
        shift = growing.shift
        count = growing.count
        firsts = ScalarSieve(growing.places.lazy.filter { $0.child > 0 && $0.node == 0 }.map(\.scalar))
    }

    /// The node for a word's first scalar; nil when no word begins so, which is the usual answer.
    func root(_ scalar: UInt32) -> Int? { child(of: 0, scalar) }

    @inline(__always)
    func child(of node: Int, _ scalar: UInt32) -> Int? {
        if node == 0, !firsts.mayContain(scalar) { return nil }
        return knownChild(of: node, scalar)
    }

    private func knownChild(of node: Int, _ scalar: UInt32) -> Int? {
        let child = places[GrowingScalarTree.place(of: node, scalar, shift) { places[$0] }].child
        return child == 0 ? nil : Int(child)
    }

    /// The node that the scalars lead to; nil when no word goes on so.
    func node(after scalars: some Sequence<UInt32>, from start: Int = 0) -> Int? {
        var node = start
        for scalar in scalars {
            guard let next = child(of: node, scalar) else { return nil }
            node = next
        }
        return node
    }
}

/// A tree of words while it grows.
struct GrowingScalarTree {
    /// Where a node goes on with a scalar.
    struct Place {
        var node: UInt32 = 0
        var scalar: UInt32 = 0
        /// 0 where nothing is: no node goes on to the first one.
        var child: UInt32 = 0
    }

    /// By hash of node and scalar, with room for twice as many.
    fileprivate var places = [Place](repeating: Place(), count: 16)
    fileprivate var shift: UInt64 = 60
    private(set) var count = 1

    /// The number of the word's node, which is made where there is none.
    mutating func insert(_ word: [UInt32]) -> Int {
        var node = 0
        for scalar in word { node = insert(scalar, after: node) }
        return node
    }

    /// The number of the node behind another, which is made where there is none.
    mutating func insert(_ scalar: UInt32, after node: Int) -> Int {
        let place = Self.place(of: node, scalar, shift) { places[$0] }
        if places[place].child > 0 { return Int(places[place].child) }
        let child = count
        places[place] = Place(node: UInt32(node), scalar: scalar, child: UInt32(child))
        count += 1
        if count * 2 > places.count { grow() }
        return child
    }

    private mutating func grow() {
        let old = places
        places = [Place](repeating: Place(), count: old.count * 2)
        shift -= 1
        for place in old where place.child > 0 {
            let new = Self.place(of: Int(place.node), place.scalar, shift) { places[$0] }
            places[new] = place
        }
    }

    /// The place of the child, or the free one where it would be.
    @inline(__always)
    fileprivate static func place(of node: Int, _ scalar: UInt32, _ shift: UInt64, _ at: (Int) -> Place) -> Int {
        let hash = (UInt64(truncatingIfNeeded: node) << 32 | UInt64(scalar)) &* 0x9E37_79B9_7F4A_7C15
        var place = Int(truncatingIfNeeded: hash >> shift)
        while true {
            let found = at(place)
            if found.child == 0 || found.scalar == scalar && Int(found.node) == node { return place }
            place = (place + 1) & (1 << Int(64 - shift) - 1)
        }
    }
}

/// A copy that nobody frees.
func keptForGood<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
    copy.initialize(from: elements, count: elements.count)
    return UnsafePointer(copy)
}
