import Ingest
import Testing

@testable import tongbi

/// A document that is wrong on every line must not bury what is said of the others.
@Suite struct BoundedMessagesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Forms with two errors each.
    private func wrongForms(_ count: Int, blankLines: Int = 0) -> String {
        let forms = (1...count).map { Forms.target(project: "第\($0)号河道保洁", budget: "1,23O,0O0") }
        return forms.joined(separator: String(repeating: "\n", count: blankLines))
    }

    private let notShown = "about this file are not shown here"

    private func lines(_ text: String) -> [String] { text.split(whereSeparator: \.isNewline).map(String.init) }

    @Test func `of each document a hundred errors are printed, and then where all are`() throws {
        try folder.write("a.txt", wrongForms(60))
        try folder.write("b.txt", Forms.wrongAmount)
        let run = try runTongbi(["b.txt", "a.txt", "--quiet"], in: folder)
        let errors = lines(run.errors)
        #expect(run.status == 1 && errors.count == 103)
        #expect(errors[..<100].allSatisfy { $0.hasPrefix("a.txt:") && $0.contains(": error: ") })
        #expect(errors[100] == "a.txt: note: 20 more messages \(notShown); all of them are in tongbi-report/findings.csv")
        #expect(errors[101...].allSatisfy { $0.hasPrefix("b.txt:16: error: ") })
        #expect(lines(try folder.read("tongbi-report/findings.csv")).count { $0.contains("a.txt") && $0.hasPrefix("error,") } == 120)
        let chinese = try runTongbi(["a.txt", "--language=zh", "-o", "报告"], in: folder)
        #expect(lines(chinese.errors)[100] == "a.txt: 提示: 关于此文件还有20条信息未在此显示，全部内容见“报告/findings.csv”")
    }

    @Test func `a document that is read in sections has as many messages, and the lines have the others`() throws {
        try folder.write("a.txt", wrongForms(75, blankLines: ReadLimits.whole / 60))
        let plain = lines(try runTongbi(["a.txt"], in: folder).errors)
        let ingest = try runTongbi(["ingest", "a.txt"], in: folder)
        #expect(ingest.status == 1 && lines(ingest.errors).count == 101 && lines(ingest.errors)[..<100] == plain[..<100])
        #expect(lines(ingest.errors)[100] == "a.txt: note: 50 more messages \(notShown); all of them are in the lines of JSON")
        #expect(ingest.output.split(separator: "\"rule\":\"amount-not-a-number\"").count == 151)
        let analyze = try runTongbi(["analyze", "-"], in: folder, input: Array(ingest.output.utf8))
        #expect(lines(analyze.errors) == plain)
    }

    @Test func `of each file of lines a hundred are named`() throws {
        try folder.write("a.jsonl", String(repeating: "nothing\n", count: 102))
        try folder.write("b.jsonl", "nothing\n")
        for command in ["analyze", "census"] {
            let run = try runTongbi([command, "b.jsonl", "a.jsonl"], in: folder)
            let errors = lines(run.errors)
            #expect(run.status == 1 && errors.count >= 102)
            #expect(errors[99] == "a.jsonl:100: error: this is no JSON from byte 1 of the line on")
            #expect(errors[100] == "a.jsonl: note: 2 more messages about this file are not shown here")
            #expect(errors[101] == "b.jsonl:1: error: this is no JSON from byte 1 of the line on")
        }
    }

    @Test func `where no report is written, none is pointed to`() throws {
        try folder.write("a.txt", wrongForms(51))
        let trace = try runTongbi(["trace", "a.txt"], in: folder)
        #expect(lines(trace.errors)[100].hasSuffix("2 more messages \(notShown); a report has all of them, in findings.csv"))
    }

    @Test(arguments: [(100, 0), (101, 1), (250, 150)])
    func `a hundred are printed whole`(messages: Int, more: Int) {
        var bounded = BoundedMessages(rest: .uncollected)
        var said: [String] = []
        for number in 1...messages {
            bounded.add(from: "a.txt", "\(number)")
            if number % 7 == 0 { said += bounded.take() }
        }
        bounded.endSource()
        said += bounded.take()
        #expect(said[..<100] == (1...100).map { "\($0)" }[...])
        let words = more == 1 ? "1 more message about this file is" : "\(more) more messages about this file are"
        #expect(said[100...] == (more == 0 ? [] : ["a.txt: note: \(words) not shown here"]))
    }
}
