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
        if whole.count > Self.mostWeighed { return Support(weight: groupWeigher.weigh(single: position), rivalGain: 0, rivals: []) }
        let pair = candidates.pairs[position].pair
        let weight = weigh(whole)
        var rest = 0
        for group in candidates.connected(whole.filter { $0 != position }) {
            // Without the tie the others may not be worth keeping.
            rest += max(weigh(group), weigh(group.filter { candidates.isSettled[$0] }))
        }
        var rivals = Rivals()
        let ofFrom = gain(of: candidates.from[pair.from], besides: position, weight - rest, &rivals)
        let ofTo = gain(of: candidates.to[pair.to], besides: position, weight - rest, &rivals)
        let rivalGain = max(ofFrom, ofTo, ofFrom + ofTo)
        return Support(weight: weight - rest - rivalGain, rivalGain: rivalGain, rivals: rivals.strongest)
    }

    /// What the strongest of some ties gains in place of another; at least 0.
    /// - Parameter lost: what the account without that tie weighs less.
    private mutating func gain(of others: ArraySlice<UInt32>, besides position: Int, _ lost: Int, _ rivals: inout Rivals) -> Int {
        var best = 0
        for other in others.prefix(Self.mostRivals).lazy.map({ Int($0) }) where other != position && !tied.contains(other) {
            // A move is weighed against the account with the tie: what it gains against the account without it is that much more.
            guard let move = tying(other, without: position, atLeast: min(best, rivals.least) - lost) else { continue }
            rivals.add(other, move.gain + lost)
            best = max(best, move.gain + lost)
        }
        return best
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
