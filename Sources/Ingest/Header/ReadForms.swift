/// A form as read by itself, before the others of its document are asked.
struct LoneForm: Sendable {
    var form: ProjectForm
    var findings: [Finding]
    /// The amounts and their labels as printed; of several for an amount the last one counts.
    let amountWords: [(field: AmountField, words: Text)]
    let hasTable: Bool
}

/// Reads the forms of a document, in its order; those of a long document piece by piece on all processors.
func readForms(_ text: CellText, _ regions: [FormRegion], source: Text, pieces: PieceSize) -> [LoneForm] {
    let pieces = pieces.pieces(regions.count) { text.rows.cells(ofRows: regions[$0].rows).count }
    guard pieces.count > 1 else { return readForms(text, regions, regions.indices, source: source) }
    // All read the document's cells, and none changes them.
    nonisolated(unsafe) let document = text
    return workInPieces(pieces) { _, piece in
        let rows = regions[piece.lowerBound].rows.lowerBound..<regions[piece.upperBound - 1].rows.upperBound
        let text = document.forReader(of: document.rows.cells(ofRows: rows))
        defer { withExtendedLifetime(text) {} }
        return readForms(text, regions, piece, source: source)
    }.flatMap(\.self)
}

private func readForms(_ text: CellText, _ regions: [FormRegion], _ piece: Range<Int>, source: Text) -> [LoneForm] {
    piece.map { readForm(text, regions[$0], source: source, ordinal: $0 + 1) }
}

/// One form: labels and values, then what they mean.
private func readForm(_ text: CellText, _ region: FormRegion, source: Text, ordinal: Int) -> LoneForm {
    let first = text.rows[region.rows.lowerBound].line
    let form = ProjectForm(source: source, ordinal: ordinal, kind: .target, firstLine: first, lastLine: first)
    var reader = FormReader(text, region, form: form)
    reader.walk()
    reader.form.kind = recognizeKind(reader.values.map(\.match.label), tables: reader.tables.map(\.header), title: region.title)
    reader.readHead()
    reader.readMoney()
    reader.readIndicators()
    reader.noteRest()
    return LoneForm(
        form: reader.form, findings: reader.findings, amountWords: reader.amountWords, hasTable: !reader.tables.isEmpty)
}
