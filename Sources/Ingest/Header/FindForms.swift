/// The rows of one form in a document.
struct FormRegion {
    var rows: Range<Int>
    /// The row of the title; nil when it was lost.
    var titleRow: Int?
    var title: FormTitle?
    /// The fiscal year that the title or a line beside it names.
    var titleYear: FiscalYear?
    /// The row with 项目名称; nil when only the rest of the form is there.
    var projectRow: Int?
    /// The row of a title within the form that none begins with: the head of another form was lost there.
    var lostTitleRow: Int?
    /// The list that it is a part of.
    var placeInList: PlaceInList?
}

/// How many rows may stand between a title and 项目名称.
private let titleReach = 14

/// Finds the forms of a document: a title followed by 项目名称, or, where the title was lost, 项目名称 among other labels of a form's head.
func findForms(_ text: CellText) -> [FormRegion] {
    var starts: [FormRegion] = []
    var title: (row: Int, title: FormTitle)?
    var lostTitles: [Int] = []
    let endTitle = { (end: Int) in
        guard let lost = title else { return }
        if let region = text.regionWithoutProject(lost.row, lost.title, before: end) {
            starts.append(region)
        } else {
            lostTitles.append(lost.row)
        }
    }
    let (heads, lists) = findHeads(text)
    for head in heads {
        // What stands above a list heads no form below it.
        if let above = title, let list = lists.firstBehind(above.row), list.rows.lowerBound < head.row {
            endTitle(list.rows.lowerBound)
            title = nil
        }
        if let found = head.title {
            endTitle(head.row)
            title = (head.row, text.title(found, inRow: head.row, after: title))
        } else if let near = title, head.row - near.row <= titleReach {
            starts.append(FormRegion(rows: near.row..<head.row, titleRow: near.row, title: near.title, projectRow: head.row))
            title = nil
        } else if !text.isSameHead(starts.last, head.row), text.isHeadOfForm(head.row) {
            starts.append(
                FormRegion(rows: text.firstLabelRow(before: head.row)..<head.row, titleRow: nil, title: nil, projectRow: head.row))
        }
    }
    endTitle(text.rows.count)
    starts += lists.indices.flatMap { regions(lists, $0) }
    starts.sort { $0.rows.lowerBound < $1.rows.lowerBound }
    for index in starts.indices {
        if starts[index].placeInList != nil { continue }
        let list = lists.firstBehind(starts[index].rows.lowerBound)
        let next = min(
            list?.rows.lowerBound ?? text.rows.count, index + 1 < starts.count ? starts[index + 1].rows.lowerBound : text.rows.count)
        starts[index].rows = starts[index].rows.lowerBound..<next
        starts[index].titleYear = text.titleYear(starts[index])
        let firstLost = lostTitles[lostTitles.partitionPoint { $0 < starts[index].rows.lowerBound }...].first
        starts[index].lostTitleRow = firstLost.flatMap { $0 < next ? $0 : nil }
    }
    return starts
}

extension [ProjectList] {
    /// The first that begins in a row or below it.
    fileprivate func firstBehind(_ row: Int) -> ProjectList? {
        let index = partitionPoint { $0.rows.lowerBound < row }
        return index < count ? self[index] : nil
    }
}

/// A row with a title, or else with 项目名称.
private struct HeadRow: Sendable {
    var row: Int
    var title: FormTitle?
}

/// All titles and 项目名称 of a document, in the order of its rows, and the lists of projects apart.
private func findHeads(_ text: CellText) -> (heads: [HeadRow], lists: [ProjectList]) {
    var heads: [HeadRow] = []
    var lists: [ProjectList] = []
    var row = 0
    while row < text.rows.count {
        defer { row += 1 }
        if text.rows[row].isFurniture { continue }
        if let title = text.readTitle(row) {
            heads.append(HeadRow(row: row, title: title))
        } else if text.hasLabel(.text(.project), inRow: row), !text.isHeadOfNumberedList(row) {
            guard let list = text.projectList(at: row, behind: lists.last) else {
                heads.append(HeadRow(row: row))
                continue
            }
            while let last = heads.last, last.row >= list.rows.lowerBound { heads.removeLast() }
            lists.append(list)
            if list.isUnreadable { text.unreadableLists.append(list.rows.lowerBound) }
            row = list.rows.upperBound - 1
        }
    }
    return (heads, lists)
}

