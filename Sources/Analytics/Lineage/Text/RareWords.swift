import Ingest

/// The words that the subjects of a body's projects are compared by: pairs of neighbouring characters that few projects have.
struct RareWords {
    /// By word: its projects, in order.
    let holders: ListsByNumber
    /// By project: its words that others have too, in order.
    let ofProject: ListsByNumber
    /// By word: the square of what it counts; 0 where it is common or no other project has it.
    private(set) var squares: [Double]
    /// By project, of all its words.
    private let norms: [Double]

    /// A pair of characters that more projects have is common.
    private static let mostHolders = 60

    init(_ projects: [ProjectYear], names: [Int], texts: [ProjectText]) {
        let holders = wordsInOrder(projects, texts)
        var norms = [Double](repeating: 0, count: projects.count)
        var squares = [Double](repeating: 0, count: holders.count)
        var seen = SeenNames(names)
        for word in squares.indices {
            let distinct = seen.count(holders, word)
            let bits = Double(MatchWeight.odds(of: (seen.all + 1) * 16 / distinct).tenths - 40) / 10
            guard bits > 0 else { continue }
            holders.forEach(word) { norms[Int($0)] += bits * bits }
            if holders.range(word).count > 1, distinct <= Self.mostHolders { squares[word] = bits * bits }
        }
        ofProject = holders.turned(count: projects.count) { squares[$0] > 0 }
        (self.holders, self.norms, self.squares) = (holders, norms, squares)
    }

    /// 0 to 1000, from the sum of what counts of both.
    func likeness(_ product: Double, _ one: Int, _ other: Int) -> Int { Int(1000 * product / (norms[one] * norms[other]).squareRoot()) }
}

/// Counts the different names of some projects, list after list.
private struct SeenNames {
    private let names: [Int]
    /// How many different names there are.
    let all: Int
    /// By name: the last list that it was seen in.
    private var last: [Int]
    private var list = 0

    init(_ names: [Int]) {
        self.names = names
        all = Set(names).count
        last = [Int](repeating: 0, count: all)
    }

    mutating func count(_ lists: ListsByNumber, _ number: Int) -> Int {
        list += 1
        var count = 0
        lists.forEach(number) { project in
            let name = names[Int(project)]
            if last[name] != list { count += 1 }
            last[name] = list
        }
        return count
    }
}

/// The projects of each pair of characters, in order of the pairs: what is added up in that order is the same on each run.
private func wordsInOrder(_ projects: [ProjectYear], _ texts: [ProjectText]) -> ListsByNumber {
    var words = NumberedWords(projects: projects.count)
    for project in projects.indices {
        words.begin()
        words.add(texts[project].units, of: project)
        words.add(indicatorUnits(projects[project]), of: project)
    }
    return words.inOrder()
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

private struct NumberedWords {
    private var words: Numbering
    /// By word: the last project that has it.
    private var last: [Int32] = []
    /// The words of all projects, each once a project, project after project.
    private var met: [UInt32] = []
    private var starts: [Int] = []
    private var numbers: [UInt32] = []

    init(projects: Int) { words = Numbering(expecting: projects * 50) }

    /// Another project.
    mutating func begin() { starts.append(met.count) }

    /// Adds the words that the project has not had yet.
    mutating func add(_ units: [UInt16], of project: Int) {
        let keys = wordKeys(units)
        if numbers.count < keys.count { numbers = [UInt32](repeating: 0, count: keys.count * 2) }
        words.number(keys, to: &numbers)
        while last.count < words.count { last.append(-1) }
        // All words have a last project by now, and those kept are no more than those read.
        let count = last.withUnsafeMutableBufferPointer { last in
            numbers.withUnsafeMutableBufferPointer { numbers in
                var count = 0
                for position in keys.indices where last[Int(numbers[position])] != Int32(project) {
                    numbers[count] = numbers[position]
                    last[Int(numbers[count])] = Int32(project)
                    count += 1
                }
                return count
            }
        }
        met.append(contentsOf: numbers[..<count])
    }

    /// The projects of each word, in order of the words.
    func inOrder() -> ListsByNumber {
        var ranks = [UInt32](repeating: 0, count: words.count)
        for (rank, number) in numbersInOrder(of: words.keys).enumerated() { ranks[Int(number)] = UInt32(rank) }
        return ListsByNumber(met.map { ranks[Int($0)] }, from: starts + [met.count]).turned(count: words.count) { _ in true }
    }
}

/// The pairs of neighbouring characters that are neither letters nor numbers.
private func wordKeys(_ units: [UInt16]) -> [UInt64] {
    [UInt64](unsafeUninitializedCapacity: units.count) { keys, initializedCount in
        units.withUnsafeBufferPointer { units in
            for position in units.indices.dropFirst() where units[position - 1] > 0x7F && units[position] > 0x7F {
                keys[initializedCount] = UInt64(units[position - 1]) << 16 | UInt64(units[position])
                initializedCount += 1
            }
        }
    }
}
