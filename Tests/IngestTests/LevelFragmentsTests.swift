import Testing

@testable import Ingest

struct LevelFragmentsTests {
    /// Lines of a column of levels with the height at which they stand, as the groups that make one level each.
    private func join(_ lines: [(String, Int)]) -> [String] {
        let text = splitCells(Array(lines.map(\.0).joined(separator: "\n").utf8))
        var cells = text.indicatorCells(
            IndicatorTable(header: ColumnHeader(columns: [], next: 0, isTable: false), cells: text.cells.indices))
        for index in cells.indices { cells[index].height = lines[index].1 }
        return LevelFragments(cells).join().map { group in text.join(group.flatMap(\.cells).map { text.cells[$0] }).description }
    }

    @Test(
        arguments: [
            ([("社会效益指", 1), ("标", 3), ("可持续影响", 4), ("指标", 6)], ["社会效益指标", "可持续影响指标"]),
            ([("产出", 1), ("指标", 2), ("效益", 8), ("指标", 9)], ["产出指标", "效益指标"]),
            ([("产出指标", 1), ("(50分)", 12), ("效益指标", 14), ("(40分)", 20)], ["产出指标(50分)", "效益指标(40分)"]),
            ([("数量指标", 1), ("质量指标", 2)], ["数量指标", "质量指标"]), ([("部门协同成", 1), ("效", 2)], ["部门协同成效"]),
        ] as [([(String, Int)], [String])])
    func `lines that together are a known level, and points behind it, are one level`(lines: [(String, Int)], levels: [String]) {
        #expect(join(lines) == levels)
    }
}
