import Analytics
import FormFixtures
import Foundation
import Ingest
import Testing

@testable import Report

/// The lineage section of the samples' report.
struct LineageSectionTests {
    private let lines = String(decoding: writeReport(sampleAnalysis, options: ReportOptions()).last!.bytes, as: UTF8.self).components(
        separatedBy: "\n")

    @Test func `each renaming, split and merger is a block, and no other tie`() {
        let blocks = lines.filter { $0.hasPrefix("#### ") }.map { $0.dropFirst(5).prefix { $0 != ":" } }
        #expect(blocks == ["Split, 2019 to 2020", "Merged, 2019 to 2024", "Renamed, 2020 to 2024"])
        #expect(lines.contains("4 times a project went on under its name."))
    }

    @Test func `a group says what its sum leaves unexplained, a renaming has no sum`() {
        let text = lines.joined(separator: " ")
        #expect(
            text.contains("Together 9,700,000.00 before and 9,060,000.00 after. The difference, -640,000.00 (-6.60 %), is not explained"))
        #expect(text.components(separatedBy: "Together ").count == 3)
    }

    @Test func `of equal sums nothing is left to be explained`() {
        let sums = Phrase.lineage(.groupSums(before: "1,234,567.00", after: "1,234,567.00", unexplained: "0.00", percent: "0.00 %"))
        #expect(say(sums, in: .english) == "Together 1,234,567.00 before and as much after.")
        #expect(say(sums, in: .chinese) == "前后预算合计均为1,234,567.00。")
    }

    @Test func `what speaks for a tie comes before what speaks against it, the strongest first`() {
        let weights = lines.drop { !$0.hasPrefix("**全市孵化器及在孵企业服务 → ") }.dropFirst(2).prefix { !$0.isEmpty }
            .compactMap { $0.firstMatch(of: /^- (for|against) ([0-9.]+) bits/) }
        #expect(weights.map { $0.1 } == weights.map { $0.1 }.sorted().reversed() && Set(weights.map { $0.1 }).count == 2)
        for way in ["for", "against"] {
            let sizes = weights.filter { $0.1 == way }.compactMap { Double($0.2) }
            #expect(sizes == sizes.sorted(by: >))
        }
    }

    @Test func `what weighs nothing is left to explain`() {
        let clause = "both have indicators that hardly any other form has: “大赛专报”, “大赛总结”"
        #expect(!lines.contains { $0.contains(clause) })
        guard case .story(let text) = explainProject("创·在上海", in: sampleAnalysis, options: ReportOptions()) else {
            return #expect(Bool(false))
        }
        #expect(text.contains(clause))
    }

    @Test func `what was decided is said to be`() {
        let forms = [
            makeForm(2019, "道路", budget: 1), makeForm(2019, "绿地", budget: 2), makeForm(2020, "桥梁", budget: 1),
            makeForm(2020, "园林", budget: 2),
        ]
        let decisions = makeDecisions("confirm,2019,道路,,2020,桥梁,,问过", "new,,,,2020,园林,,另起", "reject,2019,绿地,,2020,园林,,")
        let analysis = analyzeForms(makeDocuments(forms), decisions: decisions)
        let text = String(decoding: writeReport(analysis, options: ReportOptions()).last!.bytes, as: UTF8.self)
        #expect(text.contains("**道路 → 桥梁**: decided\n") && text.contains("decided in line 2 of the decisions: 问过"))
        #expect(text.contains("| started (`new`) ") && text.contains("| ended (`reject`) "))
    }

    @Test func `markup in a name stays text`() {
        let forms = [
            makeForm(2020, "*养护*|<b>", budget: 900), makeForm(2021, "[x](y)", budget: 900, amounts: [.priorBudget: 900]),
            makeForm(2020, "河道保洁", budget: 5), makeForm(2021, "河道保洁", budget: 5),
        ]
        let text = String(decoding: writeReport(analyzeForms(makeDocuments(forms)), options: ReportOptions()).last!.bytes, as: UTF8.self)
        let section = text.components(separatedBy: "\n## 7.").last!
        #expect(!section.contains("<b>") && !section.contains("[x](y)") && section.contains("\\[x\\](y)"))
    }
}
