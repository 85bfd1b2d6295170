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

    /// Whether a row begins with words before a colon, or with words in the column of the label above it, and a value apart. What stands below the label of
    /// a project may be its name with a colon.
    private func isUnknownLabel(_ row: Int, below value: LabelledValue) -> Bool {
        let label = text.cells[value.match.first.cell]
        guard case .text = value.match.label, row > label.row, !isInTable(label), let first = text.rows[row].cells.first else {
            return false
        }
        let words = foldedScalars(text.bytes, text.cells[first].range)
        if isCalledLikeLabel(first, words, behind: value) || isParagraphOfLabel(first, words, behind: value) { return true }
        let isApart = isApart(value)
        if isApart, text.displayColumn(text.cells[first]) != text.displayColumn(label) { return false }
        if isBeforeColon(text.rows[row].cells, behind: value) {
            return !value.pieces.isEmpty || value.match.label != .text(.project) || words.last == UInt32(ASCII.colon)
        }
        return (isApart || !value.pieces.isEmpty) && mayBeLabel(words) && isPair(first)
    }

    /// Whether what follows a name is such words: before a colon, or, in the row of the name, a cell between it and one other, all apart from one
    /// another.
    func isUnknownLabel(_ piece: LabelledValue.Piece, beside value: LabelledValue) -> Bool {
        let cell = text.cells[piece.cell]
        guard case .text = value.match.label, !isInTable(cell), piece.range.lowerBound == cell.start, let first = value.pieces.first else {
            return false
        }
        if value.match.hasColon || cell.gap == .wide, isBeforeColon(piece.cell..<(piece.cell + 1), behind: value) { return true }
        guard text.cells[first.cell].row == cell.row else { return false }
        let words = foldedScalars(text.bytes, piece.range)
        if isCalledLikeLabel(piece.cell, words, behind: value) { return true }
        return isApart(value) && cell.gap == .wide && mayBeLabel(words) && isPair(piece.cell)
    }

    /// Whether words in a cell, or parted by spaces as 邮 编, stand before a colon, which is not one of a time or within brackets that the value opens.
    private func isBeforeColon(_ cells: Range<Int>, behind value: LabelledValue) -> Bool {
        var parts = cells.startIndex
        while parts < cells.endIndex, (1...2).contains(text.words(ofCell: parts).count), !text.isBeforeColon(parts) { parts += 1 }
        guard parts < cells.endIndex, text.isBeforeColon(parts) else { return false }
        return parts > cells.startIndex || !isInBrackets(parts, behind: value)
    }

    /// Whether a bracket, or the sign of a title, is open where a cell has its colon, and closed behind it in its row or the next one.
    private func isInBrackets(_ cell: Int, behind value: LabelledValue) -> Bool {
        let before = value.pieces.suffix(Self.mostLinesOfName).map { text.words(ofCell: $0.cell) } + [text.words(ofCell: cell)]
        var depth = 0
        for (index, words) in before.enumerated() {
            for word in words {
                if index == before.count - 1, word == UInt32(ASCII.colon) { break }
                if openingSigns.contains(word) { depth += 1 } else if closingSigns.contains(word) { depth = max(0, depth - 1) }
            }
        }
        guard depth > 0 else { return false }
        let row = text.cells[cell].row
        let behind = text.words(ofCell: cell).drop { $0 != UInt32(ASCII.colon) }
        return behind.contains(where: closingSigns.contains)
            || (row..<min(row + 2, text.rows.count)).contains { row in
                text.rows[row].cells.contains { $0 > cell && text.words(ofCell: $0).contains(where: closingSigns.contains) }
            }
    }

    /// More lines than the longest names have.
    private static let mostLinesOfName = 8

    /// Whether a cell behind a value that has begun ends as labels do, 补助区域 or 项目审批编号, and a value may stand behind it: no known label does.
    private func isCalledLikeLabel(_ cell: Int, _ words: [UInt32], behind value: LabelledValue) -> Bool {
        guard !value.pieces.isEmpty, (4...8).contains(words.count), isOfCharacters(words) else { return false }
        return endsOfLabels.contains { words.suffix(2) == $0 } && isBeforeValue(cell)
    }

    /// Whether each cell is a paragraph, label and value alike, and one behind the value may be a label, with another paragraph behind it that is none.
    private func isParagraphOfLabel(_ cell: Int, _ words: [UInt32], behind value: LabelledValue) -> Bool {
        guard let first = value.pieces.first, text.cells[first.cell].gap == .blankLine, text.cells[cell].gap == .blankLine,
            text.rows[text.cells[cell].row].cells.count == 1, (3...12).contains(words.count), isOfCharacters(words), isBeforeValue(cell)
        else { return false }
        return cell + 1 < limit && text.cells[cell + 1].gap == .blankLine
    }

    /// Whether something that is no known label stands behind a cell, in its row or the next one.
    private func isBeforeValue(_ cell: Int) -> Bool {
        let next = ((cell + 1)..<max(limit, cell + 1)).first { !text.rows[text.cells[$0].row].isFurniture }
        guard let next else { return false }
        return text.matchLabel(at: start(of: next), limit: limit) == nil
    }

    /// Words, and a value apart from them, before the next known label or the end of the row.
    private func isPair(_ words: Int) -> Bool {
        let cells = (words + 1)..<text.rows[text.cells[words].row].cells.upperBound
        guard !cells.isEmpty, text.cells[words + 1].gap == .wide, !beginsLabel(words + 1) else { return false }
        return cells.dropFirst().first { text.cells[$0].gap == .wide || beginsLabel($0) }.map { beginsLabel($0) } ?? true
    }

    private func beginsLabel(_ cell: Int) -> Bool { text.matchLabel(at: start(of: cell), limit: limit) != nil }

    /// Whether a value stands in another printed column than its label, as in text laid out like a table.
    private func isApart(_ value: LabelledValue) -> Bool {
        let next = value.match.next.cell + 1
        return next < limit && text.cells[next].gap == .wide && value.pieces.first?.cell == next
    }

    /// Words as labels are made of, with the signs between them: 主办部门/单位, but not （二期）.
    private func mayBeLabel(_ words: [UInt32]) -> Bool {
        (2...24).contains(words.count) && words.first != UInt32(ASCII.openParenthesis) && words.contains(where: isCharacter)
            && words.allSatisfy { isCharacter($0) || isLetter($0) || signsInLabels.contains($0) }
    }

    private func isOfCharacters(_ words: [UInt32]) -> Bool { words.allSatisfy(isCharacter) }
}

private func isCharacter(_ scalar: UInt32) -> Bool { (0x4E00...0x9FFF).contains(scalar) }

private func isLetter(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar | 0x20) }

private let signsInLabels = ScalarSet("/、()-·&")
private let openingSigns = ScalarSet("(《〈“‘「『【[")
private let closingSigns = ScalarSet(")》〉”’」』】]")

extension CellText {
    /// Whether a cell begins with words before a colon that is not one of a time: 建设性质：新建.
    fileprivate func isBeforeColon(_ cell: Int) -> Bool {
        let words = words(ofCell: cell)
        guard let colon = words.firstIndex(of: UInt32(ASCII.colon)), colon > words.startIndex else { return false }
        return !isDigit(words[colon - 1])
    }
}

/// How labels end that announce what a project or body is, and hardly a line of a name.
private let endsOfLabels = ["名称", "编码", "代码", "编号", "性质", "属性", "类别", "类型", "分类", "来源", "区域", "周期", "期限", "年限", "级次", "科目"].map {
    foldedScalars($0)[...]
}
