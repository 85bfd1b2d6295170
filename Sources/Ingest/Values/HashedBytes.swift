/// A number for bytes, made of eight at a time.
/// - Parameter seed: with another one they have another number.
func hashed(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
        hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
        rest = rest << 8 | UInt64(bytes[offset])
        offset += 1
    }
    return mixed(mixed(hash ^ rest))
}

/// Both halves of the product, so that every bit depends on every other.
private func mixed(_ hash: UInt64) -> UInt64 {
    let product = hash.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
}

/// Whether two pieces of the same length hold the same bytes, eight at a time.
func areEqualBytes(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
    precondition(one.count == other.count)
    var index = 0
    while index + 8 <= one.count {
        guard one.loadUnaligned(fromByteOffset: index, as: UInt64.self) == other.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        else {
            return false
        }
        index += 8
    }
    while index < one.count {
        if one[index] != other[index] { return false }
        index += 1
    }
    return true
}
