import Ingest

/// The different runs of a body, numbered, and how many projects and names have each.
struct CountedRuns {
    /// The hash of each run.
    private(set) var keys: [UInt64] = []
    /// By project: different runs.
    private(set) var ofProject: [Int]
    /// By run.
    private(set) var uses: [RunUse] = []
    /// By run that a name begins with: the names.
    private(set) var namesFrom: [Int: [Int]] = [:]
    /// The run that begins at each unit, project after project; `Numbering.none` where none does.
    private var runs: [UInt32]
    /// By project: where its runs begin in `runs`; one more for the end of the last.
    private let starts: [Int]

    /// - Parameter names: the number of each project's name.
    init(_ projects: [ProjectYear], _ texts: [ProjectText], names: [Int]) {
        // The table, larger than all else here, goes when it has been used.
        var numbers = Numbering(expecting: projects.count * Commonness.newRuns)
        var starts = [0]
        for text in texts { starts.append(starts.last! + text.units.count) }
        self.starts = starts
        runs = [UInt32](repeating: Numbering.none, count: starts.last!)
        ofProject = [Int](repeating: 0, count: texts.count)
        // Name after name, so that names are counted like projects.
        for project in texts.indices.sorted(by: { (names[$0], $0) < (names[$1], $1) }) {
            numbers.number(Shingles.hashes(of: texts[project].units), to: &runs, from: starts[project])
            count(project, name: names[project], runs: numbers.count)
        }
        note(projects, names, numbers)
        keys = numbers.keys
    }

    /// - Parameter known: how many runs are known by now.
    private mutating func count(_ project: Int, name: Int, runs known: Int) {
        while uses.count < known { uses.append(RunUse()) }
        let range = starts[project]..<starts[project + 1]
        // All runs have a use by now.
        ofProject[project] = uses.withUnsafeMutableBufferPointer { uses in
            runs.withUnsafeBufferPointer { runs in
                var count = 0
                for position in range where runs[position] != Numbering.none {
                    if uses[Int(runs[position])].add(Int32(project), name: Int32(name)) { count += 1 }
                }
                return count
            }
        }
    }

    private mutating func note(_ projects: [ProjectYear], _ names: [Int], _ numbers: Numbering) {
        var seen: Set<Int> = []
        for (project, name) in names.enumerated() {
            let units = comparableUnits(projects[project].name)
            for hash in Shingles.hashes(of: units) where hash != 0 {
                if let run = numbers.known(hash) { uses[run].isOfName = true }
            }
            guard seen.insert(name).inserted, units.count >= LineageWeights.leastQuotedName, let first = Shingles.first(of: units),
                let run = numbers.known(first)
            else { continue }
            namesFrom[run, default: []].append(name)
        }
    }

    /// The run that begins at each unit of a project's text; `Numbering.none` where none does.
    func runs(of project: Int) -> ArraySlice<UInt32> { runs[starts[project]..<starts[project + 1]] }
}

/// Who has a run.
struct RunUse {
    private var lastProject: Int32 = -1
    private var lastName: Int32 = -1
    /// 255 stands for more, too.
    private(set) var projects: UInt8 = 0
    /// 255 stands for more, too.
    private(set) var names: UInt8 = 0
    /// Whether it occurs in the names of the body's projects: a name that both texts print is evidence of its own.
    var isOfName = false

    /// Projects come one after the other, those of one name too.
    /// - Returns: whether the project is met for the first time.
    @inline(__always)
    mutating func add(_ project: Int32, name: Int32) -> Bool {
        if lastProject == project { return false }
        lastProject = project
        if projects < .max { projects += 1 }
        if lastName != name, names < .max { names += 1 }
        lastName = name
        return true
    }

    /// Whether so many projects and names have the run that it is shared and is no template.
    var isShared: Bool {
        !isOfName && (2...3 * BodyTexts.mostHolders).contains(Int(projects)) && (2...BodyTexts.mostHolders).contains(Int(names))
    }
}
