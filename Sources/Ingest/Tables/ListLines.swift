/// Lists of projects in text that is laid out in columns, where nothing but the places of words says which cell is whose.
extension CellText {
    /// Reads the lines below a head in text that is laid out in columns, where each line is a project, or the lines between two blank ones are. Where
    /// cells take up several lines, and no blank ones part the projects, nobody knows which of them are whose.
    /// - Returns: false for any other list.
    func readLines(_ list: inout ProjectList) -> Bool {
        guard !list.hasIndicators, list.aboveHead.allSatisfy({ rows[$0].isFurniture || readYearLine($0) != nil || hasLabels(inRow: $0) })
        else {
            return false
        }
        var entries: [ListEntry] = []
        var row = list.head.rows.upperBound
        while row < rows.count, !rows[row].isTable {
            if rows[row].isFurniture || isPrintedAgain(row, of: list) {
                rows[row].isFurniture = true
            } else if let entry = blockEntry(row, list, after: entries) ?? lineEntry(row, list, after: entries) {
                entries.add(entry)
                row = entry.rows.upperBound - 1
            } else {
                break
            }
            row += 1
        }
        guard !entries.isEmpty, isEndOfLines(row, list, entries) else { return false }
        settle(&entries, &list)
        return true
    }

    /// A line with a project and its amounts, or with a total.
    private func lineEntry(_ row: Int, _ list: ProjectList, after entries: [ListEntry]) -> ListEntry? {
        guard cells(ofRow: row, under: list.head) != nil else { return nil }
        let entry = tableEntry(row, list, after: entries)
        let isLine = [.project, .perhapsGroup, .total, .partTotal].contains(entry.sort)
        return isLine && entry.amounts.contains { $0 != .blank } ? entry : nil
    }

    /// The lines from one to the next blank one, where one of them has the amounts, and the others only words of cells that go on; nil where each is a
    /// project of its own.
    private func blockEntry(_ row: Int, _ list: ProjectList, after entries: [ListEntry]) -> ListEntry? {
        guard startsBlock(row, list) else { return nil }
        let block = block(row)
        guard (2...Self.mostLines).contains(block.count) else { return nil }
        let name = list.place(.label(.text(.project)))
        var amounts: [Int] = []
        var hasName = false
        for line in block {
            guard let cells = cells(ofRow: line, under: list.head) else { return nil }
            let isWords = cells.allSatisfy { own in list.columns.contains { $0.place == own.column && $0.role.isWords } }
            if !isWords { amounts.append(line) }
            hasName = hasName || cells.contains { $0.column == name }
        }
        guard amounts.count == 1 else { return nil }
        var entry = tableEntry(amounts[0], list, after: entries)
        guard entry.amounts.contains(where: { $0 != .blank }) else { return nil }
        if entry.sort == .nameless, hasName { entry.sort = .project }
        guard [.project, .perhapsGroup].contains(entry.sort) else { return nil }
        entry.rows = block
        return entry
    }

    /// No cell of a list takes up more lines.
    private static var mostLines: Int { 8 }

    /// The lines from one on that no blank one parts, on its page.
    private func block(_ row: Int) -> Range<Int> {
        let end = rows.indices[(row + 1)...].prefix(Self.mostLines).first { next in
            rows[next].isTable || rows[next].isFurniture || rows[next].afterPageBreak || cells[rows[next].cells.lowerBound].gap != .line
        }
        return row..<(end ?? min(rows.count, row + 1 + Self.mostLines))
    }

    private func startsBlock(_ row: Int, _ list: ProjectList) -> Bool {
        cells[rows[row].cells.lowerBound].gap == .blankLine || rows[row].afterPageBreak || row == list.head.rows.upperBound
    }

    /// Whether the first line that is none of the list is that of another text, rather than a part of a cell, and no more of the list follows.
    private func isEndOfLines(_ row: Int, _ list: ProjectList, _ entries: [ListEntry]) -> Bool {
        guard row < rows.count, !rows[row].isTable else { return true }
        let isAnother = readTitle(row) != nil || readListTitle(row) != nil || isChapterHeading(row)
        let isNote = labels(inRow: row).first.map { $0.hasColon && $0.first.cell == rows[row].cells.lowerBound } ?? false
        let isApart = rows[row].afterPageBreak || cells[rows[row].cells.lowerBound].gap == .blankLine
        guard isAnother || isNote || isApart else { return false }
        return isAnother || !rows.indices[row...].prefix(8).contains { lineEntry($0, list, after: entries) != nil }
    }

    /// The first row a little behind the end of a list that is a project with its amounts, or a total: nothing else begins there.
    func rowBehind(_ list: ProjectList) -> Int? {
        for row in rows.indices[list.rows.upperBound...].prefix(8) where !rows[row].isFurniture {
            if readTitle(row) != nil || readListTitle(row) != nil { return nil }
            if lineEntry(row, list, after: []) != nil, !rows[row].isTable || isAsWide(row, list) { return row }
            if rows[row].isTable || hasLabels(inRow: row) { return nil }
        }
        return nil
    }
}
