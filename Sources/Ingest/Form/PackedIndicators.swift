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
        var packer = IndicatorPacker()
        packer.reserve(rows: indicators.count)
        for indicator in indicators { packer.add(indicator) }
        self.init(packer)
    }

    init(_ rows: IndicatorPacker) {
        guard !rows.numbers.isEmpty else { return }
        texts = rows.texts
        texts.leaveNoRoom()
        packed = layOut(rows.numbers)
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

    /// Hands over the bytes of a text that is not empty, where they are.
    @inline(__always)
    func withText(_ column: PackedColumn, ofRow row: Int, _ take: (UnsafeBufferPointer<UInt8>) -> Void) {
        let number = Int(number(column, ofRow: row))
        if number > 0 { texts[number - 1].utf8.withUnsafeBufferPointer(take) }
    }

    /// The name of a row, 三级指标, without a look at anything else.
    package func name(ofRow row: Int) -> Text { text(.level3, ofRow: row) }

    /// The target of a row, be it words; nil where it has none.
    package func target(ofRow row: Int) -> IndicatorTarget? {
        guard number(.sign, ofRow: row) > 0 else { return nil }
        return IndicatorTarget(
            comparison: comparison(ofRow: row), value: printedNumber(.targetDigits, .targetDecimals, ofRow: row),
            unit: text(.targetUnit, ofRow: row), text: text(.targetText, ofRow: row))
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

let columnCount = PackedColumn.allCases.count
let packedSigns: [Comparison?] = [nil, .equal, .atLeast, .more, .atMost, .less]

/// - Parameter numbers: of all rows, one after the other, in the order of the columns.
private func layOut(_ numbers: [UInt64]) -> [UInt8] {
    let rows = numbers.count / columnCount
    let widths = (0..<columnCount).map { column in
        let largest = (0..<rows).reduce(0) { $0 | numbers[$1 * columnCount + column] }
        return (71 - largest.leadingZeroBitCount) / 8
    }
    let length = columnCount + 1 + rows * widths.reduce(0, +)
    return [UInt8](unsafeUninitializedCapacity: length) { packed, count in
        func put(_ byte: UInt8) {
            packed.initializeElement(at: count, to: byte)
            count += 1
        }
        var end: UInt8 = 0
        put(end)
        for width in widths {
            end += UInt8(width)
            put(end)
        }
        for row in 0..<rows {
            for (column, width) in widths.enumerated() {
                var rest = numbers[row * columnCount + column]
                for _ in 0..<width {
                    put(UInt8(truncatingIfNeeded: rest))
                    rest >>= 8
                }
            }
        }
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
        return sign == 0 ? nil : packedSigns[sign - 1]
    }
}
