import FormFixtures
import Foundation
import Testing

/// README shows what the program really writes.
struct ReadmeTests {
    @Test func `the summary is the one of the samples`() throws {
        #expect(try blocks("text") == [golden("samples/summary.txt")])
    }

    @Test func `the decisions of the example are those that its report was recorded with`() throws {
        let decisions = try String(contentsOf: fixturesFolder.appending(path: "decisions.csv"), encoding: .utf8)
        #expect(try blocks("csv").contains(decisions))
    }

    @Test(arguments: [
        ("markdown", ["samples/report.md"]),
        (
            "csv",
            [
                "samples/changes.csv", "samples/observations.csv", "samples/lineage.csv", "samples-decided/lineage.csv",
                "samples-decided/decisions-template.csv",
            ]
        ),
    ])
    func `every line of an excerpt stands in the file`(language: String, files: [String]) throws {
        let written = try Set(files.flatMap { try golden($0).components(separatedBy: "\n") })
        let shown = try blocks(language).flatMap { $0.components(separatedBy: "\n") }
        #expect(!shown.isEmpty)
        // A line may leave out the last columns.
        for line in shown { #expect(written.contains { $0 == line || $0.hasPrefix(line + ",") }, "\(line)") }
    }
}

private let package = fixturesFolder.deletingLastPathComponent().deletingLastPathComponent()

/// The contents of README's blocks of a language, each with its last line break.
private func blocks(_ language: String) throws -> [String] {
    let page = try String(contentsOf: package.appending(path: "README.md"), encoding: .utf8)
    return page.components(separatedBy: "\n```\(language)\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
}

private func golden(_ name: String) throws -> String {
    let file = try String(contentsOf: package.appending(path: "Tests/Golden/\(name)"), encoding: .utf8)
    return file.replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n")
}
