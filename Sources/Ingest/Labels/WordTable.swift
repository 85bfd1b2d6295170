/// What words mean, by their folded scalars. Made once, as `ScalarTree` is.
struct WordTable<Meaning: Sendable>: @unchecked Sendable {
    let tree: ScalarTree
    /// By node; nil where no word ends.
    private let meanings: UnsafePointer<Meaning?>

    /// The first meaning of a word counts.
    init(_ words: some Sequence<(key: String, value: Meaning)>) {
        var growing = GrowingScalarTree()
        var meanings: [Meaning?] = [nil]
        for (word, meaning) in words {
            let node = growing.insert(foldedScalars(Text(word)))
            while meanings.count < growing.count { meanings.append(nil) }
            if meanings[node] == nil { meanings[node] = meaning }
        }
        tree = ScalarTree(growing)
        self.meanings = keptForGood(meanings)
    }

    func meaning(at node: Int) -> Meaning? {
        precondition(node < tree.count)
        return meanings[node]
    }

    subscript(word: some Sequence<UInt32>) -> Meaning? { tree.node(after: word).flatMap { meaning(at: $0) } }
}

/// A few words.
struct WordSet: Sendable {
    private let words: WordTable<Bool>

    init(_ words: [String]) { self.words = WordTable(words.map { (key: $0, value: true) }) }

    func contains(_ word: some Sequence<UInt32>) -> Bool { words[word] ?? false }
}

/// A few scalars. Made once, as `ScalarTree` is.
struct ScalarSet: @unchecked Sendable {
    private let scalars: UnsafePointer<UInt32>
    private let count: Int
    private let sieve: ScalarSieve

    init(_ characters: Text) { self.init(foldedScalars(characters)) }

    init(_ scalars: some Sequence<UInt32>) {
        let all = Array(scalars)
        self.scalars = keptForGood(all)
        count = all.count
        sieve = ScalarSieve(all)
    }

    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool { sieve.mayContain(scalar) && isListed(scalar) }

    private func isListed(_ scalar: UInt32) -> Bool {
        for index in 0..<count where scalars[index] == scalar { return true }
        return false
    }
}

/// Tells of nearly all scalars that they are not among a few, by their last ten bits alone. Made once, as `ScalarTree` is.
struct ScalarSieve: @unchecked Sendable {
    /// A bit for each of 1,024.
    private let bits: UnsafePointer<UInt64>

    init(_ scalars: some Sequence<UInt32>) {
        var bits = [UInt64](repeating: 0, count: 16)
        for scalar in scalars { bits[Int(scalar >> 6 & 15)] |= 1 << UInt64(scalar & 63) }
        self.bits = keptForGood(bits)
    }

    @inline(__always)
    func mayContain(_ scalar: UInt32) -> Bool { bits[Int(scalar >> 6 & 15)] >> UInt64(scalar & 63) & 1 != 0 }
}
