/// The vocabulary as a tree of folded scalars, for finding the longest label at a place.
struct LabelTree: Sendable {
    private let labels: WordTable<Label>

    static let vocabulary = LabelTree(Vocabulary.labels)

    /// The first label to claim a word keeps it.
    init(_ labels: KeyValuePairs<Label, [String]>) {
        let labels = labels.map { (label: $0.key, words: $0.value + $0.value.flatMap(Self.withOtherSigns)) }
        self.labels = WordTable(labels.flatMap { label, words in words.map { (key: $0, value: label) } })
    }

    /// `其中财政拨款`, for the colon is easily lost, and `其中-财政拨款`.
    private static func withOtherSigns(_ words: String) -> [String] {
        words.hasPrefix("其中:") ? ["其中", "其中-"].map { $0 + words.dropFirst(3) } : []
    }

    /// The node for a label's first scalar; nil when no label begins so, which is the usual answer.
    func root(_ scalar: UInt32) -> Int? { labels.tree.root(scalar) }

    func child(of node: Int, _ scalar: UInt32) -> Int? { labels.tree.child(of: node, scalar) }

    /// The node that the scalars lead to; nil when no label goes on so.
    func node(after scalars: some Sequence<UInt32>, from start: Int = 0) -> Int? { labels.tree.node(after: scalars, from: start) }

    func label(at node: Int) -> Label? { labels.meaning(at: node) }
}
