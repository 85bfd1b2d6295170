/// Packs running text line by line, as `Narrative` holds it.
struct NarrativePacker: ~Copyable {
    private var bytes = GrowingBytes()
    private var line = 0

    /// What was packed since the last `clear`.
    var packed: [UInt8] { bytes.array }

    /// Begins another narrative.
    mutating func clear() {
        bytes.clear()
        line = 0
    }

    mutating func add(_ line: LineNumber, _ utf8: UnsafeBufferPointer<UInt8>) {
        let down = line - self.line
        bytes.append(most: 2 * Self.mostOfNumber + 2 * utf8.count) { place in
            // The length stands in front of the text, which is packed a little behind its place.
            let start = write(down < 0 ? -down * 2 - 1 : down * 2, to: place)
            let text = place + 2 * Self.mostOfNumber
            let length = pack(utf8, to: text)
            let end = start + write(length, to: place + start)
            (place + end).update(from: text, count: length)
            return end + length
        }
        self.line = line
    }

    /// A number takes no more bytes.
    private static let mostOfNumber = 10
}

/// Writes a number of seven bits a byte.
/// - Returns: how many bytes it takes.
private func write(_ number: Int, to place: UnsafeMutablePointer<UInt8>) -> Int {
    var (rest, count) = (number, 0)
    while rest >= 0x80 {
        place[count] = UInt8(rest & 0x7F) | 0x80
        (rest, count) = (rest >> 7, count + 1)
    }
    place[count] = UInt8(rest)
    return count + 1
}
