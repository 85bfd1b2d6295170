import Testing

@testable import Ingest

struct TraceDocumentTests {
    @Test func `the trace names every value with its line and ends with what is unclaimed`() {
        let text = InventedForms.target(money: "项目总预算（元）： 5,000,000 项目当年预算（元）：")
        let trace = String(decoding: traceDocument(Array(text.utf8), source: "a.txt").text, as: UTF8.self)
        let lines = trace.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        for line in [
            "a.txt#1 target lines 1-23", "fiscal_year 2023, from the title", "project 道路养护 [a.txt:6]", "start_date 2023-01-01 [a.txt:8]",
            "total_budget 5000000.00 [a.txt:14]", "current_budget (blank) [a.txt:14]", "项目概况 12 characters in 1 line [a.txt:12]",
            "indicator 产出目标 / 数量 / 养护里程 / target ge 120公里 = 120 公里 [a.txt:23]", "unclaimed nothing", "none",
        ] { #expect(lines.contains(line), "\(line)") }
    }

    @Test func `an empty document has a trace too`() {
        let trace = traceDocument([], source: "a.txt")
        #expect(String(decoding: trace.text, as: UTF8.self).contains("error empty-file") && trace.findings.map(\.rule) == [.emptyFile])
    }

    @Test func `values stand below each other, whether a name is Latin or Chinese`() {
        let text = InventedForms.target(money: "项目总预算（元）： 5,000,000 项目当年预算（元）：")
        let trace = String(decoding: traceDocument(Array(text.utf8), source: "a.txt").text, as: UTF8.self)
        #expect(trace.contains("\n  project                   道路养护") && trace.contains("\n  项目概况                  12 characters"))
    }
}
