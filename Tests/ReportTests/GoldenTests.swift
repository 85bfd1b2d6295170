import Analytics
import FormFixtures
import Foundation
import Ingest
import Report
import Testing

/// What `tongbi samples` writes, file by file, in `Tests/Golden`. To record it anew:
/// `TONGBI_RECORD=1 swift test --filter GoldenTests`, then read the difference before it is committed. A recording run fails.
struct GoldenTests {
    @Test(arguments: goldenCases)
    func `every file of the report is as recorded`(golden: GoldenCase) throws {
        let recorded = goldenFolder.appending(path: golden.path)
        if ProcessInfo.processInfo.environment["TONGBI_RECORD"] != nil {
            try FileManager.default.createDirectory(at: recorded.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(golden.file.bytes).write(to: recorded)
            Issue.record("recorded \(golden.path)")
        }
        let expected = try Data(contentsOf: recorded)
        #expect(String(decoding: golden.file.bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
    }

    @Test func `there is no recorded file that the report no longer has`() throws {
        let recorded = try FileManager.default.subpathsOfDirectory(atPath: goldenFolder.path).filter { $0.contains(".") }
        #expect(Set(recorded) == Set(goldenCases.map(\.path)))
    }
}

struct GoldenCase: Sendable, CustomTestStringConvertible {
    let path: String
    let file: ReportFile

    var testDescription: String { path }
}

private let goldenFolder = fixturesFolder.deletingLastPathComponent().appending(path: "Golden")

/// Those that have sentences, and those that README.zh-CN.md shows.
private let chineseFiles: Set<String> = [
    "report.md", "findings.csv", "lineage.csv", "changes.csv", "observations.csv", "charts/lineage-2.svg",
]

private let goldenCases: [GoldenCase] = {
    let documents = readSampleDocuments()
    let analysis = analyzeForms(documents)
    let yuan = ReportOptions()
    let wan = ReportOptions(amounts: .wan)
    let summary = ReportFile(name: "summary.txt", bytes: Array(summarize(analysis, options: yuan).utf8))
    let file = try! Data(contentsOf: fixturesFolder.appending(path: "decisions.csv"))
    let decided = analyzeForms(documents, decisions: readDecisions([UInt8](file), source: "decisions.csv")!)
    let withDecisions = writeReport(decided, options: yuan).filter { ["lineage.csv", "decisions-template.csv"].contains($0.name) }
    let inWan = writeReport(analysis, options: wan).filter { $0.name == "report.md" }
    let chinese = ReportOptions(language: .chinese)
    let inChinese =
        writeReport(analysis, options: chinese).filter { chineseFiles.contains($0.name) }
        + [ReportFile(name: "summary.txt", bytes: Array(summarize(analysis, options: chinese).utf8))]
    return (writeReport(analysis, options: yuan) + [summary]).map { GoldenCase(path: "samples/" + $0.name, file: $0) }
        + inWan.map { GoldenCase(path: "samples-wan/" + $0.name, file: $0) }
        + inChinese.map { GoldenCase(path: "samples-zh/" + $0.name, file: $0) }
        + withDecisions.map { GoldenCase(path: "samples-decided/" + $0.name, file: $0) }
}()
