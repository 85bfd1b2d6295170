/// Rows that a spreadsheet wrote.
extension CellSplitter {
    /// The row of a spreadsheet that begins a text; nil where the text begins with another line.
    /// - Parameter signs: those of its first line.
    mutating func sheetRow(_ range: Range<Int>, _ signs: Signs) -> SheetRow? {
        guard openRow == nil, grid == nil, lastSheetRow != nil || !signs.isDisjoint(with: [.quote, .tab, .comma, .semicolon]) else {
            return nil
        }
        let bytes = text.bytes.soFar[0..<range.upperBound]
        let inSheet = lastSheetRow?.separator == ASCII.tab
        if inSheet || signs.contains(.quote) || signs.contains(.tab) && hasAsManyTabsAsNext(bytes[range]),
            let row = SheetRow(bytes, range.lowerBound, separator: ASCII.tab, after: lastSheetRow), row.separators > 0,
            inSheet || row.hasQuotes || !signs.contains(.quote)
        {
            return row
        }
        for (separator, sign) in [(ASCII.comma, Signs.comma), (ASCII.semicolon, .semicolon)]
        where (signs.contains(sign) || signs.contains(.quote)) && !(separator == ASCII.semicolon && hasCharacterReference(bytes[range])) {
            if let row = SheetRow(bytes, range.lowerBound, separator: separator, after: lastSheetRow),
                row.hasCellsBetweenSeparators(bytes, after: lastSheetRow)
            {
                return row
            }
            if signs.contains(sign), let row = trimmedRow(range, separator: separator) { return row }
        }
        return nil
    }

    /// Whether a semicolon of a line is the end of `&#39033;`.
    private func hasCharacterReference(_ bytes: Kept<UInt8>) -> Bool {
        bytes.indices.contains { bytes[$0] == ASCII.ampersand && bytes[$0...].starts(with: "&#".utf8) }
    }

    /// A row of a sheet that leaves out the last blanks of its rows, so that no two are of one width: it goes on with one, or begins with a label or a
    /// blank, where the document has blanks between separators, as no text has.
    private mutating func trimmedRow(_ range: Range<Int>, separator: UInt8) -> SheetRow? {
        if lastSheetRow?.isTrimmed != true || lastSheetRow?.separator != separator {
            let first = text.bytes.soFar[range].prefix(61).prefix { $0 != separator }
            guard first.count <= 60, first.isEmpty || isLabel(first), hasBlankCells(separator) else { return nil }
        }
        var row = SheetRow(text.bytes.soFar[0..<range.upperBound], range.lowerBound, separator: separator, after: lastSheetRow)
        row?.isTrimmed = true
        return row.flatMap { $0.separators > 0 ? $0 : nil }
    }

    private func isLabel(_ cell: Kept<UInt8>) -> Bool {
        let words = foldedScalars(cell, cell.startIndex..<cell.endIndex)
        let bracket = words.firstIndex(of: UInt32(ASCII.openParenthesis)) ?? words.count
        guard bracket == words.count || words.last == UInt32(ASCII.closeParenthesis) else { return false }
        return vocabulary.node(after: words[..<bracket]).flatMap { vocabulary.label(at: $0) } != nil
    }

    /// Whether two separators stand side by side anywhere in the document.
    private mutating func hasBlankCells(_ separator: UInt8) -> Bool {
        if let known = blankCells[separator] { return known }
        let bytes = text.bytes.soFar.unchecked
        var pairs: UInt8 = 0
        // All are asked, so that many are asked at once.
        for index in stride(from: 1, to: documentEnd, by: 1) {
            pairs |= (bytes[index] ^ separator) | (bytes[index &- 1] ^ separator) == 0 ? 1 : 0
        }
        let found = pairs != 0
        blankCells[separator] = found
        return found
    }

    mutating func addSheetRow(_ row: SheetRow, from start: Int) {
        let firstLine = line
        let parts = partsOfSheetRow(text.bytes.soFar[start..<row.end], separator: row.separator)
        line = firstLine + addRow(parts, width: row.separators + 1, firstLine)
    }

    /// Adds a row of which cells may take several lines.
    /// - Returns: how many lines end in it.
    mutating func addRow(_ parts: [CellPart], width: Int, _ firstLine: LineNumber) -> Int {
        let (firstCell, start) = (text.cells.count, text.bytes.count)
        var column: Int?
        for part in parts {
            line = firstLine + part.line
            let lineStart = text.bytes.count
            text.bytes.append(contentsOf: part.content)
            column = addPart(lineStart..<text.bytes.count, of: part.column, behind: column, firstCell)
        }
        line = firstLine
        addRow(firstCell: firstCell, start: start, width: width, isTable: true, looks: looks(firstCell..<text.cells.count))
        return parts.last?.line ?? 0
    }

    /// Adds what one line holds of a cell of a table row.
    /// - Parameters:
    ///   - last: the column of the last cell that is not blank; nil at the start of the row.
    ///   - firstCell: where the row begins.
    /// - Returns: the column of the last cell that is not blank.
    mutating func addPart(_ range: Range<Int>, of column: Int, behind last: Int?, _ firstCell: Int) -> Int? {
        let count = text.cells.count
        splitAtSpaces(
            range, column: column, firstGap: column == last ? .inCell : count == firstCell ? .tableRow : .tableCell, table: true)
        removeBlank(from: count)
        return text.cells.count > count ? column : last
    }
}
