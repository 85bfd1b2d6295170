/// Bytes that are written one after another, many times in small pieces: room is asked for once a piece, and nothing is counted or checked for
/// each byte.
package struct GrowingBytes: ~Copyable, @unchecked Sendable {
    private var start: UnsafeMutablePointer<UInt8>
    private var room: Int
    package private(set) var count = 0

    package init(room: Int = 1 << 12) {
        self.room = max(room, 16)
        start = .allocate(capacity: max(room, 16))
    }

    deinit { start.deallocate() }

    var last: UInt8? { count > 0 ? start[count - 1] : nil }

    /// A copy of what was written.
    package var array: [UInt8] { withBytes(from: 0) { Array($0) } }

    /// What was written from a place on.
    func withBytes<Result>(from place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        precondition(place >= 0 && place <= count)
        return body(UnsafeBufferPointer(start: start + place, count: count - place))
    }

    /// Puts what was written from a place on in the opposite order.
    mutating func reverse(from place: Int) {
        precondition(place >= 0 && place <= count)
        var written = UnsafeMutableBufferPointer(start: start + place, count: count - place)
        written.reverse()
    }

    /// Takes back what was written behind a place, and keeps the room.
    package mutating func clear(from place: Int = 0) { count = min(count, place) }

    package mutating func append(_ byte: UInt8) {
        makeRoom(for: 1)
        start[count] = byte
        count += 1
    }

    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        append(most: bytes.count) { place in
            if let first = bytes.baseAddress { place.update(from: first, count: bytes.count) }
            return bytes.count
        }
    }

    /// Appends what `write` writes, at most so many bytes, of which it returns the number.
    @inline(__always)
    mutating func append(most: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) {
        makeRoom(for: most)
        let written = write(start + count)
        precondition(written <= most)
        count += written
    }

    @inline(__always)
    private mutating func makeRoom(for more: Int) {
        if count + more > room { grow(to: count + more) }
    }

    @inline(never)
    private mutating func grow(to least: Int) {
        room = max(least, room * 2)
        let new = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
        new.update(from: start, count: count)
        start.deallocate()
        start = new
    }
}

extension GrowingBytes {
    /// A number with the decimals that it was printed with.
    mutating func append(_ number: PrintedNumber) {
        if number.decimals == 0 { return append(digitsOf: number.digits) }
        if number.digits < 0 { append(ASCII.hyphen) }
        let start = count
        let magnitude = number.digits.magnitude
        append(most: 20 + number.decimals + 1) { place in
            // From the last figure to the first, with the point between them and at least one figure before it.
            var (rest, length) = (magnitude, 0)
            while rest > 0 || length < number.decimals + 2 {
                if length == number.decimals {
                    place[length] = ASCII.period
                } else {
                    place[length] = ASCII.zero + UInt8(rest % 10)
                    rest /= 10
                }
                length += 1
            }
            return length
        }
        reverse(from: start)
    }

    /// A whole number in digits.
    package mutating func append(digitsOf number: Int64) {
        append(most: 20) { place in
            var rest = number.magnitude
            var length = number < 0 ? 2 : 1
            while rest >= 10 { (rest, length) = (rest / 10, length + 1) }
            if number < 0 { place[0] = ASCII.hyphen }
            rest = number.magnitude
            var index = length
            repeat {
                index -= 1
                place[index] = ASCII.zero + UInt8(rest % 10)
                rest /= 10
            } while rest > 0
            return length
        }
    }
}