/// The projects of a list, each as a form.
private func regions(_ lists: [ProjectList], _ number: Int) -> [FormRegion] {
    let list = lists[number]
    return list.projects.indices.map { project in
        FormRegion(
            rows: list.projects[project].rows, titleRow: nil, title: list.title, titleYear: list.projects[project].year ?? list.year,
            projectRow: list.projects[project].rows.lowerBound,
            placeInList: PlaceInList(lists: lists, number: number, project: project))
    }
}

/// The row of a title that no form begins with, at the end of a document whose last lines are the beginning of a form: it was cut off there.
/// - Parameter regions: the forms that were found.
func cutOffTitle(_ text: CellText, _ regions: [FormRegion]) -> Int? {
    guard let last = regions.last, let title = text.rows.indices.last(where: { text.readTitle($0) != nil }) else { return nil }
    guard title > (last.projectRow ?? last.titleRow ?? title), title != last.titleRow, text.rows.count - title <= titleReach else {
        return nil
    }
    let isBegun = text.rows.indices[(title + 1)...].contains { row in
        text.readYearLine(row) != nil || text.labels(inRow: row).contains { $0.label.isHead }
    }
    return isBegun ? title : nil
}

extension CellText {
    /// The labels of a row, at the start of its cells.
    func labels(inRow row: Int) -> [LabelMatch] {
        var found: [LabelMatch] = []
        var cell = rows[row].cells.lowerBound
        while found.count < 16, let match = nextLabel(inRow: row, &cell) { found.append(match) }
        return found
    }

    /// The next label of a row, at the start of a cell or of one behind it, and steps over it.
    private func nextLabel(inRow row: Int, _ cell: inout Int) -> LabelMatch? {
        guard rows[row].looks.contains(.mayHaveLabel) else { return nil }
        let end = rows[row].cells.upperBound
        while cell < end {
            if cells[cell].mayBeLabel, let match = matchLabel(at: Position(cell: cell, offset: cells[cell].start), limit: cells.count) {
                cell = max(match.next.cell, cell + 1)
                return match
            }
            cell += 1
        }
        return nil
    }

    /// Says that no form was found, and what stands there instead.
    func noForm(source: Text) -> Finding {
        var finding = Finding(.noForm, source: source, line: formOnOneLine)
        if finding.line == nil, let row = rows.indices.first(where: { isTitleOfWholeBody($0) }) {
            finding.line = rows[row].line
            finding.found = join(cells: cellsOfTitle(row))
        }
        return finding
    }

    /// The line of text that has the labels of a whole form, with their values between them: nobody can tell where its cells end.
    private var formOnOneLine: LineNumber? {
        let row = rows.indices.first { row in
            guard !rows[row].isTable else { return false }
            if hasHeadWithoutCells(row) { return true }
            guard words(ofRow: row).count >= 100 else { return false }
            let found = Set(labels(inRow: row).map(\.label))
            return found.count >= 5 && found.contains(.text(.project))
        }
        return row.map { rows[$0].line }
    }

    /// Whether labels follow each other in the middle of words, as no sentence has them: 实施单位某市水务局…一级指标二级指标三级指标…, or the first one
    /// a title's year: …绩效目标表（2023年度）项目名称….
    private func hasHeadWithoutCells(_ row: Int) -> Bool {
        guard rows[row].cells.contains(where: { self.words(ofCell: $0).count > headsWithoutCells[0].count }) else { return false }
        let words = words(ofRow: row)
        return words.indices.contains { index in
            headsWithoutCells.contains { words[index] == $0[0] && words[index...].starts(with: $0) }
        }
    }

    /// The line of the first amount in rows that belong to no form, a little above a table of indicators: a form whose head was lost. nil where a form
    /// about the whole body stands there.
    func headlessForm(_ rows: Range<Int>) -> LineNumber? {
        guard let table = rows.first(where: { hasColumnHeader($0) }), !rows.contains(where: { isTitleOfWholeBody($0) }) else { return nil }
        let amount = rows[..<table].suffix(40).first { labels(inRow: $0).contains { $0.label.isMoney } }
        return amount.map { self.rows[$0].line }
    }

    /// Whether a table of indicators begins with a row.
    private func hasColumnHeader(_ row: Int) -> Bool {
        rows[row].cells.first.flatMap { readColumnHeader(at: $0, limit: cells.count) } != nil
    }

    func hasLabels(inRow row: Int) -> Bool {
        var cell = rows[row].cells.lowerBound
        return nextLabel(inRow: row, &cell) != nil
    }

