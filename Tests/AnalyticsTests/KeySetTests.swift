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
}
