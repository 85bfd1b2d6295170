/// Folds the words of all cells, and notes which cells a label may begin with: piece by piece, on all processors.
/// - Parameter pieces: the cells of whole rows.
/// - Returns: the folded scalars, those of a piece's cells one after another.
func fold(_ bytes: Kept<UInt8>, _ cells: Kept<Cell>, _ pieces: [Range<Int>], _ memory: KeptMemory) -> Words {
    var starts = [0]
    for piece in pieces { starts.append(starts[starts.count - 1] + piece.reduce(0) { $0 + cells[$1].range.count }) }
    let most = starts[starts.count - 1]
    return memory.keep(most: most) { words in
        // Each piece writes into its own cells and words.
        nonisolated(unsafe) let (own, places) = ((bytes, cells), words)
        workInPieces(pieces) { [starts] number, piece in fold(own.0, own.1, piece, to: places, from: starts[number]) }
        return most
    }
}

private func fold(_ bytes: Kept<UInt8>, _ cells: Kept<Cell>, _ piece: Range<Int>, to words: UnsafeMutablePointer<UInt32>, from start: Int) {
    var cells = cells
    let vocabulary = LabelTree.vocabulary
    var count = start
    for index in piece {
        let first = count
        fold(bytes[cells[index].range], to: words, &count)
        cells[index].words = first..<count
        cells[index].mayBeLabel = vocabulary.mayBegin(UnsafeBufferPointer(start: words + first, count: count - first))
    }
}

/// Appends the folded scalars of a piece of UTF-8, without its spaces.
private func fold(_ bytes: Kept<UInt8>, to words: UnsafeMutablePointer<UInt32>, _ count: inout Int) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
        let (value, length) = scalar(in: bytes, at: index)
        let folded = value >= 0x4E00 && value < 0xA000 ? value : fold(value)
        words[count] = folded
        count += folded != UInt32(ASCII.space) ? 1 : 0
        index += length
    }
}
