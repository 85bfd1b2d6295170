/// How running text is packed: what stands for each character, one byte for those that such texts have most, two for any other Chinese character.
///
/// | first byte | stands for |
/// |---|---|
/// | `asItIs` | the next byte, as it is: of any other character, or of what is no UTF-8 |
/// | below `single` | with the next byte, a character from U+2000, U+3000 to U+33FF, U+4E00 to U+9FFF, or U+FF00 |
/// | from `single` on | a character |
package enum PackedCode {
    static let asItIs: UInt8 = 0
    package static let single = UInt8(rows.count + 1)

    /// What a first byte stands for.
    package struct First: Sendable {
        /// The character, or the first of the 256 that a pair stands for; 0 for a byte as it is.
        package var character: UInt16
        /// What of the second byte is a part of the character: all of it or nothing.
        package var mask: UInt8
    }

    /// By first byte.
    package static let firsts: [First] =
        [First(character: 0, mask: 0xFF)] + rows.map { First(character: $0 << 8, mask: 0xFF) }
        + singles.map { First(character: $0, mask: 0) }

    /// What a first byte is unpacked to.
    struct Unpacked {
        /// The bytes of its character, or of the first of those that a pair stands for, the first one lowest.
        let utf8: UInt32
        /// How many bytes that is; 0 for a byte as it is.
        let length: UInt8
        /// How many it is unpacked from.
        let packedLength: UInt8
        /// As in `First`.
        let mask: UInt8

        fileprivate init(_ first: First) {
            let character = UInt32(first.character)
            let three = 0x80_80E0 | character >> 12 | (character >> 6 & 0x3F) << 8 | (character & 0x3F) << 16
            (utf8, length) = character < 0x80 ? (character, character == 0 ? 0 : 1) : (three, 3)
            (packedLength, mask) = (first.mask == 0 ? 1 : 2, first.mask)
        }
    }

    /// By first byte.
    static let unpacked: [Unpacked] = firsts.map { Unpacked($0) }

    /// By character: its first byte, and below it the second or nothing; 0 where it has none.
    static let codes: [UInt16] = {
        var codes = [UInt16](repeating: 0, count: 1 << 16)
        for (number, first) in firsts.enumerated().dropFirst() {
            for second in 0...UInt16(first.mask) { codes[Int(first.character + second)] = UInt16(number) << 8 | second }
        }
        return codes
    }()

    /// The upper bytes of the characters that have a pair.
    private static let rows: [UInt16] = [0x20] + Array(0x30...0x33) + Array(0x4E...0x9F) + [0xFF]

    /// The characters that have a byte of their own: some ASCII, and what running text of forms has most.
    private static let singles: [UInt16] = Array(
        """
         %()+,-./0123456789:“”、。《》（），；一万上不与专业个中为于人以件企会位体作供保入全公共关内况分创到制办加务动化区及发台合同和国在地培基处大费学\
        经安完定实家对展工市常平年并度建开心总情成技护按据推提支改政效数文新方施时更月有服期本机标次水测研点物率理用的监目科程等管线能行要计设资路转达过运进通造部里重金\
        障项预高
        """.utf16)
}
