/// A line in which a scanner put a space between all characters, 项 目 名 称, with its words whole and the wide gaps between them; nil for any other
/// line, which is nearly always. Numbers may have been left whole: their spaces part them from others.
func withoutSpacesBetweenCharacters(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8]? {
    guard mayBeSpacedOut(bytes, range) else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var index = range.lowerBound
    var (chinese, signs, others) = (0, 0, 0)
    var (mayGoOn, hasLongWord) = (false, false)
    while index < range.upperBound {
        let start = index
        var count = 0
        while index < range.upperBound, spaceLength(bytes, index, end: range.upperBound) == 0 {
            // Two Chinese characters side by side are a word of a line that is not spaced out.
            if count > 0, isChinese(bytes, index), isChinese(bytes, start) { return nil }
            index += characterLength(bytes[index])
            count += 1
        }
        if count == 1 {
            if isChinese(bytes, start) { chinese += 1 } else if bytes[start] >= 0xE2 { signs += 1 } else { others += 1 }
        } else {
            hasLongWord = true
        }
        if mayGoOn, count == 1, output.last == ASCII.space { output.removeLast() }
        output.append(contentsOf: bytes[start..<min(index, range.upperBound)])
        // ≥1200万 元
        let isLastChinese = index >= start + 3 && isChinese(bytes, index - 3)
        mayGoOn = false
        let gap = index
        while index < range.upperBound, case let length = spaceLength(bytes, index, end: range.upperBound), length > 0 { index += length }
        if index > gap, index < range.upperBound {
            mayGoOn = (count == 1 || isLastChinese) && index == gap + 1 && bytes[gap] == ASCII.space
            output.append(contentsOf: bytes[gap..<index])
        }
    }
    let isSpacedOut = chinese > 2 || !hasLongWord && chinese + signs > 0 && chinese + signs + others > 2
    return isSpacedOut && output.count < range.count ? output : nil
}

/// Whether spaces stand behind the first and the second character: on few lines.
private func mayBeSpacedOut(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    for _ in 0..<2 {
        guard index < range.upperBound else { return false }
        index += characterLength(bytes[index])
        guard index < range.upperBound, bytes[index] == ASCII.space else { return false }
        while index < range.upperBound, bytes[index] == ASCII.space { index += 1 }
    }
    return index < range.upperBound
}

private func isChinese(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool { bytes[index] >= 0xE4 && bytes[index] <= 0xE9 }
