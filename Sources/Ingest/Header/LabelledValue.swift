/// A label of a form's head and what stands in its cell, before it is read as a text, a date or an amount.
struct LabelledValue {
    var match: LabelMatch
    var line: LineNumber
    /// Bytes of the value, in order, each with its cell.
    var pieces: [Piece] = []
    /// The money unit in force where the label stands, if the label does not print one itself.
    var unit: MoneyUnit?

    /// A part of a cell.
    struct Piece {
        var range: Range<Int>
        var cell: Int
    }
}

extension CellText {
    func text(_ value: LabelledValue) -> Text { joinRanges(value.pieces.map(\.range)) }

    /// The pieces as a person reads them: those of one row with a space between them.
    func asPrinted(_ pieces: [LabelledValue.Piece]) -> Text {
        var row: Int?
        return pieces.reduce(Text.empty) { words, piece in
            let isBeside = row == cells[piece.cell].row
            row = cells[piece.cell].row
            return Text(utf8: words.utf8 + (isBeside ? [ASCII.space] : []) + joinRanges([piece.range]).utf8)
        }
    }

    /// Whether the text holds bytes that could not be decoded.
    func isDecodable(_ text: Text) -> Bool { !text.utf8.contains(undecodableMark) }
}
