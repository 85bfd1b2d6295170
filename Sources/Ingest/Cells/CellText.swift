/// A document while it is split into cells.
struct GrowingText: ~Copyable {
    /// The document's text, followed by cleaned copies of the lines that contained markup.
    var bytes: GrowingKept<UInt8>
    var cells: GrowingKept<Cell>
    var rows: GrowingKept<CellRow>
    /// The folded scalars of the cells, without spaces.
    var words: GrowingKept<UInt32>
    var lineCount = 0
    var endsInWord = false
    /// Whether the document ends before a row of a sheet or page does.
    var endsInRow = false
    /// Whether any line has a sign of markup, of which a backslash is one.
    var mayHaveBackslash = false

    init(bytes document: consuming [UInt8]) {
        let count = document.count
        bytes = GrowingKept(room: count)
        bytes.append(contentsOf: document)
        cells = GrowingKept(room: count / 24)
        rows = GrowingKept(room: count / 48)
        words = GrowingKept(room: count / 2)
    }
}

/// A document as cells with places. What it gives out of them lasts as long as it does itself.
final class CellText {
    /// The document's text, followed by cleaned copies of the lines that contained markup.
    let bytes: Kept<UInt8>
    var cells: Kept<Cell>
    /// Which of them are part of the page rather than of a form is marked later.
    var rows: Kept<CellRow>
    /// The folded scalars of all cells, without spaces, those of a row's cells one after another: what titles and labels are compared by. Rows of
    /// equal lines share theirs.
    private let words: Words
    /// Whether any border of a table cell may be escaped.
    private let hasBackslash: Bool
    let lineCount: Int
    /// The document ends in a word, without a line end or cell border: it may have been cut.
    let endsInWord: Bool
    /// Whether the document ends before a row of a sheet or page does.
    let endsInRow: Bool
    /// The labels that forms print.
    let vocabulary = LabelTree.vocabulary
    /// How many printed columns a Chinese character takes up where the text is laid out in columns: 2 where a person or an editor aligned it,
    /// 1 where a converter counted characters.
    var columnsOfWide = 2
    /// Where pages are missing, in their order.
    var pageGaps: [PageGap] = []
    /// The rows in which lists of projects begin of which nothing can be read.
    var unreadableLists: [Int] = []
    /// What a reader found and keeps.
    let labelMemo: LabelMemo
    let apartCells = ApartCells()
    let knownTexts = KnownTexts()
    let memory = KeptMemory()

    convenience init(bytes: [UInt8]) { self.init(GrowingText(bytes: bytes)) }

    init(_ text: consuming GrowingText) {
        (lineCount, endsInWord, endsInRow) = (text.lineCount, text.endsInWord, text.endsInRow)
        let mayHaveBackslash = text.mayHaveBackslash
        bytes = memory.keep(text.bytes)
        cells = memory.keep(text.cells)
        rows = memory.keep(text.rows)
        words = memory.keep(text.words)
        hasBackslash = mayHaveBackslash && bytes.contains(ASCII.backslash)
        labelMemo = LabelMemo(cells.count)
    }
}

extension CellText {
    /// The folded scalar at a place, and how many bytes it takes.
    @inline(__always)
    func foldedScalar(at offset: Int) -> (value: UInt32, length: Int) {
        let lead = bytes[offset]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let (value, length) = scalar(in: bytes, at: offset)
        // Nearly all are Chinese characters, which fold to themselves.
        return (lead >= 0xE4 && lead <= 0xE9 ? value : fold(value), length)
    }

    /// The folded scalars of a cell, without spaces.
    func words(ofCell cell: Int) -> Words { words[cells[cell].words] }

    /// The folded scalars of neighbouring cells of a row, without spaces.
    func words(ofCells range: Range<Int>) -> Words {
        guard !range.isEmpty else { return words[0..<0] }
        return words[cells[range.lowerBound].words.lowerBound..<cells[range.upperBound - 1].words.upperBound]
    }

    /// The numbers of neighbouring cells.
    func numbers(ofCells range: Range<Int>) -> Kept<Int> {
        memory.keep(most: range.count) { numbers in
            for (index, cell) in range.enumerated() { numbers[index] = cell }
            return range.count
        }
    }

