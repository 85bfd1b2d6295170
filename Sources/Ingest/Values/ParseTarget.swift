extension CellText {
    /// Reads a printed target: the sign, and the number with its unit where it is one.
    func parseTarget(_ printed: Text) -> IndicatorTarget? {
        let (comparison, length) = readComparison(printed.utf8)
        var start = length
        while start < printed.utf8.count, printed.utf8[start] == ASCII.space { start += 1 }
        let rest = start == 0 ? printed : Text(utf8: Array(printed.utf8[start...]))
        guard !rest.isEmpty || comparison != nil else { return nil }
        var target = IndicatorTarget(comparison: comparison, text: rest)
        readQuantity(rest, into: &target)
        return target
    }

    /// The sign in front, and how many bytes it takes up.
    private func readComparison(_ text: [UInt8]) -> (meaning: Comparison?, length: Int) {
        // All signs begin with one of these bytes.
        guard let first = text.first, first >= ASCII.less && first <= ASCII.greater || first == 0xE2 || first == 0xEF else {
            return (nil, 0)
        }
        let found = comparisons.first { text.starts(with: $0.sign) }
        return (found?.meaning, found?.sign.count ?? 0)
    }

    /// `90.00(%)` is 90.00 and %; a text with further digits or brackets is no quantity.
    private func readQuantity(_ text: Text, into target: inout IndicatorTarget) {
        let bytes = text.utf8
        guard case .number(let token) = parseNumber(bytes, 0..<bytes.count), bytes[0] != ASCII.hyphen else { return }
        var unit = token.end..<bytes.count
        var isBracketed = false
        var index = token.end
        while index < bytes.count {
            let (value, length) = scalar(in: bytes, at: index)
            let folded = fold(value)
            if folded >= 48 && folded <= 57 { return }
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
        target.unit = withoutBrackets(bytes[unit])
    }
}

/// `（人次）` in full width is 人次.
private func withoutBrackets(_ unit: ArraySlice<UInt8>) -> Text {
    guard !unit.isEmpty else { return .empty }
    guard unit.first == 0xEF, unit.count > 6, unit.starts(with: "（".utf8), unit.suffix(3).elementsEqual("）".utf8) else {
        return Text(utf8: Array(unit))
    }
    return Text(utf8: Array(unit.dropFirst(3).dropLast(3)))
}

private let comparisons: [(sign: [UInt8], meaning: Comparison)] = {
    let signs: KeyValuePairs<String, Comparison> = [
        ">=": .atLeast, "≥": .atLeast, "≧": .atLeast, "⩾": .atLeast, "＞＝": .atLeast, "=>": .atLeast,
        "<=": .atMost, "≤": .atMost, "≦": .atMost, "⩽": .atMost, "＜＝": .atMost,
        ">": .more, "＞": .more, "<": .less, "＜": .less, "=": .equal, "＝": .equal,
    ]
    return signs.map { (Array($0.key.utf8), $0.value) }
}()
