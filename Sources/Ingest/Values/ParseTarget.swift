extension CellText {
    /// Reads a printed target: the sign, and the number with its unit where it is one.
    func parseTarget(_ printed: Text) -> IndicatorTarget? {
        var text = printed.utf8[...]
        var comparison: Comparison?
        for (sign, meaning) in comparisons where text.starts(with: sign) {
            comparison = meaning
            text = text.dropFirst(sign.count)
            break
        }
        while text.first == ASCII.space { text = text.dropFirst() }
        let rest = Text(utf8: Array(text))
        guard !rest.isEmpty || comparison != nil else { return nil }
        var target = IndicatorTarget(comparison: comparison, text: rest)
        readQuantity(rest, into: &target)
        return target
    }

    /// `90.00(%)` is 90.00 and %; a text with further digits or brackets is no quantity.
    private func readQuantity(_ text: Text, into target: inout IndicatorTarget) {
        let bytes = text.utf8
        guard case .number(let token) = parseNumber(bytes, 0..<bytes.count), bytes[0] != ASCII.hyphen else { return }
        var unit: [UInt8] = []
        var index = token.end
        var brackets = 0
        while index < bytes.count {
            let (value, length) = scalar(in: bytes, at: index)
            let folded = fold(value)
            if folded >= 48 && folded <= 57 { return }
            if value == UInt32(ASCII.openParenthesis) || value == UInt32(ASCII.closeParenthesis) {
                brackets += 1
                guard value == UInt32(ASCII.openParenthesis) ? unit.isEmpty && brackets == 1 : index + length == bytes.count else { return }
            } else {
                unit.append(contentsOf: bytes[index..<(index + length)])
            }
            index += length
        }
        target.value = token.printed
        target.unit = Text(utf8: withoutBrackets(unit))
    }
}

/// `（人次）` in full width is 人次.
private func withoutBrackets(_ unit: [UInt8]) -> [UInt8] {
    let open = Array("（".utf8)
    let close = Array("）".utf8)
    guard unit.starts(with: open), unit.suffix(close.count) == close[...], unit.count > open.count + close.count else { return unit }
    return Array(unit.dropFirst(open.count).dropLast(close.count))
}

private let comparisons: [(sign: [UInt8], meaning: Comparison)] = {
    let signs: KeyValuePairs<String, Comparison> = [
        ">=": .atLeast, "≥": .atLeast, "≧": .atLeast, "⩾": .atLeast, "＞＝": .atLeast, "=>": .atLeast,
        "<=": .atMost, "≤": .atMost, "≦": .atMost, "⩽": .atMost, "＜＝": .atMost,
        ">": .more, "＞": .more, "<": .less, "＜": .less, "=": .equal, "＝": .equal,
    ]
    return signs.map { (Array($0.key.utf8), $0.value) }
}()
