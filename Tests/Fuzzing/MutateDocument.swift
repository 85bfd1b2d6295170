import FormFixtures

/// libFuzzer's own way to change an input: bytes, and words of the dictionary.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ room: Int) -> Int

/// Called by libFuzzer to make the next document of an earlier one: half of the time as a text, line by line and word by word, since
/// changed bytes alone seldom leave a Chinese character whole.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutateDocument(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ room: Int, _ seed: CUnsignedInt) -> Int {
    var random = SplitMix64(seed: UInt64(seed))
    guard count > 0, Bool.random(using: &random) else { return mutateBytes(start, count, room) }
    var bytes = Array(UnsafeBufferPointer(start: start, count: count))
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
        bytes = damage(bytes, Damage.allCases.randomElement(using: &random)!, using: &random)
    }
    let kept = bytes.prefix(room)
    for (index, byte) in kept.enumerated() { start[index] = byte }
    return kept.count
}
