import Testing

@testable import Analytics

struct PlaceCountsTests {
    /// Places that follow each other and places far apart.
    private func counts(_ count: Int) -> PlaceCounts {
        var counts = PlaceCounts()
        for number in 0..<count { counts.add(number * 7919 % PlaceCounts.places) }
        return counts
    }

    @Test(arguments: [0, 3, 600, 200_000]) func `few places and many are counted alike`(count: Int) {
        var expected = [UInt8](repeating: 0, count: PlaceCounts.places)
        for number in 0..<count { expected[number * 7919 % PlaceCounts.places] += 1 }
        let counts = counts(count)
        #expect(counts.byPlace == expected)
        #expect((0..<500).allSatisfy { counts[$0 * 7919] == expected[$0 * 7919] })
        #expect(PlaceCounts(expected).byPlace == expected)
    }

    @Test(arguments: [5, 200_000], [5, 200_000]) func `what was counted elsewhere adds up`(here: Int, there: Int) {
        var counts = counts(here)
        counts.add(self.counts(there))
        let sums = [0, 4, 5, 199_999, 200_000].map { counts[$0 * 7919 % PlaceCounts.places] }
        #expect(sums == [0, 4, 5, 199_999, 200_000].map { ($0 < here ? 1 : 0) + ($0 < there ? 1 : 0) })
    }

    @Test func `more than 255 is 255`() {
        var counts = PlaceCounts()
        for _ in 0..<300 { counts.add(PlaceCounts.places - 1) }
        var twice = counts
        twice.add(counts)
        #expect(counts[PlaceCounts.places - 1] == 255 && twice[PlaceCounts.places - 1] == 255)
        #expect(counts.byPlace.count { $0 > 0 } == 1)
    }
}
