/// Reads one form: walks over its cells from label to label, keeping what stands between two labels as the value of the first,
/// then hands the values to the readers of texts, dates, amounts and indicators.
struct FormReader {
    let text: CellText
    let region: FormRegion
    var form: ProjectForm
    var findings: [Finding] = []
    /// What the head's labels announce, in the order of the form.
    var values: [LabelledValue] = []
    var narratives: [OpenNarrative] = []
    var tables: [IndicatorTable] = []
    /// For each cell of the region: whether a field claimed it.
    var claimed: [Bool]
    let firstCell: Int
    let limit: Int

    private var open = Open.nothing
    /// Cells that hold the rest of a label above them.
    private var tails: Set<Int> = []
    /// Pieces that no label has claimed yet.
    private var orphans: [LabelledValue.Piece] = []
    private var unitInForce: MoneyUnit?
    /// An amount was printed before the first label of amounts: which amount belongs to which label is not certain.
    private(set) var amountsPrecedeLabels = false
    /// The money units printed above or in the table of funds, wherever: they hold for amounts whose own label prints none.
    private var headUnits: Set<MoneyUnit> = []
    /// Cells above or below their label's line, by cell: the label's first cell.
    private var owners: [Int: Int] = [:]

    /// The owner of a cell that stands in no label's column.
    private static let nobody = -1

    /// A narrative block while it grows.
    struct OpenNarrative {
        var label: Text
        var row: Int
        /// The table column of the label, where two blocks stand side by side.
        var column: Int
        var pieces: [LabelledValue.Piece] = []
    }

    private enum Open {
        case nothing
        case value(index: Int)
        /// Narratives from this index on take the text.
        case narrative(from: Int)
        /// 说明 below the table, or any text after the form's last field.
        case notes
    }

    init(_ text: CellText, _ region: FormRegion, form: ProjectForm) {
        self.text = text
        self.region = region
        self.form = form
        firstCell = region.rows.isEmpty ? 0 : text.rows[region.rows.lowerBound].cells.lowerBound
        limit = region.rows.isEmpty ? 0 : text.rows[region.rows.upperBound - 1].cells.upperBound
        claimed = [Bool](repeating: false, count: limit - firstCell)
        lastCell = limit
    }

    /// One past the last cell of the form; what follows in the region is other text.
    var lastCell: Int

    mutating func claim(_ cell: Int) { claimed[cell - firstCell] = true }

    // MARK: Walking

    /// Visits every cell once, in order.
    mutating func walk() {
        var position = Position(cell: firstCell, offset: firstCell < limit ? text.cells[firstCell].start : 0)
        while position.cell < lastCell {
            let cell = text.cells[position.cell]
            if position.offset == cell.start, cell.gap.startsRow || position.cell == firstCell, let next = beginRow(position.cell) {
                position = start(of: next)
                continue
            }
            position = step(from: position)
        }
    }

    private func start(of cell: Int) -> Position { Position(cell: cell, offset: cell < text.cells.count ? text.cells[cell].start : 0) }

    private func afterwards(_ position: Position) -> Position {
        position.offset < text.cells[position.cell].end ? position : start(of: position.cell + 1)
    }

    /// Handles what concerns whole rows.
    /// - Returns: the cell to go on with when the row was dealt with; nil to read the row cell by cell.
    private mutating func beginRow(_ cell: Int) -> Int? {
        let row = text.cells[cell].row
        let cells = text.rows[row].cells
        if text.rows[row].isFurniture || isTitleOrYear(row) {
            for cell in cells { claim(cell) }
            return cells.upperBound
        }
        if case .value = open, text.rows[row].isTable { open = .nothing }
        if let header = text.readColumnHeader(at: cell, limit: limit) {
            return beginTable(header, from: cell)
        }
        if isHead, !text.rows[row].isTable { findOwners(row) }
        return nil
    }

    private func isTitleOrYear(_ row: Int) -> Bool {
        guard let title = region.titleRow, row <= title + 4 else { return false }
        return row == title || values.isEmpty && text.readYearLine(row) != nil && text.labels(inRow: row).isEmpty
    }

    private mutating func beginTable(_ header: ColumnHeader, from cell: Int) -> Int {
        for cell in cell..<header.next { claim(cell) }
        let end = text.endOfTable(header, limit: limit)
        tables.append(IndicatorTable(header: header, cells: header.next..<end.cell))
        open = .nothing
        if end.endsForm { lastCell = end.cell }
        return end.cell
    }

