/// In how many bodies each run of six characters occurs: what several bodies print word for word comes from a common template or regulation.
/// Counted in a table of fixed size by hash, so that its memory does not grow with the forms; where two runs share a place, both count as commoner.
struct Commonness: Sendable {
    private var bodies: [UInt8]

    private static let places = 1 << 22

    /// - Parameter bodies: the runs of each body, each once.
    init(_ bodies: [[ProjectYear]]) {
        self.bodies = bodies.count > 1 ? [UInt8](repeating: 0, count: Self.places) : []
        guard bodies.count > 1 else { return }
        for body in bodies {
            var seen: Set<UInt64> = []
            for project in body {
                for entry in Shingles(ProjectText(project.forms)).entries { seen.insert(entry.hash) }
            }
            for hash in seen where self.bodies[place(hash)] < .max { self.bodies[place(hash)] += 1 }
        }
    }

    private func place(_ hash: UInt64) -> Int { Int(hash >> 42) }

    /// How many bodies besides one that has it.
    func otherBodies(with hash: UInt64) -> Int { bodies.isEmpty ? 0 : max(0, Int(bodies[place(hash)]) - 1) }
}
