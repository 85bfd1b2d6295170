import Ingest

/// The later budgets of a group against the earlier ones.
struct GroupSums {
    let before: Amount
    let after: Amount
    let weight: MatchWeight

    /// - Parameter rivals: how many other groups fit as well.
    func evidence(rivals: Int) -> WeighedEvidence { WeighedEvidence(.sums(before: before, after: after, rivals: rivals), weight) }
}

extension GroupWeigher {
    /// nil where a budget is unknown.
    func sums(_ members: GroupMembers) -> GroupSums? {
        guard let before = total(members.from), let after = total(members.to), before.fen > 0,
            let off = after.subtracting(before)?.percentage(of: before),
            var weight = LineageWeights.sums.within(Int((off.hundredths.magnitude + 99) / 100))
        else { return nil }
        let withoutAPart = MatchWeight(tenths: LineageWeights.sumsWithoutAPart)
        if before == after, members.isSplitOrMerger {
            weight = MatchWeight(tenths: LineageWeights.equalSums[min(before.significantDigits, LineageWeights.equalSums.count - 1)])
        } else if weight > withoutAPart, hasNegligiblePart(members, of: min(before, after)) {
            weight = withoutAPart
        }
        return GroupSums(before: before, after: after, weight: weight)
    }

    /// Whether the sums would fit as well without one of several: then they say nothing of it.
    private func hasNegligiblePart(_ members: GroupMembers, of whole: Amount) -> Bool {
        hasNegligible(members.from, of: whole) || hasNegligible(members.to, of: whole)
    }

    private func hasNegligible(_ side: FewProjects, of whole: Amount) -> Bool {
        side.count > 1
            && side.contains { project in
                guard let part = body.facts[project].budget?.percentage(of: whole) else { return false }
                return part.hundredths < LineageWeights.leastPart * 100
            }
    }

    /// Whether the amounts of some pairs speak for their being one group.
    func addsUp(_ members: GroupMembers) -> Bool {
        isOneYear(members.to) && (sums(members)?.weight ?? .zero > .zero || statedSums(members) != nil)
    }

    /// Whether the budgets of three pairs of one project are to the fen that project's, and not round: few amounts of three others come together by chance.
    func addsUpToTheFen(_ members: GroupMembers) -> Bool {
        guard let before = total(members.from), total(members.to) == before else { return false }
        return before.significantDigits >= LineageWeights.leastDigitsOfThree && isOneYear(members.to)
    }

    /// What the 上年 figures of the later forms add up to, where these are the earlier budgets to the fen.
    func statedSums(_ members: GroupMembers) -> (sum: Amount, weight: MatchWeight)? {
        guard members.from.count == 1 || members.to.count == 1, let before = total(members.from), before.fen > 0 else { return nil }
        let year = body.facts[members.from[0]].year
        var (sum, stating) = (Amount(fen: 0), 0)
        for place in members.to.indices {
            let facts = body.facts[members.to[place]]
            guard facts.year.previous == year, let stated = facts.statedBudget else { continue }
            sum = sum.adding(stated) ?? Amount(fen: 0)
            stating += 1
        }
        guard sum == before, members.from.count > 1 || stating > 1 else { return nil }
        let weight = LineageWeights.statedSums[min(sum.significantDigits, LineageWeights.statedSums.count - 1)]
        return (sum, MatchWeight(tenths: weight))
    }

    private func total(_ projects: FewProjects) -> Amount? {
        var sum = Amount(fen: 0)
        for place in projects.indices {
            guard let budget = body.facts[projects[place]].budget, let more = sum.adding(budget) else { return nil }
            sum = more
        }
        return sum
    }
}
