/// The lines of a project's name (项目名称) that its cell broke, in text without printed columns, where other fields stand beside it.
extension FormReader {
    /// The name beside the value of `index` that a line below them goes on with: that value is a date, or a word that is complete.
    func nameInstead(of index: Int, _ piece: LabelledValue.Piece) -> Int? {
        let row = text.cells[piece.cell].row
        let labelRow = text.cells[values[index].match.first.cell].row
        guard row > labelRow, row - labelRow <= 3, !text.rows[row].isTable, isComplete(index), !hasFields(row) else {
            return nil
        }
        guard text.cells[text.rows[row].cells.lowerBound].gap == .line else { return nil }
        return values[..<index].lastIndex { value in
            guard value.match.label == .text(.project), text.cells[value.match.first.cell].row == labelRow, let last = value.pieces.last
            else { return false }
            return row - text.cells[last.cell].row <= 1
        }
    }

    /// Whether a value hardly goes on in the next line: a date, or 经常性项目, 特定目标类, 否.
    private func isComplete(_ index: Int) -> Bool {
        guard let last = values[index].pieces.last else { return false }
        switch values[index].match.label {
        case .date: return true
        case .text(.nature), .text(.category), .text(.performanceType), .text(.governmentPurchase), .text(.recurring):
            return completeEnds.contains { text.bytes[last.range].suffix($0.utf8.count).elementsEqual($0.utf8) }
        default: return false
        }
    }

    /// Whether a row prints labels other than words that a name may end in: 项目经费.
    private func hasFields(_ row: Int) -> Bool {
        text.labels(inRow: row).contains { $0.label != .fundsHeading && $0.label != .heading }
    }

    /// A name of three lines whose label stands beside the second: takes the line above the label, if it is as wide as the second.
    mutating func adoptNameAbove(_ index: Int) {
        let match = values[index].match
        let label = text.cells[match.first.cell]
        guard match.label == .text(.project), !match.hasColon, label.gap == .line, !isInTable(label), label.row > region.rows.lowerBound,
            let second = values[index].pieces.first, text.cells[second.cell].row == label.row
        else { return }
        let cells = text.rows[label.row - 1].cells
        guard cells.count == 1, let above = cells.first, abs(text.width(text.cells[above]) - text.displayWidth(second.range)) <= 3,
            release(above)
        else { return }
        claim(above)
        values[index].pieces.insert(LabelledValue.Piece(range: text.cells[above].range, cell: above), at: 0)
    }

    /// A name printed whole above its label, as where both stand in the middle of their cells: between the lines of title and year and a line that is
    /// the label 项目名称, which has no value before the next label, and nothing else.
    mutating func adoptNameBelowTitle(_ next: LabelMatch) {
        guard values.count == 1, narratives.isEmpty, values[0].match.label == .text(.project), values[0].pieces.isEmpty,
            let title = region.titleRow
        else { return }
        let label = text.cells[values[0].match.first.cell].row
        let rows = (title + 1)..<max(label, title + 1)
        let lines = rows.filter { !text.rows[$0].isFurniture && text.readYearLine($0) == nil }
        guard !values[0].match.hasColon, text.rows[label].cells.count == 1, !text.rows[label].isTable, (1...3).contains(lines.count),
            text.cells[next.first.cell].row == label + 1, lines.last == label - 1, lines.allSatisfy({ isLineOfName($0) })
        else { return }
        let cells = lines.flatMap { text.rows[$0].cells }
        orphans.removeAll { cells.contains($0.cell) }
        for cell in cells {
            claim(cell)
            values[0].pieces.append(LabelledValue.Piece(range: text.cells[cell].range, cell: cell))
        }
    }

    /// Words without a colon, which nobody has claimed.
    private func isLineOfName(_ row: Int) -> Bool {
        guard let cell = text.rows[row].cells.first, text.rows[row].cells.count == 1 else { return false }
        return orphans.contains { $0.cell == cell } && !text.isPartOfAmount(text.cells[cell].range)
            && !text.words(ofCell: cell).contains(UInt32(ASCII.colon))
    }

    /// Takes a line away from nobody, or from the value above it if a blank line parts them.
    private mutating func release(_ cell: Int) -> Bool {
        if orphans.last(where: { $0.cell <= cell })?.cell == cell {
            orphans.removeAll { $0.cell == cell }
            return true
        }
        guard text.cells[cell].gap == .blankLine,
            let owner = values.firstIndex(where: { $0.pieces.count > 1 && $0.pieces.last?.cell == cell })
        else { return false }
        values[owner].pieces.removeLast()
        return true
    }
}

/// How the words of fields that offer a choice end.
private let completeEnds = ["类", "项目", "费", "是", "否"]
