import Ingest

extension GroupWeigher {
    /// How many other groups of the candidates of a split or merged project add up at least as well as `members`. 0 for other groups, and where a
    /// budget is unknown.
    func rivals(_ members: GroupMembers) -> Int {
        let isSplit = members.from.count == 1
        let (one, parts) = isSplit ? (members.from[0], members.to) : (members.to[0], members.from)
        let pairs = isSplit ? candidates.from[one] : candidates.to[one]
        guard parts.count > 1, isSplit || members.to.count == 1, let whole = fen(one), let off = distance(parts, whole) else { return 0 }
        let others = pairs.compactMap { position -> Int? in
            let weighed = candidates.pairs[Int(position)]
            let other = isSplit ? weighed.pair.to : weighed.pair.from
            let counts = weighed.weight.tenths >= LineageWeights.leastRival || parts.contains(other)
            return counts && body.facts[other].year == body.facts[parts[0]].year ? other : nil
        }.prefix(Self.mostCandidates)
        let amounts = others.compactMap(fen)
        // The group itself is among them.
        return max(0, subsets(of: amounts[...], adding: 0, taken: 0) { ($0 &- whole).magnitude <= off } - 1)
    }

    /// The weightiest candidates of a project are enough to tell whether its parts stand alone.
    private static var mostCandidates: Int { 12 }

    /// The budget; nil where it is unknown.
    func fen(_ project: Int) -> Int64? { body.facts[project].budget?.fen }

    private func distance(_ parts: FewProjects, _ whole: Int64) -> UInt64? {
        var sum: Int64 = 0
        for part in parts {
            guard let fen = fen(part) else { return nil }
            sum &+= fen
        }
        return (sum &- whole).magnitude
    }

    /// How many sets of two to `Account.mostMembers` amounts have a sum that fits.
    private func subsets(of amounts: ArraySlice<Int64>, adding sum: Int64, taken: Int, fits: (Int64) -> Bool) -> Int {
        var count = taken > 1 && fits(sum) ? 1 : 0
        guard taken < Account.mostMembers else { return count }
        for position in amounts.indices {
            count += subsets(of: amounts[(position + 1)...], adding: sum &+ amounts[position], taken: taken + 1, fits: fits)
        }
        return count
    }
}
