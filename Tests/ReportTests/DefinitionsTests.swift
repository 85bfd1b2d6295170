import Analytics
import FormFixtures
import Foundation
import Ingest
import Report
import Testing

struct DefinitionsTests {
    @Test(arguments: sampleReport().map(\.name).filter { $0.hasSuffix(".csv") })
    func `every column is defined, in its order, and no column that does not exist`(name: String) throws {
        let file = try #require(sampleReport(byteOrderMark: false).first { $0.name == name })
        let header = try #require(readCSV(file.bytes).first)
        var columns: [String] = []
        for column in header.map({ $0.replacing(/_\d{4}$/, with: "_YYYY") }) where !columns.contains(column) { columns.append(column) }
        #expect(try definitions().first { $0.file == name }?.columns == columns)
    }

    @Test func `every definition says what the column means and when it is empty`() throws {
        for row in try definitions().flatMap(\.rows) {
            #expect(row.count == 3 && row.allSatisfy { !$0.isEmpty }, "\(row)")
        }
    }

    @Test func `every kind of form is named`() throws {
        let row = try #require(try definitions().first { $0.file == "forms.csv" }?.rows.first { $0[0] == "kind" })
        for kind in FormKind.allCases { #expect(row[1].contains("`\(kind.rawValue)`")) }
    }

    @Test func `the rules of findings are listed with their severities, and no other`() throws {
        let listed = try definitionsPage().components(separatedBy: "\n").filter { $0.hasPrefix("- `") && $0.contains("` (") }
        let expected = FindingRule.allCases.map { "- `\($0.rawValue)` (\($0.severity.rawValue)): " }
        #expect(Set(listed.map { $0.prefix { $0 != ":" } + ": " }) == Set(expected.map { Substring($0) }))
    }

    @Test func `a rule of the audit is defined here as the report defines it`() throws {
        let page = try definitionsPage()
        for rule in auditRules {
            #expect(
                page.contains(
                    "\n- `\(rule.rule.rawValue)` (\(rule.rule.severity.rawValue)): \(rule.definition(threshold: .usualThreshold).english)\n"
                ))
        }
        #expect(Set(auditRules.map(\.rule)).count == auditRules.count)
    }

    @Test func `every kind of picture is defined`() throws {
        let kinds = Set(sampleReport().compactMap { $0.name.firstMatch(of: /^charts\/([a-z]+)-[0-9]+\.svg$/)?.1 })
        let defined = try definitionsPage().matches(of: /(?m)^\| `charts\/([a-z]+)-N\.svg` \|/).map(\.1)
        #expect(kinds.sorted() == defined.sorted())
    }

    @Test func `every defined file is written`() throws {
        #expect(
            try definitions().map(\.file) + ["datapackage.json", "report.md"]
                == sampleReport().map(\.name).filter { !$0.hasPrefix("charts/") })
    }
}

/// A section of `DEFINITIONS.md`.
private struct Definitions {
    let file: String
    let rows: [[String]]

    var columns: [String] { rows.map { $0[0] } }
}

private func definitionsPage() throws -> String {
    let page = fixturesFolder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "DEFINITIONS.md")
    return try String(contentsOf: page, encoding: .utf8)
}

private func definitions() throws -> [Definitions] {
    let sections = try definitionsPage().components(separatedBy: "\n## ").dropFirst().filter { !$0.hasPrefix("The pictures") }
    return sections.map { section in
        let lines = section.components(separatedBy: "\n")
        let rows = lines.filter { $0.hasPrefix("| ") }.dropFirst().map { row in
            row.dropFirst().dropLast().components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        return Definitions(file: lines[0], rows: Array(rows))
    }
}
