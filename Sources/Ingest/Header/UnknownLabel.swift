/// Words that stand where a label would, though none is known by them: 项目经办科室：水务科. What they announce is no part of the field above, and
/// stays unclaimed.
extension FormReader {
    /// Passes over a row below a name, or what stands in it before the first label that is known, where it begins with such words.
    /// - Returns: the cell to go on with; nil where the row begins otherwise.
    mutating func passOverUnknownLabel(_ row: Int) -> Int? {
        guard case .value(let index) = open, isUnknownLabel(row, below: values[index]) else { return nil }
        open = .nothing
        return text.labels(inRow: row).first?.first.cell ?? text.rows[row].cells.upperBound
    }

    /// Whether a row begins with words before a colon, as behind the label above it, or with words in the column of that label, and a value apart.
    private func isUnknownLabel(_ row: Int, below value: LabelledValue) -> Bool {
        let label = text.cells[value.match.first.cell]
        guard case .text = value.match.label, row > label.row, !isInTable(label), let first = text.rows[row].cells.first else {
            return false
        }
        let words = foldedScalars(text.bytes, text.cells[first].range)
        let isApart = isApart(value)
        if isApart, text.displayColumn(text.cells[first]) != text.displayColumn(label) { return false }
        if let colon = words.firstIndex(of: UInt32(ASCII.colon)) {
            guard value.match.hasColon, mayBeLabel(words[..<colon]) else { return false }
            return !value.pieces.isEmpty || colon + 1 == words.count
        }
        return isApart && text.rows[row].cells.count == 2 && text.cells[first + 1].gap == .wide && mayBeLabel(words[...])
    }

    /// Whether a value stands in another printed column than its label, as in text laid out like a table.
    private func isApart(_ value: LabelledValue) -> Bool {
        let next = value.match.next.cell + 1
        return next < limit && text.cells[next].gap == .wide && value.pieces.first?.cell == next
    }

    /// Three to twelve Chinese characters and nothing else.
    private func mayBeLabel(_ words: ArraySlice<UInt32>) -> Bool {
        (3...12).contains(words.count) && words.allSatisfy { (0x4E00...0x9FFF).contains($0) }
    }
}
