import Ingest

/// How alike the subjects of two projects are, whatever sentences they are written in: by the pairs of neighbouring characters of their texts and
/// indicators, each counted by its rarity among the projects of the body (tf-idf, cosine).
struct TopicLikeness {
    /// The pairs of different years that are alike enough to be worth weighing.
    private(set) var alike: [ProjectPair] = []
    private let words: RareWords
    private let years: [FiscalYear]
    private var nearest: NearestProjects

    /// Subjects less alike propose nothing.
    private static let leastLikeness = 100

    init(_ projects: [ProjectYear], names: [Int], texts: [ProjectText]) {
        words = RareWords(projects, names: names, texts: texts)
        years = projects.map(\.year)
        nearest = NearestProjects(years)
        compare(names)
    }

    /// Every pair is met word by word, in order of words, with one row of sums for all later projects.
    private mutating func compare(_ names: [Int]) {
        let holders = words.holders
        var later = holders.starts
        var products = [Double](repeating: 0, count: years.count)
        var firstLater = 0
        for from in years.indices {
            while firstLater < years.count, years[firstLater] <= years[from] { firstLater += 1 }
            var met: [Int] = []
            for word in words.ofProject[from] {
                let end = holders.starts[Int(word) + 1]
                var position = later[Int(word)]
                while position < end, holders.values[position] < firstLater { position += 1 }
                later[Int(word)] = position
                let square = words.squares[Int(word)]
                while position < end {
                    let to = Int(holders.values[position])
                    if products[to] == 0 { met.append(to) }
                    products[to] += square
                    position += 1
                }
            }
            for to in met {
                note(ProjectPair(from: from, to: to), words.likeness(products[to], from, to), areNamesakes: names[from] == names[to])
                products[to] = 0
            }
        }
    }

    private mutating func note(_ pair: ProjectPair, _ likeness: Int, areNamesakes: Bool) {
        if likeness >= Self.leastLikeness { alike.append(pair) }
        guard !areNamesakes else { return }
        nearest.see(pair.to, from: pair.from, likeness)
        nearest.see(pair.from, from: pair.to, likeness)
    }

    /// 0 to 1000; 0 for two projects of one year.
    func likeness(_ pair: ProjectPair) -> Int {
        guard years[pair.from] < years[pair.to] else { return 0 }
        let (left, right) = (words.ofProject.range(pair.from), words.ofProject.range(pair.to))
        let values = words.ofProject.values
        var (i, j) = (left.lowerBound, right.lowerBound)
        var product = 0.0
        while i < left.upperBound, j < right.upperBound {
            if values[i] == values[j] {
                product += words.squares[Int(values[i])]
                i += 1
                j += 1
            } else if values[i] < values[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return product == 0 ? 0 : words.likeness(product, pair.from, pair.to)
    }

    /// How alike the later project and the most alike other project of the earlier year are, and the earlier one and the most alike other of the later year.
    /// - Parameter fellows: projects that are no rivals: the other members of the pair's group.
    func next(_ pair: ProjectPair, besides fellows: [Int] = []) -> (earlier: Int, later: Int) {
        (
            nearest.greatest(pair.to, years[pair.from], besides: fellows, pair.from),
            nearest.greatest(pair.from, years[pair.to], besides: fellows, pair.to)
        )
    }
}

/// By project and other year: the projects of greatest likeness of that year, as many as a group can have on one side and one more.
private struct NearestProjects {
    private static let kept = Account.mostMembers + 1

    private let years: [FiscalYear]
    /// By project: the place of its year in `years`.
    private let yearOf: [Int]
    /// The likeness in the upper half, the project and one in the lower one; 0 where there are not so many.
    private var first: [UInt64]

    /// - Parameter years: of each project.
    init(_ ofProject: [FiscalYear]) {
        let years = Array(Set(ofProject)).sorted()
        yearOf = ofProject.map { years.firstIndex(of: $0)! }
        self.years = years
        first = [UInt64](repeating: 0, count: ofProject.count * years.count * Self.kept)
    }

    /// A project of another year.
    mutating func see(_ project: Int, from one: Int, _ likeness: Int) {
        let start = (one * years.count + yearOf[project]) * Self.kept
        let seen = UInt64(likeness) << 32 | UInt64(project + 1)
        var place = start + Self.kept
        while place > start, first[place - 1] < seen { place -= 1 }
        guard place < start + Self.kept else { return }
        for position in stride(from: start + Self.kept - 1, to: place, by: -1) { first[position] = first[position - 1] }
        first[place] = seen
    }

    /// The greatest likeness of a year but for some projects.
    func greatest(_ one: Int, _ year: FiscalYear, besides fellows: [Int], _ other: Int) -> Int {
        let start = (one * years.count + years.firstIndex(of: year)!) * Self.kept
        for position in start..<start + Self.kept {
            let project = Int(first[position] & 0xFFFF_FFFF) - 1
            if project != other, !fellows.contains(project) { return Int(first[position] >> 32) }
        }
        return 0
    }
}
