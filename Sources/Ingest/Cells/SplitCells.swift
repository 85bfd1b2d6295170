/// Splits decoded text into cells: lines of text at white space, rows of Markdown tables at their borders.
/// - Parameter firstLine: the number of its first line in the document.
func splitCells(_ decoded: consuming [UInt8], firstLine: LineNumber = 1) -> CellText {
    CellText(growingText(decoded, firstLine))
}

private func growingText(_ decoded: consuming [UInt8], _ firstLine: LineNumber) -> GrowingText {
    var splitter = CellSplitter(GrowingText(bytes: decoded), firstLine)
    splitter.run()
    return splitter.text
}

private struct CellSplitter: ~Copyable {
    var text: GrowingText
    private let vocabulary = LabelTree.vocabulary
    private var knownLines = KnownLines()
    private let signs = Signs.ofByte
    private var line: LineNumber
    private var blankLines = 0
    private var pageBreak = false
    /// The table row that the line before left open: it had no closing border.
    private var openRow: Int?
    /// How many borders the rows have, of tables whose rows are padded with borders of empty cells.
    private var paddedRows = PaddedRows()
    /// The table drawn with signs that the lines belong to.
    private var grid: GridTable?
    /// The line before, where it is a row that a spreadsheet wrote.
    private var lastSheetRow: SheetRow?
    /// Whether the document has two separators side by side, by separator, once it was looked for.
    private var blankCells: [UInt8: Bool] = [:]
    /// Where the document ends, and cleaned copies of its lines begin.
    private let documentEnd: Int
    /// What no page shows was found to have no end.
    private var isHiddenUnclosed = false
    /// Where the line that is being split ends in the document.
    private var lineEnd = 0

    init(_ text: consuming GrowingText, _ firstLine: LineNumber) {
        documentEnd = text.bytes.count
        self.text = text
        line = firstLine
    }

    mutating func run() {
        let end = text.bytes.count
        var start = 0
        let firstLine = line
        /// Of a line of which a table was split already.
        var rest: (Int, Signs)?
        while start < end {
            var (stop, found) = rest ?? endOfLine(text.bytes.soFar, signs, start..<end)
            rest = nil
            let above = lastSheetRow
            lastSheetRow = sheetRow(start..<end, found)
            if let row = lastSheetRow {
                addSheetRow(row, from: start)
                text.endsInRow = row.isCutOff || row.end == end && row.separators < above?.separators ?? 0
                stop = row.end
            } else if found.contains(.markup) {
                text.mayHaveBackslash = true
                if let next = addPageBlock(start..<stop, of: end) {
                    rest = next < stop ? (stop, found) : nil
                    start = next
                    continue
                }
                addLine(start..<stop, mayHaveMarkup: true, hasPipe: found.contains(.pipe))
            } else {
                addPlainLine(start..<stop, hasPipe: found.contains(.pipe))
            }
            guard stop < end else { break }
            start = afterLineEnd(stop)
        }
        endGrid()
        let last = end > 0 ? text.bytes[end - 1] : ASCII.lineFeed
        let endsLine = last == ASCII.lineFeed || last == ASCII.carriageReturn
        text.endsInWord = last > ASCII.space && last != ASCII.pipe
        text.lineCount = line - firstLine + (endsLine ? 0 : 1)
    }

    /// Steps over a line end; a form feed or vertical tab breaks the text but is not a line of the file.
    private mutating func afterLineEnd(_ stop: Int) -> Int {
        switch text.bytes[stop] {
        case ASCII.formFeed, ASCII.verticalTab:
            pageBreak = true
            return stop + 1
        case ASCII.carriageReturn where isPairedLineEnd(text.bytes.soFar, at: stop):
            line += 1
            return stop + 2
        default:
            line += 1
            return stop + 1
        }
    }

    // MARK: Lines that recur

