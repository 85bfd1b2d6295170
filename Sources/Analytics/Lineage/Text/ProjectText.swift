import Ingest

/// The narratives (项目概况, 立项依据, 主要绩效, …) of a project's forms of one year, as they are compared: signs and spaces left out, each number one character.
struct ProjectText: Sendable {
    /// UTF-16 code units; 0 between blocks, so that nothing is compared across them.
    let units: [UInt16]
    /// The first unit of each line of a document, in order.
    private let starts: [Int32]
    /// The text in pieces of not too many lines, in order.
    private let pieces: [Piece]
    private let forms: [ProjectForm]

    /// Some lines of a narrative.
    private struct Piece {
        /// Counted from 0 through all narratives.
        let firstLine: Int
        let form: Int
        /// The line of the document that its lines are counted from.
        let before: LineNumber
        let narrative: Narrative
    }

    /// A line is looked for in so many.
    private static let linesOfPiece = 128

    /// The text of all narratives of the forms.
    init(_ forms: [ProjectForm]) {
        var (starts, pieces): ([Int32], [Piece]) = ([], [])
        starts.reserveCapacity(32 * forms.count)
        pieces.reserveCapacity(8 * forms.count)
        let most = forms.reduce(0) { $0 + $1.mostCharacters }
        units = withUnsafeTemporaryAllocation(of: UInt16.self, capacity: most) { room in
            var written = ComparableUnits(room)
            for form in forms.indices {
                forms[form].eachNarrative { narrative in
                    narrative.eachPiece(ofLines: Self.linesOfPiece) { before, narrative in
                        pieces.append(Piece(firstLine: starts.count, form: form, before: before, narrative: narrative))
                        narrative.eachPackedLine { _, packed in
                            starts.append(Int32(written.count))
                            written.append(packed: packed)
                            return true
                        }
                    }
                    written.endBlock()
                }
            }
            return Array(written.units)
        }
        (self.starts, self.pieces, self.forms) = (starts, pieces, forms)
    }

    /// Where the unit at `position` is printed.
    func place(of position: Int) -> Place { place(ofLine: line(of: position)) }

    /// The line that the unit at `position` is printed on, counted from 0 through all narratives.
    func line(of position: Int) -> Int {
        max(0, starts.partitionPoint { $0 <= position } - 1)
    }

    /// The first unit of a line; behind the last line the end of the text.
    func start(ofLine line: Int) -> Int { line < starts.count ? Int(starts[line]) : units.count }
    /// The first unit behind a line.
    func end(ofLine line: Int) -> Int { start(ofLine: line + 1) }

    private func place(ofLine line: Int) -> Place {
        let piece = pieces[self.piece(ofLine: line)]
        return Place(source: forms[piece.form].source, line: piece.before + piece.narrative.line(line - piece.firstLine))
    }

    /// Of a line that there is.
    private func piece(ofLine line: Int) -> Int {
        max(0, pieces.partitionPoint { $0.firstLine <= line } - 1)
    }

    /// Hands over the packed text of each line from one on, until `take` returns false.
    func eachPackedLine(from first: Int, _ take: (UnsafeBufferPointer<UInt8>) -> Bool) {
        var isWanted = true
        for piece in pieces[self.piece(ofLine: first)...] where isWanted {
            var line = piece.firstLine
            piece.narrative.eachPackedLine { _, packed in
                if line >= first { isWanted = take(packed) }
                line += 1
                return isWanted
            }
        }
    }
}
