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

    init(_ projects: [ProjectYear], names: [Int], texts: [ProjectText]) {
        words = RareWords(projects, names: names, texts: texts)
        let all = Array(Set(projects.map(\.year))).sorted()
        years = projects.map { all.firstIndex(of: $0.year)! }
        nearest = NearestProjects(projects: projects.count, years: all.count)
        known = PairTable(projects: projects.count)
        compare(names)
    }

    /// Every pair is met word by word, in order of words, with one row of sums for all later projects.
    private mutating func compare(_ names: [Int]) {
        var later = LaterHolders(words)
        var row = [Double](repeating: 0, count: years.count)
        var firstLater = 0
        for from in years.indices {
            if firstLater <= from {
                firstLater = years[from...].firstIndex { $0 > years[from] } ?? years.count
                if firstLater == years.count { return }
                later.pass(before: firstLater)
            }
            later.addProducts(words.ofProject.range(from), to: &row)
            for to in firstLater..<years.count where row[to] != 0 {
                note(ProjectPair(from: from, to: to), words.likeness(row[to], from, to), areNamesakes: names[from] == names[to])
                row[to] = 0
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
        let (left, right) = (words.ofProject.range(pair.from), words.ofProject.range(pair.to))
        let product = words.ofProject.values.withUnsafeBufferPointer { values in
            var (i, j) = (left.lowerBound, right.lowerBound)
            var product = 0.0
            while i < left.upperBound, j < right.upperBound {
                let (one, other) = (values[i], values[j])
                if one == other { product += words.squares[Int(one)] }
                i += one <= other ? 1 : 0
                j += other <= one ? 1 : 0
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

/// The projects of later years that have each word.
private struct LaterHolders {
    private let words: RareWords
    /// By word, beside one another since all are asked for together.
    private var rows: [Row]

    /// Where the later holders of a word are, and the square of what it counts.
    private struct Row {
        var first: UInt32
        let end: UInt32
        let square: Double
    }

    init(_ words: RareWords) {
        self.words = words
        let starts = words.holders.starts
        rows = words.squares.indices.map { Row(first: UInt32(starts[$0]), end: UInt32(starts[$0 + 1]), square: words.squares[$0]) }
    }

    /// Projects before `later` are passed over from now on.
    mutating func pass(before later: Int) {
        for word in rows.indices {
            while rows[word].first < rows[word].end, words.holders.values[Int(rows[word].first)] < later { rows[word].first += 1 }
        }
    }

    /// - Parameters:
    ///   - range: where the words of a project are in `words.ofProject`.
    ///   - sums: by project.
    func addProducts(_ range: Range<Int>, to sums: inout [Double]) {
        // Places stay within the holders of their words, and holders are projects.
        sums.withUnsafeMutableBufferPointer { sums in
            rows.withUnsafeBufferPointer { rows in
                words.holders.values.withUnsafeBufferPointer { holders in
                    for word in words.ofProject.values[range] {
                        let row = rows[Int(word)]
                        for place in Int(row.first)..<Int(row.end) { sums[Int(holders[place])] += row.square }
                    }
                }
            }
        }
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
