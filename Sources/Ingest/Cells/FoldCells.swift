/// Finds the end of the run of text without white space that begins a range of valid UTF-8, and writes its folded scalars, without spaces, where
/// there is room for as many as the range has bytes.
/// - Returns: where the run ends, and how many scalars were written.
func foldWord(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to words: UnsafeMutablePointer<UInt32>) -> (end: Int, count: Int) {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
        // Nearly all are Chinese characters, U+4000 to U+9FFF, which fold to themselves, and of which none is white space.
        if index + 6 <= range.upperBound, index + 8 <= bytes.count, let two = twoChinese(bytes, index, from: 0xE4) {
            (words[count], words[count + 1]) = two
            (index, count) = (index + 6, count + 2)
            continue
        }
        if index + 4 <= bytes.count {
            let four = UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: index, as: UInt32.self).littleEndian
            let (lead, value) = (four & 0xFF, (four & 0x0F) << 12 | (four >> 2) & 0xFC0 | (four >> 16) & 0x3F)
            // One of them, or their full stop; after that their comma.
            if lead >= 0xE4 && lead <= 0xE9 || value == Chinese.fullStop && lead == 0xE3 {
                words[count] = value
                (index, count) = (index + 3, count + 1)
                continue
            }
            if lead == 0xEF, value > 0xFF00, value < 0xFF5F {
                words[count] = value - 0xFEE0
                (index, count) = (index + 3, count + 1)
                continue
            }
        }
        if spaceLength(bytes, index, end: range.upperBound) > 0 { break }
        let (value, length) = scalar(in: bytes, at: index)
        words[count] = fold(value)
        count += words[count] != UInt32(ASCII.space) ? 1 : 0
        index += length
    }
    return (min(index, range.upperBound), count)
}
