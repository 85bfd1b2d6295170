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

/// The different runs of a body, numbered, and how many projects have each.
struct CountedRuns {
    private(set) var numbers = Numbering()
    /// By project.
    private(set) var ofProject: [Int] = []
    /// By run; 255 stands for more, too.
    private(set) var holders: [UInt8] = []
    /// The runs that occur in the names of the body's projects: a name that both texts print is evidence of its own.
    private(set) var isOfName: [Bool] = []
    /// By run that a name begins with: the names.
    private(set) var namesFrom: [Int: [Int]] = [:]

    init(_ projects: [ProjectYear], _ texts: [ProjectText], names: [Int]) {
        var last: [Int32] = []
        for (project, text) in texts.enumerated() {
            var count = 0
            Shingles.forEach(of: text.units) { hash, _ in
                let run = numbers.number(hash)
                if run == last.count {
                    last.append(-1)
                    holders.append(0)
                }
                guard last[run] != Int32(project) else { return }
                last[run] = Int32(project)
                count += 1
                if holders[run] < .max { holders[run] += 1 }
            }
            ofProject.append(count)
        }
        isOfName = [Bool](repeating: false, count: numbers.count)
        note(projects, names)
    }

    private mutating func note(_ projects: [ProjectYear], _ names: [Int]) {
        var seen: Set<Int> = []
        for (project, name) in names.enumerated() {
            let units = comparableUnits(projects[project].name)
            Shingles.forEach(of: units) { hash, _ in
                if let run = numbers.known(hash) { isOfName[run] = true }
            }
            guard seen.insert(name).inserted, units.count >= LineageWeights.leastQuotedName, let first = Shingles.first(of: units),
                let run = numbers.known(first)
            else { continue }
            namesFrom[run, default: []].append(name)
        }
    }

    /// Whether so many projects have the run that it may be shared and is no template.
    func mayBeShared(_ run: Int) -> Bool { !isOfName[run] && (2...3 * BodyTexts.mostHolders).contains(Int(holders[run])) }
}

/// The runs that projects of different names share and that are no template, project by project.
struct RunHolders {
    /// By project, in order of position.
    private(set) var namePlaces: [[NamePlace]] = []
    /// By project, in order of runs.
    private(set) var shared: [[SharedRun]] = []
    /// By shared run, in sixtieths.
    private(set) var weights: [Int] = []

    init(_ counted: CountedRuns, _ texts: [ProjectText], names: [Int], commonness: Commonness) {
        var numbers = [Int32](repeating: -1, count: counted.numbers.count)
        var hashes: [UInt64] = []
        for (run, hash) in counted.numbers.keys.enumerated() where counted.mayBeShared(run) {
            numbers[run] = Int32(hashes.count)
            hashes.append(hash)
        }
        var last = [Int32](repeating: -1, count: hashes.count)
        for (project, text) in texts.enumerated() {
            var runs: [SharedRun] = []
            var (places, named): ([NamePlace], Set<Int>) = ([], [])
            Shingles.forEach(of: text.units) { hash, position in
                guard let run = counted.numbers.known(hash) else { return }
                if counted.isOfName[run], let starting = counted.namesFrom[run], named.insert(run).inserted {
                    places += starting.map { NamePlace(name: $0, position: position) }
                }
                let number = Int(numbers[run])
                guard number >= 0, last[number] != Int32(project) else { return }
                last[number] = Int32(project)
                runs.append(SharedRun(run: UInt32(number), position: Int32(position)))
            }
            runs.sort { $0.run < $1.run }
            shared.append(runs)
            namePlaces.append(places)
        }
        weigh(hashes, names, commonness)
        for project in shared.indices { shared[project].removeAll { weights[Int($0.run)] == 0 } }
    }

    private mutating func weigh(_ hashes: [UInt64], _ names: [Int], _ commonness: Commonness) {
        let holders = lists(of: hashes.count, shared) { UInt32(names[$0]) }
        weights = hashes.indices.map { run in
            let distinct = countDistinct(holders[run])
            guard (2...BodyTexts.mostHolders).contains(distinct) else { return 0 }
            return BodyTexts.wholeRun / ((distinct - 1) * (1 + commonness.otherBodies(with: hashes[run])))
        }
    }
}

/// By shared run: a value of each project that has it, in order of projects.
func lists(of runs: Int, _ shared: [[SharedRun]], _ value: (Int) -> UInt32) -> ListsByNumber {
    var lengths = [Int](repeating: 0, count: runs)
    for runs in shared { for run in runs { lengths[Int(run.run)] += 1 } }
    return ListsByNumber(lengths: lengths) { add in
        for (project, runs) in shared.enumerated() { for run in runs { add(Int(run.run), value(project)) } }
    }
}

/// How many different values a short list has.
private func countDistinct(_ values: ArraySlice<UInt32>) -> Int {
    values.indices.count { position in !values[values.startIndex..<position].contains(values[position]) }
}
