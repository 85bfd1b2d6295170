/// What the words that two projects of different years share count together: for all pairs at once, word by word, or in a large body project by project.
struct WordProducts {
    private let projects: Int
    /// Of the earlier and the later project; of one earlier project at a time in a large body.
    private var sums: [Double]
    /// nil where all sums are known.
    private var later: LaterHolders?

    /// - Parameter years: by project, in order.
    init(_ words: RareWords, _ years: [Int]) {
        projects = years.count
        if let ofProject = words.ofProject {
            sums = [Double](repeating: 0, count: projects)
            later = LaterHolders(words, ofProject)
        } else {
            sums = [Double](repeating: 0, count: projects * projects)
            for word in words.squares.indices where words.squares[word] > 0 { add(words.holders[word], words.squares[word], years) }
        }
    }

    /// A word of some projects: the later ones are the same for all of one year.
    private mutating func add(_ holders: ArraySlice<UInt32>, _ square: Double, _ years: [Int]) {
        // Holders are projects.
        sums.withUnsafeMutableBufferPointer { sums in
            holders.withUnsafeBufferPointer { holders in
                years.withUnsafeBufferPointer { years in
                    var later = 0
                    for place in holders.indices {
                        let from = Int(holders[place])
                        while later < holders.count, years[Int(holders[later])] <= years[from] { later &+= 1 }
                        if later == holders.count { return }
                        let row = sums.baseAddress! + from &* projects
                        for place in later..<holders.count { row[Int(holders[place])] += square }
                    }
                }
            }
        }
    }

    /// Calls `take` with each of some later projects that shares words with one, and what these count. Each earlier project once, in order; the later
    /// ones begin and end no sooner than before.
    mutating func forEach(of from: Int, _ others: Range<Int>, _ take: (Int, Double) -> Void) {
        guard self.later != nil else {
            for to in others where self.sums[from * projects + to] != 0 { take(to, self.sums[from * projects + to]) }
            return
        }
        let looks = self.later!.addProducts(of: from, with: others, to: &self.sums)
        // Held here so that none is copied.
        let later = self.later!
        var sums: [Double] = []
        swap(&sums, &self.sums)
        func takeUp(_ to: Int) {
            guard sums[to] != 0 else { return }
            take(to, sums[to])
            sums[to] = 0
        }
        // Where one shares words with few, only these are looked at.
        if 4 * looks < others.count { later.forEachHolder(of: from, takeUp) } else { others.forEach(takeUp) }
        swap(&sums, &self.sums)
    }
}

/// The projects of later years that have each word of a large body.
private struct LaterHolders {
    private let holders: [UInt32]
    private let ofProject: ListsByNumber
    /// By word, side by side since all are asked for together.
    private var rows: [Row]
    /// No project before these is looked at any more, and none behind them yet.
    private var others = 0..<0

    /// Where the later holders of a word are, and the square of what it counts.
    private struct Row {
        var first: Int
        var end: Int
        let square: Double
    }

    init(_ words: RareWords, _ ofProject: ListsByNumber) {
        (holders, self.ofProject) = (words.holders.values, ofProject)
        let starts = words.holders.starts
        rows = words.squares.indices.map { Row(first: starts[$0], end: starts[$0], square: words.squares[$0]) }
    }

    /// - Parameter sums: by project; those of `others` are added up.
    /// - Returns: how many were added.
    mutating func addProducts(of project: Int, with others: Range<Int>, to sums: inout [Double]) -> Int {
        if others != self.others { pass(to: others) }
        var looks = 0
        // Places stay within the holders of their words, and holders are projects.
        sums.withUnsafeMutableBufferPointer { sums in
            holders.withUnsafeBufferPointer { holders in
                for word in ofProject.values[ofProject.range(project)] {
                    let row = rows[Int(word)]
                    looks &+= row.end &- row.first
                    for place in row.first..<row.end { sums[Int(holders[place])] += row.square }
                }
            }
        }
        return looks
    }

    /// Calls `take` with each later holder of each word of a project.
    func forEachHolder(of project: Int, _ take: (Int) -> Void) {
        for word in ofProject.values[ofProject.range(project)] {
            for place in rows[Int(word)].first..<rows[Int(word)].end { take(Int(holders[place])) }
        }
    }

    private mutating func pass(to others: Range<Int>) {
        // Holders are in order: each that is passed is the next one of all its words.
        for project in self.others.upperBound..<others.upperBound {
            for word in ofProject[project] { rows[Int(word)].end += 1 }
        }
        for project in self.others.lowerBound..<others.lowerBound {
            for word in ofProject[project] { rows[Int(word)].first += 1 }
        }
        self.others = others
    }
}
