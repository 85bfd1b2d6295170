import Ingest

/// How alike the subjects of two projects are, whatever sentences they are written in: by the pairs of neighbouring characters of their texts and
/// indicators, each counted by its rarity among the projects of the body (tf-idf, cosine).
struct TopicLikeness {
    /// The pairs of different years that are alike enough to be worth weighing.
    private(set) var alike: [ProjectPair] = []
    private let words: RareWords
    /// By project: the place of its year among the years of the body.
    private let years: [Int]
    private var nearest: NearestProjects
    /// The likeness of all pairs; nil where the body is large.
    private var known: PairTable?

    /// Subjects less alike propose nothing.
    private static let leastLikeness = 100

    init(_ projects: [ProjectYear], _ indicators: NumberedIndicators, names: [Int], texts: [ProjectText]) {
        words = RareWords(projects, indicators, names: names, texts: texts)
        let all = Array(Set(projects.map(\.year))).sorted()
        years = projects.map { all.firstIndex(of: $0.year)! }
        nearest = NearestProjects(projects: projects.count, years: all.count)
        known = PairTable(projects: projects.count)
        compare(names)
    }

    /// Every pair is met word by word, in order of words.
    private mutating func compare(_ names: [Int]) {
        var products = WordProducts(words, years)
        var firstLater = 0
        for from in years.indices {
            if firstLater <= from {
                firstLater = years[from...].firstIndex { $0 > years[from] } ?? years.count
                if firstLater == years.count { return }
            }
            products.forEach(of: from, firstLater..<years.count) { to, product in
                note(ProjectPair(from: from, to: to), words.likeness(product, from, to), areNamesakes: names[from] == names[to])
            }
        }
    }

    private mutating func note(_ pair: ProjectPair, _ likeness: Int, areNamesakes: Bool) {
        if likeness >= Self.leastLikeness { alike.append(pair) }
        known?[pair.from, pair.to] = likeness
        guard !areNamesakes else { return }
        nearest.see(pair.to, of: years[pair.to], from: pair.from, likeness)
        nearest.see(pair.from, of: years[pair.from], from: pair.to, likeness)
    }

    /// 0 to 1000; 0 for two projects of one year.
    func likeness(_ pair: ProjectPair) -> Int {
        guard years[pair.from] < years[pair.to] else { return 0 }
        if let known { return known[pair.from, pair.to] }
        guard let ofProject = words.ofProject else { preconditionFailure("neither a table of pairs nor lists of words") }
        let product = ofProject.values.withUnsafeBufferPointer { values in
            var product = 0.0
            eachInBoth(ofProject.range(pair.from), ofProject.range(pair.to), { values[$0] }, { values[$0] }) { place, _ in
                product += words.squares[Int(values[place])]
            }
            return product
        }
        return product == 0 ? 0 : words.likeness(product, pair.from, pair.to)
    }

    /// How alike the later project and the most alike other project of the earlier year are, and the earlier one and the most alike other of the later year.
    /// - Parameter isFellow: whether a project is no rival: another member of the pair's group.
    func next(_ pair: ProjectPair, besides isFellow: (Int) -> Bool) -> (earlier: Int, later: Int) {
        (
            nearest.greatest(pair.to, years[pair.from], besides: { $0 == pair.from || isFellow($0) }),
            nearest.greatest(pair.from, years[pair.to], besides: { $0 == pair.to || isFellow($0) })
        )
    }
}

/// By project and other year: the projects of greatest likeness of that year, as many as a group can have on one side and one more.
private struct NearestProjects {
    private static let kept = Account.mostMembers + 1

    private let years: Int
    /// The likeness in the upper half, the project and one in the lower one; 0 where there are not so many.
    private var first: [UInt64]

    init(projects: Int, years: Int) {
        self.years = years
        first = [UInt64](repeating: 0, count: projects * years * Self.kept)
    }

    /// A project of another year.
    mutating func see(_ project: Int, of year: Int, from one: Int, _ likeness: Int) {
        let start = (one * years + year) * Self.kept
        let seen = UInt64(likeness) << 32 | UInt64(project + 1)
        var place = start + Self.kept - 1
        guard first[place] < seen else { return }
        while place > start, first[place - 1] < seen {
            first[place] = first[place - 1]
            place -= 1
        }
        first[place] = seen
    }

    /// The greatest likeness of a year but for some projects.
    func greatest(_ one: Int, _ year: Int, besides isPassedOver: (Int) -> Bool) -> Int {
        let start = (one * years + year) * Self.kept
        for position in start..<start + Self.kept {
            let project = Int(first[position] & 0xFFFF_FFFF) - 1
            if !isPassedOver(project) { return Int(first[position] >> 32) }
        }
        return 0
    }
}
