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
    var first = start
    for index in piece {
        let count = bytes[cells[index].range].withContiguousStorageIfAvailable { fold($0, to: words + first) } ?? 0
        cells[index].words = first..<(first + count)
        cells[index].mayBeLabel = vocabulary.mayBegin(UnsafeBufferPointer(start: words + first, count: count))
        first += count
    }
}

/// Writes the folded scalars of a piece of valid UTF-8, without its spaces, where there is room for as many as it has bytes.
/// - Returns: how many.
private func fold(_ bytes: UnsafeBufferPointer<UInt8>, to words: UnsafeMutablePointer<UInt32>) -> Int {
    var count = 0
    var index = 0
    while index < bytes.count {
        let lead = bytes[index]
        if lead >= 0xE4, lead <= 0xE9 {
            // Nearly all are Chinese characters, U+4000 to U+9FFF, which fold to themselves.
            words[count] = UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
            (index, count) = (index + 3, count + 1)
        } else {
            let (value, length) = scalar(in: bytes, at: index)
            words[count] = fold(value)
            count += words[count] != UInt32(ASCII.space) ? 1 : 0
            index += length
        }
    }
    return count
}
