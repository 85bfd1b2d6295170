/// A row of a file of separated values: its cells, without spaces around them.
struct Record: Equatable {
    /// The line on which it begins, counted from 1.
    let line: LineNumber
    var cells: [Text]
}

/// The rows of a file of separated values that are not blank. What separates the cells is told from the first of them: it holds most of a comma, a
/// semicolon or a tab. Quotes count where they are around a whole cell; a line break inside them becomes a space.
/// - Parameter text: UTF-8.
func readRecords(_ text: [UInt8]) -> [Record] {
    let header = text.drop { isBreak($0) || $0 == ASCII.space }.prefix { !isBreak($0) }
    let counts = separators.map { separator in header.count { $0 == separator } }
    let separator = zip(counts, separators).max { $0.0 < $1.0 }?.1 ?? ASCII.comma
    var reader = RecordReader(text, separator)
    var records: [Record] = []
    while let record = reader.next() {
        if record.cells.contains(where: { !$0.isEmpty }) { records.append(record) }
    }
    return records
}

private let separators = [ASCII.tab, ASCII.semicolon, ASCII.comma]

private func isBreak(_ byte: UInt8) -> Bool { byte == ASCII.lineFeed || byte == ASCII.carriageReturn }

private struct RecordReader {
    private let text: [UInt8]
    private let separator: UInt8
    private var position = 0
    private var line = 1

    init(_ text: [UInt8], _ separator: UInt8) {
        self.text = text
        self.separator = separator
    }

    mutating func next() -> Record? {
        guard position < text.count else { return nil }
        var record = Record(line: line, cells: [])
        repeat { record.cells.append(readCell()) } while skipSeparator()
        skipBreak()
        return record
    }

    private mutating func readCell() -> Text {
        if let quoted = readQuoted() { return cellText(quoted) }
        let cell = text[position...].prefix { $0 != separator && !isBreak($0) }
        position = cell.endIndex
        return cellText(Array(cell))
    }

    /// - Returns: nil where the cell is not quoted. A quote that no other one closes before a separator or the end of a line is a sign like any other.
    private mutating func readQuoted() -> [UInt8]? {
        guard position < text.count, text[position] == ASCII.quote else { return nil }
        var cell: [UInt8] = []
        var breaks = 0
        var next = position + 1
        while next < text.count {
            let byte = text[next]
            if byte == ASCII.quote {
                next += 1
                if next == text.count || text[next] == separator || isBreak(text[next]) {
                    position = next
                    line += breaks
                    return cell
                }
                guard text[next] == ASCII.quote else { return nil }
            }
            let length = breakLength(at: next)
            cell.append(length > 0 ? ASCII.space : byte)
            if length > 0 { breaks += 1 }
            next += max(1, length)
        }
        return nil
    }

    private mutating func skipSeparator() -> Bool {
        guard position < text.count, text[position] == separator else { return false }
        position += 1
        return true
    }

    private mutating func skipBreak() {
        guard position < text.count else { return }
        position += breakLength(at: position)
        line += 1
    }

    /// 0 where no line ends, 2 for CRLF.
    private func breakLength(at position: Int) -> Int {
        if text[position] == ASCII.carriageReturn, position + 1 < text.count, text[position + 1] == ASCII.lineFeed { return 2 }
        return isBreak(text[position]) ? 1 : 0
    }
}

/// A cell without spaces around it and without the apostrophe that our own files put before what a spreadsheet would take for a formula. What could
/// not be decoded is a question mark.
private func cellText(_ bytes: [UInt8]) -> Text {
    let decoded = String(decoding: bytes.map { $0 == undecodableMark ? ASCII.questionMark : $0 }, as: UTF8.self)
    var cell = decoded.drop { $0.isWhitespace }
    while let last = cell.last, last.isWhitespace { cell.removeLast() }
    if cell.first == "'", takesApostrophe(Array(cell.dropFirst().utf8)) { cell.removeFirst() }
    return Text(String(cell))
}
