import Testing

@testable import Ingest

struct ConcurrentlyTests {
    @Test(arguments: [0, 1, 2, 1_000]) func `results are in order of the pieces, whatever their size`(count: Int) {
        #expect(concurrently(count, size: { $0 % 7 }, { "\($0)" }) == (0..<count).map { "\($0)" })
    }

    @Test func `pieces of a piece are dealt out too, and each is done once`() {
        let sums = concurrently(40, size: { _ in 1 }) { outer in
            concurrently(outer, size: { $0 }) { inner in concurrently(3, size: { _ in 1 }) { $0 + inner }.reduce(0, +) }.reduce(0, +)
        }
        #expect(sums == (0..<40).map { outer in (0..<outer).reduce(0) { $0 + 3 * $1 + 3 } })
    }
}
