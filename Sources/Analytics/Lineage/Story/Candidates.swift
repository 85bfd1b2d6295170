/// The weighed pairs of a body, and which projects they concern.
struct Candidates {
    /// Same names first, then by weight, the greatest first.
    let pairs: [WeighedPair]
    /// Positions in `pairs`, by project of the earlier year.
    private(set) var from: [Int: [Int]] = [:]
    /// Positions in `pairs`, by project of the later year.
    private(set) var to: [Int: [Int]] = [:]
    /// Ties that stand whatever else speaks against them: same names and confirmed ones.
    let settled: Set<Int>

    init(_ pairs: [WeighedPair], settled: (WeighedPair) -> Bool) {
        let ordered = pairs.sorted { ($1.weight, $0.pair) < ($0.weight, $1.pair) }
        self.pairs = ordered
        self.settled = Set(ordered.indices.filter { settled(ordered[$0]) })
        for (position, weighed) in ordered.enumerated() {
            from[weighed.pair.from, default: []].append(position)
            to[weighed.pair.to, default: []].append(position)
        }
    }
}
