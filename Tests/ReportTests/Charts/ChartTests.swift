import Analytics
import FormFixtures
import Foundation
import Ingest
import Testing

@testable import Report

struct ChartTests {
    @Test(arguments: chartCases)
    func `every picture is well-formed, its texts overlap nowhere and none is cut off`(forms: ChartCase) throws {
        let charts = try pictures(forms.files)
        #expect(charts.count >= 3 && charts.allSatisfy { $0.svg.lines.count > 5 })
        for chart in charts {
            let lines = chart.svg.lines
            for (position, line) in lines.enumerated() {
                let (left, right, top, bottom) = line.box
                #expect(left >= 0 && right <= chart.svg.width && top >= 0 && bottom <= chart.svg.height, "\(chart.name): \(line)")
                for other in lines[..<position] { #expect(!line.overlaps(other), "\(chart.name): \(line) and \(other)") }
            }
        }
    }

    @Test(arguments: chartCases)
    func `report.md shows every picture once, and no other`(forms: ChartCase) throws {
        let text = String(decoding: forms.files.last!.bytes, as: UTF8.self)
        let shown = text.matches(of: /(?m)^!\[.*\]\((.*)\)$/).map { String($0.1) }
        #expect(shown.sorted() == forms.files.map(\.name).filter { $0.hasPrefix("charts/") }.sorted())
    }

    @Test func `names from forms are never markup`() throws {
        let charts = try pictures(hostileCase.files)
        #expect(
            Set(charts.map { $0.name.prefix { $0 != "-" } }) == ["charts/totals", "charts/changes", "charts/lineage", "charts/execution"])
        for chart in charts {
            #expect(chart.svg.elements.isSubset(of: ["svg", "title", "style", "defs", "pattern", "rect", "path", "circle", "text"]))
            #expect(!chart.svg.attributes.contains { $0.hasPrefix("on") || $0.contains("href") })
        }
        let shown = charts.flatMap { $0.svg.lines.map(\.text) + $0.svg.tips }
        #expect(shown.contains { $0.contains("<script>alert(1)</script>") } && shown.contains { $0.contains("]]>") })
    }

    @Test func `the order of the documents changes no byte`() throws {
        for forms in [hostileCase, largeCase] {
            let forward = forms.files
            let backward = writeReport(analyzeForms(forms.documents.reversed()), options: ReportOptions())
            #expect(forward.map(\.name) == backward.map(\.name) && zip(forward, backward).allSatisfy { $0.bytes == $1.bytes })
        }
    }

    @Test func `many bodies, projects and years make few pictures of a bounded size`() throws {
        let charts = try pictures(largeCase.files)
        #expect(charts.count == 24)
        #expect(charts.allSatisfy { $0.size < 60_000 && $0.svg.height < 2_500 && $0.svg.width < 1_600 })
    }

    @Test func `where there is nothing to draw there is no picture`() throws {
        #expect(try pictures([] as [IngestedDocument]).isEmpty)
        #expect(try pictures(makeDocuments([makeForm(2020, "道路养护")])).isEmpty)
        #expect(try pictures(makeDocuments([makeForm(2020, "道路养护", budget: 5)])).map(\.name) == ["charts/totals-1.svg"])
    }

    @Test func `a name that does not fit is cut, and whole beside the pointer`() throws {
        let name = String(repeating: "道路养护", count: 20)
        let charts = try pictures(makeDocuments([makeForm(2021, name, budget: 5, amounts: [.priorBudget: 4, .priorExecuted: 3])]))
        let execution = try #require(charts.first { $0.name == "charts/execution-1.svg" })
        #expect(execution.svg.lines.contains { $0.text.hasSuffix("…") } && execution.svg.tips.contains("2020 " + name))
    }
}

struct TotalsChartTests {
    private func words(_ forms: [ProjectForm]) throws -> [String] {
        try #require(try pictures(makeDocuments(forms)).first { $0.name == "charts/totals-1.svg" }).svg.lines.map(\.text)
    }

    @Test func `own forms and what is stated a year later have bars of their own`() throws {
        let words = try words([makeForm(2021, "道路养护", budget: 700, amounts: [.priorBudget: 900])])
        #expect(words.contains("2020, stated a year later") && words.contains("900 (1 project)"))
        #expect(words.contains("2021, own forms") && words.contains("700 (1 project)") && words.contains("fiscal (implied)"))
    }

