import Testing

@testable import FormCollections

struct NameMatchingTests {
    @Test func `the pairing with the greatest sum is found, not the greedy one`() {
        let pairs = assign([[0.9, 0.8], [0.8, 0.1]]).sorted { $0.row < $1.row }
        #expect(pairs.map(\.column) == [1, 0])
    }

    @Test(arguments: 0..<30) func `it is the best of all pairings`(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let (height, width) = (random.between(1...5), random.between(1...5))
        let gains = (0..<height).map { _ in (0..<width).map { _ in Double(random.below(100)) } }
        let sum = assign(gains).reduce(0) { $0 + gains[$1.row][$1.column] }
        #expect(sum == best(gains, from: 0, without: []))
    }

    private func best(_ gains: [[Double]], from row: Int, without taken: Set<Int>) -> Double {
        guard row < gains.count else { return 0 }
        var most = best(gains, from: row + 1, without: taken)
        for column in gains[row].indices where !taken.contains(column) {
            most = max(most, gains[row][column] + best(gains, from: row + 1, without: taken.union([column])))
        }
        return most
    }

    @Test func `names alone find all that kept their name and little else`() throws {
        let made = Collections.hard
        let files = Dictionary(uniqueKeysWithValues: Collections.gold(made).files.map { ($0.name, CSVRecords($0.text)) })
        let bodies = try Bodies(files["bodies-gold.csv"]!)
        let gold = try TieList(gold: files["lineage-gold.csv"]!, bodies)
        let found = bestNameMatching(try projectsOfForms(files["forms-gold.csv"]!, bodies), gold: gold).ties
        let recall = Dictionary(uniqueKeysWithValues: Score(gold: gold, found: found).traits.map { ($0.name, $0.tally.recall ?? 0) })
        #expect(recall["name_same"]! > 0.95)
        #expect(recall["name_unlike"]! < 0.05)
    }
}
