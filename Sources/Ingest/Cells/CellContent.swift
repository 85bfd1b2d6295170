/// What of a document never changes once it is split into cells; all who read it share it.
final class CellContent {
    let bytes: Kept<UInt8>
    let cells: Kept<Cell>
    /// As they were split, before anybody marks them.
    let rows: Kept<CellRow>
    /// The folded scalars of all cells, without spaces, those of a row's cells one after another: what titles and labels are compared by. Rows of
    /// equal lines share theirs.
    let words: Words
    /// Whether any border of a table cell may be escaped.
    let hasBackslash: Bool
    let lineCount: Int
    let endsInWord: Bool
    let vocabulary = LabelTree.vocabulary
    private let memory = KeptMemory()

    init(_ text: consuming GrowingText) {
        (lineCount, endsInWord) = (text.lineCount, text.endsInWord)
        let mayHaveBackslash = text.mayHaveBackslash
        bytes = memory.keep(text.bytes)
        cells = memory.keep(text.cells)
        rows = memory.keep(text.rows)
        words = memory.keep(text.words)
        hasBackslash = mayHaveBackslash && bytes.contains(ASCII.backslash)
    }
}
