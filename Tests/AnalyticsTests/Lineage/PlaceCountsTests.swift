import Testing

@testable import Analytics

struct PlaceCountsTests {
    /// Places that follow each other and places far apart.
    private func counts(_ count: Int) -> PlaceCounts {
        var counts = PlaceCounts()
        let keys = (0..<count).map { UInt64($0 * 7919 % PlaceCounts.places) << 42 }
        for start in stride(from: 0, to: count, by: 1_000) { counts.add(Array(keys[start..<min(start + 1_000, count)])) }
        return counts
    }

    @Test(arguments: [0, 3, 600, 20_000, 40_000]) func `few places and many are counted alike`(count: Int) {
        var expected = [UInt8](repeating: 0, count: PlaceCounts.places)
        for number in 0..<count { expected[number * 7919 % PlaceCounts.places] += 1 }
        let counts = counts(count)
        #expect(counts.byPlace == expected)
        #expect((0..<500).allSatisfy { counts[$0 * 7919] == expected[$0 * 7919] })
        #expect(PlaceCounts(expected).byPlace == expected)
    }

    @Test(arguments: [5, 40_000], [5, 40_000]) func `what was counted elsewhere adds up`(here: Int, there: Int) {
        var counts = counts(here)
        counts.add(self.counts(there))
        let sums = [0, 4, 5, 39_999, 40_000].map { counts[$0 * 7919 % PlaceCounts.places] }
        #expect(sums == [0, 4, 5, 39_999, 40_000].map { ($0 < here ? 1 : 0) + ($0 < there ? 1 : 0) })
    }

    @Test func `more than 255 is 255`() {
        var counts = PlaceCounts()
        for _ in 0..<300 { counts.add([.max, .max - 1]) }
        var twice = counts
        twice.add(counts)
        #expect(counts[PlaceCounts.places - 1] == 255 && twice[PlaceCounts.places - 1] == 255)
        #expect(counts.byPlace.count { $0 > 0 } == 1)
    }
}
