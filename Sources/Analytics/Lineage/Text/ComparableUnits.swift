import Ingest

/// Text as it is compared: letters and Chinese characters; a number, with its separators, is one `0`.
func comparableUnits(_ text: Text) -> [UInt16] {
    var units: [UInt16] = []
    appendComparable(text.utf8, to: &units)
    return units
}

func appendComparable(_ bytes: [UInt8], to units: inout [UInt16]) {
    // A text has at most as many units as bytes.
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: bytes.count) { room in
        var written = ComparableUnits(room, behind: units.last ?? 0)
        written.append(utf8: bytes)
        units.append(contentsOf: written.units)
    }
}

/// The unit of the character at `position`; 0 where it is left out.
func comparableUnit(_ bytes: [UInt8], _ position: Int) -> UInt16 { bytes.withUnsafeBufferPointer { unit($0, position).unit } }

/// Text as it is compared, written into a room that is large enough for a unit a byte.
struct ComparableUnits {
    private let room: UnsafeMutableBufferPointer<UInt16>
    /// The unit before; a number that goes on is one with it.
    private var last: UInt16
    private(set) var count = 0
    /// Asked for once, not for each character.
    private let code = (fullWidth: PackedCode.fullWidth, asItIs: PackedCode.asItIs)

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

    mutating func append(utf8: [UInt8]) { _ = utf8.withUnsafeBufferPointer { append($0) { unit($0, $1) } } }

    /// - Parameter packed: a line of a narrative.
    mutating func append(packed: ArraySlice<UInt8>) {
        let code = code
        let isWhole = packed.withUnsafeBufferPointer { packed in append(packed) { packedUnit($0, $1, code) } }
        if !isWhole { append(utf8: unpack(packed)) }
    }

    /// - Parameter unit: the unit of the character at a position, 0 where it is left out, and how many bytes it has; 0 where it cannot be told.
    /// - Returns: false where nothing was appended, since something could not be told.
    @inline(__always)
    private mutating func append(
        _ bytes: UnsafeBufferPointer<UInt8>, _ unit: (UnsafeBufferPointer<UInt8>, Int) -> (unit: UInt16, length: Int)
    ) -> Bool {
        var (position, count, last) = (0, count, last)
        while position < bytes.count {
            let (unit, length) = unit(bytes, position)
            guard length > 0 else { return false }
            position &+= length
            guard unit != 0, unit != comparableNumber || last != comparableNumber else { continue }
            room[count] = unit
            count &+= 1
            last = unit
        }
        (self.count, self.last) = (count, last)
        return true
    }
}

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

/// Of packed text; what is kept byte by byte cannot be told from one of its bytes.
@inline(__always)
private func packedUnit(
    _ packed: UnsafeBufferPointer<UInt8>, _ position: Int, _ code: (fullWidth: UInt8, asItIs: UInt8)
) -> (unit: UInt16, length: Int) {
    let first = packed[position]
    if first < 0x80 { return (narrow(first), 1) }
    guard first != code.asItIs else { return (0, 0) }
    let second = UInt16(packed[position &+ 1])
    // From U+3400 to U+9FFF, as Chinese characters are.
    if first >= 0x84, first < code.fullWidth { return (0x3000 &+ (UInt16(first) &- 0x80) << 8 | second, 2) }
    return (first == code.fullWidth ? wide(0xFF00 | second) : 0, 2)
}

/// The unit of a number.
let comparableNumber = UInt16(UInt8(ascii: "0"))

@inline(__always)
private func narrow(_ byte: UInt8) -> UInt16 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): comparableNumber
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt16(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt16(byte) + 0x20
    default: 0
    }
}

@inline(__always)
private func wide(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0x3400...0x9FFF, 0xF900...0xFAFF: unit
    case 0xFF10...0xFF5A: narrow(UInt8(unit - 0xFEE0))
    default: 0
    }
}
