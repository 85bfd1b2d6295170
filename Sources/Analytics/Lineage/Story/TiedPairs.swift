/// Which of a body's candidates are tied, and when each project was last concerned by a change.
struct TiedPairs {
    private let candidates: Candidates
    private var isTied: [Bool]
    /// By project: the tied pairs that lead from it.
    private var from: [[Int]]
    /// By project: the tied pairs that lead to it.
    private var to: [[Int]]

    init(_ candidates: Candidates) {
        self.candidates = candidates
        isTied = [Bool](repeating: false, count: candidates.pairs.count)
        from = [[Int]](repeating: [], count: candidates.from.count)
        to = from
    }

    /// In order.
    var positions: [Int] { isTied.indices.filter { isTied[$0] } }

    func contains(_ position: Int) -> Bool { isTied[position] }

    mutating func insert(_ position: Int) {
        guard !isTied[position] else { return }
        isTied[position] = true
        let pair = candidates.pairs[position].pair
        from[pair.from].append(position)
        to[pair.to].append(position)
    }

    mutating func remove(_ position: Int) {
        guard isTied[position] else { return }
        isTied[position] = false
        let pair = candidates.pairs[position].pair
        from[pair.from].removeAll { $0 == position }
        to[pair.to].removeAll { $0 == position }
    }

    /// The tied pairs that hang together with a pair, in order.
    func group(of position: Int) -> [Int] {
        var group: [Int] = isTied[position] ? [position] : []
        var open = [position]
        while let next = open.popLast() {
            let pair = candidates.pairs[next].pair
            for other in from[pair.from] where !group.contains(other) {
                group.append(other)
                open.append(other)
            }
            for other in to[pair.to] where !group.contains(other) {
                group.append(other)
                open.append(other)
            }
        }
        return group.sorted()
    }
}
