import Testing

/// What a terminal gets of documents neither drives it nor turns its text around.
@Suite struct TerminalTextTests {
    private let turning: Character = "\u{202E}"

    @Test func `characters that turn text are shown as a question mark, and stay in the tables`() throws {
        let folder = try TemporaryFolder()
        for year in ["2020", "2021"] {
            try folder.write("\(year).txt", Forms.target(project: "河道\(turning)保洁", budget: "1,230,000").replacing("2020", with: year))
        }
        for command in [["trace", "."], ["explain", "河道", "."]] {
            let output = try runTongbi(command, in: folder).output
            #expect(output.contains("河道?保洁") && !output.contains { $0.unicodeScalars.contains("\u{202E}") }, "\(command)")
        }
        #expect(try runTongbi(["explain", "河道", "."], in: folder).output.contains("to undo it, decide: reject,"))
        _ = try runTongbi(["--quiet", "."], in: folder)
        #expect(try folder.read("tongbi-report/forms.csv").contains("河道\(turning)保洁"))
    }
}
