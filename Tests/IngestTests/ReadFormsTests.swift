import Testing

@testable import Ingest

/// A long document is read piece by piece on several processors.
struct ReadFormsTests {
    private static let sizes = [1, 40, 700, 1 << 13].map(PieceSize.init)

    /// All that was read, as bytes that show every difference.
    private func read(_ bytes: [UInt8], _ pieces: PieceSize) -> [UInt8] {
        writeLines(of: ingestDocument(bytes, source: "a.txt", fiscalYear: nil, pieces: pieces))
    }

    @Test(arguments: Samples.documents)
    func `a document reads the same whatever its pieces are`(document: Samples.Document) {
        let whole = read(document.bytes, .whole)
        for size in Self.sizes { #expect(read(document.bytes, size) == whole, "pieces of \(size.cells) cells") }
    }

    @Test func `so does one of many forms of all kinds, some of them damaged, with page numbers and running headers`() {
        let forms = Samples.documents.map(\.bytes) + [InventedForms.target(), InventedForms.application()].map { Array($0.utf8) }
        var text: [UInt8] = []
        for page in 1...12 {
            text += forms[page * 5 % forms.count].dropLast(page * 37) + Array("\n- \(page) -\n\u{C}某局2020年度部门决算公开说明\n".utf8)
        }
        let whole = read(text, .whole)
        for size in Self.sizes { #expect(read(text, size) == whole, "pieces of \(size.cells) cells") }
    }

    @Test(arguments: [([], []), ([3], [0..<1]), ([3, 3, 3], [0..<2, 2..<3]), ([9, 1, 0, 9], [0..<1, 1..<4]), ([0, 0], [0..<2])])
    func `a piece ends where it has enough cells, and the last one at the end`(sizes: [Int], pieces: [Range<Int>]) {
        #expect(PieceSize(cells: 5).pieces(sizes.count) { sizes[$0] } == pieces)
    }

    @Test func `results come in the order of the pieces`() {
        let pieces = (0..<1_000).map { $0..<($0 + 1) }
        #expect(workInPieces(pieces) { $0 + $1.upperBound } == pieces.indices.map { 2 * $0 + 1 })
    }
}
