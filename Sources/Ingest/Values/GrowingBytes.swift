/// Bytes that are written one after another, many times in small pieces: room is asked for once a piece, and nothing is counted or checked for
/// each byte.
package struct GrowingBytes: ~Copyable, @unchecked Sendable {
    private var bytes: GrowingKept<UInt8>

    package init(room: Int = 1 << 12) { bytes = GrowingKept(room: room) }

    package var count: Int { bytes.count }
    var last: UInt8? { count > 0 ? bytes[count - 1] : nil }

    /// A copy of what was written.
    package var array: [UInt8] { bytes.soFar.array }

    /// What was written from a place on.
    package func withBytes<Result>(from place: Int = 0, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        body(bytes.soFar[place..<count].unchecked)
    }

    /// Takes back what was written behind a place, and keeps the room.
    package mutating func clear(from place: Int = 0) { bytes.removeAll(from: place) }

    package mutating func append(_ byte: UInt8) { bytes.append(byte) }

    package mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
        append(most: more.count) { place in
            if let first = more.baseAddress { place.update(from: first, count: more.count) }
            return more.count
        }
    }

    /// Appends what `write` writes, at most so many bytes, of which it returns the number.
    @inline(__always)
    mutating func append(most: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) { bytes.append(most: most, write) }
}

extension GrowingBytes {
    /// A number with the decimals that it was printed with, and at least one figure before them.
    package mutating func append(_ number: PrintedNumber) { append(most: number.mostBytes) { number.write(to: $0) } }
}

extension PrintedNumber {
    /// Twenty figures, a sign, a point and the zeros behind it take no more.
    var mostBytes: Int { 22 + decimals }

    /// Writes it with its decimals, and at least one figure before them.
    /// - Returns: how many bytes it takes.
    func write(to place: UnsafeMutablePointer<UInt8>) -> Int {
        let (decimals, sign) = (decimals, digits < 0 ? 1 : 0)
        var rest = digits.magnitude
        let length = sign + max(digitCount(rest), decimals + 1) + (decimals > 0 ? 1 : 0)
        let point = decimals > 0 ? length - 1 - decimals : length
        if sign == 1 { place[0] = ASCII.hyphen }
        for index in (sign..<length).reversed() {
            if index == point {
                place[index] = ASCII.period
            } else {
                place[index] = ASCII.zero + UInt8(rest % 10)
                rest /= 10
            }
        }
        return length
    }
}
