import Ingest

/// The words of a body's projects, in the order in which they come.
struct NumberedWords {
    private var words: Numbering
    private var ofIndicators: WordsOfIndicators
    /// By word, and beyond the words: of nobody.
    private var uses: [Uses] = []
    /// The words of all projects, each once a project.
    private var met: [UInt32] = []
    /// By project: where its words are in `met`.
    private var ranges: [Range<Int>]
    /// Where the words of a project are written, and their numbers; both grow as they must.
    private var keys: [UInt64] = []
    private var numbers: [UInt32] = []

    init(projects: Int, _ indicators: NumberedIndicators) {
        words = Numbering(expecting: projects * 100)
        uses = .ofNobody(expecting: projects * 100)
        ofIndicators = WordsOfIndicators(indicators)
        ranges = [Range<Int>](repeating: 0..<0, count: projects)
    }

    /// - Parameters:
    ///   - text: of the project, which has so many forms.
    ///   - project: those of one name come one after the other.
    mutating func add(_ text: [UInt16], _ forms: Int, of project: Int, name: Int) {
        let start = met.count
        let count = wordKeys(text, to: &keys)
        numbers.grow(to: count)
        words.number(keys[..<count], to: &numbers)
        addNumbers(count, of: project, name)
        addNumbers(ofIndicators.number(project, forms, &words, to: &numbers), of: project, name)
        ranges[project] = start..<met.count
    }

    /// Notes the first `count` of `numbers`.
    private mutating func addNumbers(_ count: Int, of project: Int, _ name: Int) {
        let new = uses.move(&numbers, count: count, known: words.count, of: project, name: name)
        met.append(contentsOf: numbers[..<new])
    }

    /// In order of the words: what is added up in that order is the same on each run.
    /// - Parameter names: the words of each name.
    /// - Returns: who has each word, and its projects; and which words each name has that a project has.
    mutating func inOrder(_ names: [[UInt64]]) -> (uses: [Uses], holders: ListsByNumber, ofNames: ListsByNumber) {
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
        return (order.map { uses[Int($0)] }, ListsByNumber(projects, from: starts), wordsOfNames(names, order))
    }

    /// - Parameter order: the words in order.
    private mutating func wordsOfNames(_ names: [[UInt64]], _ order: [UInt32]) -> ListsByNumber {
        var places = [UInt32](repeating: 0, count: order.count)
        for (place, word) in order.enumerated() { places[Int(word)] = UInt32(place) }
        var (starts, values): ([Int], [UInt32]) = ([0], [])
        for name in names {
            for key in name { if let word = words.known(key) { values.append(places[word]) } }
            values[starts.last!...].sort()
            starts.append(values.count)
        }
        return ListsByNumber(values, from: starts)
    }
}

func wordKeys(_ units: [UInt16]) -> [UInt64] {
    var keys: [UInt64] = []
    let count = wordKeys(units, to: &keys)
    return Array(keys[..<count])
}

/// The pairs of neighbouring characters that are neither letters nor numbers.
/// - Parameter keys: where they are written; it grows as it must.
/// - Returns: how many there are.
func wordKeys(_ units: [UInt16], to keys: inout [UInt64]) -> Int {
    // One more is written and not counted.
    keys.grow(to: units.count + 1)
    return keys.withUnsafeMutableBufferPointer { keys in
        units.withUnsafeBufferPointer { units in
            var (count, last): (Int, UInt16) = (0, 0)
            for unit in units {
                keys[count] = UInt64(last) << 16 | UInt64(unit)
                if last > 0x7F && unit > 0x7F { count &+= 1 }
                last = unit
            }
            return count
        }
    }
}
