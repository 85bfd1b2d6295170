import Ingest

/// The words that the subjects of a body's projects are compared by: pairs of neighbouring characters that few projects have.
struct RareWords {
    /// By word: its projects, in order.
    private(set) var holders: ListsByNumber
    /// By project: its words that others have too, in order.
    private(set) var ofProject: ListsByNumber
    /// By word: the square of what it counts; 0 where it is common or no other project has it.
    private(set) var squares: [Double]
    /// By project, of all its words.
    private let norms: [Double]

    /// A pair of characters that more projects have is common.
    private static let mostHolders = 60

    init(_ projects: [ProjectYear], names: [Int], texts: [ProjectText]) {
        let (words, lists) = numberWords(projects, texts)
        holders = holdersInOrder(words, lists)
        var norms = [Double](repeating: 0, count: projects.count)
        squares = [Double](repeating: 0, count: words.count)
        let all = Set(names).count
        var seen = [Int](repeating: -1, count: all)
        for word in squares.indices {
            let members = holders[word]
            var distinct = 0
            for member in members where seen[names[Int(member)]] != word {
                seen[names[Int(member)]] = word
                distinct += 1
            }
            let bits = Double(MatchWeight.odds(of: (all + 1) * 16 / distinct).tenths - 40) / 10
            guard bits > 0 else { continue }
            for member in members { norms[Int(member)] += bits * bits }
            if members.count > 1, distinct <= Self.mostHolders { squares[word] = bits * bits }
        }
        self.norms = norms
        ofProject = Self.counting(holders, squares, projects: projects.count)
    }

    private static func counting(_ holders: ListsByNumber, _ squares: [Double], projects: Int) -> ListsByNumber {
        var lengths = [Int](repeating: 0, count: projects)
        for word in squares.indices where squares[word] > 0 { for project in holders[word] { lengths[Int(project)] += 1 } }
        return ListsByNumber(lengths: lengths) { add in
            for word in squares.indices where squares[word] > 0 { for project in holders[word] { add(Int(project), UInt32(word)) } }
        }
    }

    /// 0 to 1000, from the sum of what counts of both.
    func likeness(_ product: Double, _ one: Int, _ other: Int) -> Int { Int(1000 * product / (norms[one] * norms[other]).squareRoot()) }
}

/// The pairs of characters of each project, each once.
private func numberWords(_ projects: [ProjectYear], _ texts: [ProjectText]) -> (words: Numbering, lists: [[UInt32]]) {
    var words = NumberedWords()
    let lists = projects.indices.map { project in
        var list: [UInt32] = []
        words.add(texts[project].units, of: project, to: &list)
        for form in projects[project].forms {
            for indicator in form.indicators { words.add(comparableUnits(indicator.level3), of: project, to: &list) }
        }
        return list
    }
    return (words.words, lists)
}

private struct NumberedWords {
    private(set) var words = Numbering()
    /// By word: the last project that has it.
    private var last: [Int32] = []

    /// Adds the words that the project has not had yet.
    mutating func add(_ units: [UInt16], of project: Int, to list: inout [UInt32]) {
        for position in units.indices.dropLast() where units[position] > 0x7F && units[position + 1] > 0x7F {
            let word = words.number(UInt64(units[position]) << 16 | UInt64(units[position + 1]))
            if word == last.count { last.append(-1) }
            guard last[word] != Int32(project) else { continue }
            last[word] = Int32(project)
            list.append(UInt32(word))
        }
    }
}

/// The projects of each pair of characters, in order of the pairs: what is added up in that order is the same on each run.
private func holdersInOrder(_ words: Numbering, _ lists: [[UInt32]]) -> ListsByNumber {
    let ordered = words.keys.indices.map { words.keys[$0] << 32 | UInt64($0) }.sorted()
    var places = [Int](repeating: 0, count: words.count)
    for (place, word) in ordered.enumerated() { places[Int(word & 0xFFFF_FFFF)] = place }
    var lengths = [Int](repeating: 0, count: words.count)
    for list in lists { for word in list { lengths[places[Int(word)]] += 1 } }
    return ListsByNumber(lengths: lengths) { add in
        for (project, list) in lists.enumerated() { for word in list { add(places[Int(word)], UInt32(project)) } }
    }
}
