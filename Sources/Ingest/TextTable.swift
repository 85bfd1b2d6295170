/// Texts that were seen, each once. A table of its own rather than a `Set`: it hashes eight bytes at a time, and looks at no text before its hash
/// agrees.
struct TextTable: Sendable {
    private var texts: [Text] = []
    /// By hash, with room for twice as many: the upper half of the hash, and the number of the text, counted from 1; 0 where none is.
    private var slots = [Slot](repeating: Slot(), count: 1024)
    /// Another one in each process, as for a `Set`: nobody can write texts that all hash alike.
    private let seed = UInt64(truncatingIfNeeded: Hasher().finalize())

    private struct Slot {
        var hash: UInt32 = 0
        var number: UInt32 = 0
    }

    /// Puts the first text with the same bytes in the place of a text.
    /// - Returns: whether that is another copy.
    @discardableResult
    mutating func share(_ text: inout Text) -> Bool {
        if text.isEmpty { return false }
        let hash = text.utf8.withUnsafeBytes { hashed($0, seed: seed) }
        let upper = UInt32(truncatingIfNeeded: hash >> 32)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot].number > 0 {
            if slots[slot].hash == upper, let isCopy = replace(&text, by: texts[Int(slots[slot].number) - 1]) { return isCopy }
            slot = (slot + 1) & (slots.count - 1)
        }
        texts.append(text)
        slots[slot] = Slot(hash: upper, number: UInt32(texts.count))
        if texts.count * 2 > slots.count { grow() }
        return false
    }

    /// - Returns: whether the text was another copy of the known one; nil where it has other bytes, and stays.
    private func replace(_ text: inout Text, by known: Text) -> Bool? {
        let isCopy: Bool? = known.utf8.withUnsafeBytes { known in
            text.utf8.withUnsafeBytes { areEqual(known, $0) ? known.baseAddress != $0.baseAddress : nil }
        }
        if isCopy == true { text = known }
        return isCopy
    }

    private mutating func grow() {
        slots = [Slot](repeating: Slot(), count: slots.count * 4)
        for (index, text) in texts.enumerated() {
            let hash = text.utf8.withUnsafeBytes { hashed($0, seed: seed) }
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot].number > 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Slot(hash: UInt32(truncatingIfNeeded: hash >> 32), number: UInt32(index + 1))
        }
    }
}

private func areEqual(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
    one.count == other.count && (one.baseAddress == other.baseAddress || areEqualBytes(one, other))
}
