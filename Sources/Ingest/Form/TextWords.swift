extension Text {
    /// A number for tables of texts within one run: equal texts have the same one, others hardly ever. Reads eight bytes at a time.
    var mixedBytes: UInt64 {
        utf8.withUnsafeBytes { bytes in
            var mixed = UInt64(bytes.count)
            for word in 0..<bytes.count / 8 { mixed = mix(mixed ^ bytes.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)) }
            for position in bytes.count / 8 * 8..<bytes.count { mixed = mixed << 8 ^ UInt64(bytes[position]) ^ mixed >> 56 }
            return mix(mixed)
        }
    }

    /// Whether the bytes are the same, eight at a time.
    func hasBytes(of other: Text) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        return utf8.withUnsafeBytes { bytes in
            other.utf8.withUnsafeBytes { others in
                if bytes.baseAddress == others.baseAddress { return true }
                for word in 0..<bytes.count / 8
                where bytes.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
                    != others.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
                {
                    return false
                }
                for position in bytes.count / 8 * 8..<bytes.count where bytes[position] != others[position] { return false }
                return true
            }
        }
    }
}

/// Both halves of a product of 128 bits in one.
private func mix(_ word: UInt64) -> UInt64 {
    let product = (word ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
}
