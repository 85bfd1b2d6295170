/// A place between two characters of a document.
struct Position: Equatable {
    var cell: Int
    /// Byte offset within the cell's range.
    var offset: Int
}

/// A label as found in the text.
struct LabelMatch {
    var label: Label
    /// The money unit in brackets behind the label: （元）.
    var unit: MoneyUnit?
    /// Two different ones stand there.
    var hasTwoUnits = false
    /// The bracket behind the label of amounts, where it prints no unit.
    var bracket: Range<Int>?
    var hasColon: Bool
    /// Where the label's words begin and end, without colon and bracket.
    var words: Range<Int>
    var first: Position
    /// Where the value may begin.
    var next: Position
    /// Cells of later rows that hold the rest of the label, where its narrow column broke it.
    var tail = Kept<Int>.empty
}

extension CellText {
    /// The longest label that begins at `position` and stands alone there: before a colon, a bracket or the end of its cell.
    /// Spaces inside a label do not count, nor does one line break, unless `acrossLines` is false.
    @inline(__always)
    func matchLabel(at position: Position, limit: Int, acrossLines: Bool = true) -> LabelMatch? {
        guard position.cell < cells.count, position.offset == cells[position.cell].start else {
            return mayBeginLabel(position) ? matchPossibleLabel(at: position, limit: limit, acrossLines: acrossLines) : nil
        }
        return cells[position.cell].mayBeLabel ? matchPossibleCell(at: position, limit: limit, acrossLines: acrossLines) : nil
    }

    /// Whether a label, or what may stand in front of one, begins as the text does there: nearly always not.
    private func mayBeginLabel(_ position: Position) -> Bool {
        let first = fold(scalar(in: bytes, at: position.offset).value)
        return vocabulary.root(first) != nil || first < 0x80 || mayBeEnumeration(first)
    }

    func matchPossibleLabel(at position: Position, limit: Int, acrossLines: Bool) -> LabelMatch? {
        let first = fold(scalar(in: bytes, at: position.offset).value)
        if vocabulary.root(first) != nil || first == UInt32(ASCII.space) {
            if let match = matchWords(from: position, limit: limit, acrossLines: acrossLines) {
                guard acrossLines, !match.hasColon, match.unit == nil else { return match }
                return matchBrokenColumn(from: position, limit: limit) ?? withBracketBelow(match, limit: limit) ?? match
            }
            if acrossLines, let match = matchBrokenColumn(from: position, limit: limit) { return match }
        }
        guard mayBeEnumeration(first), let start = skipEnumeration(position), start != position else { return nil }
        return matchWords(from: start, limit: limit, acrossLines: acrossLines)
    }

    private func matchWords(from start: Position, limit: Int, acrossLines: Bool, followsHeading: Bool = false) -> LabelMatch? {
        let (first, length) = foldedScalar(at: start.offset)
        guard let node = vocabulary.root(first) else { return nil }
        let place = LabelPlace(
            position: Position(cell: start.cell, offset: start.offset + length), end: cells[start.cell].end, limit: limit,
            acrossLines: acrossLines, followsHeading: followsHeading)
        return longestMatch(from: start, at: place, node)
    }

    /// The longest label that goes on after the words that lead to a node, or ends with them.
    private func longestMatch(from start: Position, at end: LabelPlace, _ node: Int) -> LabelMatch? {
        let vocabulary = vocabulary
        var (place, node) = (end, node)
        while true {
            let (end, label) = (place, vocabulary.label(at: node))
            let scalar = next(&place)
            let child = scalar.flatMap { vocabulary.child(of: node, $0) }
            if let label {
                if let child, let longer = longestMatch(from: start, at: place, child) { return longer }
                let mayEnd = end.position.offset == end.end || scalar.map { self.mayEnd(label, before: $0) } ?? true
                return mayEnd ? complete(label, from: start, wordsEnd: end) : nil
            }
            guard let child else { return nil }
            node = child
        }
    }

    /// Whether a label may end within a cell before a scalar: nearly always only before a bracket or colon.
    private func mayEnd(_ label: Label, before scalar: UInt32) -> Bool {
        if scalar == UInt32(ASCII.openParenthesis) || scalar == UInt32(ASCII.colon) { return true }
        return switch label {
        case .heading, .money: true
        default: false
        }
    }

