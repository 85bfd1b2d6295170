import Ingest

/// A narrative as one run of characters: what a line break tore apart is whole, and spaces are left out. One reference, as every rule looks at it.
final class RunningText: Sendable {
    let characters: [UInt32]
    /// Whether any of the characters is a digit.
    let hasNumber: Bool
    private let narrative: Narrative

    init(_ narrative: Narrative) {
        var hasNumber = false
        characters = [UInt32](unsafeUninitializedCapacity: narrative.mostCharacters + 1) { room, count in
            var written = RunningCharacters(room)
            narrative.eachPackedLine { _, packed in
                written.append(packed: packed)
                return true
            }
            (count, hasNumber) = (written.count, written.hasNumber)
        }
        (self.hasNumber, self.narrative) = (hasNumber, narrative)
    }

    var label: Text { narrative.label }

    func line(at position: Int) -> LineNumber? { lines(at: [position])[0] }

    /// The lines of some positions, in their order; found by going through the text once more.
    func lines(at positions: [Int]) -> [LineNumber?] {
        var lines = [LineNumber?](repeating: nil, count: positions.count)
        var waiting = positions.indices.sorted { positions[$0] < positions[$1] }[...]
        var (start, last): (Int, LineNumber?) = (0, nil)
        narrative.eachLineOfCharacters { line, characters in
            while let next = waiting.first, last != nil, positions[next] < start { lines[waiting.removeFirst()] = last }
            last = line
            start += characters.count { !isSpace($0) }
            return !waiting.isEmpty
        }
        for next in waiting { lines[next] = last }
        return lines
    }

    func text(_ range: Range<Int>) -> Text { Text(codePoints: characters[range]) }

    /// What stands between signs, in order; none is empty.
    var clauses: [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = 0
        for position in 0...characters.count where position == characters.count || isEndOfClause(characters[position]) {
            if start < position { clauses.append(start..<position) }
            start = position + 1
        }
        return clauses
    }

    /// Where a text of at least two characters begins in it; no character is looked at again and again, however often the text nearly stands
    /// there (Knuth, Morris and Pratt).
    func positions(of text: [UInt32]) -> [Int] {
        guard text.count > 1, text.count <= characters.count else { return [] }
        // Of most texts not even the first two characters stand in it.
        let starts = 0...characters.count - text.count
        guard let first = starts.first(where: { characters[$0] == text[0] && characters[$0 + 1] == text[1] }) else { return [] }
        let borders = borders(of: text)
        var (positions, matched): ([Int], Int) = ([], 0)
        for position in first..<characters.count {
            while matched > 0, matched == text.count || characters[position] != text[matched] { matched = borders[matched - 1] }
            if characters[position] == text[matched] { matched += 1 }
            if matched == text.count { positions.append(position + 1 - matched) }
        }
        return positions
    }

    /// Whether a text stands at a position.
    func has(_ text: [UInt32], at position: Int) -> Bool {
        guard position + text.count <= characters.count else { return false }
        for offset in text.indices where characters[position + offset] != text[offset] { return false }
        return true
    }

    /// The first number with that unit that begins at most so many characters behind a position, in the same clause.
    func quantity(from start: Int, within reach: Int, unit: ComparableName) -> (quantity: Quantity, range: Range<Int>)? {
        var position = start
        while position < min(start + reach, characters.count), !isEndOfClause(characters[position]) {
            if isDigit(characters[position]) {
                guard let (number, end) = readNumber(characters, position) else { return nil }
                return readUnit(unit, characters, end).map { (Quantity(number, unit: unit, power: $0.power), position..<$0.end) }
            }
            position += 1
        }
        return nil
    }
}

/// By character of a text: how many characters end there that the text begins with, without all of those up to it.
private func borders(of text: [UInt32]) -> [Int] {
    var borders = [Int](repeating: 0, count: text.count)
    var border = 0
    for position in text.indices.dropFirst() {
        while border > 0, text[position] != text[border] { border = borders[border - 1] }
        if text[position] == text[border] { border += 1 }
        borders[position] = border
    }
    return borders
}

/// Full-width digits, letters, points and percent signs are narrow; the signs between clauses stay as they are.
@inline(__always)
func narrow(_ character: UInt32) -> UInt32 {
    switch character {
    case 0xFF05, 0xFF0E, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: character - 0xFEE0
    default: character
    }
}

/// Whether there is a digit, narrow or full-width.
/// Whether a name has a byte that a digit has, be it in full width: most names have none, and are not taken apart.
func mayHaveNumber(_ name: Text) -> Bool { name.utf8.contains { 0x30...0x39 ~= $0 || $0 == 0xEF } }

func hasNumber(_ characters: [UInt32]) -> Bool { characters.contains { isDigit(narrow($0)) } }

func isDigit(_ character: UInt32) -> Bool { 0x30...0x39 ~= character }

/// ，。；、,;:：
func isEndOfClause(_ character: UInt32) -> Bool {
    switch character {
    case 0xFF0C, 0x3002, 0xFF1B, 0x3001, 0x2C, 0x3B, 0x3A, 0xFF1A: true
    default: false
    }
}
