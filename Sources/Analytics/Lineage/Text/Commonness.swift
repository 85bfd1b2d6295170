import Ingest

/// In how many bodies each run of six characters occurs: what several bodies print word for word comes from a common template or regulation.
/// Counted in a table of fixed size by hash, so that its memory does not grow with the forms; where two runs share a place, both count as commoner.
struct Commonness: Sendable {
    /// By place; empty where there is one body alone.
    private(set) var bodies: [UInt8]

    private static let places = 1 << 22
    /// So many tables are counted at a time and then added up: one for so few projects that clearing the tables would take longer than counting.
    private static let mostTables = 4
    private static let fewProjects = 1_000
    /// About so many runs of a project are new in its body.
    static let newRuns = 350

    /// - Parameter bodies: the runs of each body, each once.
    init(_ bodies: [[ProjectYear]]) {
        self.bodies = []
        guard bodies.count > 1 else { return }
        let sizes = bodies.map(\.count)
        let parts = shares(of: sizes, among: sizes.reduce(0, +) < Self.fewProjects ? 1 : Self.mostTables)
        var tables = concurrently(parts.count, size: { parts[$0].count }) { part in
            var table = Commonness(empty: ())
            for body in parts[part] { table.count(bodies[body]) }
            return table
        }
        self = tables.removeFirst()
        for table in tables { add(table) }
    }

    /// No body.
    private init(empty: Void) { bodies = [UInt8](repeating: 0, count: Self.places) }

    /// Counts each run of one body once.
    private mutating func count(_ projects: [ProjectYear]) {
        var runs = Numbering(expecting: projects.count * Self.newRuns)
        for project in projects { runs.add(Shingles.hashes(of: ProjectText(project.forms).units)) }
        for hash in runs.keys where bodies[place(hash)] < .max { bodies[place(hash)] += 1 }
    }

    /// Adds what other bodies have.
    private mutating func add(_ other: Commonness) {
        for place in bodies.indices {
            let (sum, overflow) = bodies[place].addingReportingOverflow(other.bodies[place])
            bodies[place] = overflow ? .max : sum
        }
    }

    /// - Parameter counted: `bodies` as they were counted before.
    init(counted: [UInt8]) { bodies = counted }

    private func place(_ hash: UInt64) -> Int { Int(hash >> 42) }

    /// How many bodies besides one that has it.
    func otherBodies(with hash: UInt64) -> Int { bodies.isEmpty ? 0 : max(0, Int(bodies[place(hash)]) - 1) }
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
