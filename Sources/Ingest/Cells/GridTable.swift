/// A table that is drawn with signs, as pandoc writes those of Word and `w3m` those of a page: a row of cells may take several lines, and ends with
/// a rule. `+----+----+`, `| 甲 | 乙 |`, `├──┼──┤`.
struct GridTable {
    /// More bytes than any line of such a table has.
    private static let longestLine = 4_000

    /// The printed columns at which the last whole rule has its corners: a cell between two of them may span further ones.
    private var corners: [Int] = []
    /// What the lines since the last rule hold, in their order.
    private(set) var parts: [Part] = []

    /// What one line holds of a cell.
    struct Part {
        var range: Range<Int>
        /// The index of its cell in the row.
        var column: Int
        var line: LineNumber
    }

    /// What a line is in a table that is drawn.
    enum Line {
        /// A part of a row that goes on below.
        case open
        /// A rule: the row above ends with it.
        case rule
        /// No line of the table.
        case none
    }

    /// The rule that a table begins with; nil where a line is none.
    init?(_ bytes: Kept<UInt8>, _ range: Range<Int>) {
        guard let corners = wholeRule(bytes, range), corners.count > 1 else { return nil }
        self.corners = corners
    }

    /// Takes a line of the table.
    mutating func take(_ bytes: Kept<UInt8>, _ range: Range<Int>, line: LineNumber) -> Line {
        if let corners = wholeRule(bytes, range) {
            self.corners = corners
            return .rule
        }
        guard range.count <= Self.longestLine, isBorder(sign(bytes, range.lowerBound).sign) else { return .none }
        return addParts(bytes, range, line)
    }

    /// Leaves the lines of one row behind.
    mutating func endRow() { parts.removeAll(keepingCapacity: true) }

    /// Adds what stands between the borders of a line. A rule may end some cells of a line, and go around one that spans several rows: that one goes
    /// on in a line of its own, and what it says belongs to the row above.
    private mutating func addParts(_ bytes: Kept<UInt8>, _ range: Range<Int>, _ line: LineNumber) -> Line {
        var borders: [(start: Int, end: Int, place: Int)] = []
        var (index, place) = (range.lowerBound, 0)
        while index < range.upperBound {
            let (sign, value, length) = sign(bytes, index)
            let isEscaped = index > range.lowerBound && bytes[index - 1] == ASCII.backslash
            if sign == .upright && !isEscaped || sign == .corner && isCorner(bytes, index, length, range) {
                borders.append((index, index + length, place))
            }
            place += width(value)
            index += length
        }
        guard borders.count > 1 else { return .none }
        let isWhole = borders.count == corners.count
        var column = 0
        var isRule = false
        for (border, next) in zip(borders, borders.dropFirst()) {
            let part = border.end..<next.start
            if isRuled(bytes, part) {
                isRule = true
            } else {
                parts.append(Part(range: part, column: column, line: line))
            }
            column = isWhole ? column + 1 : nearestCorner(next.place, after: column)
        }
        return isRule ? .rule : .open
    }

    /// The corner that a border stands below. Signs that some programs print wide move it a little.
    private func nearestCorner(_ place: Int, after column: Int) -> Int {
        var corner = column + 1
        while corner + 1 < corners.count, abs(corners[corner + 1] - place) <= abs(corners[corner] - place) { corner += 1 }
        return corner
    }
}

/// What a sign of a drawn table is.
private enum Sign {
    case corner, upright, level, other
}

private func sign(_ bytes: Kept<UInt8>, _ index: Int) -> (sign: Sign, value: UInt32, length: Int) {
    let (value, length) = scalar(in: bytes, at: index)
    switch value {
    case UInt32(ASCII.plus): return (.corner, value, length)
    case UInt32(ASCII.pipe), 0x2502, 0x2503, 0x2551: return (.upright, value, length)
    case UInt32(ASCII.hyphen), UInt32(ASCII.equal), 0x2500, 0x2501, 0x2550: return (.level, value, length)
    case 0x250C...0x254B, 0x2552...0x256C: return (.corner, value, length)
    default: return (.other, value, length)
    }
}

/// How many columns a sign takes: those of drawn tables two, beside Chinese characters.
private func width(_ scalar: UInt32) -> Int { isWide(scalar) || scalar >= 0x2500 && scalar <= 0x256C ? 2 : 1 }

private func isBorder(_ sign: Sign) -> Bool { sign == .corner || sign == .upright }

/// The printed columns of the corners of a line that is a rule from its first to its last sign; nil where it is none.
private func wholeRule(_ bytes: Kept<UInt8>, _ range: Range<Int>) -> [Int]? {
    guard sign(bytes, range.lowerBound).sign == .corner else { return nil }
    var corners: [Int] = []
    var (index, place, last) = (range.lowerBound, 0, range.lowerBound)
    while index < range.upperBound {
        let (sign, value, length) = sign(bytes, index)
        switch sign {
        case .corner:
            corners.append(place)
            last = index
        case .level: last = index
        case .other where value == UInt32(ASCII.space) || value == UInt32(ASCII.colon): break
        case .upright, .other: return nil
        }
        place += width(value)
        index += length
    }
    return sign(bytes, last).sign == .corner ? corners : nil
}

/// Whether a rule begins or ends at a corner: a plus sign alone is text.
private func isCorner(_ bytes: Kept<UInt8>, _ index: Int, _ length: Int, _ range: Range<Int>) -> Bool {
    if index == range.lowerBound || index + length >= range.upperBound { return true }
    return sign(bytes, index + length).sign == .level || bytes[index - 1] == ASCII.hyphen || bytes[index - 1] == ASCII.equal
}

/// Whether a rule runs from one border to the next.
private func isRuled(_ bytes: Kept<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
        let (sign, value, length) = sign(bytes, index)
        guard sign == .level || value == UInt32(ASCII.colon) else { return false }
        index += length
    }
    return range.count >= 3
}
