import Testing

@testable import Ingest

/// Elements that stay in one place.
struct KeptTests {
    @Test(arguments: [0, 1, 7, 2_000, 100_000])
    func `what is kept stays as it was while more is kept`(count: Int) {
        let memory = KeptMemory()
        let first = memory.keep(Array(0..<count))
        let others = (0..<50).map { number in memory.keep([UInt8](repeating: UInt8(number), count: number * 37)) }
        #expect(Array(first) == Array(0..<count))
        for (number, other) in others.enumerated() {
            #expect(other.count == number * 37)
            #expect(other.allSatisfy { $0 == UInt8(number) })
        }
    }

    @Test func `what is kept for a while does not touch what was kept before or is kept after`() {
        let memory = KeptMemory()
        let before = memory.keep(Array(0..<100))
        for round in 0..<20 {
            let sum = memory.temporarily {
                let small = memory.keep([Int](repeating: round, count: 10))
                let large = memory.keep([Int](repeating: round, count: 10_000))
                return small.reduce(0, +) + large.reduce(0, +)
            }
            #expect(sum == round * 10_010)
            #expect(memory.keep([round, round + 1]).array == [round, round + 1])
        }
        #expect(before.array == Array(0..<100))
    }

    @Test func `fewer elements than there is room for`() {
        let memory = KeptMemory()
        let kept: Kept<UInt32> = memory.keep(most: 10) { room in
            room[0] = 7
            return 1
        }
        #expect(kept.array == [7] && kept.indices == 0..<1)
    }
}
