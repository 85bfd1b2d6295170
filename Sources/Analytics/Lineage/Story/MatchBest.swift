/// The pairs, no project in two of them, whose weights add up to the most: the best account in which no project is split or merged.
///
/// Each project of the earlier years is given, one after another, the change of all ties so far that gains most (successive augmenting paths), so the
/// result does not depend on the order of the projects.
func matchBest(_ candidates: Candidates, weights: [Int]) -> Set<Int> {
    var matching = Matching(candidates, weights)
    for project in 0..<candidates.projects where candidates.from[project].contains(where: { weights[Int($0)] > 0 }) {
        matching.place(project)
    }
    return Set(matching.pairOfTo.values)
}

private struct Matching {
    let candidates: Candidates
    let weights: [Int]
    /// The pair that a project of the later year is in.
    var pairOfTo: [Int: Int] = [:]

    init(_ candidates: Candidates, _ weights: [Int]) {
        self.candidates = candidates
        self.weights = weights
    }

    /// Gives `project` a successor where that gains: directly, or by moving others along.
    mutating func place(_ project: Int) {
        // The best gain with which each project of the earlier years is left without a successor, and the pair that takes its place.
        var gains = [project: 0]
        var cameBy: [Int: Int] = [:]
        var queue = [project]
        var best: (gain: Int, free: Int?, from: Int, pair: Int?) = (0, nil, project, nil)
        while !queue.isEmpty {
            let from = queue.removeFirst()
            let gain = gains[from]!
            // Leaving this one without a successor is an end of the path, too.
            if from != project, gain > best.gain { best = (gain, nil, from, nil) }
            for pair in candidates.from[from].lazy.map({ Int($0) }) where weights[pair] > 0 {
                let to = candidates.pairs[pair].pair.to
                let reached = gain + weights[pair]
                guard let taken = pairOfTo[to] else {
                    if reached > best.gain { best = (reached, to, from, pair) }
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
        while from != project, let pair = cameBy[from] {
            path.append(pair)
            from = candidates.pairs[pair].pair.from
        }
        for pair in path.reversed() { pairOfTo[candidates.pairs[pair].pair.to] = pair }
    }
}
