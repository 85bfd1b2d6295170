import Ingest

/// How alike the subjects of two projects are, whatever sentences they are written in: by the pairs of neighbouring characters of their texts and
/// indicators, each counted by its rarity among the projects of the body (tf-idf, cosine).
struct TopicLikeness {
    /// The pairs of different years that are alike enough to be worth weighing; in a large body those of years near each other, in any order.
    private(set) var alike: [ProjectPair] = []
    /// By project: the place of its year among the years of the body.
    let years: [Int]
    let words: RareWords
    private let names: [Int]
    /// Projects of years so far apart are compared at once; those of a large body that are further apart only where a decision ties them.
    private let reach: Int
    private var nearest: NearestProjects
    /// The likeness of all pairs; nil where the body is large.
    private var known: PairTable?

    private let mostAlike: Int

    /// Where a large body has more pairs for each project that are alike, as none has in good faith, only the most alike of each year are taken.
    private static let mostAlikeEach = 64
    /// Subjects less alike propose nothing.
    private static let leastLikeness = 100

    /// - Parameters:
    ///   - names: by project, the number of its name.
    ///   - parts: by name.
    init(_ projects: [ProjectYear], _ indicators: NumberedIndicators, names: [Int], parts: [NameParts], texts: [ProjectText]) {
        words = RareWords(projects, indicators, names: names, parts: parts, texts: texts)
        let all = Array(Set(projects.map(\.year))).sorted()
        years = projects.map { all.firstIndex(of: $0.year)! }
        self.names = names
        known = PairTable(projects: projects.count)
        reach = known == nil ? LineageWeights.mostYearsBetween + 1 : all.count
        nearest = NearestProjects(years, reach: reach)
        mostAlike = known == nil ? Self.mostAlikeEach * projects.count : .max
        compare()
        if alike.count > mostAlike { alike = nearest.pairs(atLeast: Self.leastLikeness) }
    }

    /// Every pair is met word by word, in order of words.
    private mutating func compare() {
        var products = WordProducts(words, years)
        var (firstLater, end) = (0, 0)
        for from in years.indices {
            while firstLater < years.count, years[firstLater] <= years[from] { firstLater += 1 }
            while end < years.count, years[end] <= years[from] + reach { end += 1 }
            if firstLater == years.count { return }
            products.forEach(of: from, firstLater..<end) { to, product in
                note(ProjectPair(from: from, to: to), words.likeness(product, from, to), areNamesakes: names[from] == names[to])
            }
        }
    }

    private mutating func note(_ pair: ProjectPair, _ likeness: Int, areNamesakes: Bool) {
        known?[pair.from, pair.to] = likeness
        guard !areNamesakes else { return }
        if likeness >= Self.leastLikeness, alike.count <= mostAlike { alike.append(pair) }
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

    /// Whether the two share so few words that their likeness may be chance.
    func shareFewWords(_ pair: ProjectPair, likeness: Int) -> Bool { words.shared(likeness, pair) <= LineageWeights.fewWords }

    /// How alike the later project and the most alike other project of the earlier year are, and the earlier one and the most alike other of the later year.
    /// - Parameter fellows: those who are no rivals: the members of the pair's group.
    func next(_ pair: ProjectPair, besides fellows: GroupMembers?) -> (earlier: Int, later: Int) {
        (
            greatest(pair.to, years[pair.from], besides: pair.from, fellows), greatest(pair.from, years[pair.to], besides: pair.to, fellows)
        )
    }

    private func greatest(_ one: Int, _ year: Int, besides other: Int, _ fellows: GroupMembers?) -> Int {
        guard abs(years[one] - year) > reach, let ofProject = words.ofProject
        else { return nearest.greatest(one, year, besides: other, fellows) }
        var products: [Int: Double] = [:]
        for word in ofProject[one].lazy.map({ Int($0) }) {
            let holders = words.holders[word]
            // Projects are in order of years.
            let first = holders.partitionPoint { years[Int($0)] < year }
            for holder in holders[first...].lazy.map({ Int($0) }) {
                guard years[holder] == year else { break }
                products[holder, default: 0] += words.squares[word]
            }
        }
        let others = products.filter { names[$0.key] != names[one] && $0.key != other && fellows?.contains($0.key) != true }
        return others.map { words.likeness($0.value, one, $0.key) }.max() ?? 0
    }
}
