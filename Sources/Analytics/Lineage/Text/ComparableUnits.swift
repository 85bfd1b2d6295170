import Ingest

/// Text as it is compared: letters and Chinese characters; a number, with its separators, is one `0`.
func comparableUnits(_ text: Text) -> [UInt16] {
    var units: [UInt16] = []
    appendComparable(text.utf8, to: &units)
    return units
}

/// The narratives of some forms as they are compared; nothing is compared across the end of one.
func comparableUnits(_ forms: [ProjectForm]) -> [UInt16] {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: forms.reduce(0) { $0 + $1.mostCharacters }) { room in
        var written = ComparableUnits(room)
        for form in forms {
            form.eachNarrative { narrative in
                narrative.eachPackedLine { _, packed in
                    written.append(packed: packed)
                    return true
                }
                written.endBlock()
            }
        }
        return Array(written.units)
    }
}

func appendComparable(_ bytes: [UInt8], to units: inout [UInt16]) {
    // A text has at most as many units as bytes.
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: bytes.count + 1) { room in
        var written = ComparableUnits(room, behind: units.last ?? 0)
        written.append(utf8: bytes)
        units.append(contentsOf: written.units)
    }
}

/// The unit of the character at `position`; 0 where it is left out.
func comparableUnit(_ bytes: [UInt8], _ position: Int) -> UInt16 { bytes.withUnsafeBufferPointer { unit($0, position).unit } }

/// Text as it is compared, written into a room that is large enough for a unit a byte and one more.
struct ComparableUnits {
    private let room: UnsafeMutableBufferPointer<UInt16>
    /// The unit before; a number that goes on is one with it.
    private var last: UInt16
    private(set) var count = 0

    /// - Parameter last: the unit before the first one; 0 for none.
    init(_ room: UnsafeMutableBufferPointer<UInt16>, behind last: UInt16 = 0) { (self.room, self.last) = (room, last) }

    /// What has been written.
    var units: UnsafeBufferPointer<UInt16> { UnsafeBufferPointer(rebasing: room[..<count]) }

    /// Nothing is compared across the end of a block.
    mutating func endBlock() {
        room[count] = 0
        count += 1
        last = 0
    }

    mutating func append(utf8: [UInt8]) {
        utf8.withUnsafeBufferPointer { utf8 in
            var (position, count, last) = (0, count, last)
            while position < utf8.count {
                let (unit, length) = unit(utf8, position)
                position &+= length
                keep(unit, &count, &last)
            }
            (self.count, self.last) = (count, last)
        }
    }

    /// - Parameter packed: a line of a narrative.
    mutating func append(packed: UnsafeBufferPointer<UInt8>) {
        if !append(codes: packed) { append(utf8: unpack(packed)) }
    }

    /// - Parameter packed: no byte but ASCII is kept as it is.
    /// - Returns: whether that holds; else nothing was appended.
    private mutating func append(codes packed: UnsafeBufferPointer<UInt8>) -> Bool {
        packedUnits.withUnsafeBufferPointer { append(codes: packed, $0) }
    }

    /// - Parameter units: `packedUnits`.
    private mutating func append(codes packed: UnsafeBufferPointer<UInt8>, _ units: UnsafeBufferPointer<PackedCode.First>) -> Bool {
        let single = PackedCode.single
        var (position, count, last) = (0, count, last)
        while position < packed.count {
            let byte = packed[position]
            let first = units[Int(byte)]
            // Whether there is a second byte cannot be foretold; a wrong guess takes longer than to look at it.
            let second = packed[min(position &+ 1, packed.count &- 1)]
            position &+= byte < single ? 2 : 1
            var unit = first.character | UInt16(second & first.mask)
            if unit >= fullWidth {
                guard unit == fullWidth || second < 0x80 else { return false }
                // U+FF10 is a full-width 0.
                unit = narrow(unit == fullWidth ? second &+ 0x20 : second)
            }
            keep(unit, &count, &last)
        }
        (self.count, self.last) = (count, last)
        return true
    }

    /// - Parameter unit: 0 for a character that is left out. What is left out is written too, and then written over: that is faster than a branch.
    @inline(__always)
    private func keep(_ unit: UInt16, _ count: inout Int, _ last: inout UInt16) {
        room[count] = unit
        count &+= unit == 0 || unit == comparableNumber && last == comparableNumber ? 0 : 1
        last = unit == 0 ? last : unit
    }
}

/// By first byte of packed text: what it stands for, as a unit; 0 for characters that are left out.
private let packedUnits = PackedCode.firsts.map { first in
    var units = first
    switch first.character {
    case 0: units.character = asItIs
    case fullWidth: break
    case ..<0x80: units.character = narrow(UInt8(first.character))
    default: units.character = wide(first.character)
    }
    // Of the pairs that are left out, and of those that are not looked up here, nothing is added.
    if units.character == 0 || units.character >= fullWidth { units.mask = 0 }
    return units
}

/// Before the second byte of a sign, letter or digit in full width.
private let fullWidth: UInt16 = 0xFF00
/// Before a byte as it is.
private let asItIs: UInt16 = 0xFFFF

/// The unit of the character at `position`, 0 where it is left out, and how many bytes it has.
@inline(__always)
private func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> (unit: UInt16, length: Int) {
    let lead = bytes[position]
    switch lead {
    case ..<0x80: return (narrow(lead), 1)
    case 0xE0..<0xF0 where position + 2 < bytes.count:
        return (wide(UInt16(lead & 0x0F) << 12 | UInt16(bytes[position + 1] & 0x3F) << 6 | UInt16(bytes[position + 2] & 0x3F)), 3)
    case 0xF0... where position + 3 < bytes.count:
        return (UInt16(lead & 0x07) << 13 | UInt16(bytes[position + 2] & 0x3F) << 6 | UInt16(bytes[position + 3] & 0x3F) | 0x8000, 4)
    default: return (0, 1)
    }
}

/// The unit of a number.
let comparableNumber = UInt16(UInt8(ascii: "0"))

/// Of a letter or digit; 0 for any other byte.
@inline(__always)
private func narrow(_ byte: UInt8) -> UInt16 {
    let small = byte | 0x20
    let letter = small &- UInt8(ascii: "a") < 26 ? UInt16(small) : 0
    return byte &- UInt8(ascii: "0") < 10 ? comparableNumber : letter
}

@inline(__always)
private func wide(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0x3400...0x9FFF, 0xF900...0xFAFF: unit
    case 0xFF10...0xFF5A: narrow(UInt8(unit - 0xFEE0))
    default: 0
    }
}