    private mutating func step(from position: Position) -> Position {
        if tails.contains(position.cell) { return start(of: position.cell + 1) }
        if let match = text.matchLabel(at: position, limit: limit, acrossLines: !inNarrative), accepts(match) {
            let whole = inNarrative ? text.matchLabel(at: position, limit: limit) ?? match : match
            begin(whole)
            return afterwards(whole.next)
        }
        let cell = text.cells[position.cell]
        var range = position.offset..<cell.end
        if !inNarrative, let label = text.labelInside(range, of: position.cell, limit: limit) { range = range.lowerBound..<label }
        take(LabelledValue.Piece(range: range, cell: position.cell))
        return afterwards(Position(cell: position.cell, offset: range.upperBound))
    }

    private var inNarrative: Bool {
        if case .narrative = open { return true }
        if case .notes = open { return true }
        return false
    }

    /// Whether the walk is still among the head's fields.
    private var isHead: Bool { narratives.isEmpty && tables.isEmpty }

    // MARK: Labels

    /// In running text a word counts as a label only where a row begins, and only if it stands alone or before a colon.
    private func accepts(_ match: LabelMatch) -> Bool {
        let cell = text.cells[match.first.cell]
        if case .notes = open { return match.hasColon && cell.gap.startsRow && isAdministrative(match.label) }
        guard inNarrative else { return acceptsInHead(match) }
        if text.rows[cell.row].isTable { return cell.gap >= .tableCell && match.next.offset == text.cells[match.next.cell].end }
        guard cell.gap.startsRow, match.first.offset == cell.start, !beginsGoals(match) else { return false }
        let isAlone = match.next.cell + 1 >= limit || text.cells[match.next.cell + 1].gap.startsRow
        switch match.label {
        case .narrative, .text, .date, .period, .executionRate, .other:
            return match.hasColon || match.words.count > 6 && (isAlone || isFollowedByWideGap(match))
        case .money, .fundsHeading:
            return match.hasColon || match.unit != nil || isAlone || isFollowedByNumber(match) || isFollowedByLabel(match)
        case .heading: return isAlone && (match.words.count >= 12 || cell.gap == .blankLine && match.words.count >= 6)
        case .moneyUnit, .notes: return match.hasColon
        case .column: return false
        }
    }

    /// 项目总目标：… as the first words of 总目标及阶段性目标 is text.
    private func beginsGoals(_ match: LabelMatch) -> Bool {
        guard match.label == .narrative, case .narrative = open, let last = narratives.last, last.pieces.isEmpty else { return false }
        return match.next.offset < text.cells[match.next.cell].end && foldedScalars(last.label).starts(with: bothGoals)
    }

    private func isAdministrative(_ label: Label) -> Bool {
        if case .other = label { return true }
        return false
    }

    private func acceptsInHead(_ match: LabelMatch) -> Bool {
        switch match.label {
        case .column: text.rows[text.cells[match.first.cell].row].isTable || !values.isEmpty
        case .heading: match.first.offset == text.cells[match.first.cell].start && !(match.words.count <= 6 && isProjectOpen)
        case .moneyUnit: match.hasColon
        default: true
        }
    }

    /// A name may end in a line that is a word of a heading by itself.
    private var isProjectOpen: Bool {
        guard case .value(let index) = open, case .text = values[index].match.label else { return false }
        return true
    }

    /// In text laid out in columns a label stands in a column of its own.
    private func isFollowedByWideGap(_ match: LabelMatch) -> Bool {
        match.next.cell + 1 < limit && text.cells[match.next.cell + 1].gap == .wide
    }

    private func isFollowedByNumber(_ match: LabelMatch) -> Bool {
        match.next.cell + 1 < limit && text.beginsWithDigit(text.cells[match.next.cell + 1].range)
    }

    private func isFollowedByLabel(_ match: LabelMatch) -> Bool {
        guard match.next.cell + 1 < limit else { return false }
        let next = text.matchLabel(at: start(of: match.next.cell + 1), limit: limit)
        if case .money = next?.label { return true }
        return false
    }

    /// More labels than any form has; beyond them a document is not a form, and its text stays unclaimed.
    private static let mostLabels = 500

    private mutating func begin(_ match: LabelMatch) {
        guard values.count + narratives.count < Self.mostLabels else {
            open = .nothing
            return
        }
        for cell in match.first.cell...match.next.cell { claim(cell) }
        for cell in match.tail {
            claim(cell)
            tails.insert(cell)
        }
        let cell = text.cells[match.first.cell]
        switch match.label {
        case .narrative:
            beginNarrative(match, cell)
        case .heading:
            if !isInTable(cell) || !inNarrative { open = .nothing }
        case .notes:
            open = tables.isEmpty ? .nothing : .notes
        case .fundsHeading:
            if let unit = match.unit { setUnit(unit) }
            openValue(match, cell)
        default:
            openValue(match, cell)
        }
    }

