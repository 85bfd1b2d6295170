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
    var hasColon: Bool
    /// Where the label's words begin and end, without colon and bracket.
    var words: Range<Int>
    var first: Position
    /// Where the value may begin.
    var next: Position
    /// Cells of later rows that hold the rest of the label, where its narrow column broke it.
    var tail: [Int] = []
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

    private func matchWords(from start: Position, limit: Int, acrossLines: Bool) -> LabelMatch? {
        let vocabulary = vocabulary
        let (first, length) = foldedScalar(at: start.offset)
        guard var node = vocabulary.root(first) else { return nil }
        var place = LabelPlace(
            position: Position(cell: start.cell, offset: start.offset + length), end: cells[start.cell].end, limit: limit,
            acrossLines: acrossLines)
        var best: LabelMatch?
        while place.position.offset < place.end {
            let (scalar, length) = foldedScalar(at: place.position.offset)
            if let label = vocabulary.label(at: node), mayEnd(label, before: scalar),
                let match = complete(label, from: start, wordsEnd: place)
            {
                best = match
            }
            guard let child = vocabulary.child(of: node, scalar) else { return best }
            node = child
            place.position.offset += length
        }
        return matchRest(from: start, at: place, node) ?? best
    }

    /// The longest label whose words fill a cell, and may go on in the next, after those that lead to a node.
    private func matchRest(from start: Position, at end: LabelPlace, _ node: Int) -> LabelMatch? {
        var (place, node) = (end, node)
        var best: LabelMatch?
        while true {
            if let label = vocabulary.label(at: node), let match = complete(label, from: start, wordsEnd: place) { best = match }
            guard let scalar = next(&place), let child = vocabulary.child(of: node, scalar) else { return best }
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
        var hasColon = false
        if peek(place) == UInt32(ASCII.openParenthesis) {
            for _ in 0..<2 {
                let isAttached = end.offset < cells[end.cell].end
                guard isAttached || label.hasUnit, let suffix = bracket(&place, attached: isAttached) else { break }
                unit = suffix.unit ?? unit
                end = place.position
            }
            if skipOpenBracket(&place) {
                end = place.position
            } else if wordsEnd.cell == start.cell, label.hasUnit, endsInBracket(end) {
                end.offset = cells[end.cell].end
                (place.position, place.end) = (end, end.offset)
            }
        }
        if skipColon(&place) {
            hasColon = true
            end = place.position
        }
        guard hasColon || end.offset == cells[end.cell].end || isJoined(label, end) else { return nil }
        let words = start.offset..<(wordsEnd.cell == start.cell ? wordsEnd.offset : cells[start.cell].end)
        return LabelMatch(label: label, unit: unit, hasColon: hasColon, words: words, first: start, next: end)
    }

    /// Whether what was a line of its own follows a label's words directly, as its line end was lost: the label of an amount behind a heading,
    /// an amount behind its label; a digit or two are the number of a note.
    private func isJoined(_ label: Label, _ end: Position) -> Bool {
        switch label {
        case .heading:
            guard let next = matchWords(from: end, limit: end.cell + 1, acrossLines: false), case .money = next.label else { return false }
            return next.hasColon || next.unit != nil
        case .money:
            let rest = end.offset..<cells[end.cell].end
            return rest.count >= 4 && isPartOfAmount(rest) || isZero(rest)
        default: return false
        }
    }

    private func isZero(_ range: Range<Int>) -> Bool {
        var count = 0
        let isAllZero = everyScalar(bytes, range) { scalar in
            count += 1
            return count == 1 && scalar == UInt32(ASCII.zero)
        }
        return isAllZero && count == 1
    }

    /// A label whose narrow printed column broke it over two or three lines, with its value beside or between them: 项目名 / 称.
    private func matchBrokenColumn(from start: Position, limit: Int) -> LabelMatch? {
        let cell = cells[start.cell]
        guard start.offset == cell.start, !rows[cell.row].isTable, cell.gap.startsRow || cell.gap == .wide, cell.range.count <= 30,
            var node = vocabulary.node(after: words(ofCell: start.cell))
        else { return nil }
        let columns = displayColumns(cell)
        var tail: [Int] = []
        for row in rows.indices[(cell.row + 1)...].prefix(4) where !rows[row].isFurniture && !rows[row].isTable {
            guard let part = part(ofRow: row, below: columns), part < limit else { continue }
            if beginsWithDigit(cells[part].range) { continue }
            let (words, suffix, hasColon) = splitSuffix(Array(words(ofCell: part)))
            guard let next = vocabulary.node(after: words, from: node) else { return nil }
            node = next
            tail.append(part)
            guard let label = vocabulary.label(at: node) else { continue }
            let end = Position(cell: start.cell, offset: cell.end)
            return LabelMatch(
                label: label, unit: suffix.flatMap { labelSuffixes[$0] ?? nil }, hasColon: hasColon, words: cell.range, first: start,
                next: end, tail: tail)
        }
        return nil
    }

    /// A label whose bracket stands in its narrow printed column in a later line, whole or in part: 实施单位 / （盖章）, 全年预算数（ / A）,
    /// with its value beside or between them.
    private func withBracketBelow(_ match: LabelMatch, limit: Int) -> LabelMatch? {
        let cell = cells[match.first.cell]
        guard match.label.hasUnit, match.tail.isEmpty, match.next.cell == match.first.cell, match.next.offset == cell.end,
            !rows[cell.row].isTable, cell.gap.startsRow || cell.gap == .wide || match.words.upperBound < cell.end
        else { return nil }
        let columns = displayColumns(cell)
        let begun = foldedScalars(bytes, match.words.upperBound..<cell.end)
        guard !begun.contains(UInt32(ASCII.closeParenthesis)) else { return nil }
        for row in rows.indices[(cell.row + 1)...].prefix(3) where !rows[row].isFurniture && !rows[row].isTable {
            guard let part = part(ofRow: row, below: columns), part < limit else { continue }
            let (rest, suffix, hasColon) = splitSuffix(begun + words(ofCell: part))
            guard rest.isEmpty, let suffix, !begun.isEmpty || labelSuffixes[suffix] != nil else { continue }
            var whole = match
            whole.unit = labelSuffixes[suffix] ?? nil
            whole.hasColon = hasColon
            whole.tail = [part]
            return whole
        }
        return nil
    }

    /// The cell of a row that stands alone in these printed columns.
    private func part(ofRow row: Int, below columns: Range<Int>) -> Int? {
        let part = rows[row].cells.prefix(64).first { overlaps($0, columns) }
        if let part { labelMemo.look(at: part) }
        return part
    }

    /// What stands before a bracket at the end, the bracket's content, and whether a colon follows.
    private func splitSuffix(_ words: [UInt32]) -> (words: [UInt32], suffix: [UInt32]?, hasColon: Bool) {
        let hasColon = words.last == UInt32(ASCII.colon)
        let own = hasColon ? Array(words.dropLast()) : words
        guard own.last == UInt32(ASCII.closeParenthesis), let open = own.firstIndex(of: UInt32(ASCII.openParenthesis)),
            own.count - open < 14
        else { return (own, nil, hasColon) }
        let content = own[(open + 1)..<(own.count - 1)]
        return (Array(own[..<open]), Array(content), hasColon)
    }

    /// A bracket that the cell breaks off behind a label's words: 分值（1 with 0分） in a later line. Only where printed columns are apart.
    private func endsInBracket(_ end: Position) -> Bool {
        let cell = cells[end.cell]
        guard end.offset < cell.end, !rows[cell.row].isTable,
            fold(scalar(in: bytes, at: end.offset).value) == UInt32(ASCII.openParenthesis)
        else { return false }
        let rest = foldedScalars(bytes, end.offset..<cell.end)
        guard rest.first == UInt32(ASCII.openParenthesis), rest.count <= 6, !rest.contains(UInt32(ASCII.closeParenthesis)) else {
            return false
        }
        let columns = displayColumns(cell)
        return rows.indices[(cell.row + 1)...].prefix(2).contains { row in
            rows[row].cells.prefix(64).contains { part in
                words(ofCell: part).last == UInt32(ASCII.closeParenthesis) && overlaps(part, columns)
            }
        }
    }

    /// Whether a cell stands alone in these printed columns, give or take two.
    private func overlaps(_ cell: Int, _ columns: Range<Int>) -> Bool {
        guard cell + 1 == rows[cells[cell].row].cells.upperBound || cells[cell + 1].gap == .wide else { return false }
        let own = displayColumns(cells[cell])
        return own.lowerBound + 2 >= columns.lowerBound && own.upperBound <= columns.upperBound + 2
    }

    /// Steps over `一、`, `（一）`, `1.`, `2020年` in front of a label; nil when nothing follows in the cell, or where it is an amount: `0.00`.
    private func skipEnumeration(_ position: Position) -> Position? {
        let cell = cells[position.cell]
        if case .number(let number) = parseNumber(bytes, position.offset..<cell.end), number.decimals > 1 || number.isLong { return nil }
        var offset = position.offset
        var digits = 0
        var isEnumeration = false
        while offset < cell.end, digits < 7 {
            let (value, length) = scalar(in: bytes, at: offset)
            switch fold(value) {
            case let number where isEnumerationNumber(number): digits += 1
            case let sign where enumerationSigns.contains(sign): isEnumeration = true
            case 0x5EA6 where isEnumeration: break
            default: return isEnumeration && offset > position.offset ? Position(cell: position.cell, offset: offset) : nil
            }
            offset += length
        }
        return nil
    }
}

