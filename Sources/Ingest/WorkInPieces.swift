/// Does independent work on the pieces of a document with all processors.
/// - Returns: the results in order of the pieces, so that the number of processors never shows.
@discardableResult
func workInPieces<Value: Sendable>(_ pieces: [Range<Int>], _ work: @Sendable (_ number: Int, _ piece: Range<Int>) -> Value) -> [Value] {
    concurrently(pieces.count, size: { pieces[$0].count }) { work($0, pieces[$0]) }
}

/// How much of a document is one piece of work: the pieces of a document do not depend on how many processors there are.
struct PieceSize {
    /// A piece ends with the row, or form, in which it comes to so many cells.
    var cells: Int

    /// Some 700 kilobytes: most documents are one piece.
    static let usual = PieceSize(cells: 1 << 15)
    /// The document is one piece, however long.
    static let whole = PieceSize(cells: .max)

    /// The rows of each piece; no piece where there is no row.
    func rows(_ rows: Kept<CellRow>) -> [Range<Int>] { pieces(rows.count) { rows[$0].cells.count } }

    /// Cuts `count` things that follow each other into pieces.
    /// - Parameter size: how many cells a thing has.
    func pieces(_ count: Int, size: (Int) -> Int) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var (start, sum) = (0, 0)
        for thing in 0..<count {
            sum += size(thing)
            guard sum >= cells || thing + 1 == count else { continue }
            pieces.append(start..<(thing + 1))
            (start, sum) = (thing + 1, 0)
        }
        return pieces
    }
}

extension Kept<CellRow> {
    func cells(ofRows rows: Range<Int>) -> Range<Int> {
        rows.isEmpty ? 0..<0 : self[rows.lowerBound].cells.lowerBound..<self[rows.upperBound - 1].cells.upperBound
    }
}
