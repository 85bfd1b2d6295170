/// What a label opens: a value, a block of running text, or nothing.
extension FormReader {
    /// More labels than any form has; beyond them a document is not a form, and its text stays unclaimed.
    static let mostLabels = 500

    mutating func begin(_ found: LabelMatch) {
        var match = qualified(found)
        if match.label == .text(.unit), isBeforeMoneyUnit(match) { match.label = .moneyUnit }
        guard values.count + narratives.count < Self.mostLabels else {
            open = .nothing
            return
        }
        for cell in match.first.cell...match.next.cell { claim(cell) }
        for cell in match.tail {
            claim(cell)
            tails.insert(cell)
        }
        claimBetween(match)
        adoptNameBelowTitle(match)
        let cell = text.cells[match.first.cell]
        switch match.label {
        case .narrative:
            beginNarrative(match, cell)
        case .heading:
            if !isInTable(cell) || !inNarrative { open = .nothing }
        case .notes:
            open = tables.isEmpty ? .nothing : .notes
        case .fundsHeading:
            if let unit = match.unit { setUnit(unit) }
            openValue(match, cell)
        default:
            openValue(match, cell)
        }
    }

    /// 2024年预算    单位：万元 looks like the label of a body, and is that of a money unit.
    private func isBeforeMoneyUnit(_ match: LabelMatch) -> Bool {
        let next = afterwards(match.next)
        guard match.hasColon, next.cell < limit, text.cells[next.cell].row == text.cells[match.first.cell].row else { return false }
        return text.moneyUnit([next.offset..<text.cells[next.cell].end]) != nil
    }

    /// The value of a label that its narrow column broke stands between the label's lines: right of the label, and left of the next one.
    mutating func claimBetween(_ match: LabelMatch) {
        guard tables.isEmpty, let last = match.tail.last, match.label != .narrative else { return }
        let cell = text.cells[match.first.cell]
        let own = text.displayColumns(cell)
        let beside = match.first.cell + 1
        let labels = text.labels(inRow: cell.row)
        let next = labels.first { $0.first.cell > match.first.cell }?.first.cell
        guard beside >= text.rows[cell.row].cells.upperBound || beside == next else { return }
        let end = next.map { text.displayColumn(text.cells[$0]) } ?? Int.max
        for row in (cell.row + 1)..<(text.cells[last].row + 1) where !text.rows[row].isFurniture {
            var isFree = true
            let others = Set(text.labels(inRow: row).map(\.first.cell))
            for value in text.rows[row].cells where !match.tail.contains(value) {
                let columns = text.displayColumns(text.cells[value])
                if columns.upperBound > own.lowerBound, others.contains(value) { isFree = false }
                if isFree, columns.lowerBound >= own.upperBound, columns.upperBound <= end, !others.contains(value) {
                    owners.give(value, to: match.first.cell)
                }
            }
        }
    }

    func isInTable(_ cell: Cell) -> Bool { text.rows[cell.row].isTable }

    mutating func openValue(_ match: LabelMatch, _ cell: Cell) {
        let rows = max(region.rows.lowerBound, cell.row - 2)
        let above = owners.isEmpty ? [] : owners.takeCells(above: match.first.cell, from: text.rows[rows].cells.lowerBound)
        var value = LabelledValue(match: match, line: cell.line, unit: match.unit ?? units.inForce)
        value.pieces = above.map { LabelledValue.Piece(range: text.cells[$0].range, cell: $0) }
        values.append(value)
        open = .value(index: values.count - 1)
    }

    mutating func beginNarrative(_ match: LabelMatch, _ cell: Cell) {
        let label = text.text(in: match.words)
        var first = narratives.count
        if case .narrative(let from) = open, isInTable(cell), narratives[from].row == cell.row { first = from }
        narratives.append(OpenNarrative(label: label, row: cell.row, column: cell.column))
        if !isInTable(cell) { adoptTextAbove(cell.row) }
        open = .narrative(from: first)
    }

    /// A label printed in the middle of its cell: the paragraph that runs into the label's line, in the middle of a sentence, is its own.
    /// What stands before another field is no part of it. Nor is a number by itself, or what stands above it: they stay unclaimed, for they may be
    /// an amount and what is left of its label.
    mutating func adoptTextAbove(_ row: Int) {
        let index = narratives.count - 1
        let last = values.last.map { text.cells[$0.match.next.cell].row } ?? -1
        let number = orphans.last { text.hasNumberWithoutWords($0.range) }.map { text.cells[$0.cell].row } ?? -1
        var adopted = orphans.filter { piece in
            let own = text.cells[piece.cell].row
            return own > max(last, number) && own < row
        }
        orphans = []
        if adopted.isEmpty, index > 0, !narratives[index - 1].pieces.isEmpty {
            let first = firstRow(ofParagraphAbove: row)
            let pieces = narratives[index - 1].pieces
            guard first < row, first > narratives[index - 1].row, let last = pieces.last, !endsSentence(last.range) else { return }
            adopted = pieces.filter { text.cells[$0.cell].row >= first }
            guard adopted.count < pieces.count else { return }
            narratives[index - 1].pieces.removeAll { text.cells[$0.cell].row >= first }
        }
        for piece in adopted { claim(piece.cell) }
        narratives[index].pieces = adopted
    }

    /// The first row of the lines that stand directly above a row, without a blank line between.
    func firstRow(ofParagraphAbove row: Int) -> Int {
        var first = row
        while first > region.rows.lowerBound, row - first < 200, text.cells[text.rows[first].cells.lowerBound].gap == .line { first -= 1 }
        return first
    }

    func endsSentence(_ range: Range<Int>) -> Bool {
        guard range.count >= 3 else { return false }
        return sentenceEnds.contains(scalar(in: text.bytes, at: range.upperBound - 3).value)
    }
}

private let sentenceEnds = ScalarSet(["。", "；", "！", "”", "："].flatMap { $0.unicodeScalars.map(\.value) })
