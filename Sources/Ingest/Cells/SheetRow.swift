/// A row that a spreadsheet wrote: cells that hold a line end, a comma or a quotation mark stand in quotation marks.
struct SheetRow {
    let end: Int
    let separator: UInt8
    private(set) var separators = 0
    private(set) var hasQuotes = false
    /// The document ends in a cell before its quotation mark.
    private(set) var isCutOff = false
    private var hasBlank = false
    /// A cell repeats the one before it, as the parts of a merged cell do.
    private var hasRepeated = false
    /// How many separators stand between the digits of a number, as in 1,234.00.
    private var ofNumbers = 0
    /// A separator stands between two digits, of a number or not.
    private var hasDigitsAround = false
    /// In bytes.
    private var longestCell = 0
    /// It leaves out its last blanks.
    var isTrimmed = false

    /// - Parameter last: the row before, where that is one too: this one may then hold long texts.
    /// - Returns: nil where the quotation marks are those of text.
    init?(_ bytes: Kept<UInt8>, _ start: Int, separator: UInt8, after last: SheetRow?) {
        self.separator = separator
        var (index, cell, cellBefore) = (start, start, start..<start)
        let limit = min(bytes.endIndex, start + (last?.separator == separator ? 16_000 : 4_000))
        while index < limit, !isLineEnd(bytes[index]) {
            if bytes[index] == ASCII.quote, index == cell {
                guard let close = closingQuote(bytes, index + 1..<limit, separator) else { return nil }
                (index, hasQuotes, isCutOff) = (close, true, close == bytes.endIndex)
            } else if bytes[index] == separator {
                let length = index - cell
                longestCell = max(longestCell, length)
                hasBlank = hasBlank || isBlank(bytes, cell..<index)
                hasRepeated = hasRepeated || length == cellBefore.count && bytes.areEqual(cell, cellBefore.lowerBound, length: length)
                ofNumbers += isInNumber(bytes, index) ? 1 : 0
                hasDigitsAround =
                    hasDigitsAround || length > 0 && isDigit(bytes[index - 1]) && index + 1 < limit && isDigit(bytes[index + 1])
                (separators, cellBefore, cell) = (separators + 1, cell..<index, index + 1)
            }
            index += 1
        }
        guard index < limit || index >= bytes.endIndex else { return nil }
        end = min(index, bytes.endIndex)
        hasBlank = hasBlank || isBlank(bytes, cell..<end)
    }

    /// Whether a sheet goes on with this row, or begins with it: nearly all commas are those of text, and of numbers. A sheet's rows are of one width, and
    /// that of a form has merged cells. Where a line was lost or joined, a row behind may be as wide again.
    /// The head of a list has none, but many short cells without a number, and as many stand in the row below.
    func hasCellsBetweenSeparators(_ bytes: Kept<UInt8>, after last: SheetRow?) -> Bool {
        let inSheet = last?.separator == separator && last?.isTrimmed == false
        guard separators > ofNumbers, inSheet || separators >= 3 else { return false }
        // No text has two commas side by side.
        if inSheet, separators == last?.separators || hasBlank && ofNumbers == 0 { return true }
        // A row that leaves out its last blanks.
        if inSheet, let last, separators < last.separators, separators > 2, separators * 2 >= last.separators { return true }
        let isHead = separators > 3 && longestCell <= 60 && !hasDigitsAround
        var (end, hasMergedCell) = (end, inSheet || hasBlank || hasRepeated)
        for step in 0..<3 where end < bytes.endIndex {
            let start = end + (isPairedLineEnd(bytes, at: end) ? 2 : 1)
            guard let next = SheetRow(bytes, start, separator: separator, after: last) else { return false }
            hasMergedCell = hasMergedCell || next.hasBlank || next.hasRepeated
            if next.separators == separators, hasMergedCell || isHead && step == 0 { return true }
            end = next.end
        }
        return false
    }
}

/// Whether a cell is empty, in quotation marks or without.
private func isBlank(_ bytes: Kept<UInt8>, _ cell: Range<Int>) -> Bool {
    cell.isEmpty || cell.count == 2 && bytes[cell].allSatisfy { $0 == ASCII.quote }
}

/// Whether a sign is a comma before the last three digits of a number, or before three digits and another comma. A digit may be misread as a letter.
private func isInNumber(_ bytes: Kept<UInt8>, _ index: Int) -> Bool {
    let isPart = { isDigit($0) || isLetter($0) } as (UInt8) -> Bool
    guard bytes[index] == ASCII.comma, index > bytes.startIndex, isPart(bytes[index - 1]), index + 3 < bytes.endIndex else { return false }
    return bytes[(index + 1)...(index + 3)].allSatisfy(isPart) && (index + 4 == bytes.endIndex || !isPart(bytes[index + 4]))
}

/// Whether the line that begins a text has three tabs or more, and the next one as many: a spreadsheet writes all rows as wide.
func hasAsManyTabsAsNext(_ bytes: Kept<UInt8>) -> Bool {
    var (own, next, isNext) = (0, 0, false)
    for byte in bytes.prefix(4_000) {
        switch byte {
        case ASCII.tab where isNext: next += 1
        case ASCII.tab: own += 1
        // Between the two signs of one line end no tab stands.
        case let byte where isLineEnd(byte) && (own < 3 || next > 0): return isNext && own == next
        case let byte where isLineEnd(byte): isNext = true
        default: continue
        }
    }
    return isNext && own == next
}

/// The quotation mark that ends a cell: a separator or line end follows it. Two of them stand for one. Where the document ends before, its end.
private func closingQuote(_ bytes: Kept<UInt8>, _ range: Range<Int>, _ separator: UInt8) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
        if bytes[index] == ASCII.formFeed || bytes[index] == ASCII.verticalTab { return nil }
        if bytes[index] == ASCII.quote {
            guard index + 1 < bytes.endIndex else { return index }
            let next = bytes[index + 1]
            if next == separator || isLineEnd(next) { return index }
            guard next == ASCII.quote else { return nil }
            index += 1
        }
        index += 1
    }
    // The document may end in the cell, in the middle of a line.
    let isCutOff = range.upperBound == bytes.endIndex && !bytes[range].contains { isLineEnd($0) }
    return isCutOff ? range.upperBound : nil
}

/// What one line holds of a cell of a row that takes several lines.
struct CellPart {
    var content: [UInt8] = []
    /// The index of its cell in the row.
    var column = 0
    /// The number of its line, counted from the first of the row.
    var line = 0
}

/// The cells of such a row, line by line, without the quotation marks around them.
func partsOfSheetRow(_ bytes: Kept<UInt8>, separator: UInt8) -> [CellPart] {
    var parts: [CellPart] = []
    var part = CellPart()
    var (index, cellStart, isQuoted) = (bytes.startIndex, true, false)
    while index < bytes.endIndex {
        let byte = bytes[index]
        let next = index + 1 < bytes.endIndex ? bytes[index + 1] : ASCII.lineFeed
        index += 1
        switch byte {
        case ASCII.quote where isQuoted && next == ASCII.quote:
            part.content.append(byte)
            index += 1
        case ASCII.quote where cellStart || isQuoted: isQuoted.toggle()
        case separator where !isQuoted:
            parts.append(part)
            part = CellPart(column: part.column + 1, line: part.line)
        case let byte where isLineEnd(byte):
            if byte == ASCII.carriageReturn, next == ASCII.lineFeed { index += 1 }
            parts.append(part)
            part = CellPart(column: part.column, line: part.line + 1)
        default: part.content.append(byte)
        }
        cellStart = byte == separator && !isQuoted
    }
    return parts + [part]
}