    @Test func `sources that add up to more than the budget are said, what is below zero too`() throws {
        let words = try words([
            makeForm(.application, 2021, "道路养护", budget: 700, amounts: [.annualFiscal: 800, .annualOther: -50])
        ])
        #expect(words.contains("700 (1 project), sources 750") && words.contains("Amounts below zero are not drawn."))
    }
}

struct ExecutionChartTests {
    @Test func `a rate that is printed otherwise than it is computed stands first and says so`() throws {
        let forms =
            [("道路养护", 30), ("绿地养护", 60)].map { name, rate in
                makeForm(
                    .evaluation, 2021, name, source: name, budget: 1_000, amounts: [.executed: 500],
                    rate: PrintedNumber(digits: Int64(rate)))
            } + [
                makeForm(
                    .evaluation, 2021, "河道保洁", source: "other.txt", budget: 1_000, amounts: [.executed: 400, .adjustedBudget: 800],
                    rate: PrintedNumber(digits: 50))
            ]
        let svg = try #require(try pictures(makeDocuments(forms)).first { $0.name == "charts/execution-1.svg" }).svg
        let words = svg.lines.map(\.text)
        #expect(words.count { $0.contains("≠") } == 2)
        #expect(!words.contains { $0.contains("≠ printed 50") }, "a rate of the adjusted budget is no error")
    }
}

struct ChartCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let documents: [IngestedDocument]
    let files: [ReportFile]

    init(_ description: String, _ documents: [IngestedDocument]) {
        testDescription = description
        self.documents = documents
        files = writeReport(analyzeForms(documents), options: ReportOptions())
    }
}

private let chartCases = [
    ChartCase("samples", readSampleDocuments()), hostileCase, largeCase, extremeCase,
]

/// Names that are markup, or no text at all.
private let hostileCase: ChartCase = {
    let names = [
        "<script>alert(1)</script>", "]]>", "\" onload=\"x", "' & &amp;", "a\u{0}b\u{1B}c", "\u{FFFE}\u{FFFF}", "\u{202E}txt", "<!--",
        "</svg>",
        String(repeating: "<b>&", count: 5_000), "\u{1F600}\u{301}\u{301}",
    ]
    let forms = names.enumerated().flatMap { position, name in
        (2019...2021).map { year in
            makeForm(
                .evaluation, year, name, unit: "<body onload=\"x\">]]>\u{0}", budget: Int64(position + 1) * 100_000,
                amounts: [.priorBudget: 50_000, .executed: 70_000], rate: PrintedNumber(digits: 70))
        }
    }
    return ChartCase("hostile names", makeDocuments(forms))
}()

private let largeCase: ChartCase = {
    var random: UInt64 = 7
    func next(_ limit: UInt64) -> UInt64 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (random >> 33) % limit
    }
    var forms: [ProjectForm] = []
    for body in 0..<7 {
        for project in 0..<24 {
            for year in 2015...2022 where next(5) > 0 {
                forms.append(
                    makeForm(
                        year, "第\(project)个很长的项目名称（\(body)）", unit: "某市第\(body)中心", budget: Int64(next(90_000_000)),
                        amounts: [.priorBudget: Int64(next(90_000_000)), .priorExecuted: Int64(next(90_000_000))]))
            }
        }
    }
    return ChartCase("many projects", makeDocuments(forms))
}()

/// Amounts at the ends of what can be.
private let extremeCase: ChartCase = {
    let most = Int64.max / 100
    let forms = [0, 1, -5, most, most, -most].enumerated().flatMap { position, amount in
        (2019...2021).map { year in
            makeForm(
                .evaluation, year, "项目\(position)", budget: year == 2020 ? amount : most - amount.magnitude.signed,
                amounts: [.executed: amount, .priorBudget: amount], rate: PrintedNumber(digits: .max, decimals: position * 4))
        }
    }
    return ChartCase("extreme amounts", makeDocuments(forms))
}()

extension UInt64 {
    fileprivate var signed: Int64 { Int64(clamping: self) }
}

private struct Picture {
    let name: String
    let svg: ReadSVG
    let size: Int
}

private func pictures(_ documents: [IngestedDocument]) throws -> [Picture] {
    try pictures(writeReport(analyzeForms(documents), options: ReportOptions()))
}

private func pictures(_ files: [ReportFile]) throws -> [Picture] {
    try files.filter { $0.name.hasPrefix("charts/") }.map {
        Picture(name: $0.name, svg: try #require(ReadSVG($0.bytes), "\($0.name)"), size: $0.bytes.count)
    }
}
