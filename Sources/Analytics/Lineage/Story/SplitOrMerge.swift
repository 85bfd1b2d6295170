/// Two or three pairs of one project whose amounts add up.
struct PartsAddingUp {
    let pairs: [Int]
    /// When tying them was last tried; -1 where it never was.
    var tried = -1
}

extension Account {
    /// Each two pairs of one project whose amounts speak for tying both, and each three that say it to the fen.
    /// - Parameter positions: the pairs of the project, the weightiest first.
    func addingUp(_ positions: ArraySlice<UInt32>, of project: Int) -> [PartsAddingUp] {
        guard positions.count > 1 else { return [] }
        // What is settled, not the account: the list would hold all of it.
        let best = Array(positions.lazy.map { Int($0) }.filter { [candidates] in !candidates.isSettled[$0] }.prefix(Self.mostParts))
        guard best.count > 1 else { return [] }
        let pairs = best.map { candidates.pairs[$0].pair }
        let parts = pairs.map { groupWeigher.fen($0.from == project ? $0.to : $0.from) }
        let whole = groupWeigher.fen(project)
        var adding: [PartsAddingUp] = []
        for one in best.indices {
            for other in best.indices.dropFirst(one + 1) {
                var members = GroupMembers(pairs[one])
                members.insert(pairs[other])
                if groupWeigher.addsUp(members) { adding.append(PartsAddingUp(pairs: [best[one], best[other]])) }
                guard let whole, let first = parts[one], let second = parts[other] else { continue }
                // Hardly any three add up: no more is asked of the others.
                for third in best.indices.dropFirst(other + 1) where parts[third] == whole &- first &- second {
                    var members = members
                    members.insert(pairs[third])
                    if groupWeigher.addsUpToTheFen(members) { adding.append(PartsAddingUp(pairs: [best[one], best[other], best[third]])) }
                }
            }
        }
        return adding
    }

    /// Ties two or three pairs of one project at once: each by itself may not be worth it.
    /// - Returns: whether anything was changed.
    mutating func splitOrMerge(_ parts: inout PartsAddingUp) -> Bool {
        let pairs = parts.pairs
        guard parts.tried < 0 || pairs.contains(where: { changes.isChanged(candidates.pairs[$0].pair, since: parts.tried) }),
            !pairs.allSatisfy({ tied.contains($0) }), !pairs.contains(where: { tied.isClosed($0) })
        else { return false }
        parts.tried = changes.now
        var removed: [Int] = []
        for position in pairs {
            for tie in givenTies(besides: position) where !pairs.contains(tie) && !removed.contains(tie) { removed.append(tie) }
        }
        removed.sort()
        guard let gain = gain(adding: pairs, removing: removed, atLeast: 1) else { return false }
        apply(Move(gain: gain, added: pairs, removed: removed))
        return true
    }

    /// Of so many candidates of a project each two are tried as its parts.
    private static var mostParts: Int { 8 }

    /// The ties of the pair's projects that can be given up.
    private func givenTies(besides position: Int) -> [Int] {
        let pair = candidates.pairs[position].pair
        return given(from: pair.from) + given(to: pair.to)
    }
}
