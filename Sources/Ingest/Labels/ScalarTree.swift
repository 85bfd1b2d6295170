/// Words as a tree of folded scalars: a word is found in as many steps as it has scalars, without hashing it and without a copy.
///
/// Trees are made once, of the vocabulary, and stay until the program ends. That is why they are read through pointers, which costs no counting of
/// references where several cells a microsecond are looked up; a node's number comes from the tree itself.
struct ScalarTree: @unchecked Sendable {
    fileprivate struct Node {
        let scalar: UInt32
        var firstChild: Int32 = 0
        var nextSibling: Int32 = 0
    }

    private let nodes: UnsafePointer<Node>
    /// Node by first scalar, for the first 65,536; 0 means that no word begins so.
    private let roots: UnsafePointer<Int32>
    /// Nodes are numbered from 0, which stands for no scalar yet.
    let count: Int

    init(_ growing: GrowingScalarTree) {
        nodes = keptForGood(growing.nodes)
        roots = keptForGood(growing.roots)
        count = growing.nodes.count
    }

    /// The node for a word's first scalar; nil when no word begins so, which is the usual answer.
    func root(_ scalar: UInt32) -> Int? {
        guard scalar < 1 << 16, roots[Int(scalar)] != 0 else { return nil }
        return Int(roots[Int(scalar)])
    }

    func child(of node: Int, _ scalar: UInt32) -> Int? {
        guard node != 0 else { return root(scalar) }
        precondition(node < count)
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

/// A tree of words while it grows.
struct GrowingScalarTree {
    fileprivate var nodes = [ScalarTree.Node(scalar: 0)]
    fileprivate var roots = [Int32](repeating: 0, count: 1 << 16)

    var count: Int { nodes.count }

    /// The number of the word's node, which is made where there is none.
    mutating func insert(_ word: [UInt32]) -> Int {
        word.reduce(0) { node, scalar in child(of: node, scalar) ?? append(scalar, to: node) }
    }

    private func child(of node: Int, _ scalar: UInt32) -> Int? {
        var child = Int(node == 0 ? roots[Int(scalar)] : nodes[node].firstChild)
        while child != 0, nodes[child].scalar != scalar { child = Int(nodes[child].nextSibling) }
        return child == 0 ? nil : child
    }

    private mutating func append(_ scalar: UInt32, to node: Int) -> Int {
        let new = Int32(nodes.count)
        nodes.append(ScalarTree.Node(scalar: scalar, nextSibling: node == 0 ? 0 : nodes[node].firstChild))
        if node == 0 { roots[Int(scalar)] = new } else { nodes[node].firstChild = new }
        return Int(new)
    }
}

/// A copy that nobody frees.
func keptForGood<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
    copy.initialize(from: elements, count: elements.count)
    return UnsafePointer(copy)
}
