import Ingest

/// What the texts of a body's projects share, and how rare it is: passages that many projects print are a template and weigh nothing.
struct BodyTexts {
    /// By project and year.
    let texts: [ProjectText]
    let shingles: [Shingles]
    /// The runs that occur in the names of the body's projects.
    private let ofNames: Set<UInt64>
    /// Shared runs of each pair that shares any, in sixtieths of a run: a run of two projects counts whole, one of three half.
    private(set) var shared: [ProjectPair: Int] = [:]
    /// Runs of each project that are not a template, in sixtieths.
    private(set) var own: [Int]
    /// What a run counts, in sixtieths, where more than one project has it.
    private var share: [UInt64: Int] = [:]

    /// A run that more projects of the body have is a template.
    static let mostHolders = 6
    static let wholeRun = 60

    init(_ projects: [ProjectYear], names: [Int], commonness: Commonness) {
        texts = projects.map { ProjectText($0.forms) }
        shingles = texts.map { Shingles($0) }
        ofNames = Set(Set(projects.map(\.name)).flatMap { Shingles.ofName(comparableUnits($0)) })
        own = [Int](repeating: 0, count: projects.count)
        var holders = shingles.indices.flatMap { project in
            shingles[project].entries.lazy.map { Holder(hash: $0.hash, project: Int32(project)) }
        }
        holders.sort { ($0.hash, $0.project) < ($1.hash, $1.project) }
        var start = 0
        while start < holders.count {
            var end = start + 1
            while end < holders.count, holders[end].hash == holders[start].hash { end += 1 }
            count(holders[start..<end], names, projects, commonness)
            start = end
        }
    }

    private struct Holder {
        let hash: UInt64
        let project: Int32
    }

    private mutating func count(_ holders: ArraySlice<Holder>, _ names: [Int], _ projects: [ProjectYear], _ commonness: Commonness) {
        let hash = holders.first!.hash
        guard !ofNames.contains(hash), holders.count <= 3 * Self.mostHolders else { return }
        let members = holders.map { Int($0.project) }
        let distinct = Set(members.map { names[$0] }).count
        guard distinct <= Self.mostHolders else { return }
        let weight = Self.wholeRun / (max(1, distinct - 1) * (1 + commonness.otherBodies(with: hash)))
        guard weight > 0 else { return }
        for member in members { own[member] += weight }
        guard distinct > 1 else { return }
        share[hash] = weight
        for (offset, one) in members.enumerated() {
            for other in members[(offset + 1)...] where names[one] != names[other] && projects[one].year < projects[other].year {
                shared[ProjectPair(from: one, to: other), default: 0] += weight
            }
        }
    }

    /// Shared runs of a pair, whole ones.
    func sharedRuns(_ pair: ProjectPair) -> Int { (shared[pair] ?? 0) / Self.wholeRun }

    /// The runs that the pair shares and none of `others` has, whole ones.
    func sharedRuns(_ pair: ProjectPair, besides others: [Int]) -> Int {
        var total = 0
        forEachShared(pair) { left, _ in
            if let weight = share[left.hash], !others.contains(where: { shingles[$0].contains(left.hash) }) { total += weight }
        }
        return total / Self.wholeRun
    }

    /// Whether both texts have words enough for what they do not share to speak against anything. A long text has words that a short one has no room for.
    func areComparable(_ pair: ProjectPair) -> Bool {
        let lengths = [pair.from, pair.to].map { texts[$0].units.count }
        return lengths.max()! <= LineageWeights.mostTimesAsLong * lengths.min()!
            && [pair.from, pair.to].allSatisfy { shingles[$0].entries.count >= LineageWeights.comparableRuns }
    }

    /// The longest passage of both texts made of runs that count: where it begins in each, and its length in characters.
    func longestPassage(_ pair: ProjectPair) -> SharedPassage? {
        var places: [(from: Int, to: Int)] = []
        forEachShared(pair) { left, right in
            if share[left.hash] != nil { places.append((Int(left.position), Int(right.position))) }
        }
        places.sort { $0 < $1 }
        var best: SharedPassage?
        var runs: [Int: (from: Int, last: Int)] = [:]
        for place in places {
            let diagonal = place.to - place.from
            let start = runs[diagonal].flatMap { $0.last == place.from - 1 ? $0.from : nil } ?? place.from
            runs[diagonal] = (start, place.from)
            let passage = SharedPassage(from: start, to: start + diagonal, length: place.from - start + Shingles.length)
            if passage.length > best?.length ?? 0 { best = passage }
        }
        return best
    }

    private func forEachShared(_ pair: ProjectPair, _ body: (Shingles.Entry, Shingles.Entry) -> Void) {
        let (left, right) = (shingles[pair.from].entries, shingles[pair.to].entries)
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if left[i].hash == right[j].hash {
                body(left[i], right[j])
                i += 1
                j += 1
            } else if left[i].hash < right[j].hash {
                i += 1
            } else {
                j += 1
            }
        }
    }
}

/// A project of an earlier and one of a later year, by their positions in the body's list.
struct ProjectPair: Hashable, Comparable {
    let from: Int
    let to: Int

    static func < (left: ProjectPair, right: ProjectPair) -> Bool { (left.from, left.to) < (right.from, right.to) }
}

/// A passage that stands in two texts, by its first unit in each.
struct SharedPassage {
    let from: Int
    let to: Int
    /// In units.
    let length: Int
}
