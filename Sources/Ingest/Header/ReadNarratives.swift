/// The blocks of running text of a form.
extension FormReader {
    /// Joins each block's cells to a passage a line.
    mutating func readNarratives() {
        var packer = NarrativePacker()
        var read = GrowingNarratives()
        for narrative in narratives.indices where !narratives[narrative].pieces.isEmpty {
            packer.clear()
            text.pack(narratives[narrative].pieces, &packer)
            packer.withPacked { read.add(narratives[narrative].label, $0) }
        }
        form.setNarratives(read)
    }
}

extension CellText {
    fileprivate func pack(_ pieces: [LabelledValue.Piece], _ packer: inout NarrativePacker) {
        var start = 0
        for end in 1...pieces.count where end == pieces.count || line(of: pieces[end]) != line(of: pieces[end - 1]) {
            let line = line(of: pieces[start])
            if end == start + 1, let whole = unescaped(pieces[start].range) {
                packer.add(line, whole)
            } else {
                joinRanges(pieces[start..<end].map(\.range)).utf8.withUnsafeBufferPointer { packer.add(line, $0) }
            }
            start = end
        }
    }

    private func line(of piece: LabelledValue.Piece) -> LineNumber { cells[piece.cell].line }
}
