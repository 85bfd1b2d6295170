import Ingest

/// In how many bodies each run of six characters occurs: what several bodies print word for word comes from a common template or regulation.
/// Counted in a table of fixed size by hash, so that its memory does not grow with the forms; where two runs share a place, both count as commoner.
struct Commonness: Sendable {
    /// By place; none where there is one body alone.
    private(set) var bodies = PlaceCounts()

    /// So many tables are counted at a time and then added up.
    private static let mostTables = 2
    /// About so many runs of a project are new in its body.
    static let newRuns = 350

    /// - Parameter bodies: the runs of each body, each once.
    init(_ bodies: [[ProjectYear]]) {
        guard bodies.count > 1 else { return }
        let parts = shares(of: bodies.map(\.count), among: Self.mostTables)
        var tables = concurrently(parts.count, size: { parts[$0].count }) { part in
            var table = PlaceCounts()
            for body in parts[part] { Self.count(bodies[body], in: &table) }
            return table
        }
        self.bodies = tables.removeFirst()
        for table in tables { self.bodies.add(table) }
    }

    /// Counts each run of one body once.
    private static func count(_ projects: [ProjectYear], in table: inout PlaceCounts) {
        var runs = Numbering(expecting: projects.count * newRuns)
        var room: [UInt64] = []
        for project in projects { runs.add(Shingles.hashes(of: comparableUnits(project.forms), in: &room)) }
        table.add(runs.keys)
    }

    /// - Parameter counted: by place, as they were counted before; empty where there is one body alone.
    init(counted: [UInt8]) { bodies = counted.isEmpty ? PlaceCounts() : PlaceCounts(counted) }

    /// How many bodies besides one that has it.
    func otherBodies(with hash: UInt64) -> Int { max(0, Int(bodies[PlaceCounts.place(of: hash)]) - 1) }
}

/// Pieces dealt out so that no share is much larger than another: each, the largest first, to the smallest share.
/// - Returns: at most so many shares of positions; none is empty.
private func shares(of sizes: [Int], among count: Int) -> [[Int]] {
    var shares = [(size: Int, pieces: [Int])](repeating: (0, []), count: min(count, sizes.count))
    for piece in sizes.indices.sorted(by: { (sizes[$1], $0) < (sizes[$0], $1) }) {
        let smallest = shares.indices.min { shares[$0].size < shares[$1].size }!
        shares[smallest].size += sizes[piece]
        shares[smallest].pieces.append(piece)
    }
    return shares.map(\.pieces).filter { !$0.isEmpty }
}
