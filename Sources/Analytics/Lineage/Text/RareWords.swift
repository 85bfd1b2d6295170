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
    /// By name: its words that texts have, in order.
    private let ofNames: ListsByNumber
    /// What each word of `ofNames` counts.
    private let bitsOfNames: [Double]
    /// By name: what all its words count, also those that no text has.
    private let allOfNames: [Double]
    /// The square of what a word of two names counts.
    private let leastShared: Double

    /// A pair of characters that more projects have is common.
    private static let mostHolders: Int32 = 60

    /// - Parameters:
    ///   - names: by project, the number of its name.
    ///   - parts: by name.
    init(_ projects: [ProjectYear], _ indicators: NumberedIndicators, names: [Int], parts: [NameParts], texts: [ProjectText]) {
        var words = NumberedWords(projects: projects.count, indicators)
        for project in nameAfterName(names) {
            words.add(texts[project].units, projects[project].forms.count, of: project, name: names[project])
        }
        let wordsOfNames = parts.map(\.words)
        let (uses, holders, ofNames) = words.inOrder(wordsOfNames)
        let squaresByNames = squaresOfWords(names: parts.count)
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
        leastShared = max(1, squaresByNames[min(2, squaresByNames.count - 1)])
        let bitsOfNames = ofNames.values.map { squaresByNames[Int(uses[Int($0)].names)].squareRoot() }
        allOfNames = parts.indices.map { name in
            let known = ofNames.range(name)
            let ofNobody = Double(wordsOfNames[name].count - known.count) * squaresByNames[0].squareRoot()
            return known.reduce(ofNobody) { $0 + bitsOfNames[$1] }
        }
        (self.ofNames, self.bitsOfNames) = (ofNames, bitsOfNames)
    }

    /// How much of the words of a name the text and the indicators of a project have, each word counted by its rarity; in percent. nil for a name that is
    /// made of common words alone.
    func share(ofName name: Int, in project: Int) -> Int? {
        guard allOfNames[name] > 0 else { return nil }
        let shared = ofNames.range(name).reduce(0.0) { sum, place in
            let projects = holders[Int(ofNames.values[place])]
            let found = projects.partitionPoint { $0 < project }
            return found < projects.endIndex && projects[found] == project ? sum + bitsOfNames[place] : sum
        }
        return Int(100 * shared / allOfNames[name])
    }

    /// Calls `body` with each name and each project that has at least so much of the name's words, in percent; words that many have are not looked up.
    func forEachName(in least: Int, _ body: (_ name: Int, _ project: Int) -> Void) {
        var sums = [Double](repeating: 0, count: norms.count)
        var met: [Int] = []
        for name in allOfNames.indices where allOfNames[name] > 0 {
            for place in ofNames.range(name) where squares[Int(ofNames.values[place])] > 0 {
                for project in holders[Int(ofNames.values[place])].lazy.map({ Int($0) }) {
                    if sums[project] == 0 { met.append(project) }
                    sums[project] += bitsOfNames[place]
                }
            }
            for project in met {
                if 100 * sums[project] >= Double(least) * allOfNames[name] { body(name, project) }
                sums[project] = 0
            }
            met.removeAll(keepingCapacity: true)
        }
    }

    /// How many words that nobody else has would make two projects so much alike.
    func shared(_ likeness: Int, _ pair: ProjectPair) -> Int {
        Int(Double(likeness) / 1000 * (norms[pair.from] * norms[pair.to]).squareRoot() / leastShared)
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