    func hasLabel(_ label: Label, inRow row: Int) -> Bool {
        guard byteCount(ofRow: row) <= 600 else { return false }
        var cell = rows[row].cells.lowerBound
        for _ in 0..<16 {
            guard let match = nextLabel(inRow: row, &cell) else { return false }
            if match.label == label { return true }
        }
        return false
    }

    /// Whether 项目名称 in this row heads a form though no title does: it has a value, and two more labels of a head follow soon.
    fileprivate func isHeadOfForm(_ row: Int) -> Bool {
        let own = labels(inRow: row)
        guard let index = own.firstIndex(where: { $0.label == .text(.project) }) else { return false }
        let next = own[index].next
        if index + 1 < own.count, own[index + 1].first == next || own[index + 1].first.cell == next.cell + 1 { return false }
        if isHeadOfList(own) { return false }
        var others = Set(own.map(\.label))
        for later in rows.indices[(row + 1)...].prefix(8) { others.formUnion(labels(inRow: later).map(\.label)) }
        others.remove(.text(.project))
        return others.filter(\.isHead).count >= 2
    }

    /// 单位名称, 项目名称, 合计, 其他资金: a row of labels directly one after another heads a list of projects.
    private func isHeadOfList(_ labels: [LabelMatch]) -> Bool {
        zip(labels, labels.dropFirst()).count { $1.first.cell == $0.next.cell + 1 && $0.next.offset == cells[$0.next.cell].end } > 1
    }

    /// Whether 项目名称 alone in its line follows 序号, alone in a line too: the heads of a list, of which each cell was written in a line of its own.
    fileprivate func isHeadOfNumberedList(_ row: Int) -> Bool {
        let isAlone = { (row: Int) in self.rows[row].cells.count == 1 && !self.rows[row].isTable }
        let name = rows[row].cells.lowerBound
        guard isAlone(row), matchLabel(at: Position(cell: name, offset: cells[name].start), limit: cells.count)?.hasColon == false else {
            return false
        }
        return rows.indices[..<row].suffix(3).contains { isAlone($0) && words(ofRow: $0).elementsEqual(numberOfRow) }
    }

    /// Whether 项目名称 is printed again soon after the last one, before any table: one form with two names rather than two forms.
    fileprivate func isSameHead(_ last: FormRegion?, _ row: Int) -> Bool {
        guard let before = last?.projectRow, row - before <= titleReach else { return false }
        return !(before..<row).contains { hasColumnHeader($0) }
    }

    /// Goes back over rows that hold labels of the head, such as 申报单位名称.
    fileprivate func firstLabelRow(before row: Int) -> Int {
        var first = row
        while first > 0, row - first < 4, !rows[first - 1].isFurniture {
            let isHead = labels(inRow: first - 1).contains { $0.label.isHead || $0.label == .moneyUnit } || readYearLine(first - 1) != nil
            guard isHead else { break }
            first -= 1
        }
        return first
    }

    /// A titled form whose 项目名称 cannot be found, if enough other labels of a head follow the title.
    fileprivate func regionWithoutProject(_ row: Int, _ title: FormTitle, before end: Int) -> FormRegion? {
        var others = Set<Label>()
        for later in rows.indices[(row + 1)...].prefix(titleReach) where later < end { others.formUnion(labels(inRow: later).map(\.label)) }
        guard others.filter(\.isHead).count >= 2 else { return nil }
        return FormRegion(rows: row..<end, titleRow: row, title: title, projectRow: nil)
    }

    /// The year in the title, or in a short line between the title, or just above it, and the first label.
    fileprivate func titleYear(_ region: FormRegion) -> FiscalYear? {
        if let year = region.title?.year { return year }
        guard let titleRow = region.titleRow else { return readYearLine(region.rows.lowerBound) ?? yearOfField(region.rows.lowerBound) }
        for row in region.rows where row > titleRow && row <= max(titleRow + 4, region.projectRow ?? 0) {
            if let year = readYearLine(row) ?? yearOfField(row) { return year }
            if hasLabels(inRow: row) { break }
        }
        return (titleRow > 0 ? readYearLine(titleRow - 1) : nil) ?? region.title?.yearAbove
    }
}

extension Label {
    /// Whether the label belongs to the head of a form.
    var isHead: Bool {
        switch self {
        case .text(.grade), .text(.project): false
        case .text, .date, .period, .money, .fundsHeading: true
        default: false
        }
    }
}

private let numberOfRow = foldedScalars("序号")
private let headsWithoutCells = ["一级指标二级指标", "年度)项目名称", "年度)专项名称"].map { foldedScalars(Text($0)) }
