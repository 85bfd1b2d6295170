import FormFixtures
import Testing

@testable import Analytics

struct InBothTests {
    @Test(arguments: [(0, 0), (1, 0), (3, 3), (40, 30), (1, 500), (500, 1), (7, 900), (900, 7), (900, 60)])
    func `numbers in both are met in order, whichever is longer`(_ lengths: (Int, Int)) {
        var dice = SplitMix64(seed: UInt64(lengths.0 * 1_000 + lengths.1))
        for _ in 0..<40 {
            let limit = UInt64(max(lengths.0, lengths.1) * 2 + 1)
            let lists = [lengths.0, lengths.1].map { count in Set((0..<count).map { _ in UInt32(dice.next() % limit) }).sorted() }
            var (found, places): ([UInt32], Int) = ([], 0)
            eachInBoth(lists[0].indices, lists[1].indices, { lists[0][$0] }, { lists[1][$0] }) { one, other in
                found.append(lists[0][one])
                places += lists[0][one] == lists[1][other] ? 1 : 0
            }
            #expect(found == Set(lists[0]).intersection(lists[1]).sorted() && places == found.count)
        }
    }

    @Test func `a few numbers are looked for among many, not many among few`() {
        var looks = 0
        func look(_ place: Int) -> UInt32 {
            looks += 1
            return UInt32(place)
        }
        eachInBoth(0..<5, 0..<1_000_000, { UInt32($0 * 200_000) }, look) { _, _ in }
        eachInBoth(0..<1_000_000, 0..<5, look, { UInt32($0 * 200_000) }) { _, _ in }
        #expect(looks < 5 * 2 * 30)
    }
}