    private func isInTable(_ cell: Cell) -> Bool { text.rows[cell.row].isTable }

    private mutating func openValue(_ match: LabelMatch, _ cell: Cell) {
        let above = owners.filter { $0.value == match.first.cell && $0.key < match.first.cell }.keys.sorted()
        var value = LabelledValue(match: match, line: cell.line, unit: match.unit ?? unitInForce)
        value.pieces = above.map { LabelledValue.Piece(range: text.cells[$0].range, cell: $0) }
        values.append(value)
        open = .value(index: values.count - 1)
    }

    private mutating func beginNarrative(_ match: LabelMatch, _ cell: Cell) {
        let label = Text(utf8: Array(text.bytes[match.words]))
        var first = narratives.count
        if case .narrative(let from) = open, isInTable(cell), narratives[from].row == cell.row { first = from }
        narratives.append(OpenNarrative(label: label, row: cell.row, column: cell.column))
        if !isInTable(cell) { adoptTextAbove(cell.row) }
        open = .narrative(from: first)
    }

    /// A label printed in the middle of its cell: the paragraph that runs into the label's line, in the middle of a sentence, is its own.
    private mutating func adoptTextAbove(_ row: Int) {
        let index = narratives.count - 1
        var adopted = orphans.filter { text.cells[$0.cell].row < row }
        orphans = []
        if adopted.isEmpty, index > 0, !narratives[index - 1].pieces.isEmpty {
            let first = firstRow(ofParagraphAbove: row)
            let pieces = narratives[index - 1].pieces
            guard first < row, first > narratives[index - 1].row, let last = pieces.last, !endsSentence(last.range) else { return }
            adopted = pieces.filter { text.cells[$0.cell].row >= first }
            guard adopted.count < pieces.count else { return }
            narratives[index - 1].pieces.removeAll { text.cells[$0.cell].row >= first }
        }
        for piece in adopted { claim(piece.cell) }
        narratives[index].pieces = adopted
    }

    /// The first row of the lines that stand directly above a row, without a blank line between.
    private func firstRow(ofParagraphAbove row: Int) -> Int {
        var first = row
        while first > region.rows.lowerBound, row - first < 200, text.cells[text.rows[first].cells.lowerBound].gap == .line { first -= 1 }
        return first
    }

    private func endsSentence(_ range: Range<Int>) -> Bool {
        ["。", "；", "！", "”", "："].contains { text.bytes[range].suffix(3).elementsEqual($0.utf8) }
    }

    // MARK: Values

    private mutating func take(_ piece: LabelledValue.Piece) {
        if noteStrayUnit(piece) { return }
        if let owner = owners[piece.cell] {
            guard owner != FormReader.nobody else {
                open = .nothing
                orphans.append(piece)
                return
            }
            claim(piece.cell)
            if let index = values.firstIndex(where: { $0.match.first.cell == owner }) { appendOwned(piece, to: index) }
            return
        }
        switch open {
        case .nothing: orphans.append(piece)
        case .notes: claim(piece.cell)
        case .narrative(let from):
            claim(piece.cell)
            narratives[narrative(for: piece, from: from)].pieces.append(piece)
        case .value(let index): takeValue(piece, index)
        }
    }

    private mutating func appendOwned(_ piece: LabelledValue.Piece, to index: Int) {
        if isShort(values[index].match.label), !values[index].pieces.isEmpty, !mayContinueNumber(piece) {
            claimed[piece.cell - firstCell] = false
            open = .nothing
            orphans.append(piece)
        } else {
            values[index].pieces.append(piece)
        }
    }

    /// Of blocks side by side, the one whose column the text stands in.
    private func narrative(for piece: LabelledValue.Piece, from: Int) -> Int {
        let cell = text.cells[piece.cell]
        guard isInTable(cell) else { return narratives.count - 1 }
        return narratives.indices[from...].last { narratives[$0].column <= cell.column } ?? from
    }

    /// In a table a field that is no amount has one cell; what stands beside it is not its value. In text a date, a grade or an amount ends
    /// with its line, unless the next one looks like more of a number.
    private mutating func takeValue(_ piece: LabelledValue.Piece, _ index: Int) {
        let cell = text.cells[piece.cell]
        if !isMoney(values[index].match.label), precedesLabel(piece) {
            amountsPrecedeLabels = true
            open = .nothing
            orphans.append(piece)
            return
        }
        if let first = values[index].pieces.first, text.cells[first.cell].row != cell.row, isShort(values[index].match.label),
            !mayContinueNumber(piece)
        {
            open = .nothing
            orphans.append(piece)
            return
        }
        if isInTable(cell), let first = values[index].pieces.first, !isMoney(values[index].match.label) {
            let other = text.cells[first.cell]
            if other.row == cell.row, other.column != cell.column { return }
        }
        claim(piece.cell)
        values[index].pieces.append(piece)
        noteMoneyUnit(index)
    }

