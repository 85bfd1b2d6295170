/// Which ties together account best for the forms of a body.
///
/// It begins with the best account in which no project is split or merged (`matchBest`), and changes one tie at a time for as long as that gains: a
/// second successor or predecessor is added, a tie is given up for another, or left out; or two at a time that add up (`splitOrMerge`).
struct Account {
    let candidates: Candidates
    private(set) var groupWeigher: GroupWeigher
    private(set) var tied: TiedPairs
    private(set) var changes: ChangedProjects
    /// When each pair was last tried; -1 where it never was.
    private var tried: [Int]

    /// No group has more projects on one side.
    static let mostMembers = 4
    private static let mostRounds = 12

    init(_ body: BodyEvidence, _ candidates: Candidates) {
        self.candidates = candidates
        groupWeigher = GroupWeigher(body, candidates)
        tied = TiedPairs(candidates)
        changes = ChangedProjects(projects: candidates.from.count)
        tried = [Int](repeating: -1, count: candidates.pairs.count)
        var isTaken = (
            from: [Bool](repeating: false, count: candidates.from.count), to: [Bool](repeating: false, count: candidates.to.count)
        )
        for (position, weighed) in candidates.pairs.enumerated() where candidates.isSettled[position] {
            tied.insert(position)
            (isTaken.from[weighed.pair.from], isTaken.to[weighed.pair.to]) = (true, true)
        }
        let weights = candidates.pairs.indices.map { position in
            let pair = candidates.pairs[position].pair
            return isTaken.from[pair.from] || isTaken.to[pair.to] ? 0 : groupWeigher.weigh([position])
        }
        for position in matchBest(candidates, weights: weights) { tied.insert(position) }
        var sums = (candidates.from + candidates.to).flatMap { addingUp($0) }
        for _ in 0..<Self.mostRounds where !improve(&sums) { break }
    }

    /// - Parameter sums: the pairs to be tied two at a time.
    /// - Returns: whether anything was changed.
    private mutating func improve(_ sums: inout [TwoParts]) -> Bool {
        var changed = false
        for position in candidates.pairs.indices {
            // Nothing that the gain depends on has changed since the pair was tried in vain.
            guard tried[position] < 0 || changes.isChanged(candidates.pairs[position].pair, since: tried[position]) else { continue }
            tried[position] = changes.now
            let best = tied.contains(position) ? leavingOut(position) : tying(position)
            guard let best, best.gain > 0 else { continue }
            apply(best)
            changed = true
        }
        for index in sums.indices where splitOrMerge(&sums[index]) { changed = true }
        return changed
    }

    /// A change of the account.
    struct Move {
        var gain: Int
        var added: [Int] = []
        var removed: [Int] = []
    }

    /// Changes the account.
    mutating func apply(_ move: Move) {
        let concerned = (move.added + move.removed).flatMap { [$0] + tied.group(of: $0) }
        changes.change(concerned.lazy.map { [candidates] in candidates.pairs[$0].pair })
        for position in move.removed { tied.remove(position) }
        for position in move.added { tied.insert(position) }
    }

    private mutating func leavingOut(_ position: Int) -> Move? {
        candidates.isSettled[position] ? nil : move(adding: [], removing: [position])
    }

    /// The best way to tie a pair: beside the other ties of its projects, or in place of the one's, the other's or both's.
    /// - Parameter without: a tie that is not to be used.
    mutating func tying(_ position: Int, without excluded: Int? = nil) -> Move? {
        let pair = candidates.pairs[position].pair
        let (ofFrom, ofTo) = (given(candidates.from[pair.from], excluded), given(candidates.to[pair.to], excluded))
        var ways: [[Int]] = [[], ofFrom, ofTo, ofFrom + ofTo]
        if ofFrom.isEmpty || ofTo.isEmpty { ways = ofFrom.isEmpty && ofTo.isEmpty ? [[]] : [[], ofFrom + ofTo] }
        return ways.compactMap { move(adding: [position], removing: $0 + (excluded.map { [$0] } ?? [])) }.max { $0.gain < $1.gain }
    }

    /// The ties among `positions` that can be given up.
    func given(_ positions: [Int], _ excluded: Int?) -> [Int] {
        positions.filter { tied.contains($0) && !candidates.isSettled[$0] && $0 != excluded }
    }

    /// What a change gains; nil where a group would become too large.
    mutating func move(adding added: [Int], removing removed: [Int]) -> Move? {
        var before: [Int] = []
        for position in added + removed {
            for other in tied.group(of: position) where !before.contains(other) { before.append(other) }
        }
        var gain = 0
        for group in connected(before.sorted()) { gain -= groupWeigher.weigh(group) }
        let after = before.filter { !removed.contains($0) && !added.contains($0) } + added
        for group in connected(after.sorted()) {
            let members = GroupMembers(group, candidates)
            guard isPossible(members) else { return nil }
            gain += groupWeigher.weigh(group)
        }
        return Move(gain: gain, added: added, removed: removed)
    }

    /// What a project became it became in one year: its later years are those of its successors.
    private func isPossible(_ members: GroupMembers) -> Bool {
        max(members.from.count, members.to.count) <= Self.mostMembers && groupWeigher.isOneYear(members.to)
    }

    /// A few pairs, in order, cut into their connected groups, each in order.
    func connected(_ pairs: [Int]) -> [[Int]] {
        if pairs.count == 1 { return [pairs] }
        var groups: [[Int]] = []
        var rest = pairs
        while let first = rest.first {
            var group = [first]
            var next = 0
            rest.removeFirst()
            while next < group.count {
                let pair = candidates.pairs[group[next]].pair
                next += 1
                let touching = rest.filter { candidates.pairs[$0].pair.from == pair.from || candidates.pairs[$0].pair.to == pair.to }
                if touching.isEmpty { continue }
                group += touching
                rest.removeAll { touching.contains($0) }
            }
            groups.append(group.sorted())
        }
        return groups
    }

    /// The weight of a group.
    mutating func weigh(_ group: [Int]) -> Int { groupWeigher.weigh(group) }
}
