/// A packed number takes no more bytes.
let mostOfPackedNumber = 10

/// Writes a number of seven bits a byte, the low ones first: most take one byte.
/// - Returns: how many bytes it takes.
func write(number: Int, to place: UnsafeMutablePointer<UInt8>) -> Int {
    var (rest, count) = (number, 0)
    while rest >= 0x80 {
        place[count] = UInt8(rest & 0x7F) | 0x80
        (rest, count) = (rest >> 7, count + 1)
    }
    place[count] = UInt8(rest)
    return count + 1
}

/// Writes a number that may be negative: its last bit says so.
/// - Returns: how many bytes it takes.
func write(signed number: Int, to place: UnsafeMutablePointer<UInt8>) -> Int {
    write(number: number < 0 ? -number * 2 - 1 : number * 2, to: place)
}

extension ArraySlice<UInt8> {
    /// The number that `write(number:)` put at a position, which moves behind it.
    @inline(__always)
    func readNumber(_ position: inout Int) -> Int {
        let first = self[position]
        guard first < 0x80 else { return readLongNumber(&position) }
        position += 1
        return Int(first)
    }

    private func readLongNumber(_ position: inout Int) -> Int {
        var (number, shift) = (0, 0)
        while self[position] >= 0x80 {
            number |= Int(self[position] & 0x7F) << shift
            (position, shift) = (position + 1, shift + 7)
        }
        number |= Int(self[position]) << shift
        position += 1
        return number
    }

    /// The number that `write(signed:)` put at a position, which moves behind it.
    func readSigned(_ position: inout Int) -> Int {
        let number = readNumber(&position)
        return number & 1 == 0 ? number / 2 : -(number + 1) / 2
    }
}
