/// Words as a tree of folded scalars: a word is found in as many steps as it has scalars, without hashing it and without a copy.
struct ScalarTree: Sendable {
    private struct Node {
        let scalar: UInt32
        var firstChild: Int32 = 0
        var nextSibling: Int32 = 0
    }

    private var nodes = [Node(scalar: 0)]
    /// Node by first scalar, for the first 65,536; 0 means that no word begins so.
    private var roots = [Int32](repeating: 0, count: 1 << 16)

    /// Nodes are numbered from 0, which stands for no scalar yet.
    var count: Int { nodes.count }

    /// The number of the word's node, which is made where there is none.
    mutating func insert(_ word: [UInt32]) -> Int {
        word.reduce(0) { node, scalar in child(of: node, scalar) ?? append(scalar, to: node) }
    }

    private mutating func append(_ scalar: UInt32, to node: Int) -> Int {
        let new = Int32(nodes.count)
        if node == 0 {
            roots[Int(scalar)] = new
            nodes.append(Node(scalar: scalar))
        } else {
            nodes.append(Node(scalar: scalar, nextSibling: nodes[node].firstChild))
            nodes[node].firstChild = new
        }
        return Int(new)
    }

    /// The node for a word's first scalar; nil when no word begins so, which is the usual answer.
    func root(_ scalar: UInt32) -> Int? {
        guard scalar < 1 << 16, roots[Int(scalar)] != 0 else { return nil }
        return Int(roots[Int(scalar)])
    }

    func child(of node: Int, _ scalar: UInt32) -> Int? {
        guard node != 0 else { return root(scalar) }
        var child = Int(nodes[node].firstChild)
        while child != 0 {
            if nodes[child].scalar == scalar { return child }
            child = Int(nodes[child].nextSibling)
        }
        return nil
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

/// What words mean, by their folded scalars.
struct WordTable<Meaning: Sendable>: Sendable {
    private var tree = ScalarTree()
    /// By node; nil where no word ends.
    private var meanings: [Meaning?] = [nil]

    init(_ words: some Sequence<(key: String, value: Meaning)>) {
        for (word, meaning) in words {
            let node = tree.insert(foldedScalars(Text(word)))
            while meanings.count < tree.count { meanings.append(nil) }
            meanings[node] = meaning
        }
    }

    subscript(word: some Sequence<UInt32>) -> Meaning? { tree.node(after: word).flatMap { meanings[$0] } }
}

/// A few words.
struct WordSet: Sendable {
    private let words: WordTable<Bool>

    init(_ words: [String]) { self.words = WordTable(words.map { (key: $0, value: true) }) }

    func contains(_ word: some Sequence<UInt32>) -> Bool { words[word] ?? false }
}

/// A few scalars.
struct ScalarSet: Sendable {
    private let scalars: [UInt32]

    init(_ characters: Text) { scalars = foldedScalars(characters) }
    init(_ scalars: some Sequence<UInt32>) { self.scalars = Array(scalars) }

    func contains(_ scalar: UInt32) -> Bool {
        for own in scalars where own == scalar { return true }
        return false
    }
}
