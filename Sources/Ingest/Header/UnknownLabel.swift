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
        if isCalledLikeLabel(first, words, behind: value) || isParagraphOfLabel(first, words, behind: value) { return true }
        let isApart = isApart(value)
        if isApart, text.displayColumn(text.cells[first]) != text.displayColumn(label) { return false }
        if let colon = words.firstIndex(of: UInt32(ASCII.colon)) {
            guard value.match.hasColon, mayBeLabel(words[..<colon]) else { return false }
            return !value.pieces.isEmpty || colon + 1 == words.count
        }
        return isApart && mayBeLabel(words[...]) && isPair(first..<endOfUnknown(behind: first))
    }

    /// Whether what follows a name in its row is such words: before a colon as behind the name's own label, or a cell between the name and one other,
    /// all apart from one another.
    func isUnknownLabel(_ piece: LabelledValue.Piece, beside value: LabelledValue) -> Bool {
        let cell = text.cells[piece.cell]
        guard case .text = value.match.label, !isInTable(cell), piece.range.lowerBound == cell.start, let first = value.pieces.first,
            text.cells[first.cell].row == cell.row
        else { return false }
        let words = foldedScalars(text.bytes, piece.range)
        if isCalledLikeLabel(piece.cell, words, behind: value) { return true }
        if let colon = words.firstIndex(of: UInt32(ASCII.colon)) { return value.match.hasColon && mayBeLabel(words[..<colon]) }
        return isApart(value) && cell.gap == .wide && mayBeLabel(words[...]) && isPair(piece.cell..<endOfUnknown(behind: piece.cell))
    }

    /// Whether a cell behind a value that has begun ends as labels do, 补助区域 or 项目审批编号, and a value may stand behind it: no known label does.
    private func isCalledLikeLabel(_ cell: Int, _ words: [UInt32], behind value: LabelledValue) -> Bool {
        guard !value.pieces.isEmpty, (4...8).contains(words.count), mayBeLabel(words[...]) else { return false }
        return endsOfLabels.contains { words.suffix(2) == $0 } && isBeforeValue(cell)
    }

    /// Whether each cell is a paragraph, label and value alike, and one behind the value may be a label, with another paragraph behind it that is none.
    private func isParagraphOfLabel(_ cell: Int, _ words: [UInt32], behind value: LabelledValue) -> Bool {
        guard let first = value.pieces.first, text.cells[first.cell].gap == .blankLine, text.cells[cell].gap == .blankLine,
            text.rows[text.cells[cell].row].cells.count == 1, mayBeLabel(words[...]), isBeforeValue(cell)
        else { return false }
        return cell + 1 < limit && text.cells[cell + 1].gap == .blankLine
    }

    /// Whether something that is no known label stands behind a cell, in its row or the next one.
    private func isBeforeValue(_ cell: Int) -> Bool {
        let next = ((cell + 1)..<max(limit, cell + 1)).first { !text.rows[text.cells[$0].row].isFurniture }
        guard let next else { return false }
        return text.matchLabel(at: start(of: next), limit: limit) == nil
    }

    /// The cell behind a cell where the next known label begins, or the next row.
    private func endOfUnknown(behind cell: Int) -> Int {
        let row = text.cells[cell].row
        return text.labels(inRow: row).first { $0.first.cell > cell }?.first.cell ?? text.rows[row].cells.upperBound
    }

    /// Words, and a value apart from them.
    private func isPair(_ cells: Range<Int>) -> Bool {
        cells.count > 1 && cells.dropFirst().filter { text.cells[$0].gap == .wide } == [cells.lowerBound + 1]
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

/// How labels end that announce what a project or body is, and hardly a line of a name.
private let endsOfLabels = ["名称", "编码", "代码", "编号", "性质", "属性", "类别", "类型", "分类", "来源", "区域", "周期", "期限", "年限", "级次", "科目"].map {
    foldedScalars($0)[...]
}
