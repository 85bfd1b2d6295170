/// The runs of six characters of a text, as hashes with the place where each begins first: what two texts share of these they share word for word.
struct Shingles: Sendable {
    /// Characters of a run.
    static let length = 6

    /// In order of hash, each once.
    let entries: [Entry]

    struct Entry: Sendable {
        let hash: UInt64
        /// The first unit of the run in `ProjectText.units`.
        let position: Int32
    }

    init(_ text: ProjectText) {
        var entries: [Entry] = []
        forEachRun(of: text.units) { hash, position in entries.append(Entry(hash: hash, position: Int32(position))) }
        entries.sort { ($0.hash, $0.position) < ($1.hash, $1.position) }
        var last: UInt64?
        self.entries = entries.filter { entry in
            defer { last = entry.hash }
            return entry.hash != last
        }
    }

    /// Whether the text has this run.
    func contains(_ hash: UInt64) -> Bool { position(of: hash) != nil }

    /// Where the run begins first; nil when the text has none.
    func position(of hash: UInt64) -> Int? {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].hash == hash ? Int(entries[low].position) : nil
    }

    /// The hashes of the runs of a project's name: a name that both texts print is evidence of its own and must not count as a shared passage.
    static func ofName(_ name: [UInt16]) -> [UInt64] {
        var hashes: [UInt64] = []
        forEachRun(of: name) { hash, _ in hashes.append(hash) }
        return hashes
    }
}

private func forEachRun(of units: [UInt16], _ body: (UInt64, Int) -> Void) {
    guard units.count >= Shingles.length else { return }
    var run = 0
    for position in units.indices {
        run = units[position] == 0 ? 0 : run + 1
        guard run >= Shingles.length else { continue }
        let first = position - Shingles.length + 1
        body(hash(units[first...position]), first)
    }
}

/// FNV-1a over units, with a final mix.
private func hash(_ units: ArraySlice<UInt16>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for unit in units { hash = (hash ^ UInt64(unit)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 32
    return hash &* 0x9E37_79B9_7F4A_7C15
}
