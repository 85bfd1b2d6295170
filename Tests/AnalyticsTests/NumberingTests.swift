import Testing

@testable import Analytics

struct NumberingTests {
    @Test func `each key has one number, in the order in which they come`() {
        var numbers = Numbering()
        let keys = (0..<5_000).map { UInt64($0 % 3_000) &* 0x1_0000_0001 }
        #expect(keys.map { numbers.number($0) } == (0..<5_000).map { $0 % 3_000 })
        #expect(numbers.keys == Array(keys.prefix(3_000)))
        #expect(numbers.known(keys[2_999]) == 2_999)
        #expect(numbers.known(7) == nil)
    }

    @Test func `lists are in the order in which they were filled`() {
        let lists = ListsByNumber(lengths: [2, 0, 1]) { add in
            add(2, 9)
            add(0, 8)
            add(0, 7)
        }
        #expect((0..<3).map { Array(lists[$0]) } == [[8, 7], [], [9]])
    }
}
