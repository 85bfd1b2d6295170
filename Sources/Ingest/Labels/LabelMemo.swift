/// The labels that were found at the beginning of cells, so that each is looked for once.
final class LabelMemo {
    /// The cells whose labels are remembered.
    private let cells: Range<Int>
    private let memory = KeptMemory()
    /// By cell: the place in `matches` plus one; -1 for a cell that no label begins with, 0 for one that was not asked for yet.
    private let places: Kept<Int32>
    /// By cell: how far behind it the cells stand that were looked at, at most `farthest`.
    private let reaches: Kept<UInt16>
    private var matches: [LabelMatch] = []
    /// The last cell that was looked at since a label was last asked for: one number.
    private let lastLookedAt: Kept<Int>

    private static let farthest = Int(UInt16.max)

    init(_ cells: Range<Int>) {
        self.cells = cells
        places = memory.keep(0, count: cells.count)
        reaches = memory.keep(0, count: cells.count)
        lastLookedAt = memory.keep(0, count: 1)
    }

    /// A label, or that there is none, and the last cell that may have been looked at to see it.
    typealias Answer = (match: LabelMatch?, reach: Int)

    func remembers(_ cell: Int) -> Bool { cells.contains(cell) }

    /// What was found at a cell that it remembers; nil where nobody asked yet.
    func answer(_ cell: Int) -> Answer? {
        let place = places[cell - cells.lowerBound]
        guard place != 0 else { return nil }
        let reach = Int(reaches[cell - cells.lowerBound])
        return (place > 0 ? matches[Int(place) - 1] : nil, reach < Self.farthest ? cell + reach : .max)
    }

    /// Notes that the label at a cell is looked for.
    func begin(_ cell: Int) {
        var last = lastLookedAt
        last[0] = cell
    }

    /// Remembers what was found at the cell where the look for a label began.
    func remember(_ cell: Int, _ match: LabelMatch?) -> Answer {
        var (places, reaches) = (places, reaches)
        if let match { matches.append(match) }
        places[cell - cells.lowerBound] = match == nil ? -1 : Int32(truncatingIfNeeded: matches.count)
        reaches[cell - cells.lowerBound] = UInt16(min(lastLookedAt[0] - cell, Self.farthest))
        return (match, lastLookedAt[0])
    }

    /// Notes that a label depends on a cell.
    func look(at cell: Int) {
        var last = lastLookedAt
        if cell > last[0] { last[0] = cell }
    }
}

extension CellText {
    /// The label that begins with a cell, from memory where the limit does not matter: no cell from there on was looked at.
    func matchPossibleCell(at position: Position, limit: Int, acrossLines: Bool) -> LabelMatch? {
        guard acrossLines, labelMemo.remembers(position.cell) else {
            return matchPossibleLabel(at: position, limit: limit, acrossLines: acrossLines)
        }
        let answer = labelMemo.answer(position.cell) ?? lookForLabel(position)
        return limit == cells.count || answer.reach < limit
            ? answer.match : matchPossibleLabel(at: position, limit: limit, acrossLines: true)
    }

    private func lookForLabel(_ position: Position) -> LabelMemo.Answer {
        labelMemo.begin(position.cell)
        return labelMemo.remember(position.cell, matchPossibleLabel(at: position, limit: cells.count, acrossLines: true))
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
