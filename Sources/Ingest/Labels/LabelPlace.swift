/// How far the folded scalars of neighbouring cells were read while looking for a label.
struct LabelPlace {
    var position: Position
    /// Where its cell ends.
    var end: Int
    /// No cell from here on is looked at.
    let limit: Int
    let acrossLines: Bool
    /// The label stands directly behind the words of a heading.
    var followsHeading = false
}

extension CellText {
    /// The next scalar, in this cell or, where a label may go on there, in the next.
    @inline(__always)
    func next(_ place: inout LabelPlace) -> UInt32? {
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
        guard cell < place.limit, mayContinue(cell, acrossLines: place.acrossLines), mayBeBroken(place.position.cell, cell)
        else { return false }
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

    /// What begins a row so many characters behind its beginning stands in a column of its own.
    private static var indent: Int { 16 }

    /// Whether two cells may be the two lines of a label: one that stands in a column of its own goes on in that column.
    private func mayBeBroken(_ cell: Int, _ next: Int) -> Bool {
        let isIndented = cells[cell].gap.startsRow && cells[cell].start >= rows[cells[cell].row].start + Self.indent
        let isApart = cells[cell].gap == .wide || isIndented
        guard isApart, cells[next].gap == .line else { return true }
        return displayColumns(cells[cell]).overlaps(displayColumns(cells[next]))
    }

    func peek(_ place: LabelPlace) -> UInt32? {
        var place = place
        return next(&place)
    }

    /// A bracket that the cell's end broke off: 项目资金（, with 元） in another line.
    func skipOpenBracket(_ place: inout LabelPlace) -> Bool {
        let saved = place
        guard place.position.offset < place.end, next(&place) == UInt32(ASCII.openParenthesis) else {
            place = saved
            return false
        }
        if place.position.offset == place.end { return true }
        place = saved
        return false
    }

    func skipColon(_ place: inout LabelPlace) -> Bool {
        let saved = place
        if next(&place) == UInt32(ASCII.colon) { return true }
        place = saved
        return false
    }

    /// Another sign in the place of a colon, before a number or the end of the cell: a colon misread, or what parts the cells of a row.
    func skipSignForColon(_ place: inout LabelPlace) -> Bool {
        let saved = place
        if place.position.offset < place.end, let sign = next(&place), signsForColon.contains(sign),
            place.position.offset == place.end || beginsWithDigit(place.position.offset..<place.end)
        {
            return true
        }
        place = saved
        return false
    }

    /// Reads a bracket behind a label's words. In the same cell any short one belongs to the label; one that ends in another cell only if it is a known suffix.
    func bracket(_ place: inout LabelPlace, attached: Bool) -> (unit: MoneyUnit?, known: Bool)? {
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
let labelSuffixes = WordTable<MoneyUnit?>(
    wordsOfUnits.flatMap { word, unit in ["", "人民币", "人民币:", "单位:", "单位:人民币"].map { (key: $0 + word, value: unit) } }
        + [
            "%", "A", "B", "C", "B/A", "A/B", "B/A*100%", "盖章", "公章", "单位盖章", "科室", "处室", "签章", "10分", "分", "百分比", "B÷A",
        ].map { (key: $0, value: nil) })

private let signsForColon = ScalarSet(";,、'·︰ː")
