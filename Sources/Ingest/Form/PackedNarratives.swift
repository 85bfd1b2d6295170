/// The running text of a form, which is most of what a form holds: all blocks in one list of bytes.
struct PackedNarratives: Sendable {
    private var labels: [Text] = []
    /// For each block how long it is, as a number of seven bits a byte, then its lines as a `Narrative` packs them.
    private var blocks: [UInt8] = []

    init() {}

    init(_ growing: borrowing GrowingNarratives) { (labels, blocks) = (growing.labels.map(\.self), growing.blocks.array) }

    /// Each is made when it is asked for, and looks at the bytes where they are.
    var narratives: [Narrative] {
        get {
            var narratives: [Narrative] = []
            narratives.reserveCapacity(labels.count)
            each { narratives.append($0) }
            return narratives
        }
        set {
            var growing = GrowingNarratives()
            for narrative in newValue { narrative.packed.withUnsafeBufferPointer { growing.add(narrative.label, $0) } }
            self = PackedNarratives(growing)
        }
    }

    /// Hands over each, without a list of them.
    func each(_ take: (Narrative) -> Void) {
        let blocks = blocks[...]
        var position = 0
        for label in labels {
            let length = blocks.readNumber(&position)
            take(Narrative(label: label, packed: blocks[position..<position + length]))
            position += length
        }
    }

    /// How many characters they have at most, and one behind each.
    var mostCharacters: Int { blocks.count + labels.count }

    /// Puts another text in the place of each label, one that says the same.
    mutating func replaceLabels(_ replace: (inout Text) -> Void) {
        for label in labels.indices { replace(&labels[label]) }
    }
}

/// The running text of a form while it is read.
struct GrowingNarratives: ~Copyable {
    fileprivate var labels: [Text] = []
    fileprivate var blocks = GrowingBytes()

    /// - Parameter packed: what a `NarrativePacker` made.
    mutating func add(_ label: Text, _ packed: UnsafeBufferPointer<UInt8>) {
        if labels.isEmpty { labels.reserveCapacity(8) }
        labels.append(label)
        blocks.append(most: mostOfPackedNumber) { write(number: packed.count, to: $0) }
        blocks.append(packed)
    }
}
