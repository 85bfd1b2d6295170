/// Which of a body's candidates are tied, and what groups they form.
struct TiedPairs {
    private let candidates: Candidates
    private var isTied: [Bool]
    /// By number; empty ones are free.
    private(set) var groups: [TiedGroup] = []
    /// By project: the group of the ties that lead from it; -1 where there are none.
    private var groupFrom: [Int]
    /// By project: the group of the ties that lead to it; -1 where there are none.
    private var groupTo: [Int]

    init(_ candidates: Candidates) {
        self.candidates = candidates
        isTied = [Bool](repeating: false, count: candidates.pairs.count)
        groupFrom = [Int](repeating: -1, count: candidates.projects)
        groupTo = groupFrom
    }

    /// In order.
    var positions: [Int] { isTied.indices.filter { isTied[$0] } }

    func contains(_ position: Int) -> Bool { isTied[position] }

    /// The groups of a pair's projects, by number: none, one or two.
    typealias Concerned = (from: Int?, to: Int?)

    func concerned(_ position: Int) -> Concerned {
        let pair = candidates.pairs[position].pair
        let (from, to) = (groupFrom[pair.from], groupTo[pair.to])
        return (from < 0 ? nil : from, to < 0 || to == from ? nil : to)
    }

    /// Whether neither of a pair's projects is tied on that side.
    func isFree(_ position: Int) -> Bool {
        let pair = candidates.pairs[position].pair
        return groupFrom[pair.from] < 0 && groupTo[pair.to] < 0
    }

    /// Whether one of a pair's projects is in a group that takes up no tie.
    func isClosed(_ position: Int) -> Bool {
        let (from, to) = concerned(position)
        return from.map { groups[$0].isClosed } ?? false || to.map { groups[$0].isClosed } ?? false
    }

    /// The tied pairs that hang together with a pair, in order.
    func group(of position: Int) -> [Int] {
        let (from, to) = concerned(position)
        let ofFrom = from.map { groups[$0].pairs } ?? []
        let ofTo = to.map { groups[$0].pairs } ?? []
        return ofTo.isEmpty ? ofFrom : ofFrom.isEmpty ? ofTo : (ofFrom + ofTo).sorted()
    }

    /// Those of the ties that lead from a project, in order.
    func ties(from project: Int, where isWanted: (Int) -> Bool = { _ in true }) -> [Int] {
        let group = groupFrom[project]
        return group < 0 ? [] : groups[group].pairs.filter { candidates.pairs[$0].pair.from == project && isWanted($0) }
    }

    /// Those of the ties that lead to a project, in order.
    func ties(to project: Int, where isWanted: (Int) -> Bool = { _ in true }) -> [Int] {
        let group = groupTo[project]
        return group < 0 ? [] : groups[group].pairs.filter { candidates.pairs[$0].pair.to == project && isWanted($0) }
    }

    /// Takes groups apart.
    mutating func untie(_ groups: Concerned) {
        if let group = groups.from { untie(group) }
        if let group = groups.to { untie(group) }
    }

    private mutating func untie(_ number: Int) {
        for position in groups[number].pairs {
            isTied[position] = false
            let pair = candidates.pairs[position].pair
            (groupFrom[pair.from], groupTo[pair.to]) = (-1, -1)
        }
        groups[number].pairs = []
    }

    /// Ties a group whose projects are free.
    mutating func tie(_ group: TiedGroup) {
        for position in group.pairs {
            isTied[position] = true
            let pair = candidates.pairs[position].pair
            (groupFrom[pair.from], groupTo[pair.to]) = (groups.count, groups.count)
        }
        groups.append(group)
    }
}

/// Tied pairs that hang together.
struct TiedGroup {
    /// In order.
    var pairs: [Int]
    /// In tenths of a bit.
    let weight: Int
    /// Whether it has so many projects on a side that no tie can be added to it, not even in place of another: what one leaves is still too large.
    /// Only decisions make such groups.
    var isClosed = false
}
