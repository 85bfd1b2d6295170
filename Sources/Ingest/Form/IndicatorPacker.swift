/// Packs the rows of a form's tables of indicators one after another. A text that the table has already is not made again.
struct IndicatorPacker {
    /// The different texts, in the order in which the rows come to them.
    private(set) var texts: [Text] = []
    /// Where the texts of the whole document are found again, so that each is held once.
    private let known: KnownTexts?
    /// Of all rows, one after the other, in the order of the columns.
    private(set) var numbers: [UInt64] = []
    /// Where the last row begins in `numbers`.
    private var row = 0
    /// The numbers of the texts where there are many.
    private var numberOfText: [Text: UInt64] = [:]
    private static let many = 200

    /// - Parameter known: the texts of the document that is read.
    init(_ known: KnownTexts? = nil) { self.known = known }

    /// Makes room for so many rows more.
    mutating func reserve(rows: Int) {
        numbers.reserveCapacity(numbers.count + rows * columnCount)
        texts.reserveCapacity(texts.count + rows * 2 + 8)
    }

    /// Begins a row, all of whose cells are empty.
    mutating func addRow(line: LineNumber) {
        row = numbers.count
        numbers.append(contentsOf: repeatElement(0, count: columnCount))
        set(.line, UInt64(line))
    }

    /// A cell of the last row.
    mutating func set(_ column: PackedColumn, _ number: UInt64) { numbers[row + column.rawValue] = number }

    mutating func set(_ column: PackedColumn, _ utf8: UnsafeBufferPointer<UInt8>) { set(column, number(of: utf8)) }

    /// A pair of cells of the last row.
    /// - Parameter digits: the first of them.
    mutating func set(_ digits: PackedColumn, _ number: PrintedNumber?) {
        guard let number else { return }
        numbers[row + digits.rawValue] = UInt64(bitPattern: number.digits << 1 ^ number.digits >> 63)
        numbers[row + digits.rawValue + 1] = UInt64(number.decimals + 1)
    }

    /// What stands before the target of the last row, which has one.
    mutating func set(sign: Comparison?) { set(.sign, UInt64(packedSigns.firstIndex(of: sign)! + 1)) }

    /// The number of a text, counted from 1; 0 where it is empty.
    mutating func number(of utf8: UnsafeBufferPointer<UInt8>) -> UInt64 {
        if utf8.isEmpty { return 0 }
        if texts.count >= Self.many { return numberAmongMany(Text(utf8: Array(utf8))) }
        // Most rows repeat the levels of the row before; other texts are told apart by their lengths.
        for known in texts.indices.reversed() where texts[known].utf8.count == utf8.count && has(known, utf8) { return UInt64(known + 1) }
        texts.append(known?.text(utf8) ?? Text(utf8: Array(utf8)))
        return UInt64(texts.count)
    }

    private mutating func numberAmongMany(_ text: Text) -> UInt64 {
        if numberOfText.isEmpty { for (index, known) in texts.enumerated() { numberOfText[known] = UInt64(index + 1) } }
        if let number = numberOfText[text] { return number }
        texts.append(text)
        numberOfText[text] = UInt64(texts.count)
        return UInt64(texts.count)
    }

    private func has(_ known: Int, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        texts[known].utf8.withUnsafeBytes { areEqualBytes($0, UnsafeRawBufferPointer(utf8)) }
    }

    mutating func add(_ indicator: Indicator) {
        addRow(line: indicator.line)
        set(.level1, indicator.level1)
        set(.level2, indicator.level2)
        set(.level3, indicator.level3)
        if let target = indicator.target {
            set(.targetText, target.text)
            set(.targetUnit, target.unit)
            set(sign: target.comparison)
            set(.targetDigits, target.value)
        }
        set(.actual, indicator.actual)
        set(.explanation, indicator.explanation)
        set(.remark, indicator.remark)
        set(.maximumDigits, indicator.level1Maximum)
        set(.weightDigits, indicator.weight)
        set(.scoreDigits, indicator.score)
    }

    private mutating func set(_ column: PackedColumn, _ text: Text) { text.utf8.withUnsafeBufferPointer { set(column, $0) } }
}
