import Testing

@testable import Analytics

struct MatchBestTests {
    @Test func `no other choice of pairs weighs more`() {
        var dice = Dice(state: 20)
        for _ in 0..<400 {
            let (rows, columns) = (1 + dice.below(5), 1 + dice.below(5))
            var pairs: [WeighedPair] = []
            for from in 0..<rows {
                for to in 0..<columns where dice.below(3) > 0 {
                    var pair = WeighedPair(pair: ProjectPair(from: from, to: 10 + to))
                    pair.weight = MatchWeight(tenths: dice.below(60) - 15)
                    pairs.append(pair)
                }
            }
            let candidates = Candidates(pairs, settled: { _ in false })
            let weights = candidates.pairs.map(\.weight.tenths)
            let found = matchBest(candidates, weights: weights)
            #expect(found.reduce(0) { $0 + weights[$1] } == heaviest(candidates, weights))
            #expect(Set(found.map { candidates.pairs[$0].pair.from }).count == found.count)
            #expect(Set(found.map { candidates.pairs[$0].pair.to }).count == found.count)
        }
    }

    /// Tries all.
    private func heaviest(_ candidates: Candidates, _ weights: [Int]) -> Int {
        func best(_ position: Int, _ taken: Set<Int>) -> Int {
            guard position < candidates.pairs.count else { return 0 }
            let pair = candidates.pairs[position].pair
            let without = best(position + 1, taken)
            guard taken.isDisjoint(with: [pair.from, pair.to]) else { return without }
            return max(without, weights[position] + best(position + 1, taken.union([pair.from, pair.to])))
        }
        return best(0, [])
    }
}

/// Numbers that are the same in each run.
private struct Dice {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
