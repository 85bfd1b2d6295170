/// Which rows of a list are whose: a project begins with its name, rows below without a name are its indicators, and 合计 is no project.
extension CellText {
    func readRows(_ list: inout ProjectList) {
        var entries: [ListEntry] = []
        var row = list.head.rows.upperBound
        while row < rows.count, let entry = entry(row, in: list, after: entries) {
            if let entry { entries.add(entry) }
            row += 1
        }
        while let last = entries.last, last.sort == .text { entries.removeLast() }
        settle(&entries, &list)
    }

    func settle(_ entries: inout [ListEntry], _ list: inout ProjectList) {
        list.rows = list.rows.lowerBound..<(entries.last?.rows.upperBound ?? list.head.rows.upperBound)
        let totals = settleTotals(&entries, list)
        list.wrongColumns = totals.wrong.union(columnsBesideUnknownBudget(entries, list))
        list.oddCells = oddCells(entries, list, except: totals.right)
        takeProjects(entries, &list)
    }

    /// 全年预算数 stands for the year's budget only where no 年初预算数 is printed: an amount in the column before it, of which the head was lost, may be
    /// that.
    private func columnsBesideUnknownBudget(_ entries: [ListEntry], _ list: ProjectList) -> Set<Int> {
        let before = { (place: Int) in list.columns.first { $0.place == place - 1 }?.role }
        guard let place = list.place(.label(.money(.adjustedBudget))), list.place(.label(.money(.initialBudget))) == nil,
            list.place(.label(.money(.annualFunds))) == nil, before(place) ?? .unknown == .unknown
        else { return [] }
        let hasAmount = entries.contains { entry in
            cells(ofRow: entry.row, under: list.head)?.contains { $0.column == place - 1 && isAmount($0.cells) } ?? false
        }
        return hasAmount ? [place] : []
    }

    /// Whether a row is as wide as the head, as far as is known: rows of a drawn table do not say how wide they are.
    func isAsWide(_ row: Int, _ list: ProjectList) -> Bool {
        rows[row].width == list.head.width || rows[row].width == 0 || list.head.width == 0
    }

    /// What a row is; nil where the list ends before it.
    private func entry(_ row: Int, in list: ProjectList, after entries: [ListEntry]) -> ListEntry?? {
        if rows[row].isFurniture { return .some(nil) }
        if isPrintedAgain(row, of: list) {
            // The head that each page repeats is part of the page.
            rows[row].isFurniture = true
            return .some(nil)
        }
        if readTitle(row) != nil || readListTitle(row) != nil || labels(inRow: row).contains(where: { $0.label == .text(.project) }) {
            return nil
        }
        guard rows[row].isTable else {
            if isCutRow(row) { return .some(ListEntry(row: row, sort: .shifted)) }
            return goesOn(behind: row, list) ? .some(ListEntry(row: row, sort: .text)) : nil
        }
        moveBelowHeads(row, list)
        return .some(tableEntry(row, list, after: entries))
    }

    /// Whether a row is one of the head's, or of those between it and the title.
    func isPrintedAgain(_ row: Int, of list: ProjectList) -> Bool {
        let words = words(ofRow: row)
        return list.rows.lowerBound < list.head.rows.upperBound
            && (list.rows.lowerBound..<list.head.rows.upperBound).contains { self.words(ofRow: $0) == words }
    }

    /// Whether a line of text directly below a row may be a row whose borders were lost: it has a number, and is no note.
    private func isCutRow(_ row: Int) -> Bool {
        guard rows[row - 1].isTable, cells[rows[row].cells.lowerBound].gap == .line, !isChapterHeading(row),
            !words(ofRow: row).contains(UInt32(ASCII.colon))
        else { return false }
        return rows[row].cells.contains { bytes[cells[$0].range].contains(where: isDigit) }
    }

    /// Whether the list goes on a little behind a line of text: with its head, or with as wide a row.
    private func goesOn(behind row: Int, _ list: ProjectList) -> Bool {
        for next in rows.indices[(row + 1)...].prefix(5) where !rows[next].isFurniture {
            if isPrintedAgain(next, of: list) { return true }
            if readTitle(next) != nil || readListTitle(next) != nil { return false }
            if rows[next].isTable { return isAsWide(next, list) && labels(inRow: next).isEmpty }
        }
        return false
    }

