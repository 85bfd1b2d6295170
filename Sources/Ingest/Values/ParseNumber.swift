/// A number at the start of a cell.
struct NumberToken {
    var digits: Int64
    var decimals: Int
    /// Whether it was printed with separators: 1,234,567.
    var isGrouped: Bool
    /// Where the number ends.
    var end: Int

    /// With decimals and more than two digits before them: longer than the number of a heading.
    var isLong: Bool { decimals > 0 && abs(digits) >= 1000 }

    var printed: PrintedNumber { PrintedNumber(digits: digits, decimals: decimals) }
}

/// What reading a number can come to.
enum NumberReading {
    case number(NumberToken)
    /// Not a number, or digits that no reader should trust: `1,23,456`, `1,23O,567`, `1，234,567`.
    case notANumber
    /// More than 18 digits.
    case tooLarge
}

/// Reads a decimal number, in half or full width, with or without thousands separators, from the start of a range of valid UTF-8.
/// Separators must stand in threes, from the right, and be of one width.
func parseNumber<Bytes: RandomAccessCollection>(_ bytes: Bytes, _ range: Range<Int>) -> NumberReading
where Bytes.Element == UInt8, Bytes.Index == Int {
    var reader = NumberReader()
    var index = range.lowerBound
    while index < range.upperBound {
        let (value, length) = scalar(in: bytes, at: index)
        guard reader.take(value, isFirst: index == range.lowerBound) else { break }
        index += length
    }
    return reader.result(end: index)
}

private struct NumberReader {
    private var digits: Int64 = 0
    private var count = 0
    private var decimals = -1
    /// How many digits stand before the first separator; nil before there is one.
    private var firstGroup: Int?
    private var groupSize = 0
    /// As printed; nil before there is one.
    private var separator: UInt32?
    /// All separators are printed alike, and between them stand three digits.
    private var isWellGrouped = true
    private var negative = false
    private var overflow = false
    /// A separator or point that ended the number: `1,234,` is not trusted.
    private var dangling = false

    mutating func take(_ printed: UInt32, isFirst: Bool) -> Bool {
        let scalar = fold(printed)
        switch scalar {
        case UInt32(ASCII.hyphen) where isFirst:
            negative = true
        case UInt32(ASCII.zero)...UInt32(ASCII.nine):
            takeDigit(Int64(digitValue(scalar)))
        case UInt32(ASCII.comma) where decimals < 0 && count > 0 && !dangling:
            if firstGroup == nil { firstGroup = groupSize } else if groupSize != 3 || printed != separator { isWellGrouped = false }
            (groupSize, separator) = (0, printed)
            dangling = true
        case UInt32(ASCII.period) where decimals < 0 && count > 0 && !dangling:
            decimals = 0
            dangling = true
        default:
            return false
        }
        return true
    }

    private mutating func takeDigit(_ digit: Int64) {
        dangling = false
        count += 1
        if count > 18 {
            overflow = true
            return
        }
        digits = digits * 10 + digit
        if decimals >= 0 { decimals += 1 } else { groupSize += 1 }
    }

    func result(end: Int) -> NumberReading {
        guard count > 0, !dangling else { return .notANumber }
        guard !overflow else { return .tooLarge }
        if let firstGroup { guard firstGroup >= 1, firstGroup <= 3, isWellGrouped, groupSize == 3 else { return .notANumber } }
        return .number(
            NumberToken(digits: negative ? -digits : digits, decimals: max(decimals, 0), isGrouped: firstGroup != nil, end: end))
    }
}

extension CellText {
    /// The number that the whole cell prints, without anything behind it; nil otherwise.
    func wholeNumber(_ cell: Cell) -> PrintedNumber? { wholeNumber(cell.range) }

    func wholeNumber(_ range: Range<Int>) -> PrintedNumber? {
        guard case .number(let token) = parseNumber(bytes, range), token.end == range.upperBound else { return nil }
        return token.printed
    }

    /// Whether the range begins with a digit or a sign before one.
    func beginsWithDigit(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        for _ in 0..<2 where index < range.upperBound {
            let (value, length) = scalar(in: bytes, at: index)
            let folded = fold(value)
            if isDigit(folded) { return true }
            guard folded == UInt32(ASCII.hyphen) || folded == 0xA5 || folded == 0xFFE5 else { return false }
            index += length
        }
        return false
    }
}
