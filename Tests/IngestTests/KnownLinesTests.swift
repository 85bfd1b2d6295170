import Testing

@testable import Ingest

/// Lines that recur are split once; nothing shows which are.
struct KnownLinesTests {
    private static let lines = [
        "项目名称： 道路养护", "  一级指标   二级指标", "  一级指标   二级指标", "", "项目名称： 道路养护", "| 数量 | ≥30公里 |", "| 数量 | ≥30公里 |",
        "| 质量 |\u{C}", "- 3 -", "一级指标 |", "| 数量 | ≥30公里", "| 质量 |", "| a | b", "c |", "| a | b", "c |", "|---|---|", "a | b | c",
        "a | b | c", "Col3 | b | c",
        "Col3 | b | c", "**项目名称**： 道路养护", "**项目名称**： 道路养护", "2020年度绩效目标表", "2020年度绩效目标表",
    ]

    @Test func `a document reads the same whether its lines recur or not`() {
        let text = (0..<300).map { Self.lines[($0 * $0 + $0 / 7) % Self.lines.count] }
        let recurring = splitCells(Array(text.joined(separator: "\n").utf8))
        // A space more at the end of each line makes it another line, and nothing else of it.
        var own: [String] = []
        var count: [String: Int] = [:]
        for line in text {
            count[line, default: 0] += 1
            own.append(line + String(repeating: " ", count: count[line]! + 100))
        }
        let unique = splitCells(Array(own.joined(separator: "\n").utf8))
        #expect(recurring.rows.count == unique.rows.count && recurring.cells.count == unique.cells.count)
        #expect(recurring.rows.indices.map { describe(recurring, $0) } == unique.rows.indices.map { describe(unique, $0) })
    }

    /// All that is known of a row and its cells; where they stand counted from where their row begins, in its first line.
    private func describe(_ text: CellText, _ number: Int) -> String {
        let row = text.rows[number]
        let cells = row.cells.map { number in
            let cell = text.cells[number]
            let place = cell.line == row.line ? "\(cell.start - row.start) \(cell.end - row.start)" : ""
            let content = "\(place) \(text.bytes[cell.range].array) \(text.words(ofCell: number).array)"
            return "\(content) \(cell.line) \(cell.row) \(cell.column) \(cell.gap) \(cell.mayBeLabel)"
        }
        return "\(row.line) \(row.isTable) \(row.isOpen) \(row.afterPageBreak) \(row.looks) \(cells)"
    }

    @Test func `of lines that come to one place the last is known`() {
        var known = KnownLines()
        #expect(known.row(hash: 0, length: 0) == nil)
        known.remember(7, hash: 1 << 52 | 5, length: 3)
        #expect(known.row(hash: 1 << 52 | 5, length: 3) == 7)
        #expect(known.row(hash: 1 << 52 | 5, length: 4) == nil && known.row(hash: 1 << 52 | 6, length: 3) == nil)
        known.remember(8, hash: 1 << 52 | 6, length: 3)
        #expect(known.row(hash: 1 << 52 | 5, length: 3) == nil && known.row(hash: 1 << 52 | 6, length: 3) == 8)
    }
}