func mayBeEnumeration(_ scalar: UInt32) -> Bool { isEnumerationNumber(scalar) || enumerationSigns.contains(scalar) }

func isEnumerationNumber(_ scalar: UInt32) -> Bool { isDigit(scalar) || enumerationNumbers.contains(scalar) }

private let enumerationNumbers = ScalarSet("一二三四五六七八九十(")
let enumerationSigns = ScalarSet("、.)年★▲•*")

/// How far the folded scalars of neighbouring cells were read while looking for a label.
private struct LabelPlace {
    var position: Position
    /// Where its cell ends.
    var end: Int
    /// No cell from here on is looked at.
    let limit: Int
    let acrossLines: Bool
}

extension CellText {
    /// The next scalar, in this cell or, where a label may go on there, in the next.
    @inline(__always)
    private func next(_ place: inout LabelPlace) -> UInt32? {
        guard place.position.offset < place.end || goOn(&place) else { return nil }
        let (value, length) = foldedScalar(at: place.position.offset)
        place.position.offset += length
        return value
    }

    /// Goes to the next cell; false where no label may go on there.
    @inline(never)
    private func goOn(_ place: inout LabelPlace) -> Bool {
        var cell = place.position.cell + 1
        if place.acrossLines { while cell < place.limit, rows[cells[cell].row].isFurniture { cell += 1 } }
        labelMemo.look(at: cell)
        guard cell < place.limit, mayContinue(cell, acrossLines: place.acrossLines) else { return false }
        place.position = Position(cell: cell, offset: cells[cell].start)
        place.end = cells[cell].end
        return true
    }