    /// Adds a line without markup, as the row of an equal line where one is known.
    private mutating func addPlainLine(_ line: Range<Int>, hasPipe: Bool) {
        guard openRow == nil, grid == nil, line.count >= 2, line.count <= KnownLines.longest, !hasPipe || paddedRows.borders == 0 else {
            return addLine(line, mayHaveMarkup: false, hasPipe: hasPipe)
        }
        let hash = KnownLines.hash(text.bytes.soFar[line])
        let (row, length) = (text.rows.count, line.count)
        if let known = knownLines.row(hash: hash, length: length),
            text.bytes.soFar.areEqual(text.rows[known].start, line.lowerBound, length: length)
        {
            addRow(like: known, start: line.lowerBound)
        } else {
            addLine(line, mayHaveMarkup: false, hasPipe: hasPipe)
            if text.rows.count > row, openRow == nil, grid == nil, !text.rows[row].isOpen, text.rows[row].start == line.lowerBound {
                knownLines.remember(row, hash: hash, length: length)
            }
        }
    }

    private mutating func addRow(like known: Int, start: Int) {
        let model = text.rows[known]
        let first = text.cells.count
        for cell in model.cells {
            text.cells.append(text.cells[cell].again(line: line, row: text.rows.count, shift: start - model.start))
        }
        text.cells[first].gap = model.isTable ? .tableRow : gapBeforeLine
        addRow(firstCell: first, start: start, width: model.width, isTable: model.isTable, looks: model.looks)
        text.rows[text.rows.count - 1].isWholeCell = model.isWholeCell
    }

    private var gapBeforeLine: Gap { blankLines > 0 ? .blankLine : .line }

    // MARK: Lines

    /// - Parameters:
    ///   - mayHaveMarkup: whether the line has a sign of markup; nearly none has.
    ///   - hasPipe: whether it has the border of a table cell.
    private mutating func addLine(_ range: Range<Int>, mayHaveMarkup: Bool, hasPipe: Bool) {
        lineEnd = range.upperBound
        var first = range.lowerBound
        while first < range.upperBound {
            let length = spaceLength(text.bytes.soFar.unchecked, first, end: range.upperBound)
            if length == 0 { break }
            first += length
        }
        guard first < range.upperBound else {
            endGrid()
            blankLines += 1
            return
        }
        var content = first..<range.upperBound
        var start = range.lowerBound
        if mayHaveMarkup, let cleaned = cleanMarkup(text.bytes.soFar[range].array) {
            start = text.bytes.count
            text.bytes.append(contentsOf: cleaned)
            let end = text.bytes.count
            content = (text.bytes.soFar[start..<end].firstIndex { !isBlank($0) } ?? end)..<end
        }
        if content.isEmpty {
            blankLines += 1
            return
        }
        if takesGrid(content, lineStart: start) { return }
        if isRule(content) {
            blankLines += 1
            return
        }
        if hasPipe, openRow == nil, takesPaddedRow(content, lineStart: start) { return }
        let whole = content
        if hasPipe, openRow == nil { content = withoutLastBorder(content) }
        if content.isEmpty {
            blankLines += 1
            return
        }
        if let openRow, text.bytes[content.lowerBound] != ASCII.pipe {
            continueTableRow(openRow, content)
        } else if hasPipe, isTableRow(content) {
            addTableRow(content, lineStart: start)
        } else {
            openRow = nil
            let row = text.rows.count
            addTextLine(content, lineStart: start)
            if content != whole, row < text.rows.count { text.rows[row].isWholeCell = true }
        }
    }

