import Testing

@testable import Ingest

struct PartitionPointTests {
    @Test func `it is the first place for which it does not hold, in lists of every length`() {
        for count in 0...40 {
            let numbers = (0..<count).map { $0 / 3 }
            for number in 0...14 {
                let place = numbers.firstIndex { $0 >= number } ?? count
                #expect(numbers.partitionPoint { $0 < number } == place)
                #expect(numbers.dropFirst(2).partitionPoint { $0 < number } == max(min(2, count), place))
            }
        }
    }
}
