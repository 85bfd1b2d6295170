import Testing

@testable import Analytics

struct KeySetTests {
    @Test(arguments: [1, 7, 150, 1_000])
    func `as many keys as were announced are in it, each once`(most: Int) {
        var keys = KeySet(most: most)
        for key in 0..<UInt64(most) { keys.insert(key &* 0x1_0000_0001) }
        for key in 0..<UInt64(most) { keys.insert(key &* 0x1_0000_0001) }
        #expect(keys.count == most)
        #expect((0..<UInt64(most)).allSatisfy { keys.contains($0 &* 0x1_0000_0001) })
        #expect(!keys.contains(UInt64(most) &* 0x1_0000_0001))
    }

    /// Products of small numbers with the inverse of a multiplier that many programs use.
    @Test func `keys chosen to share a place are in it`() {
        var keys = KeySet(most: 1_000)
        let chosen = (1...1_000).map { UInt64($0) &* 0xF1DE_83E1_9937_733D }
        for key in chosen { keys.insert(key) }
        #expect(keys.count == 1_000)
        #expect(chosen.allSatisfy { keys.contains($0) })
        #expect(!keys.contains(0xF1DE_83E1_9937_733D &* 1_001))
    }
}
