import Ingest

/// Weighs a connected group of ties as a whole: what each tie says, less what two ties say together, and whether the amounts add up.
struct GroupWeigher {
    let body: BodyEvidence
    let candidates: Candidates
    /// The same groups are tried again and again.
    private var weights: [[Int]: Int] = [:]
    private static let mostKept = 1 << 14

    init(_ body: BodyEvidence, _ candidates: Candidates) {
        self.body = body
        self.candidates = candidates
    }

    /// - Parameter group: positions of pairs, in order; empty groups weigh nothing.
    mutating func weigh(_ group: [Int]) -> Int {
        if group.isEmpty { return 0 }
        if group.count == 1 { return single(group[0]) }
        if let known = weights[group] { return known }
        if weights.count == Self.mostKept { weights.removeAll(keepingCapacity: true) }
        let weight = several(group)
        weights[group] = weight
        return weight
    }

    private func several(_ group: [Int]) -> Int {
        let members = GroupMembers(group, candidates)
        var weight = LineageWeights.furtherMember * (members.from.count + members.to.count - 2)
        if members.from.count > 1, members.to.count > 1 { weight += LineageWeights.recut }
        weight += (sums(members)?.weight.tenths ?? 0) + (statedSums(members)?.weight.tenths ?? 0)
        var counted: [Int] = []
        for position in group {
            weight += inGroup(position, after: counted, members)
            counted.append(position)
        }
        return weight
    }

    private func single(_ position: Int) -> Int {
        candidates.pairs[position].weight.tenths + (candidates.pairs[position].alone?.weight.tenths ?? 0)
            + (candidates.pairs[position].differing?.weight.tenths ?? 0)
    }

    /// What a tie adds to a group: shared passages that a weightier tie of the same project has already shown count once.
    private func inGroup(_ position: Int, after counted: [Int], _ members: GroupMembers) -> Int {
        let weighed = candidates.pairs[position]
        var weight = weighed.weight.tenths
        if let differing = weighed.differing, !isShareOrSum(differing, members) { weight += differing.weight.tenths }
        if let next = nextSubjects(weighed, members) { weight += next.weight.tenths - (weighed.nextSubjects?.tenths ?? 0) }
        let pair = weighed.pair
        let others = counted.map { candidates.pairs[$0].pair }
        let besides = others.filter { $0.from == pair.from }.map(\.to) + others.filter { $0.to == pair.to }.map(\.from)
        guard !besides.isEmpty, let passages = weighed.passages else { return weight }
        let runs = body.texts.sharedRuns(pair, besides: besides)
        let own = LineageWeights.sharedRuns.reached(by: runs)?.tenths ?? LineageWeights.nothingOfItsOwn
        return weight + min(0, own - passages.tenths)
    }

    /// Whether the subject of any project comes near that is not another part of the same split or merger. nil where those have to be counted too: in
    /// other groups, and beside a project that goes on, since near-namesakes are alike without being one.
    func nextSubjects(_ weighed: WeighedPair, _ members: GroupMembers) -> WeighedEvidence? {
        guard members.isSplitOrMerger, !body.goesOn(weighed.pair.from), !body.wasBefore(weighed.pair.to) else { return nil }
        return Analytics.nextSubjects(weighed.pair, body, likeness: weighed.likeness, besides: members.from + members.to)
    }

    /// A part of a split states a share of the whole, a merged project a sum.
    private func isShareOrSum(_ differing: WeighedEvidence, _ members: GroupMembers) -> Bool {
        guard case .statedFigureDiffers(let stated, let own) = differing.evidence else { return false }
        return members.to.count > 1 && stated < own || members.from.count > 1 && stated > own
    }

    /// The later budgets against the earlier ones; nil where one is unknown.
    func sums(_ members: GroupMembers, rivals: Int = 0) -> WeighedEvidence? {
        guard let before = total(members.from), let after = total(members.to), before.fen > 0,
            let off = after.subtracting(before)?.percentage(of: before),
            var weight = LineageWeights.sums.within(Int((off.hundredths.magnitude + 99) / 100))
        else { return nil }
        if before == after, members.isSplitOrMerger {
            weight = MatchWeight(tenths: LineageWeights.equalSums[min(before.significantDigits, LineageWeights.equalSums.count - 1)])
        } else if hasNegligiblePart(members, of: min(before, after)) {
            weight = min(weight, MatchWeight(tenths: LineageWeights.sumsWithoutAPart))
        }
        return WeighedEvidence(.sums(before: before, after: after, rivals: rivals), weight)
    }

    /// Whether the sums would fit as well without one of several: then they say nothing of it.
    private func hasNegligiblePart(_ members: GroupMembers, of whole: Amount) -> Bool {
        [members.from, members.to].contains { side in
            side.count > 1
                && side.contains { project in
                    guard let part = body.projects[project].budget?.amount.percentage(of: whole) else { return false }
                    return part.hundredths < LineageWeights.leastPart * 100
                }
        }
    }

    /// Whether the amounts of some pairs speak for their being one group.
    func addsUp(_ group: [Int]) -> Bool {
        let members = GroupMembers(group, candidates)
        return isOneYear(members.to) && (sums(members)?.weight ?? .zero > .zero || statedSums(members) != nil)
    }

    /// Whether the 上年 figures of the later forms add up to the earlier budgets to the fen.
    func statedSums(_ members: GroupMembers) -> WeighedEvidence? {
        guard let before = total(members.from), before.fen > 0, members.from.count == 1 || members.to.count == 1 else { return nil }
        let year = body.projects[members.from[0]].year
        let stated = members.to.compactMap { project in
            body.projects[project].statedPrior.first { $0.measure == .budget && $0.year == year }?.amount
        }
        guard members.from.count > 1 || stated.count > 1 else { return nil }
        var sum = Amount(fen: 0)
        for amount in stated { sum = sum.adding(amount) ?? Amount(fen: 0) }
        let weight = LineageWeights.statedSums[min(sum.significantDigits, LineageWeights.statedSums.count - 1)]
        return sum == before ? WeighedEvidence(.statedSums(sum), MatchWeight(tenths: weight)) : nil
    }

    /// Whether all projects are of one year.
    func isOneYear(_ projects: [Int]) -> Bool { projects.allSatisfy { body.projects[$0].year == body.projects[projects[0]].year } }

    private func total(_ projects: [Int]) -> Amount? {
        var sum: Amount? = Amount(fen: 0)
        for project in projects {
            guard let budget = body.projects[project].budget else { return nil }
            sum = sum?.adding(budget.amount)
        }
        return sum
    }
}

/// The projects of a group, in order.
struct GroupMembers: Equatable {
    let from: [Int]
    let to: [Int]

    init(_ group: [Int], _ candidates: Candidates) {
        var (from, to): ([Int], [Int]) = ([], [])
        for position in group {
            let pair = candidates.pairs[position].pair
            if !from.contains(pair.from) { from.append(pair.from) }
            if !to.contains(pair.to) { to.append(pair.to) }
        }
        (self.from, self.to) = (from.sorted(), to.sorted())
    }

    /// One project in several, or several in one.
    var isSplitOrMerger: Bool { from.count + to.count > 2 && (from.count == 1 || to.count == 1) }
}
