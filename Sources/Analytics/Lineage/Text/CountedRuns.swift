import Ingest

/// The runs of a body that may be shared, numbered, and how many projects and names have each.
struct CountedRuns {
    /// The hash of each run.
    private(set) var keys: [UInt64] = []
    /// By project: whether it has runs enough for what it does not share to speak against anything.
    private(set) var isComparable: [Bool]
    /// By run, and beyond the runs: of nobody.
    private(set) var uses: [Uses] = []
    /// Whether a run occurs in the names of the body's projects, by run: a name that both texts print is evidence of its own.
    private(set) var isOfName: [Bool] = []
    /// By run that a name begins with: the names.
    private(set) var namesFrom: [Int: [Int]] = [:]
    /// Project after project: a run and the unit at which it begins, in order.
    private var runs: [UInt32] = []
    private var positions: [Int32] = []
    /// By project: where its runs are in `runs`.
    private var ranges: [Range<Int>]

    /// - Parameter names: the number of each project's name.
    init(_ projects: [ProjectYear], _ texts: [ProjectText], names: [Int]) {
        isComparable = [Bool](repeating: false, count: texts.count)
        ranges = [Range<Int>](repeating: 0..<0, count: texts.count)
        let ordered = nameAfterName(names)
        let printed = PrintedNames(projects, names)
        let several = runsOfSeveral(texts, ordered, names, printed)
        var numbers = Numbering(expecting: texts.count * 100)
        for project in ordered {
            let hashes = Shingles.hashes(of: texts[project].units)
            isComparable[project] = hasMany(hashes)
            add(several.sift(hashes), of: project, name: names[project], &numbers)
        }
        isOfName = [Bool](repeating: false, count: uses.count)
        note(printed, &numbers)
        keys = Array(numbers.keys)
    }

    private mutating func add(_ met: (positions: [Int32], hashes: [UInt64]), of project: Int, name: Int, _ numbers: inout Numbering) {
        let start = runs.count
        runs.append(contentsOf: repeatElement(Numbering.none, count: met.hashes.count))
        positions.append(contentsOf: met.positions)
        numbers.number(met.hashes, to: &runs, from: start)
        ranges[project] = start..<runs.count
        _ = uses.add(runs[start...], known: numbers.count, of: project, name: name)
    }

    private mutating func note(_ printed: PrintedNames, _ numbers: inout Numbering) {
        for (name, hashes) in printed.hashes.enumerated() {
            for hash in hashes where hash != 0 {
                if let run = numbers.known(hash) { isOfName[run] = true }
            }
            guard hashes.count >= LineageWeights.leastQuotedName, let first = hashes.first, first != 0, let run = numbers.known(first)
            else { continue }
            namesFrom[run, default: []].append(name)
        }
    }

    /// Of a project's text: the runs that may be shared, in order of the units at which they begin.
    func runs(of project: Int) -> (runs: ArraySlice<UInt32>, positions: ArraySlice<Int32>) {
        (runs[ranges[project]], positions[ranges[project]])
    }

    /// Whether so many projects and names have a run that it is shared and is no template.
    func isShared(_ run: Int) -> Bool {
        (2...3 * BodyTexts.mostHolders).contains(Int(uses[run].projects)) && (2...BodyTexts.mostHolders).contains(Int(uses[run].names))
            && !isOfName[run]
    }
}

/// The runs of the names of a body's projects.
private struct PrintedNames {
    /// By name.
    private(set) var hashes: [[UInt64]] = []

    init(_ projects: [ProjectYear], _ names: [Int]) {
        // Names are numbered in the order in which they come.
        for (project, name) in names.enumerated() where name == hashes.count {
            hashes.append(Shingles.hashes(of: comparableUnits(projects[project].name)))
        }
    }
}

/// - Parameter ordered: the projects, name after name.
private func runsOfSeveral(_ texts: [ProjectText], _ ordered: [Int], _ names: [Int], _ printed: PrintedNames) -> RunsOfSeveral {
    var several = RunsOfSeveral(expecting: texts.count * Commonness.newRuns)
    var hashes: [UInt64] = []
    for (place, project) in ordered.enumerated() {
        hashes += Shingles.hashes(of: texts[project].units)
        guard place + 1 == ordered.count || names[ordered[place + 1]] != names[project] else { continue }
        several.see(hashes)
        hashes.removeAll(keepingCapacity: true)
    }
    for hash in printed.hashes.joined() where hash != 0 { several.letThrough(hash) }
    return several
}

/// Whether so many of a text's runs are different that it can be compared; looks at no more of them than it takes.
private func hasMany(_ hashes: [UInt64]) -> Bool {
    var different = KeySet(most: LineageWeights.comparableRuns)
    for hash in hashes where hash != 0 {
        different.insert(hash)
        if different.count == LineageWeights.comparableRuns { return true }
    }
    return false
}
