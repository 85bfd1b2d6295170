import Testing

@testable import Ingest

/// Names, weights and scores in three lists, put together only where the sums prove it.
struct ProveListsTests {
    private func read(weights: [String], scores: [String], maxima: (Int, Int) = (7, 8), total: String = "15\n\n12") -> IngestedDocument {
        let names = ["合同管理规范性", "资金使用合规性", "维修完成率", "响应及时率"]
        let lists = [names, weights, scores].map { $0.joined(separator: "\n\n") }.joined(separator: "\n\n")
        return ingest(
            InventedForms.evaluation(table: "投入与管理\n(\(maxima.0)分)\n\n产出目标\n(\(maxima.1)分)\n\n\(lists)\n\n合计\n\n\(total)\n"))
    }

    private func points(_ document: IngestedDocument) -> [String] {
        (document.forms.first?.indicators ?? []).map {
            "\($0.level1) \($0.weight.map(\.description) ?? "-") \($0.score.map(\.description) ?? "-")"
        }
    }

    @Test func `sums of the sections and of all points prove the lists`() {
        let document = read(weights: ["4", "3", "5", "3"], scores: ["3", "3", "4.5", "1.5"])
        #expect(points(document) == ["投入与管理 4 3", "投入与管理 3 3", "产出目标 5 4.5", "产出目标 3 1.5"])
        #expect(document.findings == [])
        #expect(document.forms.first?.totalWeight.state == "15" && document.forms.first?.totalScore.state == "12")
    }

    @Test(
        arguments: [
            (["4", "3", "5", "3"], ["3", "3", "4.5", "2"], 7, 8), (["4", "3", "5", "3"], ["3", "3", "4.5", "1.5"], 6, 9),
            (["4", "3", "5", "3"], ["3", "3", "4.5"], 7, 8), (["4", "3", "5"], ["3", "3", "4.5", "1.5"], 7, 8),
            (["4", "3", "5", "3"], ["3", "4", "2", "3"], 7, 8), (["2", "3", "5", "3"], ["3", "3", "4.5", "1.5"], 7, 8),
        ])
    func `where a sum does not fit or a number is lost the cells stay empty`(weights: [String], scores: [String], first: Int, second: Int) {
        let document = read(weights: weights, scores: scores, maxima: (first, second))
        #expect(document.forms.first?.indicators.allSatisfy { $0.weight == nil && $0.score == nil } == true)
        #expect(document.findings.contains { $0.rule == .sumsDoNotProve && $0.line != nil && $0.otherLine != nil })
    }

    @Test func `without the row of sums nothing is proved`() {
        let document = read(weights: ["4", "3", "5", "3"], scores: ["3", "3", "4.5", "1.5"], total: "")
        #expect(document.forms.first?.indicators.allSatisfy { $0.weight == nil && $0.score == nil } == true)
        #expect(document.findings.contains { $0.rule == .sumsDoNotProve })
    }
}
