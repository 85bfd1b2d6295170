/// Packs running text line by line, as `Narrative` holds it.
struct NarrativePacker: ~Copyable {
    private var bytes = GrowingBytes()
    private var line = 0

    /// What was packed since the last `clear`.
    var packed: [UInt8] { bytes.array }

    func withPacked(_ take: (UnsafeBufferPointer<UInt8>) -> Void) { bytes.withBytes(from: 0, take) }

    /// Begins another narrative.
    mutating func clear() {
        bytes.clear()
        line = 0
    }

    mutating func add(_ line: LineNumber, _ utf8: UnsafeBufferPointer<UInt8>) {
        let down = line - self.line
        bytes.append(most: 2 * mostOfPackedNumber + 2 * utf8.count) { place in
            // The length stands in front of the text, which is packed a little behind its place.
            let start = write(signed: down, to: place)
            let text = place + 2 * mostOfPackedNumber
            let length = pack(utf8, to: text)
            let end = start + write(number: length, to: place + start)
            (place + end).update(from: text, count: length)
            return end + length
        }
        self.line = line
    }
}
