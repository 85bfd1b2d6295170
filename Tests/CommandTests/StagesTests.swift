import Ingest
import Testing

@testable import tongbi

/// `ingest`, `analyze` and `census` as their user meets them.
@Suite struct StagesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Forms that are good, damaged, of several years, and files that are none.
    private func writeForms() throws {
        try folder.write("forms/a.txt", Forms.good + Forms.target(project: "绿地养护", budget: "1,000,000"))
        try folder.write("forms/b.txt", Forms.good.replacing("2020", with: "2021"))
        try folder.write("forms/cut.txt", Forms.cutOff)
        try folder.write("forms/none.txt", Forms.noForm)
        try folder.write("forms/two.txt", Forms.twoValues)
        try folder.write("forms/wrong.txt", Forms.wrongAmount)
        try folder.write("forms/x.pdf", "%PDF-1.7\n")
    }

    private func report(_ name: String) throws -> [String: [UInt8]] {
        try Dictionary(uniqueKeysWithValues: folder.files(name).map { ($0, try folder.bytes("\(name)/\($0)")) })
    }

    @Test func `the plain command is ingest and analyze together`() throws {
        try writeForms()
        let plain = try runTongbi(["forms", "missing", "-o", "report"], in: folder)
        let expected = try report("report")
        let ingest = try runTongbi(["ingest", "missing", "forms"], in: folder)
        #expect(ingest.status == 1 && ingest.errors.contains("missing: error: ") && ingest.errors.contains("forms/x.pdf: note: 1 file was"))
        let lines = ingest.output.split(separator: "\n").map { String($0) + "\n" }
        let orders = [lines, lines.reversed(), lines.shuffled()]
        for lines in orders {
            let half = lines.count / 2
            try folder.write("1.jsonl", lines[..<half].joined())
            let analyze = try runTongbi(
                ["analyze", "1.jsonl", "-", "-o", "report"], in: folder, input: Array(lines[half...].joined().utf8))
            #expect(analyze.status == 1 && analyze.errors == plain.errors && analyze.output == plain.output)
            #expect(try report("report") == expected)
        }
    }

    @Test func `a long document, which is read in sections, reads the same in both, and messages about it come once`() throws {
        var forms = (1...150).map { Forms.target(project: "第\($0)号河道保洁", budget: "\($0)0000") }
        forms[70] = Forms.wrongAmount
        let text = forms.joined(separator: String(repeating: "\n", count: ReadLimits.whole / 130))
        try folder.write("long.txt", text)
        let year = ["--fiscal-year", "long.txt=2031"]
        let plain = try runTongbi(["long.txt", "-o", "report"] + year, in: folder)
        let expected = try report("report")
        let messages = plain.errors.split(separator: "\n")
        #expect(messages.count == 3 && messages[0].hasSuffix("under 项目当年预算 is not an amount of money"))
        #expect(messages[2].hasPrefix("long.txt: note: --fiscal-year 2031 was not used"))
        let ingest = try runTongbi(["ingest", "long.txt"] + year, in: folder)
        #expect(ingest.errors == plain.errors && ingest.output.split(separator: "\n").count == 150)
        _ = try runTongbi(["analyze", "-", "-o", "report"], in: folder, input: Array(ingest.output.utf8))
        #expect(try report("report") == expected)
        let whole = writeLines(of: ingestDocument(try folder.bytes("long.txt"), source: "long.txt"))
        let isEqual = whole == Array(ingest.output.utf8)
        #expect(isEqual)
    }

    @Test func `options of the report are those of analyze, and fiscal years those of ingest`() throws {
        try folder.write(
            "a.txt", Forms.good.replacing("（2020年度）", with: "").replacing("2020-01-01", with: "").replacing("2020-12-31", with: ""))
        let year = ["--fiscal-year", "a.txt=2031"]
        let options = ["--no-bom", "--amounts=wan", "--language=zh", "--change-threshold=1", "--quiet", "-o", "report"]
        #expect(try runTongbi(["a.txt"] + year + options, in: folder).status == 0)
        let expected = try report("report")
        let ingest = try runTongbi(["ingest", "a.txt"] + year, in: folder)
        #expect(ingest.status == 0 && ingest.errors.isEmpty && ingest.output.contains(#""year_evidence":"option""#))
        let analyze = try runTongbi(["analyze", "-"] + options, in: folder, input: Array(ingest.output.utf8))
        #expect(analyze.status == 0 && analyze.output.isEmpty)
        #expect(try report("report") == expected)
    }

    @Test func `bad lines are named and the others are read`() throws {
        try folder.write("a.txt", Forms.good)
        let line = try runTongbi(["ingest", "a.txt"], in: folder).output
        try folder.write("l.jsonl", "\n{\"format\":7}\n" + line + "nothing\n" + line)
        let run = try runTongbi(["analyze", "l.jsonl", "missing.jsonl"], in: folder)
        #expect(run.status == 1 && run.output.contains("1 form"))
        #expect(
            run.errors == """
                l.jsonl:2: error: the format of the line is 7, and this version reads 1
                l.jsonl:4: error: this is no JSON from byte 1 of the line on
                l.jsonl:5: error: the form of this line was on an earlier line too
                missing.jsonl: error: cannot be read: there is no such file or folder

                """, "\(run.errors)")
        let chinese = try runTongbi(["analyze", "l.jsonl", "--language=zh", "--quiet"], in: folder)
        #expect(chinese.errors.hasPrefix("l.jsonl:2: 错误: 本行的格式为7，本版本只能读取格式1\n"))
    }

    @Test func `lines without a form make no report`() throws {
        try folder.write("none.txt", Forms.noForm)
        let lines = try runTongbi(["ingest", "none.txt"], in: folder)
        #expect(lines.status == 1 && lines.output.split(separator: "\n").count == 1)
        let run = try runTongbi(["analyze", "-"], in: folder, input: Array(lines.output.utf8))
        #expect(run.status == 1 && run.errors.hasSuffix("tongbi: error: no form could be read, so no report was written\n"))
        #expect(!folder.exists("tongbi-report"))
    }

    @Test func `a census adds up, and is needed whole`() throws {
        try writeForms()
        let lines = try runTongbi(["ingest", "--shard-key", "--quiet", "forms"], in: folder).output
        #expect(lines.contains(#""shard_key":"unit:某市水务管理站""#) && lines.contains(#""shard_key":"document:forms/none.txt""#))
        try folder.write("l.jsonl", lines)
        let census = try runTongbi(["census", "l.jsonl"], in: folder)
        #expect(census.status == 0 && census.errors.isEmpty)
        try folder.write("c.json", census.output)
        try folder.write("n.json", try runTongbi(["census", "--names", "l.jsonl"], in: folder).output)
        try folder.write("t.json", try runTongbi(["census", "--texts=n.json", "l.jsonl"], in: folder).output)
        #expect(try runTongbi(["census", "n.json", "t.json"], in: folder).output == census.output)
        #expect(try runTongbi(["analyze", "--census", "c.json", "l.jsonl", "--quiet"], in: folder).status == 1)
        for (file, reason) in [
            ("missing", "there is no such file or folder"), ("t.json", "there is no 'names'"), ("l.jsonl", "this is no JSON from byte"),
        ] {
            let run = try runTongbi(["analyze", "--census", file, "l.jsonl"], in: folder)
            #expect(run.status == 64 && run.errors.contains("--census names '\(file)', which is no census: \(reason)"), "\(run.errors)")
        }
        try folder.write(
            "other.json", try runTongbi(["census", "--names", "-"], in: folder, input: Array(lines.prefix { $0 != "\n" }.utf8)).output)
        #expect(
            try runTongbi(["census", "n.json", "other.json"], in: folder).errors
                == "tongbi: error: these censuses do not belong together: their names are not the same\n")
    }

    @Test(
        arguments: [
            (["ingest"], .noPaths), (["analyze"], .noPaths), (["census"], .noPaths), (["explain", "", "a"], .emptyName),
            (["ingest", "a", "-o", "x"], .notWith(command: "ingest", option: "--output")),
            (["analyze", "a", "--fiscal-year=a=2020"], .notWith(command: "analyze", option: "--fiscal-year")),
            (["analyze", "a", "--census=c", "--decisions=d"], .notTogether("--census", "--decisions")),
            (["census", "a", "--names", "--texts=c"], .notTogether("--names", "--texts")),
            (["a", "--shard-key"], .unknownOption("--shard-key")), (["a", "--census=c"], .unknownOption("--census")),
            (["census", "a", "--quiet"], .notWith(command: "census", option: "--quiet")),
        ] as [([Text], UsageError)])
    func `options that a stage does not take are refused`(arguments: [Text], error: UsageError) {
        #expect(throws: error) { try parseArguments(arguments) }
    }

    @Test func `an empty decisions file is a wrong command line`() throws {
        try folder.write("a.txt", Forms.good)
        for empty in ["", "\u{FEFF}\n\n"] {
            try folder.write("d.csv", empty)
            let run = try runTongbi(["a.txt", "--decisions", "d.csv"], in: folder)
            #expect(run.status == 64 && run.errors.contains("--decisions names 'd.csv', which is empty"))
        }
    }
}

@Suite struct ControlCharacterTests {
    @Test func `a file of control characters is no text, whatever stands beside them`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", String(repeating: "\u{1}", count: 5_000) + "abc def ghi jkl mno pqr stu vwx\n")
        let run = try runTongbi(["a.txt"], in: folder)
        #expect(run.errors.hasPrefix("a.txt: error: this is not a text file\n") && !run.errors.contains("decoded"))
    }
}
