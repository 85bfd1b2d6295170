/// Numbers of seven bits a byte, the low ones first: most take one byte.
func append(number: Int, to packed: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
        packed.append(UInt8(rest & 0x7F) | 0x80)
        rest >>= 7
    }
    packed.append(UInt8(rest))
}

/// A number that may be negative: its last bit says so.
func append(signed number: Int, to packed: inout [UInt8]) {
    append(number: number < 0 ? -number * 2 - 1 : number * 2, to: &packed)
}

extension ArraySlice<UInt8> {
    /// The number that `append(number:)` put at a position, which moves behind it.
    func readNumber(_ position: inout Int) -> Int {
        var (number, shift) = (0, 0)
        while self[position] >= 0x80 {
            number |= Int(self[position] & 0x7F) << shift
            (position, shift) = (position + 1, shift + 7)
        }
        number |= Int(self[position]) << shift
        position += 1
        return number
    }

    /// The number that `append(signed:)` put at a position, which moves behind it.
    func readSigned(_ position: inout Int) -> Int {
        let number = readNumber(&position)
        return number & 1 == 0 ? number / 2 : -(number + 1) / 2
    }
}
