extension DecodedText {
    /// Drops what nobody sees between characters: the soft hyphen, places where a line may or may not be broken, the mark of text from left to right,
    /// byte-order marks where files were joined. A label or number with one in it looks right and matches nothing. Marks that turn text round stay.
    mutating func dropInvisible() {
        // Nearly nowhere is there one.
        guard bytes.withUnsafeBufferPointer({ hasInvisible($0) }) else { return }
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var marks = undecodable.makeIterator()
        var mark = marks.next()
        var moved: [Int] = []
        var index = 0
        while index < bytes.count {
            let length = invisibleLength(bytes, index)
            if length == 0 {
                if index == mark {
                    moved.append(kept.count)
                    mark = marks.next()
                }
                kept.append(bytes[index])
            }
            index += max(length, 1)
        }
        (bytes, undecodable) = (kept, moved)
    }
}

/// Whether such a character may be among them: all are asked, so that many are asked at once.
private func hasInvisible(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    var index = 2
    while index < bytes.count {
        let (lead, second, third) = (bytes[index &- 2], bytes[index &- 1], bytes[index])
        let isGeneral: UInt8 = (lead ^ 0xE2) | (second & 0xFE ^ 0x80) == 0 ? 1 : 0
        let isHyphenOrMark: UInt8 = (second ^ 0xC2) | (third ^ 0xAD) == 0 || (lead ^ 0xEF) | (second ^ 0xBB) | (third ^ 0xBF) == 0 ? 1 : 0
        let isInvisible: UInt8 = third &- 0x8B <= 3 || third == 0xA0 ? 1 : 0
        found |= isGeneral & isInvisible | isHyphenOrMark
        index &+= 1
    }
    return found != 0 || bytes.starts(with: [0xC2, 0xAD])
}

/// How long the character is that begins in a place of valid UTF-8, where nobody sees it; else 0.
private func invisibleLength(_ bytes: [UInt8], _ index: Int) -> Int {
    let lead = bytes[index]
    if lead == 0xC2 { return bytes[index + 1] == 0xAD ? 2 : 0 }
    guard lead == 0xE2 || lead == 0xEF else { return 0 }
    switch (lead, bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x8B...0x8E), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
}
