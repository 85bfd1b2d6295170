/// Where a row ends that a spreadsheet wrote with tabs, of which cells that hold a line end, a comma or a quotation mark stand in quotation marks; nil
/// where the marks are those of text.
/// - Parameter mayBePlain: whether the row may be without such cells.
func endOfSheetRow(_ bytes: Kept<UInt8>, _ start: Int, mayBePlain: Bool) -> Int? {
    var (index, cellStart, hasTab, hasQuotes) = (start, true, false, mayBePlain)
    let end = min(bytes.endIndex, start + 4_000)
    while index < end {
        switch bytes[index] {
        case ASCII.quote where cellStart:
            guard let close = closingQuote(bytes, index + 1..<end) else { return nil }
            (index, hasQuotes) = (close, true)
        case ASCII.tab: hasTab = true
        case let byte where isLineEnd(byte): return hasQuotes && hasTab ? index : nil
        default: break
        }
        cellStart = bytes[index] == ASCII.tab
        index += 1
    }
    return index == bytes.endIndex && hasQuotes && hasTab ? index : nil
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

/// The quotation mark that ends a cell: a tab or line end follows it. Two of them stand for one.
private func closingQuote(_ bytes: Kept<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
        if bytes[index] == ASCII.formFeed || bytes[index] == ASCII.verticalTab { return nil }
        if bytes[index] == ASCII.quote {
            guard index + 1 < bytes.endIndex else { return index }
            let next = bytes[index + 1]
            if next == ASCII.tab || isLineEnd(next) { return index }
            guard next == ASCII.quote else { return nil }
            index += 1
        }
        index += 1
    }
    return nil
}

/// What one line holds of a cell of such a row.
struct SheetPart {
    var content: [UInt8] = []
    /// The index of its cell in the row.
    var column = 0
    /// The number of its line, counted from the first of the row.
    var line = 0
}

/// The cells of such a row, line by line, without the quotation marks around them.
func partsOfSheetRow(_ bytes: Kept<UInt8>) -> [SheetPart] {
    var parts: [SheetPart] = []
    var part = SheetPart()
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
        case ASCII.tab where !isQuoted:
            parts.append(part)
            part = SheetPart(column: part.column + 1, line: part.line)
        case let byte where isLineEnd(byte):
            if byte == ASCII.carriageReturn, next == ASCII.lineFeed { index += 1 }
            parts.append(part)
            part = SheetPart(column: part.column, line: part.line + 1)
        default: part.content.append(byte)
        }
        cellStart = byte == ASCII.tab && !isQuoted
    }
    return parts + [part]
}
