/// How much better the best account is with a tie than without it, and the ties that would take its place.
struct Support {
    /// In tenths of a bit.
    let weight: Int
    /// What the rivals that would take its place gain together, in tenths of a bit; at least 0.
    let rivalGain: Int
    /// Positions of pairs and what each would gain, the strongest first; also those that would gain nothing.
    let rivals: [(position: Int, gain: Int)]

    /// No more are shown.
    static let mostRivals = 3
}

extension Account {
    /// Takes a tie away and mends the account as well as its two projects can be given other ties.
    mutating func support(_ position: Int) -> Support {
        let whole = tied.group(of: position)
        let pair = candidates.pairs[position].pair
        let weight = weigh(whole)
        var rest = 0
        for group in candidates.connected(whole.filter { $0 != position }) {
            // Without the tie the others may not be worth keeping.
            rest += max(weigh(group), weigh(group.filter { candidates.isSettled[$0] }))
        }
        var rivals = Rivals()
        var gains: [Int] = []
        for others in [candidates.from[pair.from], candidates.to[pair.to]] {
            var best = 0
            for other in others.lazy.map({ Int($0) }).prefix(Self.mostRivals) where other != position && !tied.contains(other) {
                // A move is weighed against the account with the tie: what it gains against the account without it is that much more.
                let least = min(best, rivals.least) - weight + rest
                guard let move = tying(other, without: position, atLeast: least) else { continue }
                let gain = move.gain + weight - rest
                rivals.add(other, gain)
                best = max(best, gain)
            }
            gains.append(best)
        }
        let rivalGain = max(gains[0], gains[1], gains[0] + gains[1])
        return Support(weight: weight - rest - rivalGain, rivalGain: rivalGain, rivals: rivals.strongest)
    }

    private static var mostRivals: Int { 12 }
}

/// The strongest ties that would take the place of another.
private struct Rivals {
    /// The strongest first; of equal ones the first.
    private(set) var strongest: [(position: Int, gain: Int)] = []

    /// What gains less is none of them.
    var least: Int { strongest.count < Support.mostRivals ? .min / 4 : strongest.last!.gain }

    mutating func add(_ position: Int, _ gain: Int) {
        let place = strongest.firstIndex { $0.gain < gain } ?? strongest.count
        guard place < Support.mostRivals else { return }
        if strongest.count == Support.mostRivals { strongest.removeLast() }
        strongest.insert((position, gain), at: place)
    }
}
