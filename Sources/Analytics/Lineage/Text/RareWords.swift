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
    /// The square of what a word of two names counts.
    private let leastShared: Double

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
        leastShared = max(1, squaresByNames[min(2, squaresByNames.count - 1)])
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
