import Ingest

/// A run that several projects of a body share, in one of them.
struct SharedRun {
    /// Its number among the shared runs of the body.
    let run: UInt32
    /// The first unit of the run's first place in the text.
    let position: Int32
}

/// Where a text may print a project's name: it prints the name's first run there, and not before.
struct NamePlace {
    let name: Int
    /// The first unit of the run.
    let position: Int
}

/// The runs that projects of different names share and that are no template.
struct SharedRuns {
    /// By project, in order of position.
    private(set) var namePlaces: [[NamePlace]] = []
    /// By shared run: what it counts, in sixtieths. A run of two names counts whole, one of three half.
    private(set) var weights: [Int] = []
    /// By shared run: its projects, in order.
    let holders: ListsByNumber
    /// Project after project, each in order of runs.
    private let all: [SharedRun]
    /// By project: where its runs begin in `all`; one more for the end of the last.
    private let starts: [Int]

    init(_ counted: CountedRuns, projects: Int, commonness: Commonness) {
        let numbers = Self.number(counted, commonness, &weights)
        var met = MetRuns(runs: weights.count)
        for project in 0..<projects {
            met.begin()
            var (places, named): ([NamePlace], Set<Int>) = ([], [])
            for (position, run) in counted.runs(of: project).enumerated() where run != Numbering.none {
                switch numbers[Int(run)] {
                case Self.alone: continue
                case Self.ofName:
                    guard let starting = counted.namesFrom[Int(run)], named.insert(Int(run)).inserted else { continue }
                    places += starting.map { NamePlace(name: $0, position: position) }
                case let number: met.see(number, in: project, at: position)
                }
            }
            namePlaces.append(places)
        }
        (holders, all, starts) = met.inOrder()
    }

    private static let alone: Int32 = -1
    private static let ofName: Int32 = -2

    /// By run: its number among the shared ones, `alone` or `ofName`.
    private static func number(_ counted: CountedRuns, _ commonness: Commonness, _ weights: inout [Int]) -> [Int32] {
        var numbers = [Int32](repeating: alone, count: counted.uses.count)
        for (run, use) in counted.uses.enumerated() {
            if use.isOfName { numbers[run] = ofName }
            guard use.isShared else { continue }
            let others = commonness.otherBodies(with: counted.keys[run])
            let weight = BodyTexts.wholeRun / ((Int(use.names) - 1) * (1 + others))
            guard weight > 0 else { continue }
            numbers[run] = Int32(weights.count)
            weights.append(weight)
        }
        return numbers
    }

    /// The shared runs of a project, in order.
    func runs(of project: Int) -> ArraySlice<SharedRun> { all[starts[project]..<starts[project + 1]] }

    /// Calls `body` with each shared run of a project, in order of runs.
    @inline(__always)
    func forEach(of project: Int, _ body: (SharedRun) -> Void) {
        for place in starts[project]..<starts[project + 1] { body(all[place]) }
    }

    /// Calls `body` with each run that two projects share, in order of runs.
    @inline(__always)
    func forEach(of one: Int, and other: Int, _ body: (SharedRun, SharedRun) -> Void) {
        // Both positions stay within the runs of their projects.
        all.withUnsafeBufferPointer { all in
            var (i, j) = (starts[one], starts[other])
            let (endOfOne, endOfOther) = (starts[one + 1], starts[other + 1])
            while i < endOfOne, j < endOfOther {
                let (left, right) = (all[i].run, all[j].run)
                if left == right { body(all[i], all[j]) }
                i += left <= right ? 1 : 0
                j += right <= left ? 1 : 0
            }
        }
    }
}

/// The shared runs of each project as they are met.
private struct MetRuns {
    private var runs: [UInt32] = []
    private var positions: [Int32] = []
    private var projects: [UInt32] = []
    private var starts: [Int] = []
    /// By run: the last project that has it.
    private var last: [Int32]

    init(runs: Int) { last = [Int32](repeating: -1, count: runs) }

    /// Another project.
    mutating func begin() { starts.append(runs.count) }

    mutating func see(_ run: Int32, in project: Int, at position: Int) {
        guard last[Int(run)] != Int32(project) else { return }
        last[Int(run)] = Int32(project)
        runs.append(UInt32(run))
        positions.append(Int32(position))
        projects.append(UInt32(project))
    }

    /// The projects of each run, and the runs of each project, both in order.
    func inOrder() -> (holders: ListsByNumber, all: [SharedRun], starts: [Int]) {
        let byRun = ListsByNumber(Array(0..<UInt32(runs.count)), by: runs, count: last.count)
        var next = starts
        var all = [SharedRun](repeating: SharedRun(run: 0, position: 0), count: runs.count)
        for met in byRun.values {
            let project = Int(projects[Int(met)])
            all[next[project]] = SharedRun(run: runs[Int(met)], position: positions[Int(met)])
            next[project] += 1
        }
        return (ListsByNumber(projects, by: runs, count: last.count), all, starts + [runs.count])
    }
}
