/// Two or three pairs of one project whose amounts add up.
struct PartsAddingUp {
    let pairs: [Int]
    /// When tying them was last tried; -1 where it never was.
    var tried = -1
}

extension Account {
    /// Each two pairs of one project whose amounts speak for tying both, and each three that say it to the fen.
    /// - Parameter positions: the pairs of the project, the weightiest first.
    func addingUp(_ positions: ArraySlice<UInt32>) -> [PartsAddingUp] {
        // What is settled, not the account: the list would hold all of it.
        let best = Array(positions.lazy.map { Int($0) }.filter { [candidates] in !candidates.isSettled[$0] }.prefix(Self.mostParts))
        var adding: [PartsAddingUp] = []
        for (index, one) in best.enumerated() {
            for (place, other) in best.enumerated().dropFirst(index + 1) {
                if groupWeigher.addsUp(GroupMembers([one, other], candidates)) { adding.append(PartsAddingUp(pairs: [one, other])) }
                for third in best[(place + 1)...] where groupWeigher.addsUpToTheFen(one, other, third) {
                    adding.append(PartsAddingUp(pairs: [one, other, third]))
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
        let removed = Set(pairs.flatMap { ties(besides: $0) }).subtracting(pairs).sorted()
        guard let gain = gain(adding: pairs, removing: removed, atLeast: 1) else { return false }
        apply(Move(gain: gain, added: pairs, removed: removed))
        return true
    }

    /// Of so many candidates of a project each two are tried as its parts.
    private static var mostParts: Int { 8 }

    /// The ties of the pair's projects that can be given up.
    private func ties(besides position: Int) -> [Int] {
        let pair = candidates.pairs[position].pair
        return given(tied.ties(from: pair.from), nil) + given(tied.ties(to: pair.to), nil)
    }
}
