/// Which ties together account best for the forms of a body.
///
/// It begins with the best account in which no project is split or merged (`matchBest`), and changes one tie at a time for as long as that gains: a
/// second successor or predecessor is added, a tie is given up for another, or left out; or two or three at a time that add up (`splitOrMerge`).
struct Account {
    let candidates: Candidates
    private(set) var groupWeigher: GroupWeigher
    private(set) var tied: TiedPairs
    private(set) var changes: ChangedProjects
    /// When each pair was last tried; -1 where it never was.
    private var tried: [Int]
    /// The pairs of a change that is tried; here so that each needs no list of its own.
    private var pairs: [Int] = []

    /// No group has more projects on one side.
    static let mostMembers = 4
    /// In a group of more ties, which only decisions make, a tie weighs what it says by itself.
    static let mostWeighed = 64
    private static let mostRounds = 12

    init(_ body: BodyEvidence, _ candidates: Candidates) {
        self.candidates = candidates
        groupWeigher = GroupWeigher(body, candidates)
        tied = TiedPairs(candidates)
        changes = ChangedProjects(projects: candidates.projects)
        tried = [Int](repeating: -1, count: candidates.pairs.count)
        var isTaken = [(from: Bool, to: Bool)](repeating: (false, false), count: candidates.projects)
        let settled = candidates.pairs.indices.filter { candidates.isSettled[$0] }
        for group in candidates.connected(settled) { tie(group[...]) }
        for position in settled {
            let pair = candidates.pairs[position].pair
            isTaken[pair.from].from = true
            isTaken[pair.to].to = true
        }
        let weights = candidates.pairs.indices.map { position in
            let pair = candidates.pairs[position].pair
            return isTaken[pair.from].from || isTaken[pair.to].to ? 0 : groupWeigher.weigh(single: position)
        }
        for position in matchBest(candidates, weights: weights) { regroup([position], removing: []) }
        var sums: [PartsAddingUp] = []
        for lists in [candidates.from, candidates.to] {
            for project in 0..<candidates.projects { sums += addingUp(lists[project], of: project) }
        }
        for _ in 0..<Self.mostRounds where !improve(&sums) { break }
    }

    /// - Parameter sums: the pairs to be tied two or three at a time.
    /// - Returns: whether anything was changed.
    private mutating func improve(_ sums: inout [PartsAddingUp]) -> Bool {
        var changed = false
        for position in candidates.pairs.indices {
            // Nothing that the gain depends on has changed since the pair was tried in vain.
            guard tried[position] < 0 || changes.isChanged(candidates.pairs[position].pair, since: tried[position]) else { continue }
            tried[position] = changes.now
            guard let best = tied.contains(position) ? leavingOut(position) : tying(position, atLeast: 1) else { continue }
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
        changes.change(concerned.map { candidates.pairs[$0].pair })
        regroup(move.added, removing: move.removed)
    }

    private mutating func regroup(_ added: [Int], removing removed: [Int]) {
        _ = takeUp(added, removing: removed)
        for position in added + removed { tied.untie(tied.concerned(position)) }
        var pairs = pairs
        candidates.forEachGroup(of: &pairs) { tie($0) }
    }

    /// - Parameter group: connected pairs, in order.
    private mutating func tie(_ group: ArraySlice<Int>) {
        let members = GroupMembers(group, candidates)
        let isClosed = max(members.from.count, members.to.count) > 2 * Self.mostMembers
        tied.tie(TiedGroup(pairs: Array(group), weight: groupWeigher.weigh(group), isClosed: isClosed))
    }

    /// Takes up into `pairs` what a change leaves of the groups that it concerns, with what it adds.
    /// - Returns: what these groups weigh before it.
    private mutating func takeUp(_ added: some Collection<Int>, removing removed: [Int]) -> Int {
        pairs.removeAll(keepingCapacity: true)
        var weight = 0
        for position in added { weight += takeUp(tied.concerned(position)) }
        for position in removed { weight += takeUp(tied.concerned(position)) }
        if !removed.isEmpty || added.count > 1 { pairs.removeAll { removed.contains($0) || added.contains($0) } }
        pairs += added
        return weight
    }

    /// - Returns: what those of the groups weigh that have not been taken up.
    private mutating func takeUp(_ groups: TiedPairs.Concerned) -> Int { takeUp(groups.from) + takeUp(groups.to) }

    private mutating func takeUp(_ group: Int?) -> Int {
        guard let group, !pairs.contains(tied.groups[group].pairs[0]) else { return 0 }
        pairs += tied.groups[group].pairs
        return tied.groups[group].weight
    }

    private mutating func leavingOut(_ position: Int) -> Move? {
        if candidates.isSettled[position] { return nil }
        return gain(adding: [], removing: [position], atLeast: 1).map { Move(gain: $0, removed: [position]) }
    }

    /// The best way to tie a pair: beside the other ties of its projects, or in place of the one's, the other's or both's.
    /// - Parameters:
    ///   - excluded: a tie that is not to be used.
    ///   - least: what it must gain.
    mutating func tying(_ position: Int, without excluded: Int? = nil, atLeast least: Int = .min / 2) -> Move? {
        let pair = candidates.pairs[position].pair
        if excluded == nil, tied.isFree(position) {
            let gain = groupWeigher.weigh(single: position)
            return gain >= least ? Move(gain: gain, added: [position]) : nil
        }
        if tied.isClosed(position) { return nil }
        let (ofFrom, ofTo) = (given(from: pair.from, besides: excluded), given(to: pair.to, besides: excluded))
        let always = excluded.map { [$0] } ?? []
        var best: Move?
        tie(position, removing: always, atLeast: least, &best)
        if !ofFrom.isEmpty, !ofTo.isEmpty {
            tie(position, removing: joined(ofFrom, always), atLeast: least, &best)
            tie(position, removing: joined(ofTo, always), atLeast: least, &best)
        }
        if !ofFrom.isEmpty || !ofTo.isEmpty { tie(position, removing: joined(joined(ofFrom, ofTo), always), atLeast: least, &best) }
        return best
    }

    /// One way to tie a pair. Of two ways that gain as much the first counts.
    private mutating func tie(_ position: Int, removing removed: [Int], atLeast least: Int, _ best: inout Move?) {
        let least = best.map { $0.gain + 1 } ?? least
        guard let gain = gain(adding: CollectionOfOne(position), removing: removed, atLeast: least) else { return }
        best = Move(gain: gain, added: [position], removed: removed)
    }

    /// The ties from, or to, a project that can be given up.
    func given(from project: Int, besides excluded: Int? = nil) -> [Int] {
        tied.ties(from: project) { !candidates.isSettled[$0] && $0 != excluded }
    }

    func given(to project: Int, besides excluded: Int? = nil) -> [Int] {
        tied.ties(to: project) { !candidates.isSettled[$0] && $0 != excluded }
    }

    /// What a change gains; nil where a group would become too large, or where it gains less than `least`.
    mutating func gain(adding added: some Collection<Int>, removing removed: [Int], atLeast least: Int) -> Int? {
        let before = takeUp(added, removing: removed)
        return groupWeigher.weighAll(&pairs, atLeast: least + before).map { $0 - before }
    }

    /// The weight of a group.
    mutating func weigh(_ group: [Int]) -> Int { groupWeigher.weigh(group[...]) }
}

/// One list behind the other. Mostly one of them is empty, and the other is no new list.
private func joined(_ one: [Int], _ other: [Int]) -> [Int] { one.isEmpty ? other : other.isEmpty ? one : one + other }
