import FormFixtures
import Testing

@testable import Ingest

/// Labels that are looked for once.
struct LabelMemoTests {
    @Test(arguments: Samples.documents.indices)
    func `a label that is remembered is the one that is found anew, whatever the limit`(document: Int) {
        let remembering = splitCells(Samples.documents[document].bytes)
        for cell in remembering.cells.indices.prefix(1_500) {
            let position = Position(cell: cell, offset: remembering.cells[cell].start)
            let count = remembering.cells.count
            for limit in [count, cell + 1, cell + 2, cell + 3, cell + 6, cell + 60] where limit <= count {
                let found = remembering.matchLabel(at: position, limit: limit)
                let mayBeLabel = remembering.cells[cell].mayBeLabel
                let anew = mayBeLabel ? remembering.matchPossibleLabel(at: position, limit: limit, acrossLines: true) : nil
                if describe(found) != describe(anew) { Issue.record("cell \(cell), limit \(limit): \(describe(found)), \(describe(anew))") }
            }
        }
    }

    private func describe(_ match: LabelMatch?) -> String {
        guard let match else { return "none" }
        let unit = match.unit.map { "\($0)" } ?? "none"
        return "\(match.label) \(unit) \(match.hasColon) \(match.words) \(match.first) \(match.next) \(match.tail.array)"
    }
}
