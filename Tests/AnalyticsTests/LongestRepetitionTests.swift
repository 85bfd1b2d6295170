import Testing

@testable import Analytics

struct LongestRepetitionTests {
    /// Characters of which no run comes again.
    private func unlike(_ count: Int, from start: Int = 0) -> [UInt32] { (start..<start + count).map { UInt32(0x4E00 + $0) } }

    @Test(arguments: [0, 1, 2, 18, 19, 20, 21, 22, 39, 40, 41, 57], [40, 41, 60, 99])
    func `a run of forty characters is found wherever it stands`(before: Int, length: Int) {
        let run = unlike(length, from: 1_000)
        let found = longestRepetition(in: unlike(before) + run + unlike(before + 1, from: 3_000) + run + unlike(5, from: 5_000))
        #expect(found?.first == before && found?.second == 2 * before + 1 + length && found?.length == length)
    }

    @Test func `a run of thirty-nine is none`() {
        let run = unlike(39, from: 1_000)
        #expect(longestRepetition(in: run + unlike(7) + run + unlike(30, from: 5_000)) == nil)
        #expect(longestRepetition(in: unlike(500)) == nil)
    }

    @Test func `what repeats itself without end is not laid over itself`() throws {
        let found = try #require(longestRepetition(in: [UInt32](repeating: 0x4E00, count: 100)))
        #expect(found.length >= 40 && found.first + found.length <= found.second && found.second + found.length <= 100)
    }
}
