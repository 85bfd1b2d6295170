/// A part of a long document that is read by itself. It overlaps its neighbours by a form or two, so that the first and the last of its own are read
/// in their surroundings.
struct DocumentSection: Equatable, Sendable {
    /// Its bytes in the document: whole lines.
    let bytes: Range<Int>
    /// The number of its first line in the document.
    let firstLine: LineNumber
    /// The forms that begin in these lines are its own.
    let ownLines: Range<LineNumber>
    let isLast: Bool
    var isFirst: Bool { bytes.lowerBound == 0 }

    /// A document that is not cut.
    static let whole = DocumentSection(bytes: 0..<(.max), firstLine: 1, ownLines: 1..<(.max), isLast: true)
}

/// Cuts a long document into sections between its forms, while it is read for the first time.
struct SectionCutter {
    /// A section is as long as this or a little longer, in bytes.
    let length: Int
    /// In bytes; a document with a longer line is not cut.
    private let longestLine: Int
    /// In bytes; a document with a longer section is not cut.
    private let longest: Int
    private var sections: [DocumentSection] = []
    /// Where the open section begins, and from which line on forms are its own.
    private var open = (place: 0, firstLine: 1, firstOwn: 1)
    /// The bytes behind the lines that were cut, how many of them were looked at, and how many are enough to be cut.
    private var rest: [UInt8] = []
    private var looked = 0
    private var enough: Int
    /// Where `rest` begins.
    private var place = 0
    private var line: LineNumber = 1
    /// In all lines so far.
    private var counts = (undecodable: 0, chinese: 0)
    private var mark: ByteOrderMark?

    init(length: Int, longestLine: Int, longest: Int) {
        (self.length, self.longestLine, self.longest, enough) = (length, longestLine, longest, length)
    }

    /// Looks at the next bytes.
    /// - Returns: false where the document cannot be cut, for it is no text, or UTF-16, or has a line or a section that is too long.
    mutating func add(_ bytes: [UInt8]) -> Bool {
        rest += bytes
        guard rest.count >= enough, let end = rest.lastIndex(of: ASCII.lineFeed) else { return rest.count <= max(enough, longestLine) }
        guard look(upTo: end + 1), isCut(end + 1) else { return false }
        return true
    }

    /// The sections of the document, whose end was reached; nil where it cannot be cut.
    consuming func end() -> [DocumentSection]? {
        guard look(upTo: rest.count) else { return nil }
        if place + rest.count - open.place >= length { _ = cut(rest[...]) }
        place += rest.count
        guard place - open.place <= longest else { return nil }
        // What is left behind the last cut is no section of its own where it is short.
        if let last = sections.last, place - open.place < length / 2 {
            open = (last.bytes.lowerBound, last.firstLine, last.ownLines.lowerBound)
            sections.removeLast()
        }
        sections.append(
            DocumentSection(bytes: open.place..<place, firstLine: open.firstLine, ownLines: open.firstOwn..<(.max), isLast: true))
        return sections
    }

    /// Looks at lines that were not looked at yet.
    /// - Returns: whether they are text as all before.
    private mutating func look(upTo end: Int) -> Bool {
        let lines = rest[looked..<end]
        looked = end
        return count(lines) && !hasLine(in: lines, longerThan: longestLine)
    }

    /// Cuts the lines, and lets go of them; where they have too few forms, of none, so that they are cut together with as many more.
    /// - Returns: false where the section is too long.
    private mutating func isCut(_ end: Int) -> Bool {
        if place + end - open.place >= length, !cut(rest[..<end]) {
            enough = 2 * rest.count
            return place + end - open.place <= longest
        }
        line += lineEnds(rest, 0..<end)
        place += end
        rest = Array(rest[end...])
        (looked, enough) = (0, length)
        return true
    }

    /// Counts what tells the encoding.
    /// - Returns: whether it is UTF-8 as far as the lines tell.
    private mutating func count(_ lines: ArraySlice<UInt8>) -> Bool {
        let isFirst = place == 0 && lines.startIndex == 0
        if isFirst { mark = ByteOrderMark(lines) }
        if isValidUTF8(lines) {
            counts.chinese += chineseCharacters(lines)
            return true
        }
        guard mark == nil || mark == .utf8 else { return false }
        let text = decodeUTF8(lines)
        counts.undecodable += text.undecodable.count
        counts.chinese += chineseCharacters(text.bytes[...])
        guard !isFirst || looksLikeText(text) else { return false }
        return mark == .utf8 || isDamagedUTF8(undecodable: counts.undecodable, chinese: counts.chinese)
    }

    /// Ends the open section between two forms near the end of the lines.
    /// - Returns: whether there were enough of them.
    private mutating func cut(_ lines: ArraySlice<UInt8>) -> Bool {
        for size in [length / 8, length, lines.count] where size <= lines.count {
            let start = lines.startOfLine(behind: lines.endIndex - size)
            guard let (before, form, after) = threeForms(Array(lines[start...])) else { continue }
            let firstLine = line + lineEnds(lines, lines.startIndex..<start) - 1
            let end = place + start + after.place
            let ownLines = open.firstOwn..<(firstLine + form.line)
            sections.append(DocumentSection(bytes: open.place..<end, firstLine: open.firstLine, ownLines: ownLines, isLast: false))
            open = (place + start + before.place, firstLine + before.line, ownLines.upperBound)
            return true
        }
        return false
    }
}

/// Where a line begins, counted from the beginning of some text, and its number there, from 1.
private typealias LinePlace = (line: LineNumber, place: Int)

/// The last three forms of which the whole beginning is there, where each begins in a line of its own.
private func threeForms(_ lines: [UInt8]) -> (LinePlace, LinePlace, LinePlace)? {
    let text = splitCells(decodeUTF8Part(lines, isFirst: false).bytes)
    defer { withExtendedLifetime(text) {} }
    markPageFurniture(text)
    // The first may have begun before, the last may not be all there.
    let starts = findForms(text).filter { $0.placeInList == nil }.dropFirst().dropLast().map { text.rows[$0.rows.lowerBound].line }.suffix(
        3)
    guard starts.count == 3, Set(starts).count == 3 else { return nil }
    var places: [LinePlace] = []
    var (line, place) = (1, 0)
    for start in starts {
        while line < start { (line, place) = (line + 1, lines[place...].afterLineEnd) }
        places.append((line, place))
    }
    return (places[0], places[1], places[2])
}

extension ArraySlice<UInt8> {
    /// Where the second line begins.
    fileprivate var afterLineEnd: Int {
        guard let end = firstIndex(where: { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }) else { return endIndex }
        return end + (isPairedLineEnd(self, at: end) ? 2 : 1)
    }

    /// Where a line begins at or behind a place.
    fileprivate func startOfLine(behind place: Int) -> Int {
        place <= startIndex ? startIndex : self[(place - 1)...].firstIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? endIndex
    }
}

private func hasLine(in lines: ArraySlice<UInt8>, longerThan most: Int) -> Bool {
    var start = lines.startIndex
    while lines.endIndex - start > most {
        let end = lines[start...(start + most)].lastIndex { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }
        guard let end else { return true }
        start = end + 1
    }
    return false
}