    /// Takes a part of a row whose cells have line breaks: with the parts around it, it has as many borders as the rows before it.
    private mutating func takesPaddedRow(_ content: Range<Int>, lineStart: Int) -> Bool {
        let column = paddedRows.bordersBefore
        switch paddedRows.take(text.bytes.soFar.unchecked, content, lineEnd: lineEnd) {
        case .none: return false
        case .first:
            let first = text.cells.count
            _ = addTableCells(content, firstColumn: 0, firstGap: .tableRow)
            addRow(firstCell: first, start: lineStart, width: widthWithoutBlanks, isTable: true, looks: looks(first..<text.cells.count))
        case .more:
            guard var row = text.rows.soFar.last else { return false }
            text.rows.removeAll(from: text.rows.count - 1)
            _ = addTableCells(content, firstColumn: column, firstGap: .tableCell)
            row.cells = row.cells.lowerBound..<text.cells.count
            row.width = widthWithoutBlanks
            row.looks = looks(row.cells)
            text.rows.append(row)
        }
        return true
    }

    /// How many columns the last row has up to its last cell: in padded rows the blanks of merged cells stand at the end.
    private var widthWithoutBlanks: Int { text.cells.count > 0 ? text.cells[text.cells.count - 1].column + 1 : 0 }

    /// `项目名称 |`: a cell a line, each with the border behind it.
    private func withoutLastBorder(_ content: Range<Int>) -> Range<Int> {
        let last = endWithoutSpaces(text.bytes.soFar.unchecked, content)
        let begins = text.bytes[content.lowerBound] == ASCII.pipe && last > content.lowerBound + 1
        guard last > content.lowerBound, !begins, nextBorder(content) == last - 1 else { return content }
        return content.lowerBound..<(last - 1)
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == ASCII.space || byte == ASCII.tab }

    /// `-----  ------`: a rule above, below or between rows of text.
    private func isRule(_ content: Range<Int>) -> Bool {
        let bytes = text.bytes.soFar[content]
        guard let sign = bytes.first, sign == ASCII.hyphen || sign == ASCII.equal else { return false }
        return bytes.count >= 4 && bytes.starts(with: repeatElement(sign, count: 4)) && bytes.allSatisfy { $0 == sign || isBlank($0) }
    }

    // MARK: Rows of spreadsheets

