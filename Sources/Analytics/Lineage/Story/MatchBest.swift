/// The pairs, no project in two of them, whose weights add up to the most: the best account in which no project is split or merged.
///
/// Each project of the earlier years is given, one after another, the change of all ties so far that gains most (successive augmenting paths), so the
/// result does not depend on the order of the projects. Only where so many projects may take each other's place that one search would go on and on, as
/// no body has them in good faith, it ends early and takes the best that it found.
/// - Parameter mostLooks: how many pairs are looked at for one project before its search ends early.
func matchBest(_ candidates: Candidates, weights: [Int], mostLooks: Int = 20_000) -> Set<Int> {
    var matching = Matching(candidates, weights, mostLooks)
    for project in 0..<candidates.projects where candidates.from[project].contains(where: { weights[Int($0)] > 0 }) {
        matching.place(project)
    }
    return Set(matching.pairOfTo.values)
}

private struct Matching {
    let candidates: Candidates
    let weights: [Int]
    let mostLooks: Int
    /// The pair that a project of the later year is in.
    var pairOfTo: [Int: Int] = [:]

    init(_ candidates: Candidates, _ weights: [Int], _ mostLooks: Int) {
        self.candidates = candidates
        self.weights = weights
        self.mostLooks = mostLooks
    }

    /// Gives `project` a successor where that gains: directly, or by moving others along.
    mutating func place(_ project: Int) {
        // The best gain with which each project of the earlier years is left without a successor, and the pair that takes its place.
        var gains = [project: 0]
        var cameBy: [Int: Int] = [:]
        var queue = [project]
        var (next, looks) = (0, 0)
        var best: (gain: Int, from: Int, pair: Int?) = (0, project, nil)
        while next < queue.count, looks < mostLooks {
            let from = queue[next]
            next += 1
            looks += candidates.from[from].count
            let gain = gains[from]!
            // Leaving this one without a successor is an end of the path, too.
            if from != project, gain > best.gain { best = (gain, from, nil) }
            for pair in candidates.from[from].lazy.map({ Int($0) }) where weights[pair] > 0 {
                let to = candidates.pairs[pair].pair.to
                let reached = gain + weights[pair]
                guard let taken = pairOfTo[to] else {
                    if reached > best.gain { best = (reached, from, pair) }
                    continue
                }
                let moved = candidates.pairs[taken].pair.from
                guard taken != pair, moved != project, reached - weights[taken] > gains[moved] ?? .min else { continue }
                gains[moved] = reached - weights[taken]
                cameBy[moved] = pair
                queue.append(moved)
            }
        }
        guard best.gain > 0 else { return }
        var path: [Int] = best.pair.map { [$0] } ?? []
        var from = best.from
        while from != project, path.count <= cameBy.count, let pair = cameBy[from] {
            path.append(pair)
            from = candidates.pairs[pair].pair.from
        }
        // After a search that ended early, another may come by one project twice. That is no change of ties.
        let isSimple = from == project && Set(path.map { candidates.pairs[$0].pair.to }).count == path.count
        guard isSimple else { return }
        for pair in path.reversed() { pairOfTo[candidates.pairs[pair].pair.to] = pair }
    }
}
