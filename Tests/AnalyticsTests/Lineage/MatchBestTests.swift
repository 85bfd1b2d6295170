import Testing

@testable import Analytics

struct MatchBestTests {
    @Test func `no other choice of pairs weighs more`() {
        var dice = Dice(state: 20)
        for _ in 0..<400 {
            let candidates = dice.candidates(rows: 1 + dice.below(5), columns: 1 + dice.below(5))
            let weights = candidates.pairs.map(\.weight.tenths)
            let found = matchBest(candidates, weights: weights)
            #expect(found.reduce(0) { $0 + weights[$1] } == heaviest(candidates, weights))
            #expect(Set(found.map { candidates.pairs[$0].pair.from }).count == found.count)
            #expect(Set(found.map { candidates.pairs[$0].pair.to }).count == found.count)
        }
    }

    @Test func `a search that ends early leaves no project in two pairs`() {
        var dice = Dice(state: 21)
        for mostLooks in 1...60 {
            let candidates = dice.candidates(rows: 30, columns: 30)
            let weights = candidates.pairs.map(\.weight.tenths)
            let found = matchBest(candidates, weights: weights, mostLooks: mostLooks)
            #expect(!found.isEmpty && found.allSatisfy { weights[$0] > 0 })
            #expect(Set(found.map { candidates.pairs[$0].pair.from }).count == found.count)
            #expect(Set(found.map { candidates.pairs[$0].pair.to }).count == found.count)
        }
    }

    /// Each project may take the place of the next, so that there is no end of changes that gain as much.
    @Test func `a body in which each project may be five others is matched in no time`() {
        let size = 2_000
        var pairs: [WeighedPair] = []
        for from in 0..<size {
            for step in 0..<5 {
                var pair = WeighedPair(pair: ProjectPair(from: from, to: size + (from + step) % size))
                pair.weight = MatchWeight(tenths: 50 + (from * 7 + step * 3) % 5)
                pairs.append(pair)
            }
        }
        let candidates = Candidates(pairs, settled: { _ in false })
        let found = matchBest(candidates, weights: candidates.pairs.map(\.weight.tenths), mostLooks: 200)
        #expect(found.count > size * 9 / 10)
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

    /// Some of the pairs that so many projects may make, some of them of no use.
    mutating func candidates(rows: Int, columns: Int) -> Candidates {
        var pairs: [WeighedPair] = []
        for from in 0..<rows {
            for to in 0..<columns where below(3) > 0 {
                var pair = WeighedPair(pair: ProjectPair(from: from, to: rows + to))
                pair.weight = MatchWeight(tenths: below(60) - 15)
                pairs.append(pair)
            }
        }
        return Candidates(pairs, settled: { _ in false })
    }
}
