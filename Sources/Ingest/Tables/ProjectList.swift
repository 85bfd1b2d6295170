/// A table of many projects, one below the other: each row, or a few rows together, is what a form of one project says.
struct ProjectList {
    var head: TableHead
    var columns: [ListColumn]
    /// From the title, or the head, to the last row.
    var rows: Range<Int>
    var titleRow: Int?
    var title: FormTitle?
    /// The fiscal year that the title or a line beside it names.
    var year: FiscalYear?
    var projects: [ListedProject] = []
    /// It is laid out in columns, and nobody knows which line is whose project's.
    var isUnreadable = false
    /// Each name has a number in front: 1.道路养护.
    var areNamesNumbered = false
    /// Table columns whose total is not what the projects add up to.
    var wrongColumns: Set<Int> = []
    /// The first cells of amounts that are printed otherwise than all others of their column.
    var oddCells: Set<Int> = []

    /// What is printed between title and head: 单位：万元.
    var aboveHead: Range<Int>

    func place(_ role: ListColumn.Role) -> Int? { columns.first { $0.role == role }?.place }

    /// Whether most heads are known, one beside 项目名称 too, and there are amounts or indicators.
    fileprivate var hasColumnsOfProjects: Bool {
        guard let project = columns.firstIndex(where: { $0.role == .label(.text(.project)) }),
            columns.contains(where: \.isMoney) || hasIndicators
        else { return false }
        let known = columns.count { $0.role != .unknown }
        let undivided = head.columns.count { $0.path.count == 1 }
        let isBeside = [project - 1, project + 1].contains { columns.indices.contains($0) && columns[$0].role != .unknown }
        return isBeside && known > 2 && known * 2 >= undivided
    }

    var hasIndicators: Bool { place(.label(.column(.name))) != nil }
}

/// A column of a list.
struct ListColumn {
    /// The table column.
    var place: Int
    var role: Role
    /// The lowest cells of its head.
    var words: Range<Int>
    /// The money unit that its head prints.
    var unit: MoneyUnit?

    enum Role: Hashable {
        case label(Label)
        /// 序号
        case number
        /// 预算年度
        case year
        /// 2027年 on a list of 2025, beside the sum of all years
        case otherYear
        case unknown
    }
}

/// The rows of one project in a list.
struct ListedProject {
    var rows: Range<Int>
    /// Cells above that hold for it too, by column: the merged cell of its unit.
    var carried: [Int: Range<Int>] = [:]
    /// The row below its name that ends the name.
    var restOfName: Int?
    /// Its name may go on in the row below, or which project it is nobody knows.
    var isNameUncertain = false
    /// Rows of it of which the cells stand in wrong columns, or may.
    var shiftedRows: Set<Int> = []
    /// Nothing of it is certain.
    var isShifted = false
    /// What its column of years says.
    var year: FiscalYear?
}

/// The list that a form is a part of, and which. All projects share the lists of their document.
struct PlaceInList {
    let lists: [ProjectList]
    let number: Int
    let project: Int

    var list: ProjectList { lists[number] }
}

extension CellText {
    /// The list whose head has 项目名称 in a row; nil where that is the label of a form.
    /// - Parameter last: the list before. Directly behind its last row another head begins a list under the same title, with columns of its own.
    func projectList(at row: Int, behind last: ProjectList?) -> ProjectList? {
        guard rows[row].cells.count > 2, let head = tableHead(at: row), isHeadOfList(head) else { return nil }
        let above = last.flatMap { list in (list.rows.upperBound..<row).allSatisfy { rows[$0].isFurniture } ? list : nil }
        let titleRow = above == nil ? rowOfListTitle(above: row) : nil
        let isBegun = above != nil || titleRow != nil
        guard isBegun || rows.indices.prefix(row).reversed().allSatisfy({ rows[$0].isFurniture }) else { return nil }
        let first = titleRow ?? row
        var list = ProjectList(
            head: head, columns: [], rows: first..<head.rows.upperBound, titleRow: titleRow,
            aboveHead: above?.aboveHead ?? (titleRow.map { $0 + 1 } ?? head.rows.lowerBound)..<head.rows.lowerBound)
        list.title = above?.title ?? titleRow.flatMap { readListTitle($0) }
        list.year = above?.year ?? list.title?.year ?? yearBeside(list)
        list.columns = listColumns(head, own: list.year)
        if !head.extents.isEmpty { list.head.contents = list.columns.map(\.content) }
        // Without a title only a column says of which year they are.
        guard list.hasColumnsOfProjects, list.title != nil || list.place(.year) != nil else { return nil }
        if head.extents.isEmpty {
            readRows(&list)
        } else if !readLines(&list) {
            guard titleRow != nil else { return nil }
            list.isUnreadable = true
            list.rows = first..<endOfUnreadableList(below: head)
            return list
        }
        return list.projects.isEmpty ? nil : list
    }

