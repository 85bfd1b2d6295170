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

    init(_ projects: [ProjectYear], _ indicators: NumberedIndicators, names: [Int], texts: [ProjectText]) {
        var words = NumberedWords(projects: projects.count, indicators)
        for project in nameAfterName(names) {
            words.add(texts[project].units, projects[project].forms.count, of: project, name: names[project])
        }
        let (uses, holders) = words.inOrder()
        let squaresByNames = squaresOfWords(names: Set(names).count)
        var norms = [Double](repeating: 0, count: projects.count)
        var squares = [Double](repeating: 0, count: uses.count)
        for (word, use) in uses.enumerated() {
            let square = squaresByNames[Int(use.names)]
            guard square > 0 else { continue }
            holders.forEach(word) { norms[Int($0)] += square }
            if use.projects > 1, use.names <= Self.mostHolders { squares[word] = square }
        }
        ofProject = PairTable.holds(projects: projects.count) ? nil : holders.turned(count: projects.count) { squares[$0] > 0 }
        (self.holders, self.norms, self.squares) = (holders, norms, squares)
    }

    /// 0 to 1000, from the sum of what counts of both.
    func likeness(_ product: Double, _ one: Int, _ other: Int) -> Int { Int(1000 * product / (norms[one] * norms[other]).squareRoot()) }
}

/// By how many names have a word: the square of what it counts, 0 where it is common.
/// - Parameter names: of the body.
private func squaresOfWords(names: Int) -> [Double] {
    (0...names).map { holding in
        let bits = Double(MatchWeight.odds(of: (names + 1) * 16 / max(holding, 1)).tenths - 40) / 10
        return bits > 0 ? bits * bits : 0
    }
}

/// The words of a body's projects, in the order in which they come.
private struct NumberedWords {
    private var words: Numbering
    private var ofIndicators: WordsOfIndicators
    /// By word, and beyond the words: of nobody.
    private var uses: [Uses] = []
    /// The words of all projects, each once a project.
    private var met: [UInt32] = []
    /// By project: where its words are in `met`.
    private var ranges: [Range<Int>]
    private var numbers: [UInt32] = []

    init(projects: Int, _ indicators: NumberedIndicators) {
        words = Numbering(expecting: projects * 100)
        uses = [Uses](repeating: Uses(), count: projects * 100)
        ofIndicators = WordsOfIndicators(indicators)
        ranges = [Range<Int>](repeating: 0..<0, count: projects)
    }

    /// - Parameters:
    ///   - text: of the project, which has so many forms.
    ///   - project: those of one name come one after the other.
    mutating func add(_ text: [UInt16], _ forms: Int, of project: Int, name: Int) {
        let start = met.count
        let keys = wordKeys(text)
        if numbers.count < keys.count { numbers = [UInt32](repeating: 0, count: keys.count * 2) }
        words.number(keys, to: &numbers)
        addNumbers(keys.count, of: project, name)
        addNumbers(ofIndicators.number(project, forms, &words, to: &numbers), of: project, name)
        ranges[project] = start..<met.count
    }

    /// Notes the first `count` of `numbers`.
    private mutating func addNumbers(_ count: Int, of project: Int, _ name: Int) {
        let new = uses.move(&numbers, count: count, known: words.count, of: project, name: name)
        met.append(contentsOf: numbers[..<new])
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

/// The words of the names of indicators: most names are met more than once, and numbered once.
private struct WordsOfIndicators {
    private let indicators: NumberedIndicators
    /// By name: where its words are in `words`; nil before it is met.
    private var ranges: [Range<Int>?]
    private var words: [UInt32] = []

    init(_ indicators: NumberedIndicators) {
        self.indicators = indicators
        ranges = [Range<Int>?](repeating: nil, count: indicators.names.count)
    }

    /// - Parameters:
    ///   - forms: how many the project has.
    ///   - numbers: where the words of all its indicators go.
    /// - Returns: how many these are.
    mutating func number(_ project: Int, _ forms: Int, _ known: inout Numbering, to numbers: inout [UInt32]) -> Int {
        var count = 0
        for form in 0..<forms {
            for name in indicators.rows(of: project, form: form) {
                let range = ranges[Int(name)] ?? add(Int(name), &known)
                if numbers.count < count + range.count { numbers += [UInt32](repeating: 0, count: numbers.count + range.count) }
                for place in range {
                    numbers[count] = words[place]
                    count += 1
                }
            }
        }
        return count
    }

    private mutating func add(_ name: Int, _ known: inout Numbering) -> Range<Int> {
        let start = words.count
        let keys = wordKeys(comparableUnits(Text(utf8: indicators.names[name].bytes)))
        words.append(contentsOf: repeatElement(Numbering.none, count: keys.count))
        known.number(keys, to: &words, from: start)
        ranges[name] = start..<words.count
        return start..<words.count
    }
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
