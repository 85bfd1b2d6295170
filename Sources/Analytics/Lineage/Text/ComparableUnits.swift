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
        let count = bytes.withUnsafeBufferPointer { write($0, to: room, behind: units.last ?? 0) }
        units.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<count]))
    }
}

/// The unit of the character at `position`; 0 where it is left out.
func comparableUnit(_ bytes: [UInt8], _ position: Int) -> UInt16 { bytes.withUnsafeBufferPointer { unit($0, position).unit } }

/// - Parameters:
///   - units: room for a unit a byte.
///   - last: the unit before; a number that goes on is one with it.
/// - Returns: how many units there are.
private func write(_ bytes: UnsafeBufferPointer<UInt8>, to units: UnsafeMutableBufferPointer<UInt16>, behind last: UInt16) -> Int {
    var (position, count, last) = (0, 0, last)
    while position < bytes.count {
        let (unit, length) = unit(bytes, position)
        position += length
        guard unit != 0, unit != comparableNumber || last != comparableNumber else { continue }
        units[count] = unit
        count += 1
        last = unit
    }
    return count
}

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
