/// Amounts in the characters that nobody can change into others: 壹佰贰拾万元整.
extension CellText {
    /// The amount that a range prints so, and nothing else; nil where it prints anything else, or a number that is written wrongly.
    func capitalAmount(_ range: Range<Int>) -> Amount? {
        guard !range.isEmpty, mayBeginCapitals(fold(scalar(in: bytes, at: range.lowerBound).value)) else { return nil }
        var reader = CapitalReader()
        for scalar in foldedScalars(bytes, range).drop(while: { signsBeforeCapitals.contains($0) }) where !reader.take(scalar) {
            return nil
        }
        return reader.amount
    }

    private func mayBeginCapitals(_ scalar: UInt32) -> Bool {
        scalar >= 0x3000 && capitalDigits.contains(scalar) || signsBeforeCapitals.contains(scalar)
    }
}

/// Reads the characters one by one: digits, each with what it counts, in groups of ten thousand and of a hundred million.
private struct CapitalReader {
    private var yuan: Int64 = 0
    private var fen: Int64 = 0
    /// What stands before 万 or 亿.
    private var group: Int64 = 0
    private var digit: Int64?
    /// What the last character counted: each counts less than the one before it.
    private var unit: Int64 = .max
    private var groupUnit: Int64 = .max
    private var isWhole = false
    private var isOver = false

    mutating func take(_ scalar: UInt32) -> Bool {
        guard !isOver else { return false }
        if let value = capitalDigits.firstIndex(of: scalar) ?? (scalar == circle ? 0 : nil) {
            guard digit == nil || digit == 0 else { return false }
            digit = Int64(value)
            return true
        }
        guard let meaning = capitalUnits[scalar] else { return false }
        switch meaning {
        case .tens(let value): return takeTens(value)
        case .group(let value):
            group += digit ?? 0
            guard !isWhole, value < groupUnit, group > 0 else { return false }
            yuan += group * value
            (group, digit, unit, groupUnit) = (0, nil, .max, value)
            return true
        case .yuan:
            guard !isWhole else { return false }
            yuan += group + (digit ?? 0)
            (digit, isWhole, unit) = (nil, true, .max)
            return true
        case .fen(let value):
            guard isWhole, value < unit, let digit, digit > 0 else { return false }
            fen += digit * value
            (self.digit, unit) = (nil, value)
            return true
        case .end:
            isOver = true
            return isWhole && (digit ?? 0) == 0
        }
    }

    private mutating func takeTens(_ value: Int64) -> Bool {
        // 拾万 is 壹拾万.
        let digit = digit ?? (value == 10 && group == 0 ? 1 : 0)
        guard !isWhole, value < unit, digit > 0 else { return false }
        group += digit * value
        (self.digit, unit) = (nil, value)
        return true
    }

    var amount: Amount? { isWhole && (digit ?? 0) == 0 ? Amount(fen: yuan * 100 + fen) : nil }
}

private enum CapitalUnit {
    case tens(Int64)
    case group(Int64)
    case yuan
    case fen(Int64)
    /// 整
    case end
}

private let capitalDigits = foldedScalars("零壹贰叁肆伍陆柒捌玖")
private let circle = foldedScalars("〇")[0]
private let capitalUnits = [UInt32: CapitalUnit](
    uniqueKeysWithValues: zip(
        foldedScalars("拾佰仟万亿元圆角分整正"),
        [.tens(10), .tens(100), .tens(1000), .group(10_000), .group(100_000_000), .yuan, .yuan, .fen(10), .fen(1), .end, .end]))
private let signsBeforeCapitals = ScalarSet("人民币大写():")
