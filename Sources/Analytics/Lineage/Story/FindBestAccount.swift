/// Which ties together account best for the forms of a body.
///
/// It begins with the best account in which no project is split or merged (`matchBest`), and changes one tie at a time for as long as that gains: a
/// second successor or predecessor is added, a tie is given up for another, or left out; or two at a time that add up (`splitOrMerge`).
struct Account {
    let candidates: Candidates
    private var weigher: GroupWeigher
    /// Positions of the pairs that are tied.
    private(set) var tied: Set<Int>

    /// No group has more projects on one side.
    static let mostMembers = 4
    private static let mostRounds = 12

    init(_ body: BodyEvidence, _ candidates: Candidates) {
        self.candidates = candidates
        weigher = GroupWeigher(body, candidates)
        tied = candidates.settled
        let settled = tied.map { candidates.pairs[$0].pair }
        let (from, to) = (Set(settled.map(\.from)), Set(settled.map(\.to)))
        let weights = candidates.pairs.indices.map { position in
            let pair = candidates.pairs[position].pair
            return from.contains(pair.from) || to.contains(pair.to) ? 0 : weigher.weigh([position])
        }
        tied.formUnion(matchBest(candidates, weights: weights))
        for _ in 0..<Self.mostRounds where !improve() { break }
    }

    /// - Returns: whether anything was changed.
    private mutating func improve() -> Bool {
        var changed = false
        for position in candidates.pairs.indices {
            let best = tied.contains(position) ? leavingOut(position) : tying(position)
            guard let best, best.gain > 0 else { continue }
            apply(best)
            changed = true
        }
        for project in candidates.from.keys.sorted() where splitOrMerge(candidates.from[project]!) { changed = true }
        for project in candidates.to.keys.sorted() where splitOrMerge(candidates.to[project]!) { changed = true }
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
        tied.subtract(move.removed)
        tied.formUnion(move.added)
    }

    private mutating func leavingOut(_ position: Int) -> Move? {
        candidates.settled.contains(position) ? nil : move(adding: [], removing: [position])
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
    func given(_ positions: [Int]?, _ excluded: Int?) -> [Int] {
        (positions ?? []).filter { tied.contains($0) && !candidates.settled.contains($0) && $0 != excluded }
    }

    /// What a change gains; nil where a group would become too large.
    mutating func move(adding added: [Int], removing removed: [Int]) -> Move? {
        var before: Set<Int> = []
        for position in added + removed { before.formUnion(group(of: position)) }
        let after = before.subtracting(removed).union(added)
        var gain = 0
        for group in connected(before.intersection(tied)) { gain -= weigher.weigh(group) }
        for group in connected(after) {
            let members = GroupMembers(group, candidates)
            guard isPossible(members) else { return nil }
            gain += weigher.weigh(group)
        }
        return Move(gain: gain, added: added, removed: removed)
    }

    /// What a project became it became in one year: its later years are those of its successors.
    private func isPossible(_ members: GroupMembers) -> Bool {
        max(members.from.count, members.to.count) <= Self.mostMembers && weigher.isOneYear(members.to)
    }

    /// The tied pairs that hang together with a pair.
    func group(of position: Int) -> Set<Int> {
        var group: Set<Int> = tied.contains(position) ? [position] : []
        var open = [position]
        while let next = open.popLast() {
            let pair = candidates.pairs[next].pair
            for other in (candidates.from[pair.from] ?? []) + (candidates.to[pair.to] ?? []) where tied.contains(other) {
                if group.insert(other).inserted { open.append(other) }
            }
        }
        return group
    }

    /// A set of pairs cut into its connected groups, each in order.
    func connected(_ pairs: Set<Int>) -> [[Int]] {
        var groups: [[Int]] = []
        var rest = pairs
        for position in pairs.sorted() where rest.contains(position) {
            var group: [Int] = []
            var open = [position]
            rest.remove(position)
            while let next = open.popLast() {
                group.append(next)
                let pair = candidates.pairs[next].pair
                for other in (candidates.from[pair.from] ?? []) + (candidates.to[pair.to] ?? []) where rest.contains(other) {
                    rest.remove(other)
                    open.append(other)
                }
            }
            groups.append(group.sorted())
        }
        return groups
    }

    /// The weight of a group.
    mutating func weigh(_ group: [Int]) -> Int { weigher.weigh(group) }

    var groupWeigher: GroupWeigher { weigher }
}