    /// Checks what follows the words of a label: brackets, then a colon or the end of the cell.
    private func complete(_ label: Label, from start: Position, wordsEnd: LabelPlace) -> LabelMatch? {
        var place = wordsEnd
        let wordsEnd = place.position
        var end = wordsEnd
        var unit: MoneyUnit?
        var hasTwoUnits = false
        var remark: Range<Int>?
        var hasColon = false
        if peek(place) == UInt32(ASCII.openParenthesis) {
            for _ in 0..<2 {
                let isAttached = end.offset < cells[end.cell].end
                let before = place
                guard isAttached || label.hasUnit, let suffix = bracket(&place, attached: isAttached) else { break }
                // （万元） in the next line is the unit of the table of funds, not of its column heads 分值 and 执行率.
                if suffix.unit != nil, !label.hasMoneyUnit, cells[place.position.cell].row != cells[end.cell].row {
                    place = before
                    break
                }
                if let unit, let other = suffix.unit, other != unit { hasTwoUnits = true }
                unit = suffix.unit ?? unit
                if suffix.unit == nil, label.hasMoneyUnit, before.position.cell == place.position.cell {
                    remark = before.position.offset..<place.position.offset
                }
                end = place.position
            }
            if skipOpenBracket(&place) {
                end = place.position
            } else if wordsEnd.cell == start.cell, label.hasUnit, endsInBracket(end) {
                end.offset = cells[end.cell].end
                (place.position, place.end) = (end, end.offset)
            }
        }
        if skipColon(&place) || unit != nil && label.isMoney && skipSignForColon(&place) {
            hasColon = true
            end = place.position
        }
        guard
            hasColon || end.offset == cells[end.cell].end || isJoined(label, end, followsHeading: place.followsHeading)
                || wordsEnd.cell == end.cell && isBehindStamp(label, wordsEnd.offset..<end.offset, end)
        else { return nil }
        let words = start.offset..<(wordsEnd.cell == start.cell ? wordsEnd.offset : cells[start.cell].end)
        var match = LabelMatch(label: label, unit: unit, hasColon: hasColon, words: words, first: start, next: end)
        match.hasTwoUnits = hasTwoUnits
        match.bracket = remark
        return match
    }

    /// Whether what was a line of its own follows a label's words directly, as its line end was lost: the label of an amount behind a heading,
    /// an amount behind its label; a digit or two are the number of a note. A heading behind a heading is not asked what follows it: no row of them
    /// ends in the label of an amount.
    private func isJoined(_ label: Label, _ end: Position, followsHeading: Bool) -> Bool {
        switch label {
        case .heading:
            guard !followsHeading, let next = matchWords(from: end, limit: end.cell + 1, acrossLines: false, followsHeading: true),
                let amount = next.label.money
            else { return false }
            // 年度总额 is no 总额.
            let isOfYear = bytes[cells[end.cell].start..<end.offset].suffix(yearly.count).elementsEqual(yearly)
            return (next.hasColon || next.unit != nil) && (amount == amount.ofOneYear || !isOfYear)
        case .money:
            let rest = end.offset..<cells[end.cell].end
            return rest.count >= 4 && isPartOfAmount(rest) || isZero(rest)
        default: return false
        }
    }

    /// Whether a body's name follows the place of its stamp directly, and ends the row: 填报单位（盖章）某局.
    private func isBehindStamp(_ label: Label, _ bracket: Range<Int>, _ end: Position) -> Bool {
        guard label == .text(.unit) || label == .text(.department), end.cell + 1 == rows[cells[end.cell].row].cells.upperBound,
            foldedScalars(bytes, bracket).suffix(2).elementsEqual(endOfStamp)
        else { return false }
        let name = foldedScalars(bytes, end.offset..<cells[end.cell].end)
        return (3...30).contains(name.count) && name.allSatisfy { (0x4E00...0x9FFF).contains($0) && !signsOfSigning.contains($0) }
    }

    private func isZero(_ range: Range<Int>) -> Bool {
        var count = 0
        let isAllZero = everyScalar(bytes, range) { scalar in
            count += 1
            return count == 1 && scalar == UInt32(ASCII.zero)
        }
        return isAllZero && count == 1
    }

    /// Steps over `一、`, `（一）`, `1.`, `2020年` in front of a label; nil when nothing follows in the cell, or where it is an amount: `0.00`.
    private func skipEnumeration(_ position: Position) -> Position? {
        let cell = cells[position.cell]
        if case .number(let number) = parseNumber(bytes, position.offset..<cell.end), number.decimals > 1 || number.isLong { return nil }
        var offset = position.offset
        var (digits, signs) = (0, 0)
        var hasYear = false
        while offset < cell.end, digits < 7, signs < 20 {
            let (value, length) = scalar(in: bytes, at: offset)
            let isEnumeration = signs > 0
            switch fold(value) {
            case let number where isEnumerationNumber(number): digits += 1
            // The second 年 of 2020年年度目标 begins the label.
            case Chinese.year where digits < 4 || hasYear: return isEnumeration ? Position(cell: position.cell, offset: offset) : nil
            case Chinese.year:
                hasYear = true
                signs += 1
            case let sign where enumerationSigns.contains(sign): signs += 1
            case Chinese.degree where isEnumeration: signs += 1
            default: return isEnumeration && offset > position.offset ? Position(cell: position.cell, offset: offset) : nil
            }
            offset += length
        }
        return nil
    }
}

private let yearly = Array("年度".utf8)
private let endOfStamp = foldedScalars("章)")
/// Who signs, and when, is no body.
private let signsOfSigning = ScalarSet("签章年月日人")

func mayBeEnumeration(_ scalar: UInt32) -> Bool { isEnumerationNumber(scalar) || enumerationSigns.contains(scalar) }

func isEnumerationNumber(_ scalar: UInt32) -> Bool { isDigit(scalar) || enumerationNumbers.contains(scalar) }

private let enumerationNumbers = ScalarSet("一二三四五六七八九十(")
let enumerationSigns = ScalarSet("、.)年★▲•*")
