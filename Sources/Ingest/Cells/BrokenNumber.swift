/// Numbers that a narrow cell of a table breaks: `470,288<br>.02`.
extension CellSplitter {
    /// Puts the last two cells together where both are one table cell and one number.
    /// - Parameter isCut: whether what does not fit into the cell goes on in its next line.
    mutating func joinBrokenNumber(isCut: Bool = false) {
        let count = text.cells.count
        guard count >= 2, text.cells[count - 1].gap == .inCell else { return }
        let (before, after) = (text.cells[count - 2], text.cells[count - 1])
        let bytes = text.bytes.soFar
        guard isDigit(bytes[before.start]), isPartOfNumber(bytes[after.start]), isBroken(bytes[before.range], bytes[after.range], isCut)
        else { return }
        let number = bytes[before.range].array + bytes[after.range].array
        let start = text.bytes.count
        text.bytes.append(contentsOf: number)
        text.cells.removeAll(from: count - 2)
        var cell = Cell(start: start, end: text.bytes.count, line: before.line, row: before.row, column: before.column, gap: before.gap)
        cell.words = before.words.lowerBound..<after.words.upperBound
        text.cells.append(cell)
    }
}

/// Whether two parts are one number: one of them cannot be a number by itself, or the cell cuts what is in it.
private func isBroken(_ before: Kept<UInt8>, _ after: Kept<UInt8>, _ isCut: Bool) -> Bool {
    let behind = isCut && after[after.endIndex - 1] == ASCII.percent ? after.dropLast() : after
    guard before.count + after.count <= 24, before.allSatisfy(isPartOfNumber), behind.allSatisfy(isPartOfNumber),
        let groups = digitGroups(before.array + behind.array)
    else { return false }
    if isCut { return true }
    let (last, first) = (before[before.endIndex - 1], after[after.startIndex])
    let hasPoint = before.contains(ASCII.period)
    if last == ASCII.period { return before.count > 3 }
    if first == ASCII.period { return after.count > 1 }
    if last == ASCII.comma || first == ASCII.comma { return groups > 2 || after.contains(ASCII.period) }
    if hasPoint { return first == UInt8(ascii: "0") && after.count > 1 }
    return before.contains(ASCII.comma) && digitGroups(before.array) == nil
}

func isPartOfNumber(_ byte: UInt8) -> Bool { isDigit(byte) || byte == ASCII.comma || byte == ASCII.period }

/// How many groups the whole digits of a number have that commas part; nil where commas or points do not stand as in a number.
func digitGroups(_ number: [UInt8]) -> Int? {
    let parts = number.split(separator: ASCII.period, omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.count == 1 || !parts[1].isEmpty && parts[1].allSatisfy(isDigit) else { return nil }
    let groups = parts[0].split(separator: ASCII.comma, omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty, groups.count == 1 || first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 })
    else {
        return nil
    }
    return groups.count
}
