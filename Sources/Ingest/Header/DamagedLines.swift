/// Lines of a name that are none of it: damage doubled them, or they were a label and its value.
extension FormReader {
    /// Leaves out what of a name stands in two lines, one below the other, and what stands behind a line that is a label but for one character: it may be
    /// that label's value, and stays unclaimed.
    mutating func dropDamagedLines(of index: Int) {
        let pieces = values[index].pieces
        guard case .text = values[index].match.label, pieces.count > 1 else { return }
        var kept = [pieces[0]]
        for (number, piece) in pieces.enumerated().dropFirst() {
            let isBelow = text.cells[piece.cell].row > text.cells[kept[kept.count - 1].cell].row
            let words = foldedScalars(text.bytes, piece.range)
            if isBelow, number + 1 < pieces.count, NearLabel.label(words) != nil {
                for rest in pieces[number...] { unclaim(rest.cell) }
                break
            }
            let isDouble = isBelow && words.count > 3 && words == foldedScalars(text.bytes, kept[kept.count - 1].range)
            if !isDouble { kept.append(piece) }
        }
        values[index].pieces = kept
    }

    /// Says of which columns the heads of a table of indicators are such labels but for one character: their values stay empty.
    mutating func reportUnknownColumns(_ header: ColumnHeader, from first: Int) {
        guard header.contains(.other) else { return }
        for cell in first..<header.next where text.matchLabel(at: start(of: cell), limit: limit) == nil {
            guard case .column(let kind) = NearLabel.label(text.words(ofCell: cell)), !header.contains(kind) else { continue }
            var finding = finding(.valuesNotAssignable, line: text.cells[cell].line)
            finding.subject = text.join(cells: cell..<(cell + 1))
            findings.append(finding)
        }
    }
}
