/// Writes UTF-8 in less room as `PackedCode` says, where there is room for twice as many bytes.
/// - Returns: how many bytes were written.
func pack(_ utf8: UnsafeBufferPointer<UInt8>, to packed: UnsafeMutablePointer<UInt8>) -> Int {
    PackedCode.codes.withUnsafeBufferPointer { codes in
        let single = UInt16(PackedCode.single) << 8
        var (position, count) = (0, 0)
        while position < utf8.count {
            // Nearly all are Chinese characters.
            if position &+ 8 <= utf8.count, let two = twoChinese(utf8, position, from: 0xE3), codes[Int(two.first)] > 0,
                codes[Int(two.second)] > 0
            {
                let (first, second) = (codes[Int(two.first)], codes[Int(two.second)])
                UnsafeMutableRawPointer(packed + count).storeBytes(of: first.bigEndian, as: UInt16.self)
                count &+= first >= single ? 1 : 2
                UnsafeMutableRawPointer(packed + count).storeBytes(of: second.bigEndian, as: UInt16.self)
                (position, count) = (position &+ 6, count &+ (second >= single ? 1 : 2))
            } else if let character = character(utf8, position), codes[Int(character)] > 0 {
                let code = codes[Int(character)]
                UnsafeMutableRawPointer(packed + count).storeBytes(of: code.bigEndian, as: UInt16.self)
                (position, count) = (position &+ 3, count &+ (code >= single ? 1 : 2))
            } else if utf8[position] < 0x80, codes[Int(utf8[position])] > 0 {
                packed[count] = UInt8(codes[Int(utf8[position])] >> 8)
                (position, count) = (position &+ 1, count &+ 1)
            } else {
                (packed[count], packed[count + 1]) = (PackedCode.asItIs, utf8[position])
                (position, count) = (position &+ 1, count &+ 2)
            }
        }
        return count
    }
}

/// A character of three bytes; nil where there is none.
@inline(__always)
private func character(_ utf8: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt16? {
    guard utf8[position] & 0xF0 == 0xE0, position + 2 < utf8.count, utf8[position + 1] & 0xC0 == 0x80, utf8[position + 2] & 0xC0 == 0x80
    else { return nil }
    let character = UInt16(utf8[position] & 0x0F) << 12 | UInt16(utf8[position + 1] & 0x3F) << 6 | UInt16(utf8[position + 2] & 0x3F)
    // What could be written shorter is no UTF-8.
    return character >= 0x800 ? character : nil
}

/// The text of packed bytes.
package func unpack(_ packed: ArraySlice<UInt8>) -> [UInt8] {
    packed.withUnsafeBufferPointer { unpack($0) }
}

package func unpack(_ packed: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: mostUnpacked(packed.count)) { utf8, count in
        guard let start = utf8.baseAddress else { return }
        count = unpack(packed, to: start)
    }
}

/// For how many bytes there must be room where packed bytes are unpacked: each becomes three at most, and the last may write one more.
func mostUnpacked(_ packed: Int) -> Int { packed * 3 + 1 }

/// Writes the text of packed bytes, where there is room for `mostUnpacked`.
/// - Parameter see: is shown each byte that was kept as it is, as all are that JSON escapes.
/// - Returns: how many bytes it has.
@inline(__always)
func unpack(_ packed: UnsafeBufferPointer<UInt8>, to utf8: UnsafeMutablePointer<UInt8>, see: (UInt8) -> Void = { _ in }) -> Int {
    PackedCode.unpacked.withUnsafeBufferPointer { unpacked in
        var (position, count) = (0, 0)
        while position < packed.count {
            let first = unpacked[Int(packed[position])]
            let second = packed[min(position &+ 1, packed.count &- 1)]
            position &+= Int(first.packedLength)
            if first.length == 0 {
                see(second)
                utf8[count] = second
                count &+= 1
            } else {
                let rest = UInt32(second & first.mask)
                let bytes = first.utf8 | (rest >> 6) << 8 | (rest & 0x3F) << 16
                UnsafeMutableRawPointer(utf8 + count).storeBytes(of: bytes.littleEndian, as: UInt32.self)
                count &+= Int(first.length)
            }
        }
        return count
    }
}

/// The characters of packed bytes, as code points; nil where some of them are kept byte by byte.
func characters(_ packed: ArraySlice<UInt8>) -> [UInt32]? {
    var isWhole = true
    let characters = [UInt32](unsafeUninitializedCapacity: packed.count) { characters, count in
        isWhole = eachCharacter(packed) {
            characters[count] = $0
            count += 1
        }
    }
    return isWhole ? characters : nil
}

/// Whether none of the characters of packed bytes is kept byte by byte.
func isOfCharacters(_ packed: ArraySlice<UInt8>) -> Bool {
    // It may be the second byte of a pair, or stand before ASCII.
    !packed.contains(PackedCode.asItIs) || eachCharacter(packed) { _ in }
}

/// Hands over the characters of packed bytes, as code points, up to the first that is kept byte by byte.
/// - Returns: whether there was none.
@inline(__always)
@discardableResult
func eachCharacter(_ packed: ArraySlice<UInt8>, _ take: (UInt32) -> Void) -> Bool {
    packed.withUnsafeBufferPointer { packed in
        eachPacked(packed) { character, isByte in
            // A byte may be of a character that takes several.
            if isByte && character >= 0x80 { return false }
            take(character)
            return true
        }
    }
}

/// Hands over each character, or byte of one that has no code, until `take` returns false.
/// - Returns: whether it never did.
///
/// The second byte is looked at whether it belongs to the character or not: nobody can foretell that, and a wrong guess takes longer.
@inline(__always)
private func eachPacked(_ packed: UnsafeBufferPointer<UInt8>, _ take: (_ character: UInt32, _ isByte: Bool) -> Bool) -> Bool {
    PackedCode.firsts.withUnsafeBufferPointer { firsts in
        let (asItIs, single) = (PackedCode.asItIs, PackedCode.single)
        var position = 0
        while position < packed.count {
            let byte = packed[position]
            let first = firsts[Int(byte)]
            let second = packed[min(position &+ 1, packed.count &- 1)]
            position &+= byte < single ? 2 : 1
            guard take(UInt32(first.character) | UInt32(second & first.mask), byte == asItIs) else { return false }
        }
        return true
    }
}