    /// Where the next text begins below a list in columns of which nobody knows whose its lines are.
    private func endOfUnreadableList(below head: TableHead) -> Int {
        rows.indices[head.rows.upperBound...].first {
            rows[$0].isTable || readTitle($0) != nil || readListTitle($0) != nil || isChapterHeading($0)
        } ?? rows.count
    }

    /// 单位名称, 项目名称, 预算金额: words in neighbouring columns, and none of them a number or a sentence.
    private func isHeadOfList(_ head: TableHead) -> Bool {
        guard let first = cells(ofRow: head.rows.lowerBound, under: head),
            let project = first.firstIndex(where: { wholeLabel($0.cells)?.label == .text(.project) })
        else { return false }
        let neighbours = [project - 1, project + 1].filter {
            first.indices.contains($0) && abs(first[$0].column - first[project].column) == 1
        }
        guard !neighbours.isEmpty, neighbours.contains(project + 1) || project == first.count - 1 else { return false }
        return first.count > 2
            && first.allSatisfy { cell in
                let words = words(ofCells: cell.cells)
                return words.count <= 30 && !words.contains(Chinese.fullStop) && !cell.cells.contains { isPartOfAmount(cells[$0].range) }
            }
    }

    private func listColumns(_ head: TableHead, own: FiscalYear?) -> [ListColumn] {
        let meanings = head.columns.map { column in column.path.map { headMeaning($0, own: own) } }
        let hasYears = meanings.contains { $0.contains { $0.year != nil && $0.year != .own } }
        var columns: [ListColumn] = []
        for (column, path) in zip(head.columns, meanings) {
            let words = column.path[column.path.count - 1]
            let role = role(path, words: self.words(ofCells: words), hasYears: hasYears, behind: columns)
            var own = ListColumn(place: column.place, role: role, words: words, unit: path.compactMap(\.unit).last)
            if role != .unknown, role != .label(.other), role != .otherYear, let first = columns.firstIndex(where: { $0.role == role }) {
                settle(&columns[first], &own)
            }
            if own.isSource, own.unit == nil { own.unit = columns.last(where: \.isMoney)?.unit }
            columns.append(own)
        }
        return columns
    }

    /// Of two columns of one amount, as 申报数 beside 审定数, the approved one counts; of two that print it in two units, the first; else neither.
    private func settle(_ first: inout ListColumn, _ second: inout ListColumn) {
        guard first.isMoney else { return second.role = .unknown }
        let (one, other) = (withoutUnit(first.words), withoutUnit(second.words))
        switch (approvedWords.contains(one), approvedWords.contains(other)) {
        case (true, false): second.role = .unknown
        case (false, true): first.role = .unknown
        default:
            // 预算金额（元） beside 预算金额（万元） is the same amount, and says so.
            guard one != other || first.unit == second.unit else { return }
            (first.role, second.role) = (.unknown, .unknown)
        }
    }

    private func withoutUnit(_ cells: Range<Int>) -> Words {
        let words = words(ofCells: cells)
        return words.lastIndex(of: UInt32(ASCII.openParenthesis)).map { words[..<$0] } ?? words
    }

    private func role(_ path: [HeadMeaning], words: Words, hasYears: Bool, behind: [ListColumn]) -> ListColumn.Role {
        if numberWords.contains(words) { return .number }
        if wordsOfFiscalYear.contains(words) { return .year }
        if let amount = amount(path, hasYears: hasYears) { return .label(.money(amount)) }
        if changeWords.contains(words) { return .label(.other) }
        if path.count == 1, path[0].year == .another, path[0].sort ?? .budget == .budget { return .otherYear }
        switch path.last?.label?.label {
        // 单位 before the amounts is whose the project is, behind 指标值 what that is measured in.
        case .moneyUnit: return .label(behind.contains { $0.role == .label(.column(.target)) } ? .column(.unit) : .text(.unit))
        case .heading, .money, .fundsHeading, .notes, nil: return .unknown
        case .executionRate where path.contains { $0.year == .last || $0.year == .another }: return .unknown
        case .some(let label): return .label(label)
        }
    }
}

