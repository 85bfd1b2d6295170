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

    /// Calls `take` with each of some later projects that shares words with one, and what these count. Each earlier project once, in order.
    mutating func forEach(of from: Int, _ others: Range<Int>, _ take: (Int, Double) -> Void) {
        guard later != nil else {
            for to in others where sums[from * projects + to] != 0 { take(to, sums[from * projects + to]) }
            return
        }
        later?.addProducts(of: from, before: others.lowerBound, to: &sums)
        for to in others where sums[to] != 0 {
            take(to, sums[to])
            sums[to] = 0
        }
    }
}

/// The projects of later years that have each word of a large body.
private struct LaterHolders {
    private let holders: [UInt32]
    private let ofProject: ListsByNumber
    /// By word, side by side since all are asked for together.
    private var rows: [Row]
    /// No project before this one is looked at any more.
    private var firstLater = 0

    /// Where the later holders of a word are, and the square of what it counts.
    private struct Row {
        var first: Int
        let end: Int
        let square: Double
    }

    init(_ words: RareWords, _ ofProject: ListsByNumber) {
        (holders, self.ofProject) = (words.holders.values, ofProject)
        let starts = words.holders.starts
        rows = words.squares.indices.map { Row(first: starts[$0], end: starts[$0 + 1], square: words.squares[$0]) }
    }

    /// - Parameter sums: by project; those from `later` on are added up.
    mutating func addProducts(of project: Int, before later: Int, to sums: inout [Double]) {
        if later > firstLater { pass(before: later) }
        // Places stay within the holders of their words, and holders are projects.
        sums.withUnsafeMutableBufferPointer { sums in
            holders.withUnsafeBufferPointer { holders in
                for word in ofProject.values[ofProject.range(project)] {
                    let row = rows[Int(word)]
                    for place in row.first..<row.end { sums[Int(holders[place])] += row.square }
                }
            }
        }
    }

    private mutating func pass(before later: Int) {
        firstLater = later
        for word in rows.indices {
            while rows[word].first < rows[word].end, holders[rows[word].first] < later { rows[word].first += 1 }
        }
    }
}
