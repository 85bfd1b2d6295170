extension CellText {
    /// Where a table of indicators ends: before notes, a label of the head, a chapter heading or other text.
    /// - Returns: the first cell that is not in the table, and whether nothing of the form can follow.
    func endOfTable(_ header: ColumnHeader, limit: Int) -> (cell: Int, endsForm: Bool) {
        guard header.next < limit else { return (limit, true) }
        var row = cells[header.next].row
        let lastRow = cells[limit - 1].row
        while row <= lastRow {
            let first = max(rows[row].cells.lowerBound, header.next)
            if !rows[row].isFurniture, first < limit {
                if let end = endBefore(row, first, header, lastRow: lastRow, limit: limit) {
                    return end.endsForm ? (max(header.next, headingAbove(end.cell)), true) : end
                }
            }
            row += 1
        }
        return (limit, true)
    }

    private func endBefore(_ row: Int, _ first: Int, _ header: ColumnHeader, lastRow: Int, limit: Int) -> (cell: Int, endsForm: Bool)? {
        if let match = matchLabel(at: Position(cell: first, offset: cells[first].start), limit: limit, acrossLines: false),
            endsTable(match, first, header)
        {
            return (first, false)
        }
        if isPlaceOfStamp(row) { return (first, false) }
        if readTitle(row) != nil || isChapterHeading(row) { return (first, true) }
        if header.isTable, !rows[row].isTable, !goesOn(after: row, lastRow: lastRow) { return (first, true) }
        if !header.isTable, rows[row].isTable || !header.contains(.explanation) && isProse(row) && !hasLevel(below: row, lastRow: lastRow) {
            return (first, true)
        }
        return nil
    }

    /// 财务股审核意见 （盖章）: who looked the form through signs here.
    private func isPlaceOfStamp(_ row: Int) -> Bool {
        guard let last = rows[row].cells.last, rows[row].cells.count <= 3 else { return false }
        let words = words(ofCell: last)
        return words.count <= 5 && words.last == UInt32(ASCII.closeParenthesis) && endsOfStamps.contains { words.suffix($0.count) == $0 }
    }

    /// Whether 质量指标 stands alone in a cell at the start of one of the next lines, before another form or part of the document: what a remark says
    /// at length ends no table.
    private func hasLevel(below row: Int, lastRow: Int) -> Bool {
        for next in rows.indices[(row + 1)...].prefix(40) where next <= lastRow {
            guard let first = rows[next].cells.first, readTitle(next) == nil, !isChapterHeading(next) else { return false }
            if isWholeLevel(first) { return true }
        }
        return false
    }

    /// Whether a cell is the name of a level with its ending: 质量指标, 质量目标.
    func isWholeLevel(_ cell: Int) -> Bool {
        let words = words(ofCell: cell)
        return words.count > 3 && endsInLevelSuffix(words) && IndicatorWords.shared.meaning(words).isLevel
    }

    /// Whether a cell is the head of a column: 偏差原因分析及改进措施.
    func isHeadOfColumn(_ cell: Int) -> Bool {
        guard cells[cell].mayBeLabel, cells[cell].words.count > 4, case .column = wholeLabel(cell..<(cell + 1))?.label else { return false }
        return true
    }

    /// Of text below a table: its heading, which stands alone at the top of a page; else the text's first cell.
    private func headingAbove(_ cell: Int) -> Int {
        let row = cells[cell].row - 1
        guard row > 0, !rows[row].isTable, !rows[row].isFurniture, rows[row].cells.count == 1, let heading = rows[row].cells.first,
            rows[row].afterPageBreak || rows[row - 1].isFurniture, looks(of: words(ofRow: row)).isEmpty
        else { return cell }
        return heading
    }

    private func endsTable(_ match: LabelMatch, _ first: Int, _ header: ColumnHeader) -> Bool {
        switch match.label {
        // 说明 right below the head is the last of its labels.
        case .notes: match.hasColon || first > header.next && cells[first].gap.startsRow
        case .narrative:
            (match.hasColon || isWholeCell(match) && first > header.next && cells[first].gap.startsRow) && match.words.count > 6
        case .other where isWholeCell(match) && isOpinion(match): first > header.next && cells[first].gap.startsRow
        case .text, .date, .period, .other: match.hasColon && match.words.count > 6
        case .money: match.hasColon || match.unit != nil
        default: false
        }
    }

    /// 财政部门审核意见, though no name of an indicator may end so: it stands before its row's values.
    private func isOpinion(_ match: LabelMatch) -> Bool { bytes[match.words].suffix(opinion.count).elementsEqual(opinion) }

    /// 其他需要说明的问题, alone in its cell: no indicator is called so.
    private func isWholeCell(_ match: LabelMatch) -> Bool { match.next.offset == cells[match.next.cell].end }

    /// 第四部分 …, 一、…, 附件: what begins another part of a document.
    func isChapterHeading(_ row: Int) -> Bool {
        guard !rows[row].isTable, let first = rows[row].cells.first else { return false }
        let words = words(ofCell: first)
        guard let sign = words.first, chapterStarts.contains(sign) else { return isListTitle(row, words) }
        if words.first == chapter, let end = words.prefix(6).firstIndex(where: { chapterWords.contains($0) }) {
            return end > words.startIndex + 1
        }
        if words.count <= 60, let comma = words.prefix(4).firstIndex(of: 0x3001), comma > words.startIndex,
            words[..<comma].allSatisfy({ chineseNumerals.contains($0) })
        {
            return true
        }
        if isListTitle(row, words) { return true }
        return words.count <= 12 && attachments.contains { words.starts(with: $0) }
    }

    /// 某单位2024年度项目绩效目标汇总表: a title in a line of its own.
    private func isListTitle(_ row: Int, _ words: Words) -> Bool {
        rows[row].cells.count == 1 && words.count >= 8 && words.last == Chinese.form && words.contains(Chinese.year)
    }

    /// Whether the table goes on after a line of text: another row of it follows soon.
    private func goesOn(after row: Int, lastRow: Int) -> Bool {
        for next in rows.indices[(row + 1)...].prefix(2) where next <= lastRow {
            if rows[next].isTable { return byteCount(ofRow: row) <= 90 }
        }
        return false
    }

    /// A line of running text: long, with the punctuation of sentences.
    private func isProse(_ row: Int) -> Bool {
        guard rows[row].cells.count <= 2, let cell = rows[row].cells.first else { return false }
        let words = words(ofRow: row)
        return words.count >= 30 && words.contains(Chinese.fullStop) && displayColumn(cells[cell]) < 12
    }
}

private let opinion = Array("意见".utf8)
private let endsOfStamps = (placesOfStamp + ["签字"]).map { foldedScalars(Text("(\($0))")) }
/// 第
private let chapter: UInt32 = 0x7B2C
private let chapterWords = ScalarSet("部章节篇")
private let chineseNumerals = ScalarSet("一二三四五六七八九十")
private let attachments = ["附件", "附表", "名词解释", "附录"].map { foldedScalars(Text($0)) }
/// What a chapter's heading may begin with, unless it is the title of a list.
private let chapterStarts = ScalarSet(foldedScalars("第一二三四五六七八九十") + attachments.map { $0[0] })
