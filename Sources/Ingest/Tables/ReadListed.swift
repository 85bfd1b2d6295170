/// A project of a list, read as a form: its column's head says what each cell is.
extension FormReader {
    /// Takes the values of the project in the place of a walk from label to label.
    mutating func readListed(_ place: PlaceInList) {
        let (list, project) = (place.list, place.list.projects[place.project])
        guard !project.isShifted else { return }
        readAboveHead(list)
        let cells = cellsOfColumns(project, list)
        let isTextFirst = list.columns.indices.sorted { !list.columns[$0].isMoney && list.columns[$1].isMoney }
        for number in isTextFirst { read(list.columns[number], cells[number], project, list) }
        doubtYears(list, project)
        if list.hasIndicators, project.shiftedRows.isEmpty { readIndicatorColumns(list, project) }
        if !project.shiftedRows.isEmpty { report(list, project) }
        if place.project == list.projects.count - 1 { reportRowBehind(list) }
    }

    /// Says where a row of the list stands a little behind its end, which a line of something else parts from it.
    private mutating func reportRowBehind(_ list: ProjectList) {
        guard let row = text.rowBehind(list) else { return }
        var finding = finding(.valuesNotAssignable, line: text.rows[row].line)
        finding.subject = "项目名称"
        finding.found = text.join(cells: text.rows[row].cells)
        findings.append(finding)
    }

    /// 单位：万元 between title and head. Whose the projects are a column says better.
    private mutating func readAboveHead(_ list: ProjectList) {
        var region = region
        region.rows = list.aboveHead
        var above = FormReader(text, region, form: form)
        above.walk(above.firstCell..<above.limit)
        units = above.units
        let hasUnit = list.place(.label(.text(.unit))) != nil
        values = above.values.filter { value in
            switch value.match.label {
            case .moneyUnit: text.moneyUnit(value.pieces.map(\.range)) != nil || !hasUnit
            case .text(.unit): !hasUnit
            case .text(.department): list.place(.label(.text(.department))) == nil
            default: false
            }
        }
    }

    /// Refuses the budget of the year and that of all years where the years do not add up to it.
    private mutating func doubtYears(_ list: ProjectList, _ project: ListedProject) {
        let rows = list.head.extents.isEmpty ? project.rows.prefix(1) : project.rows[...]
        let own = rows.flatMap { text.cells(ofRow: $0, under: list.head) ?? [] }
        let cells = { (column: ListColumn) in own.first { $0.column == column.place }?.cells }
        let years = list.columns.filter { $0.role == .otherYear || $0.role == .label(.money(.annualFunds)) }.compactMap(cells)
        guard years.count > 1, let total = list.columns.first(where: { $0.role == .label(.money(.totalFunds)) }).flatMap(cells),
            text.contradict(years, total)
        else { return }
        for index in values.indices where values[index].isPlaced && [.totalFunds, .annualFunds].contains(values[index].match.label.money) {
            values[index].isInWrongColumn = true
        }
    }

    private mutating func read(_ column: ListColumn, _ cells: [Range<Int>], _ project: ListedProject, _ list: ProjectList) {
        let line = text.rows[project.rows.lowerBound].line
        switch column.role {
        case .number, .year, .otherYear: for cell in cells.joined() { claim(cell) }
        case .unknown: break
        case .label(.narrative): takeNarrative(column, cells)
        case .label(.column(.score)) where !list.hasIndicators: readScore(cells, line: line)
        case .label(.column): break
        case .label(.text(.project)) where project.isNameUncertain:
            var finding = finding(.valuesNotAssignable, line: line)
            finding.subject = text.join(cells: column.words)
            finding.found = text.join(cells: cells.joined())
            findings.append(finding)
        case .label(let label):
            var own = cells
            if label.isText, list.head.extents.isEmpty { own = Array(cells.prefix(1)) }
            if label == .text(.project), let row = project.restOfName { own += cells.filter { text.cells[$0.lowerBound].row == row } }
            if label == .text(.project) || label == .text(.unit), project.isNameUncertain { return }
            var pieces = own.flatMap { self.pieces($0) }
            if label == .text(.project), list.areNamesNumbered, let first = own.first, let end = text.endOfNumber(first) {
                pieces[0].range = end..<pieces[0].range.upperBound
            }
            self.place(label, column.words, unit: column.unit, pieces, line: line)
            let isOdd = own.first.map { list.oddCells.contains($0.lowerBound) } ?? false
            if isOdd || list.wrongColumns.contains(column.place) { values[values.count - 1].isInWrongColumn = true }
        }
    }

    /// The cells of each column in the rows of a project, each that is repeated once.
    private mutating func cellsOfColumns(_ project: ListedProject, _ list: ProjectList) -> [[Range<Int>]] {
        var found = list.columns.map { column in project.carried[column.place].map { [$0] } ?? [] }
        for row in project.rows
        where text.rows[row].isTable == list.head.extents.isEmpty && !text.rows[row].isFurniture && !project.shiftedRows.contains(row) {
            for own in text.cells(ofRow: row, under: list.head) ?? [] {
                guard let number = list.columns.firstIndex(where: { $0.place == own.column }) else { continue }
                if project.carried[own.column] != nil {
                    // 同上
                    if row == project.rows.lowerBound { for cell in own.cells { claim(cell) } }
                } else if let first = found[number].first, text.words(ofCells: first) == text.words(ofCells: own.cells) {
                    for cell in own.cells { claim(cell) }
                } else {
                    found[number].append(own.cells)
                }
            }
        }
        return found
    }

    private mutating func takeNarrative(_ column: ListColumn, _ cells: [Range<Int>]) {
        guard let first = cells.first?.first else { return }
        var narrative = OpenNarrative(
            label: text.join(cells: column.words), row: text.cells[first].row, column: column.place)
        narrative.pieces = cells.flatMap { pieces($0) }
        for piece in narrative.pieces { claim(piece.cell) }
        narratives.append(narrative)
    }

    /// 自评得分 of a project without indicators.
    private mutating func readScore(_ cells: [Range<Int>], line: LineNumber) {
        guard cells.count == 1, let score = pointsOf(cells[0]) else { return }
        form.totalScore = .printed(score, line: line)
        for cell in cells[0] { claim(cell) }
    }

    private mutating func readIndicatorColumns(_ list: ProjectList, _ project: ListedProject) {
        let head = list.head.rows.lowerBound
        var header = ColumnHeader(columns: [], next: firstCell, isTable: true)
        for column in list.columns {
            if case .label(.column(let kind)) = column.role { header.columns.append(.init(kind: kind, place: column.place, row: head)) }
        }
        tables.append(IndicatorTable(header: header, cells: firstCell..<limit, isInList: true))
    }

    private mutating func report(_ list: ProjectList, _ project: ListedProject) {
        var finding = finding(.valuesNotAssignable, line: text.rows[project.rows.lowerBound].line)
        finding.subject = "三级指标"
        findings.append(finding)
    }
}

extension Label {
    fileprivate var isText: Bool {
        switch self {
        case .text, .date, .period: true
        default: false
        }
    }
}
