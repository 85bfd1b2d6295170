import Ingest

/// The different runs of a body, numbered, and how many projects and names have each.
struct CountedRuns {
    /// The hash of each run.
    private(set) var keys: [UInt64] = []
    /// By project: different runs.
    private(set) var ofProject: [Int]
    /// By run, and beyond the runs: of nobody.
    private(set) var uses: [Uses] = []
    /// Whether a run occurs in the names of the body's projects, by run: a name that both texts print is evidence of its own.
    private(set) var isOfName: [Bool] = []
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
        uses = .ofNobody(expecting: texts.count * Commonness.newRuns)
        var room: [UInt64] = []
        for project in nameAfterName(names) {
            numbers.number(Shingles.hashes(of: texts[project].units, in: &room), to: &runs, from: starts[project])
            ofProject[project] = uses.add(
                runs[starts[project]..<starts[project + 1]], known: numbers.count, of: project, name: names[project])
        }
        isOfName = [Bool](repeating: false, count: uses.count)
        note(projects, names, &numbers, &room)
        keys = Array(numbers.keys)
    }

    /// - Parameter room: for hashes.
    private mutating func note(_ projects: [ProjectYear], _ names: [Int], _ numbers: inout Numbering, _ room: inout [UInt64]) {
        var seen = [Bool](repeating: false, count: names.count)
        for (project, name) in names.enumerated() where !seen[name] {
            seen[name] = true
            let units = comparableUnits(projects[project].name)
            for hash in Shingles.hashes(of: units, in: &room) where hash != 0 {
                if let run = numbers.known(hash) { isOfName[run] = true }
            }
            guard units.count >= LineageWeights.leastQuotedName, let first = Shingles.first(of: units), let run = numbers.known(first)
            else { continue }
            namesFrom[run, default: []].append(name)
        }
    }

    /// The run that begins at each unit of a project's text; `Numbering.none` where none does.
    func runs(of project: Int) -> ArraySlice<UInt32> { runs[starts[project]..<starts[project + 1]] }

    /// Whether so many projects and names have a run that it is shared and is no template.
    func isShared(_ run: Int) -> Bool {
        (2...3 * BodyTexts.mostHolders).contains(Int(uses[run].projects)) && (2...BodyTexts.mostHolders).contains(Int(uses[run].names))
            && !isOfName[run]
    }
}
