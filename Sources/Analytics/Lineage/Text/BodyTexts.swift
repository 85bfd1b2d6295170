import Ingest

/// What the texts of a body's projects share, and how rare it is: passages that many projects print are a template and weigh nothing.
struct BodyTexts {
    /// By project and year.
    let texts: [ProjectText]
    /// Units of each text.
    private let lengths: [Int]
    /// Different runs of each project.
    let runs: [Int]
    /// The pairs that share runs enough to be worth weighing, in order.
    private(set) var sharing: [ProjectPair] = []
    /// By project: where its text may print the name of a project.
    var namePlaces: [[NamePlace]] { shared.namePlaces }
    private let shared: SharedRuns
    /// What the runs that pairs share count, in sixtieths; nil where the body is large.
    private var sums: PairTable?
    private let names: [Int]
    private let years: [FiscalYear]

    /// A run that more projects of the body have is a template.
    static let mostHolders = 6
    static let wholeRun = 60
    /// Fewer shared runs propose nothing.
    private static let leastRuns = 4

    /// - Parameter texts: of the projects.
    init(_ projects: [ProjectYear], _ texts: [ProjectText], names: [Int], commonness: Commonness) {
        let counted = CountedRuns(projects, texts, names: names)
        (self.texts, self.names, years) = (texts, names, projects.map(\.year))
        (lengths, runs) = (texts.map(\.units.count), counted.ofProject)
        shared = SharedRuns(counted, projects: projects.count, commonness: commonness)
        sums = PairTable(projects: projects.count)
        findSharing()
    }

    /// Every pair is met run by run, with one row of sums for all later projects.
    private mutating func findSharing() {
        let (holders, weights) = (shared.holders, shared.weights)
        var row = [Int](repeating: 0, count: texts.count)
        var met: [Int] = []
        // By run: the place behind the last project that was met. Holders are in order, and each is met.
        var next = holders.starts
        for from in texts.indices {
            shared.forEach(of: from) { run in
                let run = Int(run.run)
                next[run] += 1
                for place in next[run]..<holders.starts[run + 1] {
                    let holder = Int(holders.values[place])
                    guard isPair(from, holder) else { continue }
                    if row[holder] == 0 { met.append(holder) }
                    row[holder] += weights[run]
                }
            }
            for to in met.sorted() {
                if row[to] >= Self.leastRuns * Self.wholeRun { sharing.append(ProjectPair(from: from, to: to)) }
                sums?[from, to] = row[to]
                row[to] = 0
            }
            met.removeAll(keepingCapacity: true)
        }
    }

    private func isPair(_ from: Int, _ to: Int) -> Bool { years[from] < years[to] && names[from] != names[to] }

    /// Shared runs of a pair, whole ones.
    func sharedRuns(_ pair: ProjectPair) -> Int {
        guard isPair(pair.from, pair.to) else { return 0 }
        if let sums { return sums[pair.from, pair.to] / Self.wholeRun }
        var total = 0
        shared.forEach(of: pair.from, and: pair.to) { left, _ in total += shared.weights[Int(left.run)] }
        return total / Self.wholeRun
    }

    /// The runs that the pair shares and none of `others` has, whole ones.
    func sharedRuns(_ pair: ProjectPair, besides others: FewProjects) -> Int {
        var total = 0
        shared.forEach(of: pair.from, and: pair.to) { left, _ in
            if !others.contains(where: { has($0, left.run) }) { total += shared.weights[Int(left.run)] }
        }
        return total / Self.wholeRun
    }

    /// The runs that the pair shares and no project has for which `isOther` holds, whole ones.
    func sharedRuns(_ pair: ProjectPair, besides isOther: (Int) -> Bool) -> Int {
        var total = 0
        shared.forEach(of: pair.from, and: pair.to) { left, _ in
            let run = Int(left.run)
            if !shared.holders[run].contains(where: { isOther(Int($0)) }) { total += shared.weights[run] }
        }
        return total / Self.wholeRun
    }

    /// Whether a project has a shared run, which few have.
    private func has(_ project: Int, _ run: UInt32) -> Bool {
        shared.holders.values[shared.holders.range(Int(run))].contains(UInt32(project))
    }

    /// Whether both texts have words enough for what they do not share to speak against anything. A long text has words that a short one has no room for.
    func areComparable(_ pair: ProjectPair) -> Bool {
        let (one, other) = (lengths[pair.from], lengths[pair.to])
        return max(one, other) <= LineageWeights.mostTimesAsLong * min(one, other)
            && min(runs[pair.from], runs[pair.to]) >= LineageWeights.comparableRuns
    }

    /// The longest passage of both texts made of runs that count: where it begins in each, and its length in characters.
    func longestPassage(_ pair: ProjectPair) -> SharedPassage? {
        // By how far the place in the later text is behind that in the earlier one, then by place: what one passage is made of stands side by side.
        var places: [UInt64] = []
        shared.forEach(of: pair.from, and: pair.to) { left, right in
            places.append(UInt64(UInt32(bitPattern: right.position &- left.position)) << 32 | UInt64(left.position))
        }
        places.sort()
        var best: SharedPassage?
        var start = 0
        for place in places.indices {
            if place > 0, places[place] != places[place - 1] + 1 { start = place }
            let (from, behind) = (Int(places[start] & 0xFFFF_FFFF), Int(Int32(truncatingIfNeeded: places[start] >> 32)))
            let passage = SharedPassage(from: from, to: from + behind, length: place - start + Shingles.length)
            if best.map({ $0.isLess(than: passage) }) ?? true { best = passage }
        }
        return best
    }
}

/// A project of an earlier and one of a later year, by their positions in the body's list.
struct ProjectPair: Hashable, Comparable {
    // In half the room: there may be very many.
    private let earlier: UInt32
    private let later: UInt32

    init(from: Int, to: Int) { (earlier, later) = (UInt32(from), UInt32(to)) }

    var from: Int { Int(earlier) }
    var to: Int { Int(later) }

    static func < (left: ProjectPair, right: ProjectPair) -> Bool { (left.from, left.to) < (right.from, right.to) }
}

/// A passage that stands in two texts, by its first unit in each.
struct SharedPassage {
    let from: Int
    let to: Int
    /// In units.
    let length: Int

    /// Whether the other one is longer, or as long and before.
    fileprivate func isLess(than other: SharedPassage) -> Bool { (length, other.from, other.to) < (other.length, from, to) }
}
