import Analytics
import Ingest

/// One cell each; what is nil is unknown, blank or not applicable, and an empty cell.
extension CSVWriter {
    /// Text from a form, which may be hostile: neutralised where a spreadsheet would take it for a formula.
    mutating func write(_ text: Text) {
        beginCell()
        append(text.utf8)
    }

    /// Text that was made a cell before.
    mutating func write(_ cells: CSVCells) {
        beginCells(cells.count)
        appendPlain(cells.bytes)
    }

    /// A word of this program.
    mutating func write(word: String?) {
        beginCell()
        if let word { appendPlain(word) }
    }

    /// A sentence of this program, which may begin with text from a form.
    mutating func write(sentence: String?) {
        beginCell()
        if let sentence { append(Array(sentence.utf8)) }
    }

    /// The same in UTF-8.
    mutating func write(sentence: [UInt8]) {
        beginCell()
        append(sentence)
    }

    /// A figure or a text: `found` and `expected` of a finding hold either.
    mutating func write(figureOrText text: Text) {
        guard text.isNumber else { return write(text) }
        beginCell()
        appendPlain(text.utf8)
    }

    /// Plain yuan with two decimals.
    mutating func write(_ amount: Amount?) {
        beginCell()
        if let amount { append(PrintedNumber(digits: amount.fen, decimals: 2)) }
    }

    /// Percent or percentage points with two decimals.
    mutating func write(_ percent: Percent?) {
        beginCell()
        if let percent { append(PrintedNumber(digits: percent.hundredths, decimals: 2)) }
    }

    /// As printed, with its decimals.
    mutating func write(_ number: PrintedNumber?) {
        beginCell()
        if let number { append(number) }
    }

    /// A printed rate: at least two decimals.
    mutating func write(rate: PrintedNumber?) { write(rate?.withTwoDecimals) }

    mutating func write(_ year: FiscalYear?) { write(line: year?.number) }

    mutating func write(line: LineNumber?) {
        beginCell()
        if let line { append(PrintedNumber(digits: Int64(line))) }
    }

    mutating func write(_ date: FormDate?) { write(word: date?.description) }
}

extension Text {
    /// Digits with at most one point between them and a minus in front.
    fileprivate var isNumber: Bool {
        let digits = utf8.first == ASCII.minus ? utf8.dropFirst() : utf8[...]
        guard digits.first.map(isDigit) == true, digits.last.map(isDigit) == true else { return false }
        return digits.allSatisfy { isDigit($0) || $0 == ASCII.point } && digits.count { $0 == ASCII.point } <= 1
    }
}

private func isDigit(_ byte: UInt8) -> Bool { ASCII.zero...ASCII.nine ~= byte }

extension PrintedNumber {
    /// The same number with zeros added up to two decimals; more decimals stay.
    var withTwoDecimals: PrintedNumber {
        guard decimals < 2, let digits = digits(withDecimals: 2) else { return self }
        return PrintedNumber(digits: digits, decimals: 2)
    }
}
