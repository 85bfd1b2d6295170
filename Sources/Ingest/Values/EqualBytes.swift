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
