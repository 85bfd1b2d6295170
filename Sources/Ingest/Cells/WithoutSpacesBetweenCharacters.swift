/// A line in which a scanner put a space between all characters, 项 目 名 称, with its words whole and the wide gaps between them; nil for any other
/// line, which is nearly always. Numbers may have been left whole: their spaces part them from others. Of 3 7 1 65 nobody knows whether it is one number
/// or two, so its digits stay apart.
func withoutSpacesBetweenCharacters(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8]? {
    guard mayBeSpacedOut(bytes, range) else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var index = range.lowerBound
    var (chinese, signs, others) = (0, 0, 0)
    var (mayGoOn, hasLongWord) = (false, false)
    /// What stands before, with one space behind it: digits put together, by where they begin, or a number left whole.
    var (digits, isWhole) = (nil as Int?, false)
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
        let isOfNumber = isPartOfNumber(fold(scalar(in: bytes, at: start).value))
        if isOfNumber, count > 1, let digits {
            output.replaceSubrange(digits..., with: parted(output[digits...].dropLast()))
        } else if mayGoOn, count == 1, !(isWhole && isOfNumber), output.last == ASCII.space {
            output.removeLast()
        }
        isWhole = isOfNumber && (count > 1 || isWhole)
        digits = isOfNumber && !isWhole ? digits ?? output.count : nil
        output.append(contentsOf: bytes[start..<min(index, range.upperBound)])
        // ≥1200万 元
        let isLastChinese = index >= start + 3 && isChinese(bytes, index - 3)
        mayGoOn = false
        let gap = index
        while index < range.upperBound, case let length = spaceLength(bytes, index, end: range.upperBound), length > 0 { index += length }
        if index > gap, index < range.upperBound {
            mayGoOn = (count == 1 || isLastChinese) && index == gap + 1 && bytes[gap] == ASCII.space
            output.append(contentsOf: bytes[gap..<index])
            if index > gap + 1 { (digits, isWhole) = (nil, false) }
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

private func isPartOfNumber(_ scalar: UInt32) -> Bool {
    isDigit(scalar) || scalar == UInt32(ASCII.period) || scalar == UInt32(ASCII.comma)
}

/// With a space behind each character.
private func parted(_ characters: ArraySlice<UInt8>) -> [UInt8] {
    characters.flatMap { $0 & 0xC0 == 0x80 ? [$0] : [ASCII.space, $0] }.dropFirst() + [ASCII.space]
}
