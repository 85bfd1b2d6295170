/// The running text of a form, which is most of what a form holds: all blocks in one list of bytes.
struct PackedNarratives: Sendable {
    private var labels: [Text] = []
    /// For each block how long it is, as a number of seven bits a byte, then its lines as a `Narrative` packs them.
    private var blocks: [UInt8] = []

    /// Each is made when it is asked for, and looks at the bytes where they are.
    var narratives: [Narrative] {
        get {
            let blocks = blocks[...]
            var position = 0
            return labels.map { label in
                let length = blocks.readNumber(&position)
                defer { position += length }
                return Narrative(label: label, packed: blocks[position..<position + length])
            }
        }
        set {
            labels = newValue.map(\.label)
            var bytes = GrowingBytes(room: newValue.reduce(0) { $0 + $1.packed.count + mostOfPackedNumber })
            for narrative in newValue {
                bytes.append(most: mostOfPackedNumber) { write(number: narrative.packed.count, to: $0) }
                narrative.packed.withUnsafeBufferPointer { bytes.append($0) }
            }
            blocks = bytes.array
        }
    }

    /// Puts another text in the place of each label, one that says the same.
    mutating func replaceLabels(_ replace: (inout Text) -> Void) {
        for label in labels.indices { replace(&labels[label]) }
    }
}
