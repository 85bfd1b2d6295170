/// How many lines end in a part of some bytes: with a line feed, a carriage return, or both, of which the line feed ends the line.
func lineEnds<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes, _ range: Range<Int>) -> Int where Bytes.Index == Int {
    let feeds = count(ASCII.lineFeed, in: bytes[range])
    guard count(ASCII.carriageReturn, in: bytes[range]) > 0 else { return feeds }
    return feeds + range.count { bytes[$0] == ASCII.carriageReturn && !isPairedLineEnd(bytes, at: $0) }
}

private func count(_ byte: UInt8, in bytes: some Collection<UInt8>) -> Int {
    bytes.withContiguousStorageIfAvailable { count(byte, in: UnsafeRawBufferPointer($0)) } ?? bytes.count { $0 == byte }
}

/// How often a byte comes, counted eight at a time.
private func count(_ byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int {
    let (all, low) = (UInt64(byte) &* 0x0101_0101_0101_0101, UInt64(0x7F7F_7F7F_7F7F_7F7F))
    var (count, index) = (0, 0)
    while index + 8 <= bytes.count {
        let others = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ all
        // The upper bit of each byte that is 0.
        count += (~((others & low) &+ low | others | low)).nonzeroBitCount
        index += 8
    }
    while index < bytes.count {
        count += bytes[index] == byte ? 1 : 0
        index += 1
    }
    return count
}
