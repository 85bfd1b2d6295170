import Testing

@testable import Ingest

/// Every label of the vocabulary: a new one is tested here without being named again.
struct VocabularyTests {
    private static let labels = Vocabulary.labels.flatMap { label, words in words.map { (label, $0) } }

    @Test(arguments: labels)
    func `a label is known, in text and in a table`(label: Label, words: String) {
        for printed in ["\(words)： 甲", "\(words)\n甲", "| \(words) | 甲 |", words] { #expect(match(printed)?.label == label, "\(printed)") }
    }

    @Test(
        arguments: [
            (.text(.unit), "填报单位(盖章)"), (.text(.office), "具体实施处（科室）"), (.money(.totalBudget), "项目总预算（元）"),
            (.money(.currentBudget), "当年预算数（元）"), (.money(.adjustedBudget), "全年预算数(A)"), (.money(.executed), "全年执行数(B)"),
            (.executionRate, "预算执行率（%）"), (.executionRate, "执行率(B/A)"), (.money(.priorBudget), "同名项目上年预算额（元）"),
            (.money(.totalFiscal), "其中：财政资金"), (.money(.fiscal), "其中：财政拨款数"), (.money(.currentBudget), "预算数(A)"),
            (.fundsHeading, "项目资金(万元)"), (.column(.actual), "全年实际值(B)"),
        ] as [(Label, String)])
    func `a label is known with what forms print behind or in it`(label: Label, words: String) {
        for printed in ["\(words)： 甲", "\(words)\n甲", "| \(words) | 甲 |", words] { #expect(match(printed)?.label == label, "\(printed)") }
    }

    @Test(arguments: ["预算执行率达标情况", "项目名称变更", "数量指标", "道路养护", "其他资金使用规范性"])
    func `words that only begin like a label are none`(words: String) {
        #expect(match("\(words) 100%") == nil)
    }

    @Test func `no word stands for two labels`() {
        var seen: [[UInt32]: Label] = [:]
        for (label, words) in Vocabulary.labels {
            for word in words { #expect(seen.updateValue(label, forKey: foldedScalars(Text(word))) == nil, "\(word)") }
        }
    }

    private func match(_ text: String) -> LabelMatch? {
        let cells = splitCells(Array(text.utf8))
        return cells.matchLabel(at: Position(cell: 0, offset: cells.cells[0].start), limit: cells.cells.count)
    }
}
