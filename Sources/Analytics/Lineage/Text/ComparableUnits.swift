import Ingest

/// Text as it is compared: letters and Chinese characters; a number, with its separators, is one `0`.
func comparableUnits(_ text: Text) -> [UInt16] {
    var units: [UInt16] = []
    appendComparable(text.utf8, to: &units)
    return units
}

func appendComparable(_ bytes: [UInt8], to units: inout [UInt16]) {
    let start = units.count
    // A text has at most as many units as bytes: room for all is made at once, and what is left over is given back.
    units.append(contentsOf: repeatElement(0, count: bytes.count))
    let end = units.withUnsafeMutableBufferPointer { room in
        bytes.withUnsafeBufferPointer { write($0, to: room, from: start) }
    }
    units.removeLast(units.count - end)
}

/// The unit of the character at `position`; 0 where it is left out.
func comparableUnit(_ bytes: [UInt8], _ position: Int) -> UInt16 { bytes.withUnsafeBufferPointer { unit($0, position).unit } }

/// - Returns: where the units end.
private func write(_ bytes: UnsafeBufferPointer<UInt8>, to units: UnsafeMutableBufferPointer<UInt16>, from start: Int) -> Int {
    var (position, end) = (0, start)
    while position < bytes.count {
        let (unit, length) = unit(bytes, position)
        position += length
        guard unit != 0, unit != comparableNumber || end == 0 || units[end - 1] != comparableNumber else { continue }
        units[end] = unit
        end += 1
    }
    return end
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
