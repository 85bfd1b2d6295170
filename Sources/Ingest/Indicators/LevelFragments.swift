/// The lines of a column of levels, which its narrow cells broke: which lines make one level each, at the least cost. What together is a
/// known level belongs together; points in brackets belong to the level before them.
struct LevelFragments {
    private let cells: [IndicatorCell]
    private let widest: Int

    init(_ cells: [IndicatorCell]) {
        self.cells = cells
        widest = cells.map(\.width).max() ?? 0
    }

    func join() -> [[IndicatorCell]] {
        var best = [0]
        var starts = [0]
        for end in 1..<(cells.count + 1) {
            let choices = (max(0, end - 6)..<end).map { ($0, best[$0] + cost($0..<end)) }
            let (start, sum) = choices.reversed().min { $0.1 < $1.1 } ?? (end - 1, 0)
            best.append(sum)
            starts.append(start)
        }
        var groups: [[IndicatorCell]] = []
        var end = cells.count
        while end > 0 {
            groups.append(Array(cells[starts[end]..<end]))
            end = starts[end]
        }
        return groups.reversed()
    }

    /// Known levels cost least, single unknown ones less than joined ones; lines far apart are not joined.
    private func cost(_ range: Range<Int>) -> Int {
        var cost = 2
        for index in range.dropFirst() where !isPoints(cells[index]) {
            let distance = cells[index].height - cells[index - 1].height
            if distance > 8 || cells[index].page != cells[index - 1].page { return 1000 }
            cost += max(0, distance - 2)
        }
        let words = range.flatMap { cells[$0].words }
        if isLevel(words) { return cost }
        let isFull = range.dropLast().allSatisfy { cells[$0].width + 2 >= widest }
        let known = range.count > 1 ? range.count { cells[$0].looks.isLevel } : 0
        return cost + (isPoints(cells[range.lowerBound]) ? 20 : 6) + (range.count - 1) * (isFull ? 1 : 5) + known * 10
    }

    private func isLevel(_ words: [UInt32]) -> Bool {
        let words = splitPoints(words)?.words ?? words[...]
        return IndicatorWords.shared.meaning(words).isLevel
    }

    /// (50分), or the rest of it, in a line of its own.
    private func isPoints(_ cell: IndicatorCell) -> Bool {
        cell.words.last == UInt32(ASCII.closeParenthesis) && cell.words.allSatisfy { $0 < 0x80 || $0 == Chinese.points }
    }
}
