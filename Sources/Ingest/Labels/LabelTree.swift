/// The vocabulary as a tree of folded scalars, for finding the longest label at a place.
struct LabelTree: Sendable {
    private struct Node: Sendable {
        var children: [(scalar: UInt32, node: Int)] = []
        var label: Label?
    }

    private var nodes = [Node()]
    /// Node by first scalar, for the first 65,536; 0 means that no label begins so.
    private var roots = [Int32](repeating: 0, count: 1 << 16)

    static let vocabulary = LabelTree(Vocabulary.labels)

    init(_ labels: KeyValuePairs<Label, [String]>) {
        for (label, words) in labels {
            for word in words { insert(word, label) }
        }
        for child in nodes[0].children { roots[Int(child.scalar)] = Int32(child.node) }
    }

    /// The first label to claim a word keeps it.
    private mutating func insert(_ word: String, _ label: Label) {
        var node = 0
        for scalar in foldedScalars(Text(word)) {
            if let next = child(of: node, scalar) {
                node = next
            } else {
                nodes[node].children.append((scalar, nodes.count))
                node = nodes.count
                nodes.append(Node())
            }
        }
        if nodes[node].label == nil { nodes[node].label = label }
    }

    /// The node for a label's first scalar; nil when no label begins so, which is the usual answer.
    func root(_ scalar: UInt32) -> Int? {
        guard scalar < 1 << 16, roots[Int(scalar)] != 0 else { return nil }
        return Int(roots[Int(scalar)])
    }

    func child(of node: Int, _ scalar: UInt32) -> Int? {
        nodes[node].children.first { $0.scalar == scalar }?.node
    }

    /// The node that the scalars lead to; nil when no label goes on so.
    func node(after scalars: [UInt32], from start: Int = 0) -> Int? {
        var node = start
        for scalar in scalars {
            guard let next = child(of: node, scalar) else { return nil }
            node = next
        }
        return node
    }

    func label(at node: Int) -> Label? { nodes[node].label }
}
