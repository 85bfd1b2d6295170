/// The weighed pairs of a body, and which projects they concern.
struct Candidates {
    /// Same names first, then by weight, the greatest first.
    let pairs: [WeighedPair]
    /// Positions in `pairs`, by project of the earlier year.
    let from: [[Int]]
    /// Positions in `pairs`, by project of the later year.
    let to: [[Int]]
    /// Whether a tie stands whatever else speaks against it: same names and confirmed ones.
    let isSettled: [Bool]

    init(_ pairs: [WeighedPair], settled: (WeighedPair) -> Bool) {
        let ordered = pairs.indices.sorted { (pairs[$1].weight, pairs[$0].pair) < (pairs[$0].weight, pairs[$1].pair) }.map { pairs[$0] }
        self.pairs = ordered
        isSettled = ordered.map(settled)
        let projects = ordered.reduce(0) { max($0, $1.pair.from + 1, $1.pair.to + 1) }
        var from = [[Int]](repeating: [], count: projects)
        var to = from
        for (position, weighed) in ordered.enumerated() {
            from[weighed.pair.from].append(position)
            to[weighed.pair.to].append(position)
        }
        (self.from, self.to) = (from, to)
    }
}
