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

/// Goes through a text line by line; each way in which tables are written has a file of its own.
struct CellSplitter: ~Copyable {
    var text: GrowingText
    let vocabulary = LabelTree.vocabulary
    private var knownLines = KnownLines()
    private let signs = Signs.ofByte
    var line: LineNumber
    var blankLines = 0
    /// Lines that are nothing but the border of a cell, below lines that are a cell with its border.
    private var blankWholeCells: UInt8 = 0
    private var pageBreak = false
    /// The table row that the line before left open: it had no closing border.
    var openRow: Int?
    /// How many borders the rows have, of tables whose rows are padded with borders of empty cells.
    var paddedRows = PaddedRows()
    /// How many borders the last row had that begins without one and ends with one, of the table at hand; 0 for none.
    var bordersBehindCells = 0
    /// The table drawn with signs that the lines belong to.
    var grid: GridTable?
    /// The line before, where it is a row that a spreadsheet wrote.
    var lastSheetRow: SheetRow?
    /// Whether the document has two separators side by side, by separator, once it was looked for.
    var blankCells: [UInt8: Bool] = [:]
    /// Where the document ends, and cleaned copies of its lines begin.
    let documentEnd: Int
    /// What no page shows and was found to have no end.
    var unclosed: UnclosedTags = []
    /// Where the line that is being split ends in the document.
    var lineEnd = 0

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
                addPageText(start..<stop, hasPipe: found.contains(.pipe))
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
        guard openRow == nil, grid == nil, line.count >= 2, line.count <= KnownLines.longest,
            !hasPipe || paddedRows.borders == 0 && bordersBehindCells == 0 && !mayGoOnBehindBlankCell(line)
        else {
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
            guard text.rows.count > row, openRow == nil, grid == nil else { return }
            // Another line may go on with these.
            if !text.rows[row].isOpen, !text.rows[row].isWholeCell, text.rows[row].start == line.lowerBound {
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
    }

    private var gapBeforeLine: Gap { blankLines > 0 ? .blankLine : .line }

    // MARK: Lines

    /// - Parameters:
    ///   - mayHaveMarkup: whether the line has a sign of markup; nearly none has.
    ///   - hasPipe: whether it has the border of a table cell.
    mutating func addLine(_ range: Range<Int>, mayHaveMarkup: Bool, hasPipe: Bool) {
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
        if hasPipe, openRow == nil, goesOnBehindBlankCell(content) { return }
        let whole = content
        if hasPipe, openRow == nil { content = withoutLastBorder(content) }
        if content.isEmpty {
            blankLines += 1
            if text.rows.count > 0, text.rows[text.rows.count - 1].isWholeCell, blankWholeCells < UInt8.max { blankWholeCells += 1 }
            return
        }
        if openRow != nil, text.bytes[content.lowerBound] != ASCII.pipe {
            continueTableRow(content)
        } else if hasPipe, isTableRow(content) {
            addTableRow(content, lineStart: start)
        } else {
            (openRow, bordersBehindCells) = (nil, 0)
            let row = text.rows.count
            addTextLine(content, lineStart: start)
            if content != whole, row < text.rows.count { text.rows[row].isWholeCell = true }
        }
    }

    /// `-----  ------`: a rule above, below or between rows of text.
    private func isRule(_ content: Range<Int>) -> Bool {
        let bytes = text.bytes.soFar[content]
        guard let sign = bytes.first, sign == ASCII.hyphen || sign == ASCII.equal else { return false }
        return bytes.count >= 4 && bytes.starts(with: repeatElement(sign, count: 4)) && bytes.allSatisfy { $0 == sign || isBlank($0) }
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

    mutating func addRow(firstCell: Int, start: Int, width: Int = 0, isTable: Bool, looks: CellRow.Looks) {
        guard text.cells.count > firstCell else { return }
        var row = CellRow(
            cells: firstCell..<text.cells.count, line: line, start: start, width: width, isTable: isTable, afterPageBreak: pageBreak)
        row.looks = looks
        row.blankCells = blankWholeCells
        text.rows.append(row)
        pageBreak = false
        (blankLines, blankWholeCells) = (0, 0)
    }

    /// The words of a row's first column.
    private func wordsInColumn(of cells: Range<Int>) -> Range<Int> {
        let first = text.cells[cells.lowerBound]
        var end = cells.lowerBound + 1
        while end < cells.upperBound, text.cells[end].column == first.column { end += 1 }
        return first.words.lowerBound..<text.cells[end - 1].words.upperBound
    }

    /// What the words of a row's cells rule out.
    func looks(_ cells: Range<Int>) -> CellRow.Looks {
        guard !cells.isEmpty else { return [] }
        var looks: CellRow.Looks = []
        for cell in cells {
            if text.cells[cell].mayBeLabel { looks.insert(.mayHaveLabel) }
            if text.cells[cell].gap == .wide { looks.insert(.hasWideGap) }
        }
        let first = text.cells[cells.lowerBound]
        let words = text.words.soFar[first.words.lowerBound..<text.cells[cells.upperBound - 1].words.upperBound]
        if mayBeTitle(words) || first.gap == .tableRow && mayBeTitle(text.words.soFar[wordsInColumn(of: cells)]) {
            looks.insert(.mayBeTitle)
        }
        if mayBePageNumber(words) { looks.insert(.mayBePageNumber) }
        if mayBeNameOfPublication(words) { looks.insert(.mayBeNameOfPublication) }
        return looks
    }

    /// Adds the runs between white space as cells, with their words.
    mutating func splitAtSpaces(_ content: Range<Int>, column: Int, firstGap: Gap, table: Bool) {
        var bytes = text.bytes.soFar.unchecked
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
            if gap == .inCell {
                joinBrokenNumber()
                bytes = text.bytes.soFar.unchecked
            }
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
}