extension ListColumn {
    /// What its cells are in text that is laid out in columns.
    fileprivate var content: TableHead.Content {
        switch role {
        case _ where role.isWords: .words
        case .label(.money), .number, .year, .otherYear, .label(.column(.score)): .number
        case .label(.executionRate): .rate
        case .label, .unknown: .anything
        }
    }
}

extension CellText {
    /// Whether a cell is a head of its own, so that a space parts it from those beside it.
    func isHeadByItself(_ cells: Range<Int>) -> Bool {
        let role = role([headMeaning(cells, own: nil)], words: words(ofCells: cells), hasYears: false, behind: [])
        return wholeLabel(cells) != nil || role != .unknown
    }
}

private let approvedWords = WordSet(["审定数", "审定金额", "审核数", "核定数", "核定金额", "批复数", "批复金额", "下达数", "下达金额", "安排数", "安排金额"])
private let numberWords = WordSet(["序号", "编号", "行次", "序"])
private let changeWords = WordSet(["增减额", "增减", "增减数", "增减金额", "增减比例", "增减幅度", "增减率", "增减%", "增长率", "同比", "比上年增减", "增幅"])

// MARK: Titles

/// How many rows above its head a list's title stands at most. Each project is read with those between.
private let titleReach = 24

extension CellText {
    /// The row of the title above a head: only short lines such as 单位：万元 stand between, and the ends of pages.
    private func rowOfListTitle(above head: Int) -> Int? {
        var others = 0
        for row in (max(0, head - titleReach)..<head).reversed() where !rows[row].isFurniture {
            if readListTitle(row) != nil { return row }
            others += 1
            guard others < 5, byteCount(ofRow: row) <= 240, !rows[row].cells.contains(where: { isLongAmount(cells[$0].range) }) else {
                return nil
            }
        }
        return nil
    }

    /// 2024年部门预算项目支出绩效目标汇总表: a title that tells of projects, and not of what is bought for them or of a part of the year.
    func readListTitle(_ row: Int) -> FormTitle? {
        guard rows[row].looks.contains(.mayBeTitle), let printed = wordsOfTitle(rows[row].cells, most: 240),
            let words = withoutYearAndBrackets(printed), words.count >= 5, let last = words.last, endsOfListTitles.contains(last),
            wordsOfLists.contains(where: { words.containsWords($0) }), !wordsOfOtherLists.contains(where: { words.containsWords($0) })
        else { return nil }
        let kind = FormKind.allCases.first { $0.rules.wordOfLists.map { words.containsWords($0) } ?? false }
        return FormTitle(kind: kind ?? .ofOtherLists, year: fiscalYear(in: printed))
    }

    /// The year of a line between title and head, or of the heading above the title.
    private func yearBeside(_ list: ProjectList) -> FiscalYear? {
        for row in list.aboveHead { if let year = readYearLine(row) { return year } }
        guard let title = list.titleRow, title > 0, let words = wordsOfTitle(rows[title - 1].cells, most: 120) else { return nil }
        return rows[title - 1].cells.contains { isLongAmount(cells[$0].range) } ? nil : fiscalYear(in: words)
    }
}

private let endsOfListTitles = ScalarSet("表单览")
private let wordsOfLists = ["项目", "绩效目标", "专项"].map { foldedScalars(Text($0)) }
/// 部门整体, 政府采购, 执行监控 and lists of what a project consists of.
private let wordsOfOtherLists = ["整体", "采购", "监控", "明细", "资产", "政府购买", "债", "三公"].map { foldedScalars(Text($0)) }

extension Words {
    /// Whether some words stand in these.
    func containsWords(_ words: [UInt32]) -> Bool {
        guard count >= words.count, let first = words.first else { return false }
        return (startIndex...(endIndex - words.count)).contains { self[$0] == first && self[$0..<($0 + words.count)].elementsEqual(words) }
    }
}
