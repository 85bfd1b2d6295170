/// Whether any byte is such. All are asked, whatever the answer, so that many are asked at once.
@inline(__always)
@inlinable
package func anyByte(_ bytes: UnsafeBufferPointer<UInt8>, _ isSuch: (UInt8) -> Bool) -> Bool {
    var found: UInt8 = 0
    for byte in bytes { found |= isSuch(byte) ? 1 : 0 }
    return found != 0
}