    func tableEntry(_ row: Int, _ list: ProjectList, after entries: [ListEntry]) -> ListEntry {
        let cells = self.cells(ofRow: row, under: list.head) ?? []
        var entry = ListEntry(row: row, sort: .more)
        entry.amounts = list.columns.filter(\.isMoney).map { column in
            cells.first { $0.column == column.place }.map { scaledAmount($0.cells) } ?? .blank
        }
        let hasAmount = entry.amounts.contains { $0 != .blank }
        let firstAmount = list.columns.first(where: \.isMoney)?.place ?? .max
        let texts = cells.filter { $0.column < firstAmount }
        let place = list.place(.label(.text(.project)))
        let isOfGroup = { (cell: (column: Int, cells: Range<Int>)) in
            (texts.count == 1 || cell.column == place) && self.endsInTotal(self.words(ofCells: cell.cells))
        }
        if texts.contains(where: { isTotal(words(ofCells: $0.cells)) || isOfGroup($0) }) {
            entry.sort = texts.contains { words(ofCells: $0.cells).containsWords(part) } ? .partTotal : .total
            if isShifted(row, cells, list) { entry.amounts = entry.amounts.map { _ in .unreadable } }
            return entry
        }
        let name = place.flatMap { place in cells.first { $0.column == place }?.cells }
        // An amount where the name belongs stands in a wrong column, as words where the budget belongs do, and so do the others.
        let budget = cells.first { $0.column == firstAmount }?.cells
        if isShifted(row, cells, list) || name.map({ isAmount($0) }) ?? false || hasWords(budget, besideAmounts: entry) {
            entry.sort = .shifted
            return entry
        }
        let number = list.place(.number).flatMap { place in cells.first { $0.column == place }?.cells }
        // A label is no name: the column is that of another table beside this one.
        guard let name, words(ofCells: name).contains(where: { $0 >= 0x3400 }), wholeLabel(name) == nil else {
            entry.sort = hasAmount || number != nil || name != nil ? .nameless : .more
            return entry
        }
        let last = entries.last?.lastProject.map { entries[$0] }
        if let last, isSame(row, last.row, list) { return entry }
        let hasMoney = !entry.amounts.isEmpty
        if hasMoney, !hasAmount, let last, last.amounts.contains(where: { $0 != .blank }) {
            if list.place(.number) == nil {
                entry.sort = .perhapsMore
                return entry
            }
            if number == nil {
                entry.sort = .restOfName
                return entry
            }
        }
        entry.sort = isGroupNumber(words(ofCells: name)) && hasAmount ? .perhapsGroup : .project
        return entry
    }

    /// 一、 or （一）, in front of what may be the name of a group of projects.
    private func isGroupNumber(_ words: Words) -> Bool {
        let rest = words.drop { $0 == UInt32(ASCII.openParenthesis) }
        let number = rest.prefix { groupNumbers.contains($0) }
        return (1...3).contains(number.count) && rest.dropFirst(number.count).first.map { signsBehindNumber.contains($0) } ?? false
    }

    /// Whether a row repeats the merged cells of the project above: its name, and nothing else of another project.
    private func isSame(_ row: Int, _ first: Int, _ list: ProjectList) -> Bool {
        guard let own = cells(ofRow: row, under: list.head), let other = cells(ofRow: first, under: list.head) else { return false }
        for column in list.columns where column.isOfProject {
            guard let cells = own.first(where: { $0.column == column.place }) else { continue }
            guard let above = other.first(where: { $0.column == column.place }), words(ofCells: cells.cells) == words(ofCells: above.cells)
            else { return false }
        }
        return true
    }

    /// Whether which cell of a row stands in which column is not certain: the row is wider than the head, or narrower, though no row of a sheet
    /// that leaves out its last blanks.
    private func isShifted(_ row: Int, _ cells: [(column: Int, cells: Range<Int>)], _ list: ProjectList) -> Bool {
        let (own, width) = (rows[row].width, list.head.width)
        guard own != width, own > 0, width > 0 else { return false }
        if own > width { return (cells.last?.column ?? 0) >= width }
        let first = cells.first?.column ?? 0
        // Rows without the merged cells of the project begin with another's.
        if first == 0 || first < list.columns.first(where: { $0.isOfProject })?.place ?? 0 { return !isProven(cells, list) }
        return !list.columns.contains { $0.place == first && !$0.isOfProject }
    }

    /// Whether the amounts of a narrow row are those of a whole one: the budget is what its sources add up to.
    func isProven(_ cells: [(column: Int, cells: Range<Int>)], _ list: ProjectList) -> Bool {
        var (total, parts) = (0 as Int64, 0 as Int64)
        for column in list.columns where column.isMoney {
            guard let own = cells.first(where: { $0.column == column.place }) else { continue }
            guard case .amount(let amount) = scaledAmount(own.cells), case .label(.money(let label)) = column.role else { return false }
            switch label.sort {
            case .source: parts &+= amount
            default: total = total == 0 ? amount : total
            }
        }
        return total != 0 && total == parts
    }

    private func isTotal(_ words: Words) -> Bool { totalWords.contains(words) }

    /// 某局小计
    private func endsInTotal(_ words: Words) -> Bool { words.suffix(2).elementsEqual(part) || words.suffix(2).elementsEqual(whole) }

    /// Whether cells hold an amount with decimals or separators, which no target is.
    func isAmount(_ cells: Range<Int>) -> Bool {
        range(ofCells: cells).map { isLongAmount($0) } ?? cells.contains { isLongAmount(self.cells[$0].range) }
    }

    /// The amount of cells, with up to six decimals, for comparison within the list only. Two numbers in one cell are none.
    func scaledAmount(_ range: Range<Int>) -> ListAmount {
        if range.count > 1, range.allSatisfy({ wholeNumber(cells[$0]) != nil }) { return .unreadable }
        return switch self.range(ofCells: range).map({ parseMoney($0, unit: .tenThousand) }) {
        case .amount(let amount): .amount(amount.fen)
        case .blank: .blank
        default: .unreadable
        }
    }
}

private let groupNumbers = ScalarSet("一二三四五六七八九十")
let signsBehindNumber = ScalarSet("、)）.")
private let part = foldedScalars("小计")
private let whole = foldedScalars("合计")
private let totalWords = WordSet([
    "合计", "总计", "小计", "共计", "总合计", "合计数", "金额合计", "本页小计", "本页合计", "单位小计", "部门合计", "项目支出合计", "项目合计", "过次页", "转下页", "接下页", "承前页", "承上页",
])
