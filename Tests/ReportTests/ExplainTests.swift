import Analytics
import FormFixtures
import Ingest
import Testing

@testable import Report

/// Read once: the sample documents.
let sampleAnalysis = analyzeForms(readSampleDocuments())

struct ExplainTests {
    private let analysis = sampleAnalysis

    private func explain(_ name: Text) -> Explanation { explainProject(name, in: analysis, options: ReportOptions()) }

    private func story(_ name: Text) -> String {
        guard case .story(let text) = explain(name) else { return "" }
        return text
    }

    @Test func `an old name, a new name and a part of either tell one story`() {
        let text = story("中国创新创业大赛（上海赛区）")
        #expect(text.hasPrefix("“创·在上海”国际创新创业大赛 (上海市科技创新中心)\n\nYears:\n"))
        #expect(story("“创·在上海”国际创新创业大赛") == text && story("国际创新创业大赛") == text && story("(上海赛区)") == text)
        #expect(text.contains("\nSplit, 2019 to 2020: 全市孵化器及在孵企业服务\n") && text.contains("\nRenamed, 2020 to 2024: "))
    }

    @Test func `a place is told as in the report, and only documents that are cited are listed`() {
        let text = story("上海赛区")
        #expect(text.contains("6,570,000.00  4:350\n"))
        let listed = text.split(separator: "\n").filter { $0.hasPrefix("  ") && $0.contains("samples/") }
        #expect(listed.map { $0.prefix(5) } == ["  1  ", "  4  ", "  5  "])
    }

    @Test func `the decision that would undo a tie is a line of the decisions file`() {
        #expect(
            story("高新技术成果转化及相关工作").contains(
                "to undo it, decide: reject,2019,高新技术成果转化及相关工作,上海市科技创业中心,2024,科技成果转化及相关政策服务工作,上海市科技创新中心,\n"))
    }

    @Test func `what was decided is said to be, and no decision is offered that would contradict it`() {
        let decisions = makeDecisions(
            "confirm,2019,科技成果转化体系管理服务,,2024,科技成果转化及相关政策服务工作,,", "reject,2020,中国创新创业大赛（上海赛区）,,2024,“创·在上海”国际创新创业大赛,,",
            "new,,,,2024,项目管理费,,")
        let decided = analyzeForms(readSampleDocuments(), decisions: decisions)
        func story(_ name: Text) -> String {
            guard case .story(let text) = explainProject(name, in: decided, options: ReportOptions()) else { return "" }
            return text
        }
        let confirmed = story("科技成果转化体系管理服务")
        #expect(confirmed.contains("科技成果转化体系管理服务 → 科技成果转化及相关政策服务工作: decided\n"))
        #expect(confirmed.contains("decided in line 2 of the decisions\n") && !confirmed.contains("decide: reject,2019,科技成果转化体系管理服务"))
        #expect(story("上海赛区").hasSuffix("中国创新创业大赛（上海赛区） ended with 2020, as decided (`reject`).\n"))
        #expect(story("项目管理费").hasSuffix("项目管理费 started in 2024, as decided (`new`).\n"))
    }

    @Test func `a project without a tie says what is known of it`() {
        #expect(story("项目管理费").hasSuffix("项目管理费 started in 2024: no earlier project was found that it came from.\n"))
        #expect(story("科创中心展厅运营经费").contains("was not observed after 2020"))
    }

    @Test func `a part of several names is answered with the projects`() {
        guard case .ambiguous(let projects) = explain("信息化") else { return #expect(Bool(false)) }
        #expect(projects == ["信息化建设项目 (上海市科技创新中心)", "信息化运维项目 (上海市科技创新中心)"])
    }

    @Test(arguments: ["没有的项目", "", " "] as [Text])
    func `no name is answered with nothing`(name: Text) {
        #expect(explain(name) == .unknown)
    }

    @Test func `a whole name comes before a part, and is told for each body that has it`() {
        let forms = ["甲中心", "乙中心"].flatMap { [makeForm(2020, "培训", unit: $0, budget: 1), makeForm(2020, "培训管理", unit: $0, budget: 2)] }
        let analysis = analyzeForms(makeDocuments(forms))
        guard case .story(let text) = explainProject("培训", in: analysis, options: ReportOptions()) else { return #expect(Bool(false)) }
        #expect(text.contains("培训 (甲中心)\n") && text.contains("培训 (乙中心)\n") && !text.contains("培训管理"))
    }

    @Test func `names cannot drive a terminal`() {
        let analysis = analyzeForms(makeDocuments([makeForm(2020, "养\u{1B}[31m护", budget: 1)]))
        guard case .story(let text) = explainProject("养", in: analysis, options: ReportOptions()) else { return #expect(Bool(false)) }
        #expect(!text.contains("\u{1B}") && text.contains("养?[31m护"))
    }
}

struct WaterfallTests {
    private func bars(_ tenths: Int...) -> [String] { waterfallBars(tenths.map { MatchWeight(tenths: $0) }) }

    @Test func `each bar begins where the last one ended, and the sum begins at zero`() {
        #expect(bars(30, -10, 20) == ["│███ ", "│  ░ ", "│  ██", "│████"])
    }

    @Test func `sums below zero stand left of it`() {
        #expect(bars(-20, 30) == ["░░│ ", "██│█", "  │█"])
        #expect(bars(-20) == ["░░│", "░░│"])
    }

    @Test func `nothing has no bar`() {
        #expect(bars(0) == ["│", "│"])
    }
}