    private func mayContinue(_ cell: Int, acrossLines: Bool) -> Bool {
        switch cells[cell].gap {
        case .inCell, .space, .wide: true
        case .line, .blankLine: acrossLines && !rows[cells[cell].row].isTable && !rows[cells[cell].row].isFurniture
        case .tableCell, .tableRow: false
        }
    }

    private func peek(_ place: LabelPlace) -> UInt32? {
        var place = place
        return next(&place)
    }

    /// A bracket that the cell's end broke off: 项目资金（, with 元） in another line.
    private func skipOpenBracket(_ place: inout LabelPlace) -> Bool {
        let saved = place
        guard place.position.offset < place.end, next(&place) == UInt32(ASCII.openParenthesis) else {
            place = saved
            return false
        }
        if place.position.offset == place.end { return true }
        place = saved
        return false
    }

    private func skipColon(_ place: inout LabelPlace) -> Bool {
        let saved = place
        if next(&place) == UInt32(ASCII.colon) { return true }
        place = saved
        return false
    }

    /// Reads a bracket behind a label's words. In the same cell any short one belongs to the label; one that ends in another cell only if it is a known suffix.
    private func bracket(_ place: inout LabelPlace, attached: Bool) -> (unit: MoneyUnit?, known: Bool)? {
        let saved = place
        guard next(&place) == UInt32(ASCII.openParenthesis) else {
            place = saved
            return nil
        }
        let suffixes = labelSuffixes
        var content: Int? = 0
        var count = 0
        while let scalar = next(&place), count < 12 {
            if scalar == UInt32(ASCII.closeParenthesis) {
                let known = content.flatMap { suffixes.meaning(at: $0) }
                if known == nil, !attached || place.position.cell != saved.position.cell { break }
                return (known ?? nil, known != nil)
            }
            content = content.flatMap { suffixes.tree.child(of: $0, scalar) }
            count += 1
        }
        place = saved
        return nil
    }
}

/// What may stand in brackets behind a label, and the money unit that it means.
private let labelSuffixes = WordTable<MoneyUnit?>(
    [
        "元": .yuan, "人民币元": .yuan, "单位:元": .yuan, "千元": .thousand, "万元": .tenThousand, "人民币万元": .tenThousand, "单位:万元": .tenThousand,
        "百万元": .million, "亿元": .hundredMillion, "%": nil, "A": nil, "B": nil, "C": nil, "B/A": nil, "A/B": nil, "B/A*100%": nil, "盖章": nil,
        "公章": nil,
        "单位盖章": nil, "科室": nil, "处室": nil, "签章": nil, "10分": nil, "分": nil, "百分比": nil, "B÷A": nil,
    ] as KeyValuePairs)
