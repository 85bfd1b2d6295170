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
    let weights: [Int]
    /// By shared run: its projects, in order.
    let holders: ListsByNumber
    /// Project after project, each in order of runs.
    private let all: [SharedRun]
    /// By project: where its runs begin in `all`; one more for the end of the last.
    private let starts: [Int]

    init(_ counted: CountedRuns, projects: Int, commonness: Commonness) {
        let (shared, weights) = weigh(counted, commonness)
        var numbers = [Int32](repeating: MetRuns.alone, count: counted.keys.count)
        for run in counted.keys.indices where counted.isOfName[run] { numbers[run] = MetRuns.ofName }
        for (number, run) in shared.enumerated() { numbers[Int(run)] = Int32(number) }
        var met = MetRuns(holders: shared.map { counted.uses[Int($0)].projects })
        for project in 0..<projects {
            namePlaces.append(met.see(counted.runs(of: project), numbers, in: project, counted.namesFrom))
        }
        self.weights = weights
        (holders, all, starts) = met.inOrder(projects: projects)
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
            eachInBoth(starts[one]..<starts[one + 1], starts[other]..<starts[other + 1], { all[$0].run }, { all[$0].run }) {
                body(all[$0], all[$1])
            }
        }
    }
}

/// The runs that are shared and what each counts.
private func weigh(_ counted: CountedRuns, _ commonness: Commonness) -> (runs: [UInt32], weights: [Int]) {
    var (shared, weights): ([UInt32], [Int]) = ([], [])
    for run in counted.keys.indices where counted.isShared(run) { shared.append(UInt32(run)) }
    // The table of all bodies is far away: nothing else is done between two looks into it.
    let others = shared.map { commonness.otherBodies(with: counted.keys[Int($0)]) }
    var count = 0
    for (run, others) in zip(shared, others) {
        let weight = BodyTexts.wholeRun / ((Int(counted.uses[Int(run)].names) - 1) * (1 + others))
        guard weight > 0 else { continue }
        weights.append(weight)
        shared[count] = run
        count += 1
    }
    return (Array(shared[..<count]), weights)
}