    /// A row of amounts below a row of as many labels without values: the first belongs to the first.
    private mutating func pairWithLabelsAbove(_ row: Int) -> Bool {
        let numbers = text.rows[row].cells
        guard numbers.count > 1, row > region.rows.lowerBound, numbers.allSatisfy({ text.beginsWithDigit(text.cells[$0].range) }) else {
            return false
        }
        let labels = text.labels(inRow: row - 1)
        guard labels.count == numbers.count, isLabelsOnly(row - 1, labels) else { return false }
        for (label, number) in zip(labels, numbers) { owners[number] = label.first.cell }
        return true
    }

    private func isLabelsOnly(_ row: Int, _ labels: [LabelMatch]) -> Bool {
        let covered = labels.reduce(0) { $0 + $1.next.cell - $1.first.cell + 1 }
        return covered == text.rows[row].cells.count && labels.allSatisfy { isMoney($0.label) && $0.next.offset == text.cells[$0.next.cell].end }
    }

    /// An amount at the start of a row, before the first label that could own it.
    private func precedesLabel(_ piece: LabelledValue.Piece) -> Bool {
        let cell = text.cells[piece.cell]
        guard cell.gap.startsRow, !isInTable(cell), piece.cell + 1 < limit, text.cells[piece.cell + 1].row == cell.row,
            text.wholeNumber(cell) != nil
        else { return false }
        guard let match = text.matchLabel(at: start(of: piece.cell + 1), limit: limit) else { return false }
        return isMoney(match.label)
    }

    private func isShort(_ label: Label) -> Bool {
        switch label {
        case .date, .money, .executionRate, .text(.grade), .text(.recurring), .text(.governmentPurchase), .moneyUnit, .fundsHeading: true
        default: false
        }
    }

    private func mayContinueNumber(_ piece: LabelledValue.Piece) -> Bool {
        let (value, _) = scalar(in: text.bytes, at: piece.range.lowerBound)
        let folded = fold(value)
        return folded >= 48 && folded <= 57 || folded == UInt32(ASCII.comma) || folded == UInt32(ASCII.period)
            || folded == UInt32(ASCII.percent)
            || text.moneyUnit([piece.range]) != nil
    }

    private func isMoney(_ label: Label) -> Bool {
        if case .money = label { return true }
        return label == .executionRate
    }

    /// 单位：万元, or 万元 in the cell beside 项目资金, holds for the amounts that follow.
    private mutating func noteMoneyUnit(_ index: Int) {
        switch values[index].match.label {
        case .moneyUnit, .fundsHeading:
            if let unit = text.moneyUnit(values[index].pieces.map(\.range)) { setUnit(unit) }
        default: break
        }
    }

    private mutating func setUnit(_ unit: MoneyUnit) {
        unitInForce = unit
        headUnits.insert(unit)
    }

    /// The money unit of an amount: its label's own, the one above it, or the only one that the head prints anywhere; nil when none is printed.
    func unit(of value: LabelledValue) -> MoneyUnit? {
        value.match.unit ?? value.unit ?? (headUnits.count == 1 ? headUnits.first : nil)
    }

    /// （万元） in a cell of its own, away from its label 项目资金.
    private mutating func noteStrayUnit(_ piece: LabelledValue.Piece) -> Bool {
        guard !inNarrative,
            text.bytes[piece.range].last == ASCII.closeParenthesis || text.bytes[piece.range].suffix(3) == Array("）".utf8)[...],
            let unit = text.moneyUnit([piece.range])
        else { return false }
        claim(piece.cell)
        unitInForce = unitInForce ?? unit
        headUnits.insert(unit)
        return true
    }

    // MARK: Columns of aligned text

    /// In text laid out in columns a value may stand a line above or below its label: finds the label whose column it stands in.
    private mutating func findOwners(_ row: Int) {
        guard !text.rows[row].cells.isEmpty, text.labels(inRow: row).isEmpty else { return }
        if pairWithLabelsAbove(row) { return }
        for cell in text.rows[row].cells where text.displayColumn(text.cells[cell]) >= 4 {
            owners[cell] = text.owner(of: cell, row: row, in: region.rows) ?? FormReader.nobody
        }
    }
}

private let bothGoals = foldedScalars("总目标及")
