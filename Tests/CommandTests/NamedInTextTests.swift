import Foundation
import Testing

/// What documents name is never opened, and what they say is never run.
@Suite struct NamedInTextTests {
    private static let texts = [
        "![图](named) [表](file:named) <img src=\"named\"> <iframe src=\"named\"></iframe> <link rel=\"import\" href=\"named\">",
        "@include named\n#include \"named\"\n.. include:: named\n!INCLUDE named\n\\input{named}",
        "$(touch made) `touch made` ; touch made | touch made && touch made\n=cmd|' /C touch made'!A1\n<script>touch('made')</script>",
        "http://127.0.0.1:9/named https://localhost/named file://named \\\\127.0.0.1\\named",
    ]

    /// Whoever writes into a pipe waits until somebody opens it for reading.
    @Test func `paths, addresses and commands in documents are text`() throws {
        let folder = try TemporaryFolder()
        for (number, text) in Self.texts.enumerated() {
            let form = Forms.target(project: "named", budget: "10000").replacing("对全市河道进行日常保洁。", with: text)
            try folder.write("forms/\(number).txt", form + "\n" + text)
            try folder.write("forms/\(number).html", "<!DOCTYPE html [<!ENTITY x SYSTEM \"named\">]>\n<p>&x;</p>\n" + text + form)
            try folder.write("forms/\(number).csv", "named,=HYPERLINK(\"named\")\n" + form)
        }
        try folder.write("decisions.csv", "decision,from_project,to_project\nnew,named,$(touch made)\n")
        let before = "mkfifo named; (echo x > named; echo opened > seen) & writer=$!;"
        let commands = [
            "$tongbi forms --decisions decisions.csv", "$tongbi trace forms", "$tongbi explain named forms",
            "$tongbi ingest forms > lines.jsonl",
            "$tongbi census lines.jsonl", "$tongbi analyze lines.jsonl",
        ]
        let run = try runShell("\(before) (\(commands.joined(separator: "; "))) > out 2> errors; kill $writer", in: folder)
        #expect(run.errors.isEmpty)
        #expect(try folder.read("out").contains("named"))
        #expect(try folder.list() == ["decisions.csv", "errors", "forms", "lines.jsonl", "named", "out", "tongbi-report"])
    }
}
