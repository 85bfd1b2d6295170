import Analytics
import FormFixtures
import Ingest
import Testing

private let samples = readSampleDocuments()
private let automatic = lineage(analyzeForms(samples))

private func decided(_ rows: String...) -> [String] {
    lineage(analyzeForms(samples, decisions: makeDecisions(rows.joined(separator: "\n"))))
}

struct DecisionsOnSamplesTests {
    @Test func `a rejected rename is not made, and nothing else changes`() {
        let rename = "renamed 中国创新创业大赛（上海赛区）2020→“创·在上海”国际创新创业大赛2024"
        let rejected = decided("reject,2020,中国创新创业大赛（上海赛区）,,2024,“创·在上海”国际创新创业大赛,,")
        #expect(automatic.contains(rename))
        let instead = ["ended 中国创新创业大赛（上海赛区）2020→ reject", "started →“创·在上海”国际创新创业大赛2024 reject"]
        #expect(Set(rejected) == Set(automatic).subtracting([rename]).union(instead))
    }

    @Test func `what evidence alone does not tie is tied once it is confirmed`() {
        let confirmed = decided("confirm,2020,创业孵化基地运行保障,,2024,孵化基地运营及创业孵化服务支出,,")
        #expect(confirmed.contains("split 创业孵化基地运行保障2020→孵化基地运营及创业孵化服务支出2024 confirm"))
        #expect(confirmed.contains("split 创业孵化基地运行保障2020→创业孵化基地运行保障2024"))
        #expect(!confirmed.contains { $0.contains("started →孵化基地运营及创业孵化服务支出2024") })
    }

    @Test func `a merged project that is new has no predecessors`() {
        let new = decided("new,,,,2024,科技成果转化及相关政策服务工作,上海市科技创新中心,")
        #expect(automatic.filter { $0.hasPrefix("merged") }.count == 2)
        #expect(new.contains("started →科技成果转化及相关政策服务工作2024 new") && !new.contains { $0.hasPrefix("merged") })
        #expect(new.contains("ended 高新技术成果转化及相关工作2019→") && new.contains("ended 科技成果转化体系管理服务2019→"))
    }

    @Test func `one part of a merger rejected leaves a rename that is automatic`() {
        let rejected = decided("reject,2019,科技成果转化体系管理服务,,2024,科技成果转化及相关政策服务工作,,")
        #expect(rejected.contains("renamed 高新技术成果转化及相关工作2019→科技成果转化及相关政策服务工作2024"))
        #expect(rejected.contains("ended 科技成果转化体系管理服务2019→ reject"))
    }

    @Test func `two unit names that are two bodies have no tie between them`() {
        let decisions = makeDecisions("different_unit,,,上海市科技创业中心,,,上海市科技创新中心,")
        let analysis = analyzeForms(samples, decisions: decisions)
        #expect(analysis.bodies.count == 4 && analysis.findings.contains { $0.rule == .unitsKeptApart })
        for group in analysis.bodies.flatMap(\.lineage.groups) { #expect(Set((group.from + group.to).map(\.unit)).count == 1) }
    }
}