    /// The row of a spreadsheet that begins a text; nil where the text begins with another line.
    /// - Parameter signs: those of its first line.
    private mutating func sheetRow(_ range: Range<Int>, _ signs: Signs) -> SheetRow? {
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
        where signs.contains(sign) || signs.contains(.quote) {
            if let row = SheetRow(bytes, range.lowerBound, separator: separator, after: lastSheetRow),
                row.hasCellsBetweenSeparators(bytes, after: lastSheetRow)
            {
                return row
            }
            if signs.contains(sign), let row = trimmedRow(range, separator: separator) { return row }
        }
        return nil
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

    private mutating func addSheetRow(_ row: SheetRow, from start: Int) {
        let firstLine = line
        let parts = partsOfSheetRow(text.bytes.soFar[start..<row.end], separator: row.separator)
        line = firstLine + addRow(parts, width: row.separators + 1, firstLine)
    }

    /// Adds a row of which cells may take several lines.
    /// - Returns: how many lines end in it.
    private mutating func addRow(_ parts: [CellPart], width: Int, _ firstLine: LineNumber) -> Int {
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

    // MARK: Pages

    /// Adds the table that begins on a line, and the text before it; what no page shows is passed over.
    /// - Parameter end: of the document.
    /// - Returns: where the rest begins; nil where the line has no such thing.
    private mutating func addPageBlock(_ range: Range<Int>, of end: Int) -> Int? {
        guard openRow == nil, grid == nil, let (place, hiddenEnd) = pageBlock(range, of: end) else { return nil }
        addLine(range.lowerBound..<place, mayHaveMarkup: true, hasPipe: false)
        if let hiddenEnd {
            line += lineEnds(text.bytes.soFar, place..<hiddenEnd)
            return hiddenEnd
        }
        var table = PageTable(place: place, line: line, isHiddenUnclosed: isHiddenUnclosed)
        while var row = table.nextRow(text.bytes.soFar[0..<end]) {
            for part in row.indices { row[part].content = cleanMarkup(row[part].content) ?? row[part].content }
            _ = addRow(row, width: table.rowWidth, table.rowLine)
        }
        (line, isHiddenUnclosed) = (table.line, table.isHiddenUnclosed)
        text.endsInRow = table.isOpen && table.place == end
        return table.place
    }

    /// Where a line has the first tag of a table, or the first of what no page shows, with the end of that.
    private mutating func pageBlock(_ range: Range<Int>, of end: Int) -> (place: Int, hiddenEnd: Int?)? {
        let bytes = text.bytes.soFar[0..<end]
        for place in range where bytes[place] == ASCII.less {
            guard let tag = PageTag(bytes, at: place), !tag.isEnd else { continue }
            switch tag.element {
            case .table, .row, .cell: return (place, nil)
            case .hidden:
                if let hiddenEnd = tag.endOfHidden(bytes, isUnclosed: &isHiddenUnclosed) { return (place, hiddenEnd) }
            case .block, .other: break
            }
        }
        return nil
    }

    /// Adds what one line holds of a cell of a table row.
    /// - Parameters:
    ///   - last: the column of the last cell that is not blank; nil at the start of the row.
    ///   - firstCell: where the row begins.
    /// - Returns: the column of the last cell that is not blank.
    private mutating func addPart(_ range: Range<Int>, of column: Int, behind last: Int?, _ firstCell: Int) -> Int? {
        let count = text.cells.count
        splitAtSpaces(
            range, column: column, firstGap: column == last ? .inCell : count == firstCell ? .tableRow : .tableCell, table: true)
        return text.cells.count > count ? column : last
    }

    // MARK: Tables drawn with signs

    /// Takes a line of a table that is drawn with signs.
    private mutating func takesGrid(_ content: Range<Int>, lineStart: Int) -> Bool {
        guard grid != nil else {
            guard openRow == nil, mayBeCorner(text.bytes[content.lowerBound]) else { return false }
            grid = GridTable(text.bytes.soFar, content)
            return grid != nil
        }
        switch grid?.take(text.bytes.soFar, content, line: line) {
        case .open: return true
        case .rule:
            addGridRow()
            return true
        case .some(.none), nil:
            endGrid()
            return false
        }
    }

    private func mayBeCorner(_ byte: UInt8) -> Bool { byte == ASCII.plus || byte == 0xE2 }

    private mutating func endGrid() {
        guard grid != nil else { return }
        addGridRow()
        grid = nil
    }

    /// Adds the lines of one row of a drawn table, cell by cell.
    private mutating func addGridRow() {
        guard let parts = grid?.parts, let first = parts.first else { return }
        grid?.endRow()
        let (firstCell, lastLine) = (text.cells.count, line)
        var column: Int?
        for part in parts.sorted(by: { ($0.column, $0.line) < ($1.column, $1.line) }) {
            line = part.line
            column = addPart(part.range, of: part.column, behind: column, firstCell)
        }
        line = first.line
        addRow(firstCell: firstCell, start: first.range.lowerBound, isTable: true, looks: looks(firstCell..<text.cells.count))
        line = lastLine
    }

    // MARK: Text

    private mutating func addTextLine(_ content: Range<Int>, lineStart: Int) {
        var (content, lineStart) = (content, lineStart)
        if let whole = withoutSpacesBetweenCharacters(text.bytes.soFar.unchecked, content) {
            lineStart = text.bytes.count
            text.bytes.append(contentsOf: whole)
            content = lineStart..<text.bytes.count
        }
        let firstCell = text.cells.count
        splitAtSpaces(content, column: 0, firstGap: gapBeforeLine, table: false)
        addRow(firstCell: firstCell, start: lineStart, isTable: false, looks: looks(firstCell..<text.cells.count))
    }

    private mutating func addRow(firstCell: Int, start: Int, width: Int = 0, isTable: Bool, looks: CellRow.Looks) {
        guard text.cells.count > firstCell else { return }
        var row = CellRow(
            cells: firstCell..<text.cells.count, line: line, start: start, width: width, isTable: isTable, afterPageBreak: pageBreak)
        row.looks = looks
        text.rows.append(row)
        pageBreak = false
        blankLines = 0
    }

    /// What the words of a row's cells rule out.
    private func looks(_ cells: Range<Int>) -> CellRow.Looks {
        guard !cells.isEmpty else { return [] }
        var looks: CellRow.Looks = []
        for cell in cells {
            if text.cells[cell].mayBeLabel { looks.insert(.mayHaveLabel) }
            if text.cells[cell].gap == .wide { looks.insert(.hasWideGap) }
        }
        let words = text.words.soFar[text.cells[cells.lowerBound].words.lowerBound..<text.cells[cells.upperBound - 1].words.upperBound]
        if mayBeTitle(words) { looks.insert(.mayBeTitle) }
        if mayBePageNumber(words) { looks.insert(.mayBePageNumber) }
        if mayBeNameOfPublication(words) { looks.insert(.mayBeNameOfPublication) }
        return looks
    }

    /// Adds the runs between white space as cells, with their words.
    private mutating func splitAtSpaces(_ content: Range<Int>, column: Int, firstGap: Gap, table: Bool) {
        let bytes = text.bytes.soFar.unchecked
        var index = content.lowerBound
        var spaces = 0
        var gap = firstGap
        var isFirst = true
        while index < content.upperBound {
            let length = spaceLength(bytes, index, end: content.upperBound)
            if length > 0 {
                spaces += length > 1 || bytes[index] == ASCII.tab ? 2 : 1
                index += length
                continue
            }
            if !isFirst { gap = table ? .inCell : spaces > 1 ? .wide : .space }
            index = addCell(bytes, index..<content.upperBound, column: column, gap: gap)
            isFirst = false
            spaces = 0
        }
    }

    /// Adds the cell that begins a range.
    /// - Returns: where it ends.
    private mutating func addCell(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, column: Int, gap: Gap) -> Int {
        let first = text.words.count
        var end = range.upperBound
        text.words.append(most: range.count) { words in
            let word = foldWord(bytes, range, to: words)
            end = word.end
            return word.count
        }
        var cell = Cell(start: range.lowerBound, end: end, line: line, row: text.rows.count, column: column, gap: gap)
        cell.words = first..<text.words.count
        cell.mayBeLabel = vocabulary.mayBegin(text.words.soFar[cell.words])
        text.cells.append(cell)
        return end
    }

    // MARK: Tables

    private func isTableRow(_ content: Range<Int>) -> Bool {
        if text.bytes[content.lowerBound] == ASCII.pipe { return true }
        let first = nextBorder(content)
        guard first < content.upperBound else { return false }
        if nextBorder((first + 1)..<content.upperBound) < content.upperBound { return true }
        // `项目名称 | 甲`: two cells, without the borders around them.
        return isSeparatorRow(content) || isBlank(text.bytes[first - 1]) && first + 1 < content.upperBound && isBlank(text.bytes[first + 1])
    }

    /// The next cell border, a pipe that is not escaped, of what begins a cell; its end where there is none.
    private func nextBorder(_ content: Range<Int>) -> Int {
        let bytes = text.bytes.soFar
        for index in content where bytes[index] == ASCII.pipe && (index == content.lowerBound || bytes[index - 1] != ASCII.backslash) {
            return index
        }
        return content.upperBound
    }

    private mutating func addTableRow(_ content: Range<Int>, lineStart: Int) {
        let firstCell = text.cells.count
        if isSeparatorRow(content) {
            openRow = nil
            return
        }
        let last = endWithoutSpaces(text.bytes.soFar.unchecked, content)
        let hasFirstBorder = text.bytes[content.lowerBound] == ASCII.pipe
        let columns = addTableCells(
            (hasFirstBorder ? content.lowerBound + 1 : content.lowerBound)..<last, firstColumn: 0, firstGap: .tableRow)
        let isClosed = last > content.lowerBound + 1 && text.bytes[last - 1] == ASCII.pipe
        let isPadded = !hasFirstBorder && isClosed && (paddedRows.borders > 0 || text.bytes[last - 2] == ASCII.pipe)
        let isOpen = hasFirstBorder && !isClosed
        openRow = isOpen && closesLater(after: lineEnd) ? text.rows.count : nil
        addRow(
            firstCell: firstCell, start: lineStart, width: isPadded ? widthWithoutBlanks : isClosed ? columns - 1 : columns, isTable: true,
            looks: looks(firstCell..<text.cells.count))
        if firstCell == text.cells.count { openRow = nil } else { text.rows[text.rows.count - 1].isOpen = isOpen && openRow == nil }
    }

    /// - Returns: one past the last column, that behind the last border included.
    private mutating func addTableCells(_ content: Range<Int>, firstColumn: Int, firstGap: Gap) -> Int {
        var column = firstColumn
        var start = content.lowerBound
        var gap = firstGap
        while start <= content.upperBound {
            let border = nextBorder(start..<content.upperBound)
            let count = text.cells.count
            splitAtSpaces(start..<border, column: column, firstGap: gap, table: true)
            if text.cells.count == count + 1, isInventedHeader(text.cells[count]) {
                text.words.removeAll(from: text.cells[count].words.lowerBound)
                text.cells.removeAll(from: count)
            }
            if text.cells.count > count { gap = .tableCell }
            column += 1
            start = border + 1
        }
        return column
    }

    /// `Col3`: a name that a converter gave to a column without a head.
    private func isInventedHeader(_ cell: Cell) -> Bool {
        let content = text.bytes.soFar[cell.range]
        return content.starts(with: "Col".utf8) && content.count <= 5
            && content.dropFirst(3).allSatisfy(isDigit)
    }

    private func isSeparatorRow(_ content: Range<Int>) -> Bool {
        var dashes = 0
        for byte in text.bytes.soFar[content] {
            switch byte {
            case ASCII.hyphen: dashes += 1
            case ASCII.pipe, ASCII.colon, ASCII.space, ASCII.tab: continue
            default: return false
            }
        }
        return dashes > 0
    }

    /// Whether one of the next lines closes the row with a border before another row begins.
    private func closesLater(after index: Int) -> Bool {
        var start = index
        for _ in 0..<40 {
            guard start < text.bytes.count, isLineEnd(text.bytes[start]) else { return false }
            let bytes = text.bytes.soFar
            start += isPairedLineEnd(bytes, at: start) ? 2 : 1
            guard let end = bytes[start..<bytes.count].firstIndex(where: { isLineEnd($0) }) else { return false }
            let content = bytes[start..<end].drop { isBlank($0) }
            if content.first == ASCII.pipe { return false }
            if content.last(where: { !isBlank($0) }) == ASCII.pipe { return true }
            start = end
        }
        return false
    }

    /// A line that goes on with the last cell of an open row.
    private mutating func continueTableRow(_ row: Int, _ content: Range<Int>) {
        let column = text.cells.count > 0 ? text.cells[text.cells.count - 1].column : 0
        let last = endWithoutSpaces(text.bytes.soFar.unchecked, content)
        let isClosed = text.bytes[last - 1] == ASCII.pipe
        var open = text.rows[row]
        text.rows.removeAll(from: row)
        let columns = addTableCells(content.lowerBound..<last, firstColumn: column, firstGap: .inCell)
        open.width = isClosed ? columns - 1 : columns
        open.cells = open.cells.lowerBound..<text.cells.count
        open.looks = looks(open.cells)
        text.rows.append(open)
        if isClosed { openRow = nil }
        blankLines = 0
    }
}
