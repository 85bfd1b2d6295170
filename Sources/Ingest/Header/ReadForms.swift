/// A form as read by itself, before the others of its document are asked.
struct LoneForm: Sendable {
    var form: ProjectForm
    var findings: [Finding]
    /// The amounts and their labels as printed; of several for an amount the last one counts.
    let amountWords: [(field: AmountField, words: Text)]
    let hasTable: Bool
    /// The columns of points that its tables of indicators have: weights, scores.
    var columnsOfPoints: [IndicatorColumn] = []
    /// Whether the document ends in the last row of the form.
    var endsInRow = false
    /// It is a project of a list, which may have no columns of indicators, and never has the sum of their points.
    var isInList = false
    /// Where a form follows it whose head was lost.
    var headlessBehind: LineNumber?
    /// The first line behind the project's name that begins a page.
    var nextPage: LineNumber?
    /// A year out of range that its title names; nil where its year is known.
    var yearOutOfRange: Int?
    /// Whether a table of indicators was too long to be read.
    var hasUnreadTable = false
    /// How many amounts are numbers that lost or got digits, or are too small or too large for the unit that is printed.
    var damagedAmounts = 0
}

/// How much of a form is read.
enum ReadingDepth {
    /// What other forms of its document are to be told: not its indicators, nor what nothing claimed.
    case head
    case whole
}

/// Reads the forms of a document, in its order.
func readForms(_ text: CellText, _ regions: [FormRegion], source: Text, depth: ReadingDepth = .whole) -> [LoneForm] {
    regions.enumerated().map { readForm(text, $1, source: source, ordinal: $0 + 1, depth: depth) }
}

/// One form: labels and values, then what they mean.
private func readForm(_ text: CellText, _ region: FormRegion, source: Text, ordinal: Int, depth: ReadingDepth) -> LoneForm {
    let first = text.rows[region.rows.lowerBound].line
    let form = ProjectForm(source: source, ordinal: ordinal, kind: .target, firstLine: first, lastLine: first)
    var reader = FormReader(text, region, form: form)
    if let place = region.placeInList { reader.readListed(place) } else { reader.walk(reader.firstCell..<reader.limit) }
    reader.form.kind = recognizeKind(reader.values.map(\.match.label), tables: reader.tables.map(\.header), title: region.title)
    reader.settleBudgetOfYear()
    reader.readHead()
    reader.readMoney()
    if depth == .whole {
        reader.readIndicators()
        reader.noteRest()
        reader.reportMissingPages()
    }
    // A list has a project a line.
    if region.placeInList != nil { reader.form.leaveNoRoom() }
    var lone = LoneForm(
        form: reader.form, findings: reader.findings, amountWords: reader.amountWords, hasTable: !reader.tables.isEmpty,
        columnsOfPoints: [.weight, .score].filter { column in reader.tables.contains { $0.header.contains(column) } },
        endsInRow: reader.endsInRow, headlessBehind: reader.headlessBehind, damagedAmounts: reader.damagedAmounts)
    lone.isInList = region.placeInList != nil
    lone.reportIncompleteSet()
    lone.hasUnreadTable = reader.hasUnreadTable
    lone.nextPage = text.nextPage(region)
    lone.resolveOwnYear(title: region.titleYear)
    if lone.form.fiscalYear == nil { lone.yearOutOfRange = text.yearOutOfRange(region) }
    return lone
}
