/// What of a document never changes once its cells are folded; all who read it share it.
final class CellContent {
    let bytes: Kept<UInt8>
    let cells: Kept<Cell>
    /// The folded scalars of all cells, without spaces, row by row: what titles and labels are compared by.
    let words: Words
    /// Whether any border of a table cell may be escaped.
    let hasBackslash: Bool
    let lineCount: Int
    let endsInWord: Bool
    let vocabulary = LabelTree.vocabulary
    private let memory: KeptMemory

    /// - Parameters:
    ///   - pieces: cells that are folded at a time.
    ///   - memory: which keeps all of it.
    init(_ text: consuming GrowingText, _ pieces: [Range<Int>], _ memory: KeptMemory) {
        self.memory = memory
        (lineCount, endsInWord) = (text.lineCount, text.endsInWord)
        let cells = memory.keep(text.cells)
        text.cells = []
        let bytes = memory.keep(text.bytes)
        text.bytes = []
        hasBackslash = text.mayHaveBackslash && bytes.contains(ASCII.backslash)
        (self.bytes, self.cells) = (bytes, cells)
        words = fold(bytes, cells, pieces, memory)
    }
}
