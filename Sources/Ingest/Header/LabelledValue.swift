/// A label of a form's head and what stands in its cell, before it is read as a text, a date or an amount.
struct LabelledValue {
    var match: LabelMatch
    var line: LineNumber
    /// Bytes of the value, in order, each with its cell.
    var pieces: [Piece] = []
    /// The money unit in force where the label stands, if the label does not print one itself.
    var unit: MoneyUnit?
    /// The head of its column, and the label of its row where it has one, say what it is: what stands around it does not matter.
    var isPlaced = false
    /// The total of its column is not what its rows add up to.
    var isInWrongColumn = false

    /// A part of a cell.
    struct Piece {
        var range: Range<Int>
        var cell: Int
    }
}

extension CellText {
    func text(_ value: LabelledValue) -> Text { joinRanges(value.pieces.map(\.range)) }

    /// The pieces as a person tells them apart: with a space between them.
    func asPrinted(_ pieces: [LabelledValue.Piece]) -> Text {
        Text(utf8: Array(pieces.map { joinRanges([$0.range]).utf8 }.joined(separator: [ASCII.space])))
    }

    /// Whether the text holds bytes that could not be decoded.
    func isDecodable(_ text: Text) -> Bool { !text.utf8.contains(undecodableMark) }
}
