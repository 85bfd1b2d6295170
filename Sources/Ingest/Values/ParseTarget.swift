/// A printed target taken apart: what its sign means, and where in its bytes the rest of it stands.
struct TargetParts {
    var comparison: Comparison?
    /// As in `IndicatorTarget`.
    var value: PrintedNumber?
    var unit = 0..<0
    var text: Range<Int>
}

extension CellText {
    /// Reads a printed target: the sign, and the number with its unit where it is one; nil where nothing is printed.
    func targetParts(_ printed: UnsafeBufferPointer<UInt8>) -> TargetParts? {
        let (comparison, length) = readComparison(printed)
        var start = length
        while start < printed.count, printed[start] == ASCII.space { start += 1 }
        guard start < printed.count || comparison != nil else { return nil }
        var target = TargetParts(comparison: comparison, text: start..<printed.count)
        readQuantity(printed, into: &target)
        return target
    }

    /// The sign in front, and how many bytes it takes up.
    private func readComparison(_ text: UnsafeBufferPointer<UInt8>) -> (meaning: Comparison?, length: Int) {
        // All signs begin with one of these bytes.
        guard let first = text.first, first >= ASCII.less && first <= ASCII.greater || first == 0xE2 || first == 0xEF else {
            return (nil, 0)
        }
        let found = comparisons.first { text.starts(with: $0.sign) }
        return (found?.meaning, found?.sign.count ?? 0)
    }

    /// `90.00(%)` is 90.00 and %; a text with further digits or brackets is no quantity.
    private func readQuantity(_ bytes: UnsafeBufferPointer<UInt8>, into target: inout TargetParts) {
        guard case .number(let token) = parseNumber(bytes, target.text), bytes[target.text.lowerBound] != ASCII.hyphen else { return }
        var unit = token.end..<bytes.count
        var isBracketed = false
        var index = token.end
        while index < bytes.count {
            let (value, length) = scalar(in: bytes, at: index)
            let folded = fold(value)
            if isDigit(folded) { return }
            if value == UInt32(ASCII.openParenthesis) {
                guard index == token.end, !isBracketed else { return }
                isBracketed = true
                unit = (index + 1)..<unit.upperBound
            } else if value == UInt32(ASCII.closeParenthesis) {
                guard index + 1 == bytes.count else { return }
                unit = unit.lowerBound..<index
            }
            index += length
        }
        target.value = token.printed
        target.unit = withoutBrackets(bytes, unit)
    }
}

/// `（人次）` in full width is 人次.
private func withoutBrackets(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    let unit = bytes[range]
    guard unit.first == 0xEF, unit.count > 6, unit.starts(with: "（".utf8), unit.suffix(3).elementsEqual("）".utf8) else { return range }
    return (range.lowerBound + 3)..<(range.upperBound - 3)
}

/// The signs of comparison, the longest first of those that begin alike.
let comparisons: [(sign: [UInt8], meaning: Comparison)] = {
    let signs: KeyValuePairs<String, Comparison> = [
        ">=": .atLeast, "≥": .atLeast, "≧": .atLeast, "⩾": .atLeast, "＞＝": .atLeast, "=>": .atLeast,
        "<=": .atMost, "≤": .atMost, "≦": .atMost, "⩽": .atMost, "＜＝": .atMost,
        ">": .more, "＞": .more, "<": .less, "＜": .less, "=": .equal, "＝": .equal,
    ]
    return signs.map { (Array($0.key.utf8), $0.value) }
}()

/// Words that stand for a sign of comparison in a column of its own, and the sign.
let wordsOfComparison: [(word: String, sign: String)] = [
    ("大于等于", "≥"), ("大于或等于", "≥"), ("小于等于", "≤"), ("小于或等于", "≤"), ("等于", "="), ("大于", ">"), ("小于", "<"),
]
