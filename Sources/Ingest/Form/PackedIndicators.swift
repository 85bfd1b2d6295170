/// The rows of a form's tables of indicators, in a third of the room that `Indicator` takes: a form has a dozen, which say the same in part and leave
/// most cells empty.
///
/// Each text is held once. A row is numbers (`PackedColumn`), and each column is as wide as its largest number: no byte where all cells are empty.
package struct PackedIndicators: Sendable {
    /// The different texts, in the order in which the rows come to them.
    private var texts: [Text] = []
    /// Where each column begins in a row, and where the last one ends; then row after row. Empty where there is none.
    private var packed: [UInt8] = []

    package init(_ indicators: [Indicator] = []) {
        guard !indicators.isEmpty else { return }
        var numbers: [UInt64] = []
        numbers.reserveCapacity(indicators.count * columnCount)
        for indicator in indicators { texts.append(indicator, to: &numbers) }
        texts.leaveNoRoom()
        packed = layOut(numbers)
    }

    /// 0 where there is no such row.
    func number(_ column: PackedColumn, ofRow row: Int) -> UInt64 {
        guard row >= 0 else { return 0 }
        let start = columnCount + 1 + row * Int(packed[columnCount])
        let first = start + Int(packed[column.rawValue])
        var position = start + Int(packed[column.rawValue + 1])
        var number: UInt64 = 0
        while position > first {
            position -= 1
            number = number << 8 | UInt64(packed[position])
        }
        return number
    }

    func text(_ column: PackedColumn, ofRow row: Int) -> Text {
        let number = Int(number(column, ofRow: row))
        return number == 0 ? .empty : texts[number - 1]
    }

    /// Puts another text in the place of each, one that says the same.
    mutating func replaceTexts(_ replace: (inout Text) -> Void) {
        for text in texts.indices { replace(&texts[text]) }
    }
}

extension PackedIndicators: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { packed.isEmpty ? 0 : (packed.count - columnCount - 1) / Int(packed[columnCount]) }
    package subscript(row: Int) -> PackedIndicator { PackedIndicator(of: self, row: row) }
}

/// What is in a packed row, column by column.
enum PackedColumn: Int, CaseIterable {
    // The number of a text, counted from 1; 0 where it is empty.
    case level1, level2, level3, targetText, targetUnit, actual, explanation, remark
    /// 0 where there is no target, 1 where it has no sign, and so on in the order of the signs.
    case sign
    case line
    // Digits with their sign in the last bit; decimals and one, 0 where there is no number.
    case maximumDigits, maximumDecimals, targetDigits, targetDecimals, weightDigits, weightDecimals, scoreDigits, scoreDecimals
}

private let columnCount = 18
private let comparisons: [Comparison?] = [nil, .equal, .atLeast, .more, .atMost, .less]

/// - Parameter numbers: of all rows, one after the other, in the order of the columns.
private func layOut(_ numbers: [UInt64]) -> [UInt8] {
    var largest = [UInt64](repeating: 0, count: columnCount)
    for position in numbers.indices { largest[position % columnCount] |= numbers[position] }
    var ends: [UInt8] = [0]
    for number in largest { ends.append(ends[ends.count - 1] + UInt8((71 - number.leadingZeroBitCount) / 8)) }
    var packed: [UInt8] = []
    packed.reserveCapacity(ends.count + numbers.count / columnCount * Int(ends[columnCount]))
    packed += ends
    for position in numbers.indices {
        var rest = numbers[position]
        for _ in ends[position % columnCount]..<ends[position % columnCount + 1] {
            packed.append(UInt8(truncatingIfNeeded: rest))
            rest >>= 8
        }
    }
    return packed
}

/// Appends the numbers of a pair of columns.
private func append(_ number: PrintedNumber?, to numbers: inout [UInt64]) {
    guard let number else {
        numbers.append(0)
        numbers.append(0)
        return
    }
    numbers.append(UInt64(bitPattern: number.digits << 1 ^ number.digits >> 63))
    numbers.append(UInt64(number.decimals + 1))
}

extension [Text] {
    /// Appends the numbers of a row, in the order of the columns.
    fileprivate mutating func append(_ row: Indicator, to numbers: inout [UInt64]) {
        let target = row.target
        numbers.append(number(of: row.level1))
        numbers.append(number(of: row.level2))
        numbers.append(number(of: row.level3))
        numbers.append(number(of: target?.text ?? .empty))
        numbers.append(number(of: target?.unit ?? .empty))
        numbers.append(number(of: row.actual))
        numbers.append(number(of: row.explanation))
        numbers.append(number(of: row.remark))
        numbers.append(target.map { UInt64(comparisons.firstIndex(of: $0.comparison)! + 1) } ?? 0)
        numbers.append(UInt64(row.line))
        Ingest.append(row.level1Maximum, to: &numbers)
        Ingest.append(target?.value, to: &numbers)
        Ingest.append(row.weight, to: &numbers)
        Ingest.append(row.score, to: &numbers)
    }

    private mutating func number(of text: Text) -> UInt64 {
        let length = text.utf8.count
        if length == 0 { return 0 }
        // Most rows repeat the levels of the row before; other texts are told apart by their lengths.
        for known in indices.reversed() where self[known].utf8.count == length && self[known] == text { return UInt64(known + 1) }
        append(text)
        return UInt64(count)
    }
}

extension PackedIndicators {
    /// The number of a pair of columns.
    func printedNumber(_ digits: PackedColumn, _ decimals: PackedColumn, ofRow row: Int) -> PrintedNumber? {
        let places = number(decimals, ofRow: row)
        guard places > 0 else { return nil }
        let digits = number(digits, ofRow: row)
        return PrintedNumber(digits: Int64(bitPattern: digits >> 1) ^ -Int64(bitPattern: digits & 1), decimals: Int(places) - 1)
    }

    func comparison(ofRow row: Int) -> Comparison? {
        let sign = Int(number(.sign, ofRow: row))
        return sign == 0 ? nil : comparisons[sign - 1]
    }
}