    /// The folded scalars of a whole row, without spaces.
    func words(ofRow row: Int) -> Words { words(ofCells: rows[row].cells) }

    /// The width of a range of bytes as printed: a Chinese character counts 2.
    func displayWidth(_ range: Range<Int>) -> Int { width(range, ofWide: 2) }

    /// The width of a range of bytes where a Chinese character counts as much as said.
    func width(_ range: Range<Int>, ofWide wide: Int) -> Int {
        var width = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let lead = bytes[index]
            if lead >= 0xE4, lead <= 0xE9 {
                // Nearly all are Chinese characters.
                (width, index) = (width + wide, index + 3)
                continue
            }
            let (value, length) = scalar(in: bytes, at: index)
            width += value == 0x09 ? 8 - width % 8 : isWide(value) ? wide : 1
            index += length
        }
        return width
    }

    func width(_ cell: Cell) -> Int { displayWidth(cell.range) }

    /// The printed column at which the cell begins, from 0. In text only; at most 2000, and no line is measured beyond its first two thousand bytes.
    func displayColumn(_ cell: Cell) -> Int {
        let start = rows[cell.row].start
        guard cell.start > start else { return 0 }
        return cell.start - start <= 2_000 ? min(2_000, width(start..<cell.start, ofWide: columnsOfWide)) : 2_000
    }

    /// The printed columns that a cell takes up.
    func displayColumns(_ cell: Cell) -> Range<Int> {
        let start = displayColumn(cell)
        return start..<(start + width(cell.range, ofWide: columnsOfWide))
    }

    /// The text of cells, by their numbers.
    func join(cells numbers: some Collection<Int>) -> Text {
        if numbers.count == 1, let cell = numbers.first { return joinRanges(CollectionOfOne(cells[cell].range)) }
        return joinRanges(numbers.map { cells[$0].range })
    }

    /// The text of several cells in one. A space is kept between Latin words of one line; a line break stands for nothing, as lines are
    /// broken at any character.
    func join<Cells: Collection>(_ cells: Cells) -> Text where Cells.Element == Cell {
        joinRanges(cells.lazy.map(\.range))
    }

    /// The bytes of a range, where no border of a table cell in it is escaped; they last as long as the document does. nil where one may be.
    func unescaped(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8>? {
        hasBackslash ? nil : bytes[range].unchecked
    }

    /// The text of a range, as it is.
    func text(in range: Range<Int>) -> Text { knownTexts.text(bytes[range].unchecked) }

    func joinRanges<Ranges: Collection>(_ ranges: Ranges) -> Text where Ranges.Element == Range<Int> {
        if !hasBackslash, ranges.count == 1, let range = ranges.first { return text(in: range) }
        var output: [UInt8] = []
        output.reserveCapacity(ranges.reduce(0) { $0 + $1.count })
        var end = 0
        for range in ranges where !range.isEmpty {
            if let last = output.last, isLetterOrDigit(last), isLetterOrDigit(bytes[range.lowerBound]), isOneLine(end, range.lowerBound) {
                output.append(ASCII.space)
            }
            end = range.upperBound
            appendUnescaped(range, to: &output)
        }
        return Text(utf8: output)
    }

    /// Appends the bytes; `\|`, the escaped border of a table cell, as `|`.
    private func appendUnescaped(_ range: Range<Int>, to output: inout [UInt8]) {
        var start = range.lowerBound
        for index in hasBackslash ? range : start..<start
        where bytes[index] == ASCII.backslash && index + 1 < range.upperBound && bytes[index + 1] == ASCII.pipe {
            output.append(contentsOf: bytes[start..<index])
            start = index + 1
        }
        output.append(contentsOf: bytes[start..<range.upperBound])
    }

    /// Whether nothing but spaces stands between two offsets.
    private func isOneLine(_ start: Int, _ end: Int) -> Bool {
        start < end && end - start < 40 && bytes[start..<end].allSatisfy { $0 == ASCII.space || $0 == ASCII.tab || $0 >= 0x80 }
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
    }

}
