extension Account {
    /// Ties two pairs of one project at once, where their amounts add up: each by itself may not be worth it.
    /// - Parameter positions: the pairs of the project, the weightiest first.
    /// - Returns: whether anything was changed.
    mutating func splitOrMerge(_ positions: [Int]) -> Bool {
        var changed = false
        let best = positions.filter { !candidates.settled.contains($0) }.prefix(Self.mostParts)
        for (offset, one) in best.enumerated() {
            for other in best.dropFirst(offset + 1) where !tied.contains(one) || !tied.contains(other) {
                guard groupWeigher.addsUp([one, other]) else { continue }
                let removed = Set([one, other].flatMap { ties(besides: $0) }).subtracting([one, other])
                guard let move = move(adding: [one, other], removing: removed.sorted()), move.gain > 0 else { continue }
                apply(move)
                changed = true
            }
        }
        return changed
    }

    /// Of so many candidates of a project each two are tried as its parts.
    private static var mostParts: Int { 8 }

    /// The ties of the pair's projects that can be given up.
    private func ties(besides position: Int) -> [Int] {
        let pair = candidates.pairs[position].pair
        return given(candidates.from[pair.from], nil) + given(candidates.to[pair.to], nil)
    }
}
