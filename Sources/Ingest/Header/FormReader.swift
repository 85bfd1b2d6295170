/// Reads one form: walks over its cells from label to label, keeping what stands between two labels as the value of the first,
/// then hands the values to the readers of texts, dates, amounts and indicators.
struct FormReader: ~Copyable {
    let text: CellText
    let region: FormRegion
    var form: ProjectForm
    var findings: [Finding] = []
    /// What the head's labels announce, in the order of the form.
    var values: [LabelledValue] = []
    var narratives: [OpenNarrative] = []
    var notes = GrowingPassages()
    var tables: [IndicatorTable] = []
    /// Whether one of them was too long to be read, or its cells cannot be assigned to rows.
    var hasUnreadTable = false
    /// For each cell of the region: whether a field claimed it.
    var claimed: [Bool]
    let firstCell: Int
    let limit: Int

    var open = Open.nothing
    /// Cells that hold the rest of a label above them.
    var tails: Set<Int> = []
    /// Pieces that no label has claimed yet.
    var orphans: [LabelledValue.Piece] = []
    var units = UnitsInHead()
    /// An amount was printed before the first label of amounts: which amount belongs to which label is not certain.
    var amountsPrecedeLabels = false
    /// The amounts and their labels as printed; of several for an amount the last one counts.
    var amountWords: [(field: AmountField, words: Text)] = []
    /// The units that labels of amounts, or amounts themselves, print: asked for when all values are known.
    lazy var unitsBesideAmounts = findUnitsBesideAmounts()
    /// Which amounts other money units on the form put in doubt.
    var unitsInDoubt = UnitsInDoubt()
    /// The execution rate prints no percent sign.
    var isRateWithoutSign = false
    /// Two different execution rates are printed.
    var haveTwoRates = false
    /// How many amounts are numbers that lost or got digits, or are too small or too large for the unit that is printed.
    var damagedAmounts = 0
    /// Cells above or below their label's line.
    var owners = Owners()

    /// A narrative block while it grows.
    struct OpenNarrative {
        var label: Text
        var row: Int
        /// The table column of the label, where two blocks stand side by side.
        var column: Int
        var pieces: [LabelledValue.Piece] = []
    }

    enum Open {
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
        values.reserveCapacity(32)
        narratives.reserveCapacity(8)
    }

    /// One past the last cell of the form; what follows in the region is other text.
    var lastCell: Int

    /// The printed column at which the leftmost of its rows begins: some pages move all of them to the right.
    lazy var leftEdge: Int =
        text.rows[region.rows].lazy.filter { !$0.isFurniture && !$0.isTable }.compactMap(\.cells.first)
        .map { [text] in text.displayColumn(text.cells[$0]) }.min() ?? 0

    /// A project of a list also takes cells that are no part of its form: the heads of its columns, and merged cells of the rows above it.
    mutating func claim(_ cell: Int) { if cell >= firstCell, cell < limit { claimed[cell - firstCell] = true } }
    mutating func unclaim(_ cell: Int) { if cell >= firstCell, cell < limit { claimed[cell - firstCell] = false } }

    // MARK: Walking

    /// Visits every cell of some rows once, in order.
    mutating func walk(_ range: Range<Int>) {
        var position = Position(cell: range.lowerBound, offset: range.isEmpty ? 0 : text.cells[range.lowerBound].start)
        while position.cell < min(range.upperBound, lastCell) {
            let cell = text.cells[position.cell]
            if position.offset == cell.start, cell.gap.startsRow || position.cell == range.lowerBound, let next = beginRow(position.cell) {
                position = start(of: next)
                continue
            }
            position = step(from: position)
        }
    }

    func start(of cell: Int) -> Position { Position(cell: cell, offset: cell < text.cells.count ? text.cells[cell].start : 0) }

    func afterwards(_ position: Position) -> Position {
        position.offset < text.cells[position.cell].end ? position : start(of: position.cell + 1)
    }

    /// Handles what concerns whole rows.
    /// - Returns: the cell to go on with when the row was dealt with; nil to read the row cell by cell.
    mutating func beginRow(_ cell: Int) -> Int? {
        let row = text.cells[cell].row
        let cells = text.rows[row].cells
        if text.rows[row].isFurniture || mayBeTitleOrYear(row) && isTitleOrYear(row) {
            let own = row == region.titleRow ? text.cellsOfTitle(row) : text.cellsOfYearLine(row)
            let end = text.rows[row].isFurniture ? cells.upperBound : own.upperBound
            for cell in cells.lowerBound..<end { claim(cell) }
            return end
        }
        if case .value(let index) = open, text.rows[row].isTable || isInTable(index) { open = .nothing }
        if let header = text.readColumnHeader(at: cell, limit: limit) {
            return beginTable(header, from: cell)
        }
        if tables.isEmpty, text.rows[row].isTable, let next = readFundsTable(row) ?? readFundsBySource(row) { return next }
        if let next = pairTotalWithHeads(row) { return next }
        guard isHead else { return nil }
        if text.rows[row].isTable {
            _ = pairWithLabelsAbove(row)
        } else if let next = passOverUnknownLabel(row) {
            return next
        } else {
            findOwners(row)
        }
        return nil
    }

    private func mayBeTitleOrYear(_ row: Int) -> Bool {
        row <= max((region.titleRow ?? region.rows.lowerBound) + 4, region.projectRow ?? 0)
    }

    func isTitleOrYear(_ row: Int) -> Bool {
        if row == region.titleRow { return true }
        guard values.isEmpty, text.readYearLine(row) != nil || text.isDamagedYearLine(row) else { return false }
        let cells = text.cellsOfYearLine(row)
        return !text.labels(inRow: row).contains { cells.contains($0.first.cell) }
    }

    mutating func beginTable(_ header: ColumnHeader, from cell: Int) -> Int {
        for cell in cell..<header.next { claim(cell) }
        reportUnknownColumns(header, from: cell)
        let end = text.endOfTable(header, limit: limit)
        tables.append(IndicatorTable(header: header, cells: header.next..<end.cell))
        open = .nothing
        if end.endsForm { lastCell = end.cell }
        return end.cell
    }

    mutating func step(from position: Position) -> Position {
        if !tails.isEmpty, tails.contains(position.cell) { return start(of: position.cell + 1) }
        if let match = text.matchLabel(at: position, limit: limit, acrossLines: !inNarrative), accepts(match) {
            let whole = inNarrative ? text.matchLabel(at: position, limit: limit) ?? match : match
            begin(whole)
            return afterwards(whole.next)
        }
        let cell = text.cells[position.cell]
        var range = position.offset..<cell.end
        if !inNarrative, let label = text.labelInside(range, of: position.cell, limit: limit) { range = range.lowerBound..<label }
        let own = range.upperBound < cell.end ? text.withoutOpenBracket(range) : range
        if !own.isEmpty { take(LabelledValue.Piece(range: own, cell: position.cell)) }
        return afterwards(Position(cell: position.cell, offset: range.upperBound))
    }

    var inNarrative: Bool {
        if case .narrative = open { return true }
        if case .notes = open { return true }
        return false
    }

    /// Whether the walk is still among the head's fields.
    var isHead: Bool { narratives.isEmpty && tables.isEmpty }
}
