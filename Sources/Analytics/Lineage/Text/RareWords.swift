import Ingest

/// The words that the subjects of a body's projects are compared by: pairs of neighbouring characters that few projects have.
struct RareWords {
    /// By word: its projects, in order.
    let holders: ListsByNumber
    /// By project: its words that others have too, in order; nil in a body of which all pairs are held in a table.
    let ofProject: ListsByNumber?
    /// By word: the square of what it counts; 0 where it is common or no other project has it.
    let squares: [Double]
    /// By project, of all its words.
    private let norms: [Double]

    /// A pair of characters that more projects have is common.
    private static let mostHolders: Int32 = 60

    init(_ projects: [ProjectYear], names: [Int], texts: [ProjectText]) {
        var words = NumberedWords(projects: projects.count)
        for project in nameAfterName(names) { words.add(texts[project].units, projects[project], at: project, name: names[project]) }
        let (uses, holders) = words.inOrder()
        let allNames = Set(names).count
        var norms = [Double](repeating: 0, count: projects.count)
        var squares = [Double](repeating: 0, count: uses.count)
        for (word, use) in uses.enumerated() {
            let bits = Double(MatchWeight.odds(of: (allNames + 1) * 16 / Int(use.names)).tenths - 40) / 10
            guard bits > 0 else { continue }
            holders.forEach(word) { norms[Int($0)] += bits * bits }
            if use.projects > 1, use.names <= Self.mostHolders { squares[word] = bits * bits }
        }
        ofProject = PairTable.holds(projects: projects.count) ? nil : holders.turned(count: projects.count) { squares[$0] > 0 }
        (self.holders, self.norms, self.squares) = (holders, norms, squares)
    }

    /// 0 to 1000, from the sum of what counts of both.
    func likeness(_ product: Double, _ one: Int, _ other: Int) -> Int { Int(1000 * product / (norms[one] * norms[other]).squareRoot()) }
}

/// The words of a body's projects, in the order in which they come.
private struct NumberedWords {
    private var words: Numbering
    /// By word, and beyond the words: of nobody.
    private var uses: [Uses] = []
    /// The words of all projects, each once a project.
    private var met: [UInt32] = []
    /// By project: where its words are in `met`.
    private var ranges: [Range<Int>]
    private var numbers: [UInt32] = []

    init(projects: Int) {
        words = Numbering(expecting: projects * 100)
        ranges = [Range<Int>](repeating: 0..<0, count: projects)
    }

    /// - Parameters:
    ///   - text: of the project.
    ///   - position: of the project; those of one name come one after the other.
    mutating func add(_ text: [UInt16], _ project: ProjectYear, at position: Int, name: Int) {
        let start = met.count
        for units in [text, indicatorUnits(project)] {
            let keys = wordKeys(units)
            if numbers.count < keys.count { numbers = [UInt32](repeating: 0, count: keys.count * 2) }
            words.number(keys, to: &numbers)
            let new = uses.move(&numbers, count: keys.count, known: words.count, of: position, name: name)
            met.append(contentsOf: numbers[..<new])
        }
        ranges[position] = start..<met.count
    }

    /// In order of the words: what is added up in that order is the same on each run.
    /// - Returns: who has each word, and its projects.
    func inOrder() -> (uses: [Uses], holders: ListsByNumber) {
        let order = numbersInOrder(of: words.keys)
        var starts = [0]
        var next = [Int](repeating: 0, count: order.count)
        for word in order {
            next[Int(word)] = starts.last!
            starts.append(starts.last! + Int(uses[Int(word)].projects))
        }
        // Each word has so many projects.
        let projects = [UInt32](unsafeUninitializedCapacity: met.count) { room, initializedCount in
            for (project, range) in ranges.enumerated() {
                for place in range {
                    let word = Int(met[place])
                    room[next[word]] = UInt32(project)
                    next[word] += 1
                }
            }
            initializedCount = met.count
        }
        return (order.map { uses[Int($0)] }, ListsByNumber(projects, from: starts))
    }
}

/// The names of a project's indicators as they are compared, 0 between them.
private func indicatorUnits(_ project: ProjectYear) -> [UInt16] {
    var units: [UInt16] = []
    for form in project.forms {
        let indicators = form.indicatorRows
        for position in indicators.indices {
            appendComparable(indicators[position].level3.utf8, to: &units)
            units.append(0)
        }
    }
    return units
}

/// The pairs of neighbouring characters that are neither letters nor numbers.
private func wordKeys(_ units: [UInt16]) -> [UInt64] {
    [UInt64](unsafeUninitializedCapacity: units.count) { keys, initializedCount in
        units.withUnsafeBufferPointer { units in
            var last: UInt16 = 0
            for unit in units {
                keys[initializedCount] = UInt64(last) << 16 | UInt64(unit)
                if last > 0x7F && unit > 0x7F { initializedCount += 1 }
                last = unit
            }
        }
    }
}
