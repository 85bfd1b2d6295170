import Testing

@testable import Ingest

struct ConcurrentlyTests {
    @Test(arguments: [0, 1, 2, 1_000]) func `results are in order of the pieces, whatever their size`(count: Int) {
        #expect(concurrently(count, size: { $0 % 7 }, { "\($0)" }) == (0..<count).map { "\($0)" })
    }
}
