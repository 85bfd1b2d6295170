/// Values that the head of their column says what they are: of a table of funds, of a list of projects.
extension FormReader {
    /// Adds a value of a column.
    /// - Parameters:
    ///   - words: the cells that findings name it by: those of its column's head, or of its row's label.
    ///   - line: where a blank is printed.
    mutating func place(_ label: Label, _ words: Range<Int>, unit: MoneyUnit?, _ pieces: [LabelledValue.Piece], line: LineNumber) {
        let last = text.cells[words.upperBound - 1]
        var match =
            text.wholeLabel(words)
            ?? LabelMatch(
                label: label, hasColon: false, words: text.range(ofCells: words) ?? text.cells[words.lowerBound].range,
                first: start(of: words.lowerBound),
                next: Position(cell: words.upperBound - 1, offset: last.end))
        match.label = label
        match.unit = match.unit ?? unit
        var value = LabelledValue(match: match, line: line, pieces: pieces, unit: match.unit ?? units.inForce)
        value.isPlaced = true
        values.append(value)
        for piece in pieces { claim(piece.cell) }
    }

    /// What cells hold, each a piece.
    func pieces(_ cells: Range<Int>) -> [LabelledValue.Piece] { cells.map { LabelledValue.Piece(range: text.cells[$0].range, cell: $0) } }

    /// Names the budget of the year as forms of this kind do. One that also prints the sources of its money states all of it.
    mutating func settleBudgetOfYear() {
        guard values.contains(where: { $0.isPlaced && $0.match.label == .money(.annualFunds) }) else { return }
        form.kind = form.kind.withSources
    }
}
