import FormFixtures
import Foundation
import Testing

/// README shows what the program really writes, in both languages.
struct ReadmeTests {
    @Test(arguments: Readme.allCases)
    func `the summary is the one of the samples`(page: Readme) throws {
        #expect(try page.blocks("text") == [golden(page.samples + "/summary.txt")])
    }

    @Test(arguments: Readme.allCases)
    func `the decisions of the example are those that its report was recorded with`(page: Readme) throws {
        let decisions = try withoutReasons(String(contentsOf: fixturesFolder.appending(path: "decisions.csv"), encoding: .utf8))
        #expect(try page.blocks("csv").contains { withoutReasons($0) == decisions })
    }

    @Test(arguments: Readme.allCases)
    func `every line of an excerpt stands in the file`(page: Readme) throws {
        try expectExcerpts(page.blocks("markdown"), from: [page.samples + "/report.md"])
        // The decisions' reasons are in the language of the page.
        let tables = try page.blocks("csv").filter { !$0.hasPrefix("decision,") }
        try expectExcerpts(
            tables,
            from: ["changes.csv", "observations.csv", "lineage.csv"].map { page.samples + "/" + $0 } + ["samples-decided/lineage.csv"])
    }

    private func expectExcerpts(_ excerpts: [String], from files: [String]) throws {
        let written = try Set(files.flatMap { try golden($0).components(separatedBy: "\n") })
        let shown = excerpts.flatMap { $0.components(separatedBy: "\n") }
        #expect(!shown.isEmpty)
        // A line may leave out the last columns.
        for line in shown { #expect(written.contains { $0 == line || $0.hasPrefix(line + ",") }, "\(line)") }
    }
}

/// The two pages say the same, section by section.
struct ReadmeLanguagesTests {
    @Test func `both have the same sections, blocks, tables and lists in the same order`() throws {
        let (english, chinese) = try (Readme.english.outline(), Readme.chinese.outline())
        #expect(english.count > 80)
        for (position, (left, right)) in zip(english, chinese).enumerated() where left != right {
            Issue.record("\(position): \(left) in README.md, \(right) in README.zh-CN.md")
            return
        }
        #expect(english.count == chinese.count)
    }

    @Test func `both have the same commands, but for the language`() throws {
        #expect(try Readme.english.blocks("sh") == Readme.chinese.blocks("sh").map { $0.replacing(" --language zh", with: "") })
    }

    @Test func `both have the same files, marks, decisions and options in the first column of their tables`() throws {
        let (english, chinese) = try (Readme.english.firstCells(), Readme.chinese.firstCells())
        #expect(english == chinese)
    }

    @Test func `each leads to the other`() throws {
        #expect(try Readme.english.text().contains("](README.zh-CN.md)") && Readme.chinese.text().contains("](README.md)"))
    }

    @Test func `bold in the Chinese page ends before punctuation, or readers of Markdown do not see its end`() throws {
        #expect(try !Readme.chinese.text().contains(/[。，：]\*\*\w/))
    }
}

enum Readme: String, CaseIterable, Sendable {
    case english = "README.md"
    case chinese = "README.zh-CN.md"

    /// The folder of golden files in its language.
    var samples: String { self == .english ? "samples" : "samples-zh" }

    func text() throws -> String { try String(contentsOf: packageFolder.appending(path: rawValue), encoding: .utf8) }

    /// The contents of the blocks of a language, each with its last line break.
    func blocks(_ language: String) throws -> [String] {
        try text().components(separatedBy: "\n```\(language)\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    }

    /// What each line outside blocks is: a heading of its level, the beginning of a block of its language, a row, an item.
    func outline() throws -> [String] {
        try lines().compactMap { line in
            if line.hasPrefix("#") { return String(line.prefix { $0 == "#" }) }
            if line.hasPrefix("```") { return line }
            return line.hasPrefix("| ") || line.hasPrefix("|--") ? "|" : line.hasPrefix("- ") ? "-" : nil
        }
    }

    /// What is code in the first cell of each row.
    func firstCells() throws -> [[String]] {
        try lines().filter { $0.hasPrefix("| ") }.map { row in
            String(row.dropFirst(2).prefix { $0 != "|" }).matches(of: /`[^`]+`/).map { String($0.output) }
        }
    }

    private func lines() throws -> [String] {
        var isInBlock = false
        return try text().components(separatedBy: "\n").filter { line in
            defer { if line.hasPrefix("```") { isInBlock.toggle() } }
            return !isInBlock
        }
    }
}

/// The lines without their last cell.
private func withoutReasons(_ decisions: String) -> [String] {
    decisions.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).dropLast().joined(separator: ",") }
}

private func golden(_ name: String) throws -> String {
    let file = try String(contentsOf: packageFolder.appending(path: "Tests/Golden/\(name)"), encoding: .utf8)
    return file.replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n")
}
