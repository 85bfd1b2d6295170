/// Amounts that a line below the form takes back: 更正：“150.00”应为“180.00”.
extension FormReader {
    /// Reports each that such a line names. Whether the form was put right already nobody knows.
    mutating func reportCorrections() {
        let rows = rowsOfNotes.filter { text.isCorrection($0) }
        guard !rows.isEmpty else { return }
        for value in values where value.match.label.isMoney {
            for piece in value.pieces where text.isPartOfAmount(piece.range) { reportCorrection(of: piece, value.match, in: rows) }
        }
    }

    private mutating func reportCorrection(of piece: LabelledValue.Piece, _ match: LabelMatch, in rows: [Int]) {
        let line = text.cells[piece.cell].line
        let number = Array(foldedScalars(text.bytes, piece.range).prefix(while: isOfNumber))
        guard number.count > 2, AmountField.allCases.contains(where: { form[$0].value != nil && form.line(of: $0) == line }),
            let row = rows.first(where: { text.rows[$0].line > line && text.words(ofRow: $0).containsNumber(number) })
        else { return }
        var finding = finding(.amountCorrected, line: text.rows[row].line)
        finding.subject = text.text(in: match.words)
        finding.found = text.asPrinted([piece])
        finding.otherSource = form.source
        finding.otherLine = line
        findings.append(finding)
    }

    /// The last rows below the form, among which notes stand.
    var rowsOfNotes: Range<Int> { region.rows.suffix(8) }
}

extension CellText {
    fileprivate func isCorrection(_ row: Int) -> Bool {
        let words = words(ofRow: row)
        return words.count <= 200 && wordsOfCorrections.contains { words.containsWords($0) }
    }
}

private let wordsOfCorrections = ["更正", "勘误", "应为", "改为"].map { foldedScalars(Text($0)) }

extension Words {
    /// Whether a number stands in these, and is no part of a longer one.
    fileprivate func containsNumber(_ number: [UInt32]) -> Bool {
        indices.contains { start in
            guard self[start...].starts(with: number), start == startIndex || !isOfNumber(self[start - 1]) else { return false }
            let end = start + number.count
            return end >= endIndex || !isDigit(self[end])
        }
    }
}
