import Ingest

/// Weighs a connected group of ties as a whole: what each tie says, less what two ties say together, and whether the amounts add up.
struct GroupWeigher {
    let body: BodyEvidence
    let candidates: Candidates
    private var ownRuns = OwnRuns()

    init(_ body: BodyEvidence, _ candidates: Candidates) {
        self.body = body
        self.candidates = candidates
    }

    /// - Parameter group: positions of connected pairs, in order; empty groups weigh nothing.
    mutating func weigh(_ group: ArraySlice<Int>) -> Int {
        if group.isEmpty { return 0 }
        return weighSigns(group, GroupMembers(group, candidates)) + weighRepetition(group)
    }

    /// Weighs the groups that some pairs form.
    /// - Parameters:
    ///   - pairs: put into the order of their groups.
    ///   - least: what the groups must weigh together.
    /// - Returns: nil where they weigh less, or a group cannot be.
    mutating func weighAll(_ pairs: inout [Int], atLeast least: Int) -> Int? {
        var weight: Int? = 0
        candidates.forEachGroup(of: &pairs) { group in
            weight = weight.flatMap { sum in weighIfPossible(group).map { sum + $0 } }
        }
        // What is said twice only takes away.
        guard let weight, weight >= least else { return nil }
        let all = weight + weighRepetition(pairs[...])
        return all >= least ? all : nil
    }

    /// All but what several ties say together; nil where the group cannot be.
    private func weighIfPossible(_ group: ArraySlice<Int>) -> Int? {
        if group.count == 1 { return weigh(single: group.first!) }
        let members = GroupMembers(group, candidates)
        return isPossible(members) ? weighSigns(group, members) : nil
    }

    /// What a project became it became in one year: its later years are those of its successors.
    private func isPossible(_ members: GroupMembers) -> Bool {
        max(members.from.count, members.to.count) <= Account.mostMembers && isOneYear(members.to)
    }

    /// All but what several ties say together.
    private func weighSigns(_ group: ArraySlice<Int>, _ members: GroupMembers) -> Int {
        if group.count == 1 { return weigh(single: group.first!) }
        var weight = LineageWeights.furtherMember * (members.count - 2)
        if members.from.count > 1, members.to.count > 1 { weight += LineageWeights.recut }
        weight += (sums(members)?.weight.tenths ?? 0) + (statedSums(members)?.weight.tenths ?? 0)
        for position in group { weight += weighInGroup(candidates.pairs[position], members) }
        return weight
    }

    /// The weight of a pair that is tied to no other.
    func weigh(single position: Int) -> Int {
        let weighed = candidates.pairs[position]
        return weighed.weight.tenths + weighed.alone.tenths + (weighed.differing == nil ? 0 : DifferingFigure.weight.tenths)
    }

    private func weighInGroup(_ weighed: WeighedPair, _ members: GroupMembers) -> Int {
        var weight = weighed.weight.tenths
        if let differing = weighed.differing, !isShareOrSum(differing, members) { weight += DifferingFigure.weight.tenths }
        if let next = nextSubjects(weighed, members) { weight += next.weight.tenths - (weighed.nextSubjects?.tenths ?? 0) }
        return weight
    }

    /// Shared passages that a weightier tie of the same project has already shown count once. Never more than nothing.
    /// - Parameter pairs: positions of pairs.
    private mutating func weighRepetition(_ pairs: ArraySlice<Int>) -> Int {
        if pairs.count > 2 * Account.mostWeighed { return weighRepetitionOfMany(pairs) }
        var weight = 0
        for position in pairs {
            let weighed = candidates.pairs[position]
            guard let passages = weighed.passages else { continue }
            var others = FewProjects()
            for other in pairs where other < position {
                let pair = candidates.pairs[other].pair
                if pair.from == weighed.pair.from { others.insert(pair.to) } else if pair.to == weighed.pair.to { others.insert(pair.from) }
            }
            guard !others.isEmpty else { continue }
            let runs = ownRuns.count(position, weighed.pair, besides: others, body.texts)
            weight += lost(passages, own: runs)
        }
        return weight
    }

    /// The same without a list of the others for each pair.
    private func weighRepetitionOfMany(_ pairs: ArraySlice<Int>) -> Int {
        let positions = Dictionary(uniqueKeysWithValues: pairs.map { (candidates.pairs[$0].pair, $0) })
        let first = pairs.reduce(into: (from: [Int: Int](), to: [Int: Int]())) { first, position in
            let pair = candidates.pairs[position].pair
            first.from[pair.from] = min(first.from[pair.from] ?? position, position)
            first.to[pair.to] = min(first.to[pair.to] ?? position, position)
        }
        var weight = 0
        for position in pairs {
            let pair = candidates.pairs[position].pair
            guard let passages = candidates.pairs[position].passages, first.from[pair.from]! < position || first.to[pair.to]! < position
            else { continue }
            func isBefore(_ from: Int, _ to: Int) -> Bool { positions[ProjectPair(from: from, to: to)] ?? .max < position }
            let runs = body.texts.sharedRuns(pair) { isBefore(pair.from, $0) || isBefore($0, pair.to) }
            weight += lost(passages, own: runs)
        }
        return weight
    }

    /// What passages weigh less, of which so many runs are a pair's own. Never more than nothing.
    private func lost(_ passages: MatchWeight, own runs: Int) -> Int {
        let own = LineageWeights.sharedRuns.reached(by: runs)?.tenths ?? LineageWeights.nothingOfItsOwn
        return min(0, own - passages.tenths)
    }

    /// Whether the subject of any project comes near that is not another part of the same split or merger. nil where those have to be counted too: in
    /// other groups, and beside a project that goes on, since near-namesakes are alike without being one.
    func nextSubjects(_ weighed: WeighedPair, _ members: GroupMembers) -> NextSubjects? {
        guard members.isSplitOrMerger, !body.goesOn(weighed.pair.from), !body.wasBefore(weighed.pair.to) else { return nil }
        return body.nextSubjects(weighed.pair, likeness: weighed.likeness, besides: members)
    }

    /// A part of a split states a share of the whole, a merged project a sum.
    private func isShareOrSum(_ differing: DifferingFigure.Direction, _ members: GroupMembers) -> Bool {
        differing == .less ? members.to.count > 1 : members.from.count > 1
    }

    /// Whether all projects are of one year.
    func isOneYear(_ projects: FewProjects) -> Bool {
        projects.indices.dropFirst().allSatisfy { body.facts[projects[$0]].year == body.facts[projects[0]].year }
    }
}

/// The shared runs of a pair that another project does not have: the same ones are asked for again and again.
private struct OwnRuns {
    /// By the pair's position and the other project.
    private var known: [UInt64: Int] = [:]
    private static let mostKept = 1 << 14

    mutating func count(_ position: Int, _ pair: ProjectPair, besides others: FewProjects, _ texts: BodyTexts) -> Int {
        guard others.count == 1 else { return texts.sharedRuns(pair, besides: others) }
        let key = UInt64(position) << 32 | UInt64(others[0])
        if let runs = known[key] { return runs }
        if known.count == Self.mostKept { known.removeAll(keepingCapacity: true) }
        let runs = texts.sharedRuns(pair, besides: others)
        known[key] = runs
        return runs
    }
}
