extension CellText {
    /// Packs the rows of a table as indicators. All rows of a level share its text.
    func pack(
        _ table: IndicatorRows, _ levels: RowLevels, weights: [PrintedNumber?], scores: [PrintedNumber?], _ packer: inout IndicatorPacker
    ) {
        packer.reserve(rows: table.rows.count)
        var (level1, level2) = (LevelNumber(), LevelNumber())
        for index in table.rows.indices {
            packer.addRow(line: table.rows[index].line)
            if let level = levels.level1[index] {
                packer.set(.level1, level1.number(level, of: table.levels1, self, &packer))
                packer.set(.maximumDigits, table.levels1[level].maximum)
            }
            if let level = levels.level2[index] { packer.set(.level2, level2.number(level, of: table.levels2, self, &packer)) }
            pack(table.rows[index].parts, &packer)
            packer.set(.weightDigits, weights[index])
            packer.set(.scoreDigits, scores[index])
        }
    }

    /// What a row itself prints, but for its points.
    private func pack(_ parts: RowParts, _ packer: inout IndicatorPacker) {
        withContent(parts, .name) { packer.set(.level3, $0) }
        packTarget(parts, &packer)
        withContent(parts, .actual) { packer.set(.actual, $0) }
        withContent(parts, .explanation) { packer.set(.explanation, $0) }
        withContent(parts, .remark) { packer.set(.remark, $0) }
    }

    /// Hands over what the cells of a column print, unless nobody can read it or it stands for nothing.
    @inline(__always)
    private func withContent(_ parts: RowParts, _ column: IndicatorColumn, _ take: (UnsafeBufferPointer<UInt8>) -> Void) {
        if parts.contains(column) { withPrintedContent(parts, column, take) }
    }

    private func withPrintedContent(_ parts: RowParts, _ column: IndicatorColumn, _ take: (UnsafeBufferPointer<UInt8>) -> Void) {
        if let cell = parts.onlyCell(column), let whole = unescaped(cells[cell].range) {
            if isContent(whole) { take(whole) }
        } else {
            join(cells: parts.cells(column).sorted()).utf8.withUnsafeBufferPointer { if isContent($0) { take($0) } }
        }
    }

    private func isContent(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool { !utf8.contains(undecodableMark) && !isPlaceholder(utf8) }

    private func isPlaceholder(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !utf8.isEmpty, fold(scalar(in: utf8, at: 0).value) < 0x3000 else { return utf8.isEmpty }
        return everyScalar(utf8, utf8.indices) { $0 == 45 || $0 == 47 }
    }

    // MARK: Targets

    private func packTarget(_ parts: RowParts, _ packer: inout IndicatorPacker) {
        if parts.contains(.sign) || parts.contains(.direction) || parts.contains(.unit) {
            joinedTarget(parts).withUnsafeBufferPointer { packTarget($0, &packer) }
        } else {
            withContent(parts, .target) { packTarget($0, &packer) }
        }
    }

    private func packTarget(_ printed: UnsafeBufferPointer<UInt8>, _ packer: inout IndicatorPacker) {
        guard let target = targetParts(printed) else { return }
        packer.set(.targetText, UnsafeBufferPointer(rebasing: printed[target.text]))
        packer.set(.targetUnit, UnsafeBufferPointer(rebasing: printed[target.unit]))
        packer.set(sign: target.comparison)
        packer.set(.targetDigits, target.value)
    }

    /// The target with the sign and the unit that columns of their own print: ≥, 86, 公里. 定性 is no sign, and only a number has a unit.
    private func joinedTarget(_ parts: RowParts) -> [UInt8] {
        let (target, unit) = (content(parts, .target), content(parts, .unit))
        let sign = sign(content(parts, .sign)) ?? sign(content(parts, .direction))
        guard !target.isEmpty, sign != nil || !unit.isEmpty else { return target }
        let number = target.withUnsafeBufferPointer { targetParts($0) }
        let isNumber = number.map { $0.value != nil && $0.unit.isEmpty } ?? false
        return (sign ?? []) + target + (isNumber ? unit : [])
    }

    /// ≥, or 大于等于, which stands for it.
    private func sign(_ printed: [UInt8]) -> [UInt8]? {
        if let first = printed.first, first >= 0xE5, let known = wordsOfComparison.first(where: { $0.word.utf8.elementsEqual(printed) }) {
            return Array(known.sign.utf8)
        }
        return !printed.isEmpty && everyScalar(printed, printed.indices) { signs.contains($0) } ? printed : nil
    }

    private func content(_ parts: RowParts, _ column: IndicatorColumn) -> [UInt8] {
        var content: [UInt8] = []
        withContent(parts, column) { content = Array($0) }
        return content
    }
}

/// The number of a level's text, which is looked for once for the rows of a group.
private struct LevelNumber {
    private var level = -1
    private var number: UInt64 = 0

    mutating func number(_ level: Int, of levels: [PrintedLevel], _ text: CellText, _ packer: inout IndicatorPacker) -> UInt64 {
        if level != self.level {
            number = text.withText(of: levels[level]) { packer.number(of: $0) }
            self.level = level
        }
        return number
    }
}

extension CellText {
    /// Hands over the level as printed, without the points in brackets.
    fileprivate func withText<Result>(of level: PrintedLevel, _ take: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if level.cells.count == 1, level.maximum == nil, let whole = unescaped(cells[level.cells[0]].range) { return take(whole) }
        return join(cells: level.cells).utf8.withUnsafeBufferPointer { printed in
            guard level.maximum != nil, let open = printed.lastIndex(where: { $0 == ASCII.openParenthesis }) ?? fullWidthBracket(printed)
            else {
                return take(printed)
            }
            return take(UnsafeBufferPointer(rebasing: printed[..<open]))
        }
    }

    private func fullWidthBracket(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        bytes.indices.last { bytes[$0...].starts(with: "（".utf8) }
    }
}
