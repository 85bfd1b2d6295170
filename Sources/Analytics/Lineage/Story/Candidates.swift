/// The weighed pairs of a body, and which projects they concern. One reference for all who ask for them.
final class Candidates: Sendable {
    /// Same names first, then by weight, the greatest first.
    let pairs: [WeighedPair]
    /// Positions in `pairs`, by project of the earlier year.
    let from: ListsByNumber
    /// Positions in `pairs`, by project of the later year.
    let to: ListsByNumber
    /// Whether a tie stands whatever else speaks against it: same names and confirmed ones.
    let isSettled: [Bool]
    /// No project of a pair has a greater number.
    let projects: Int

    init(_ pairs: consuming [WeighedPair], settled: (WeighedPair) -> Bool) {
        var ordered = pairs
        ordered.sort { ($1.weight, $0.pair) < ($0.weight, $1.pair) }
        self.pairs = ordered
        isSettled = ordered.map(settled)
        projects = ordered.reduce(0) { max($0, $1.pair.from + 1, $1.pair.to + 1) }
        let positions = Array(0..<UInt32(ordered.count))
        from = ListsByNumber(positions, by: ordered.map { UInt32($0.pair.from) }, count: projects)
        to = ListsByNumber(positions, by: ordered.map { UInt32($0.pair.to) }, count: projects)
    }
}
