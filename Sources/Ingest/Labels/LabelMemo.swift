/// The labels that were found at the beginning of cells, so that each is looked for once.
final class LabelMemo {
    /// The cells whose labels are remembered.
    private let cells: Range<Int>
    /// By cell: the place in `matches` plus one, 0 for a cell that was not asked for yet.
    private var places: [Int32]
    private var matches: [LabelMatch?] = []

    init(_ cells: Range<Int>) {
        self.cells = cells
        places = [Int32](repeating: 0, count: cells.count)
    }

    func match(_ cell: Int, _ find: () -> LabelMatch?) -> LabelMatch? {
        guard cells.contains(cell) else { return find() }
        let place = cell - cells.lowerBound
        if places[place] > 0 { return matches[Int(places[place]) - 1] }
        let match = find()
        matches.append(match)
        places[place] = Int32(truncatingIfNeeded: matches.count)
        return match
    }
}

extension CellText {
    /// The label that begins with a cell, from memory where the limit cannot matter.
    func matchPossibleCell(at position: Position, limit: Int, acrossLines: Bool) -> LabelMatch? {
        guard acrossLines, isFar(limit, from: position.cell) else {
            return matchPossibleLabel(at: position, limit: limit, acrossLines: acrossLines)
        }
        return labelMemo.match(position.cell) { matchPossibleLabel(at: position, limit: cells.count, acrossLines: true) }
    }

    /// Whether no label that begins with a cell can reach the limit, with its brackets and with cells of the next four rows.
    private func isFar(_ limit: Int, from cell: Int) -> Bool {
        if limit == cells.count { return true }
        let row = cells[cell].row + 5
        return cell + vocabulary.longest + 32 <= limit && row < rows.count && rows[row].cells.lowerBound <= limit
    }
}

extension LabelTree {
    /// Whether a label may begin with a cell, judged by its words alone: nearly always not. Only the words of the cell are looked at, as others
    /// may continue the label.
    func mayBegin(_ words: some RandomAccessCollection<UInt32>) -> Bool {
        guard let first = words.first else { return true }
        return mayBeginDirectly(words) || mayBeEnumeration(first) && mayFollowEnumeration(words)
    }

    /// Whether the words go on to a label, or all of them are the beginning of one.
    private func mayBeginDirectly(_ words: some Sequence<UInt32>) -> Bool {
        var node = 0
        for scalar in words {
            guard let next = child(of: node, scalar) else { return false }
            if label(at: next) != nil { return true }
            node = next
        }
        return true
    }

    private func mayFollowEnumeration(_ words: some RandomAccessCollection<UInt32>) -> Bool {
        var isEnumeration = false
        for index in words.indices where !isEnumerationNumber(words[index]) {
            if enumerationSigns.contains(words[index]) {
                isEnumeration = true
            } else if !isEnumeration || words[index] != 0x5EA6 {
                return isEnumeration && mayBeginDirectly(words[index...])
            }
        }
        return false
    }
}
