/// The vocabulary as a tree of folded scalars, for finding the longest label at a place.
struct LabelTree: Sendable {
    private var tree = ScalarTree()
    /// By node; nil where no label ends.
    private var labels: [Label?] = [nil]

    static let vocabulary = LabelTree(Vocabulary.labels)

    init(_ labels: KeyValuePairs<Label, [String]>) {
        for (label, words) in labels {
            for word in words { insert(word, label) }
        }
    }

    /// The first label to claim a word keeps it.
    private mutating func insert(_ word: String, _ label: Label) {
        let node = tree.insert(foldedScalars(Text(word)))
        while labels.count < tree.count { labels.append(nil) }
        if labels[node] == nil { labels[node] = label }
    }

    /// The node for a label's first scalar; nil when no label begins so, which is the usual answer.
    func root(_ scalar: UInt32) -> Int? { tree.root(scalar) }

    func child(of node: Int, _ scalar: UInt32) -> Int? { tree.child(of: node, scalar) }

    /// The node that the scalars lead to; nil when no label goes on so.
    func node(after scalars: some Sequence<UInt32>, from start: Int = 0) -> Int? { tree.node(after: scalars, from: start) }

    func label(at node: Int) -> Label? { labels[node] }
}
