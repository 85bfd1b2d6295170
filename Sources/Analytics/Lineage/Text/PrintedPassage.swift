import Ingest

extension ProjectText {
    /// A passage as the forms print it, with signs, spaces and numbers; line breaks are left out.
    /// - Parameter range: its units.
    func printed(_ range: Range<Int>) -> Text {
        var result: [UInt8] = []
        var line = self.line(of: range.lowerBound)
        eachPackedLine(from: line) { packed in
            result += printed(range, of: unpack(packed), from: start(ofLine: line), to: end(ofLine: line))
            line += 1
            return start(ofLine: line) < range.upperBound
        }
        // A number at an end may be cut off; it would look like another one.
        return Text(utf8: withoutNumbersAtEnds(result))
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
