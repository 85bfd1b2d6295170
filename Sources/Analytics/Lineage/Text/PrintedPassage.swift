import Ingest

extension ProjectYear {
    /// A passage of its texts as they print it, with signs, spaces and numbers; line breaks are left out.
    /// - Parameters:
    ///   - compared: the units of the passage.
    ///   - place: the line on which it begins.
    /// - Returns: nil where the passage does not begin on that line.
    func printed(_ compared: [UInt16], at place: Place) -> Text? {
        for form in forms where form.source == place.source {
            for narrative in form.narratives where narrative.contains(line: place.line) {
                // Nothing is compared across narratives.
                return ComparedNarrative(narrative).printed(compared, at: place.line)
            }
        }
        return nil
    }
}

/// A narrative as it is compared, and the lines that its units are of.
private struct ComparedNarrative {
    private let units: [UInt16]
    /// In order, each with its first unit; the text is packed.
    private let lines: [Line]

    private struct Line {
        let start: Int
        let line: LineNumber
        let packed: ArraySlice<UInt8>
    }

    init(_ narrative: Narrative) {
        var lines: [Line] = []
        units = withUnsafeTemporaryAllocation(of: UInt16.self, capacity: narrative.mostCharacters + 1) { room in
            var written = ComparableUnits(room)
            narrative.eachPackedLine { line, packed in
                lines.append(Line(start: written.count, line: line, packed: packed))
                written.append(packed: packed)
                return true
            }
            written.endBlock()
            return Array(written.units)
        }
        self.lines = lines
    }

    func printed(_ passage: [UInt16], at place: LineNumber) -> Text? {
        guard let first = passage.first, let line = lines.firstIndex(where: { $0.line == place }) else { return nil }
        // A number that begins on the line before is one unit with this one's.
        let start = max(0, lines[line].start - 1)
        let position = (start..<end(ofLine: line)).first { units[$0] == first && units[$0...].starts(with: passage) }
        // A number at an end may be cut off; it would look like another one.
        return position.map { Text(utf8: withoutNumbersAtEnds(printed($0..<$0 + passage.count))) }
    }

    /// The first unit behind a line.
    private func end(ofLine line: Int) -> Int { line + 1 < lines.count ? lines[line + 1].start : units.count }

    /// The characters from the first to the last unit of a range.
    private func printed(_ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        for line in lines.indices where lines[line].start < range.upperBound && end(ofLine: line) >= range.lowerBound {
            result += printed(range, of: unpack(lines[line].packed), from: lines[line].start, to: end(ofLine: line))
        }
        return result
    }

    /// - Parameters:
    ///   - start: the first unit of the line.
    ///   - end: the first unit after it.
    private func printed(_ range: Range<Int>, of line: [UInt8], from start: Int, to end: Int) -> [UInt8] {
        // The unit that the last character belongs to, and what it is.
        var (unit, value) = (start - 1, start > 0 ? units[start - 1] : 0)
        var (first, last): (Int?, Int) = (range.lowerBound < start ? 0 : nil, 0)
        var position = 0
        while position < line.count {
            let character = line[position..<min(position + characterLength(line[position]), line.count)]
            let next = comparableUnit(line, position)
            // A digit or separator inside a number adds no unit and belongs to it.
            let isNew = next != 0 && (next != comparableNumber || next != value)
            if isNew { (unit, value) = (unit + 1, next) }
            position = character.endIndex
            guard range.contains(unit), isNew || first != nil || isDigit(character) else { continue }
            if first == nil { first = character.startIndex }
            if isNew || isDigit(character) { last = position }
        }
        if range.upperBound > end { last = line.count }
        return first.map { Array(line[$0..<max($0, last)]) } ?? []
    }
}

private func withoutNumbersAtEnds(_ text: [UInt8]) -> [UInt8] {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let start = text.firstIndex { !digits.contains($0) } ?? 0
    let end = text.lastIndex { !digits.contains($0) } ?? text.count - 1
    return Array(text[start...max(start, end)])
}

/// Narrow or full-width.
private func isDigit(_ character: ArraySlice<UInt8>) -> Bool {
    switch character.count {
    case 1: UInt8(ascii: "0")...UInt8(ascii: "9") ~= character.first!
    case 3: character.starts(with: [0xEF, 0xBC]) && 0x90...0x99 ~= character.last!
    default: false
    }
}
