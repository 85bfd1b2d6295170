/// The labels that were found at the beginning of cells, so that each is looked for once.
final class LabelMemo {
    private let memory = KeptMemory()
    /// By cell: the place in `matches` plus one; -1 for a cell that no label begins with, 0 for one that was not asked for yet.
    private let places: Kept<Int32>
    /// By cell: how far behind it the cells stand that were looked at, at most `farthest`.
    private let reaches: Kept<UInt16>
    /// Whether an access overlaps another one need not be asked: none lasts longer than a call.
    @exclusivity(unchecked) private var matches: [LabelMatch] = []
    /// The last cell that was looked at since a label was last asked for: one number.
    private let lastLookedAt: Kept<Int>

    private static let farthest = Int(UInt16.max)

    /// - Parameter cells: how many there are.
    init(_ cells: Int) {
        places = memory.keep(0, count: cells)
        reaches = memory.keep(0, count: cells)
        lastLookedAt = memory.keep(0, count: 1)
    }

    /// A label, or that there is none, and the last cell that may have been looked at to see it.
    typealias Answer = (match: LabelMatch?, reach: Int)

    /// What was found at a cell; nil where nobody asked yet.
    func answer(_ cell: Int) -> Answer? {
        let place = places[cell]
        guard place != 0 else { return nil }
        let reach = Int(reaches[cell])
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
        places[cell] = match == nil ? -1 : Int32(truncatingIfNeeded: matches.count)
        reaches[cell] = UInt16(min(lastLookedAt[0] - cell, Self.farthest))
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
        guard acrossLines else {
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
            } else if !isEnumeration || words[index] != Chinese.degree {
                return isEnumeration && mayBeginDirectly(words[index...])
            }
        }
        return false
    }
}
