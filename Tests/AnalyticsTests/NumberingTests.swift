import Testing

@testable import Analytics

struct NumberingTests {
    @Test func `each key has one number, in the order in which they come`() {
        var numbers = Numbering()
        let keys = (0..<5_000).map { UInt64($0 % 3_000) &* 0x1_0000_0001 }
        #expect(keys.map { numbers.number($0) } == (0..<5_000).map { $0 % 3_000 })
        #expect(numbers.keys == keys.prefix(3_000))
        #expect(numbers.known(keys[2_999]) == 2_999)
        #expect(numbers.known(7) == nil)
    }

    /// Products of small numbers with the inverse of a multiplier that many programs use.
    @Test func `keys chosen to share a place have their numbers`() {
        var numbers = Numbering(expecting: 8)
        let keys = (1...3_000).map { UInt64($0) &* 0xF1DE_83E1_9937_733D }
        #expect((keys + keys).map { numbers.number($0) } == Array(0..<3_000) + Array(0..<3_000))
        #expect(numbers.keys == keys[...])
        #expect(numbers.known(0xF1DE_83E1_9937_733D &* 3_001) == nil)
    }

    @Test func `no two keys have the same product`() {
        #expect(keyFactor % 2 == 1)
    }

    @Test func `many keys at once have the numbers that they have one by one`() {
        let keys = (0..<5_000).map { UInt64($0 % 7 == 3 ? 0 : $0 % 1_900) << 32 }
        var (one, many) = (Numbering(), Numbering(expecting: 8))
        var numbers = [UInt32](repeating: 1, count: keys.count + 2)
        for start in stride(from: 0, to: keys.count, by: 50) { many.number(keys[start..<start + 50], to: &numbers, from: start + 1) }
        #expect(numbers.dropFirst().dropLast() == keys.map { $0 == 0 ? Numbering.none : UInt32(one.number($0)) }[...])
        #expect(many.keys == one.keys)
        #expect([numbers.first, numbers.last] == [1, 1])
        var unasked = Numbering(expecting: 8)
        for start in stride(from: 0, to: keys.count, by: 70) { unasked.add(keys[start..<min(start + 70, keys.count)]) }
        #expect(unasked.keys == one.keys)
    }

    @Test func `lists are in the order in which their values were given`() {
        let lists = ListsByNumber([9, 8, 7], by: [2, 0, 0], count: 3)
        #expect((0..<3).map { Array(lists[$0]) } == [[8, 7], [], [9]])
    }

    @Test func `lists turned say in which lists a value is`() {
        let lists = ListsByNumber([1, 0, 1, 3, 1], by: [0, 1, 1, 2, 3], count: 4).turned(count: 4) { $0 != 3 }
        #expect((0..<4).map { Array(lists[$0]) } == [[1], [0, 1], [], [2]])
    }

    @Test func `numbers are in the order of their keys, equal keys in the order in which they come`() {
        let keys: [UInt64] = [70_000, 3, 0xFFFF_FFFF, 0, 3, 2_048, 0x8000_0000]
        #expect(numbersInOrder(of: keys[...]) == [3, 1, 4, 5, 0, 6, 2])
    }
}
