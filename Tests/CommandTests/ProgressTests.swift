import Dispatch
import Testing

@testable import tongbi

@Suite struct ProgressTests {
    @Test(arguments: [
        (
            Progress(documents: 12, ofDocuments: 36, forms: 340, bytes: 12_000, ofBytes: 36_000, milliseconds: 4_000),
            "reading: 12 of 36 files, 340 forms, 85 a second, 8 s left to read"
        ),
        (
            Progress(documents: 1, ofDocuments: 101, forms: 2, bytes: 70, ofBytes: 7_070, milliseconds: 1_500),
            "reading: 1 of 101 files, 2 forms, 1 a second, 2 min 30 s left to read"
        ),
        (
            Progress(documents: 1, ofDocuments: 10_001, bytes: 5, ofBytes: 50_005, milliseconds: 1_000),
            "reading: 1 of 10001 files, 0 forms, 0 a second, 2 h 46 min left to read"
        ),
        (Progress(documents: 0, ofDocuments: 1, forms: 1, milliseconds: 1_000), "reading: 0 of 1 file, 1 form, 1 a second"),
        (Progress(forms: 500, milliseconds: 2_000), "reading: 500 forms, 250 a second"),
        (Progress(stage: .looking(source: "b/a.txt", bytes: 33 << 20, of: 300 << 20)), "looking through a.txt: 33 of 300 MB"),
        (
            Progress(stage: .looking(source: "2020年度部门项目绩效目标汇总（第一册全部修订）.txt", bytes: 0, of: 3 << 20)),
            "looking through …绩效目标汇总（第一册全部修订）.txt: 0 of 3 MB"
        ),
        (Progress(stage: .analysing, documents: 36, forms: 340, milliseconds: 61_900), "analysing 340 forms: 1 min 1 s so far"),
        (Progress(stage: .takingCensus, forms: 1, milliseconds: 999), "taking the census of 1 form"),
        (Progress(stage: .writing, forms: 340, milliseconds: 3_000), "writing the report: 3 s so far"),
    ])
    func `the line says what is done, how far it is and how long it will take`(progress: Progress, line: String) {
        #expect(progress.line(in: .english) == line)
    }

    @Test(arguments: [
        (
            Progress(documents: 1, ofDocuments: 101, forms: 2, bytes: 70, ofBytes: 7_070, milliseconds: 1_500),
            "正在读取：已读1/101个文件、2张表，每秒1张，约2分30秒后读完"
        ),
        (Progress(forms: 500, milliseconds: 2_000), "正在读取：已读500张表，每秒250张"),
        (Progress(stage: .looking(source: "a.txt", bytes: 1 << 20, of: 2 << 20)), "正在浏览a.txt：1/2 MB"),
        (Progress(stage: .analysing, forms: 340, milliseconds: 61_900), "正在分析340张表，已用1分1秒"),
        (Progress(stage: .takingCensus, forms: 1), "正在普查1张表"),
        (Progress(stage: .writing, milliseconds: 3_000), "正在写入报告，已用3秒"),
    ])
    func `in Chinese too`(progress: Progress, line: String) {
        #expect(progress.line(in: .chinese) == line)
    }

    @Test(arguments: [(Progress(forms: 500, milliseconds: 2_000), 20, "reading: 500 forms,"), (Progress(stage: .writing), 8, "writing")])
    func `it is no longer than the terminal is wide`(progress: Progress, width: Int, line: String) {
        #expect(progress.line(in: .english, width: width) == line)
        #expect(progress.line(in: .chinese, width: 12) == "正在读取：" || progress.line(in: .chinese, width: 12) == "正在写入报")
    }

    @Test func `the time left counts the bytes, of a long document section by section`() throws {
        let folder = try TemporaryFolder()
        let text = (1...60).map { Forms.target(project: "第\($0)号河道保洁", budget: "\($0)0000") }.joined(
            separator: String(repeating: "\n", count: 30_000))
        try folder.write("long.txt", text)
        let found = findDocuments([folder.text("long.txt")])
        var queue = ItemQueue(found.items(fiscalYears: [:]), kept: 0)
        var shares: [Int] = []
        while let item = queue.next(ProgressLine(found, quiet: true)) { shares.append(item.share) }
        #expect(shares.count > 2 && shares.reduce(0, +) == text.utf8.count && found.size == text.utf8.count)
    }

    @Test func `a stage of which nothing else is known shows that it takes time, until it is erased`() async throws {
        let shown = Shown()
        let progress = ProgressLine(oneDocument, quiet: false, isTerminal: true) { shown.add($0) }
        progress.count(documents: 1, forms: 1)
        progress.begin(.analysing)
        while shown.texts.count < 3 { try await Task.sleep(for: .milliseconds(50)) }
        progress.erase()
        let texts = shown.texts
        let stage = texts.drop { $0.hasPrefix("\rreading") }.dropLast()
        #expect(stage.allSatisfy { $0.hasPrefix("\ranalysing 1 form") && $0.hasSuffix("\u{1B}[K") })
        #expect(texts.last == "\r\u{1B}[K")
        try await Task.sleep(for: .milliseconds(600))
        #expect(shown.texts == texts)
    }

    @Test(arguments: [(true, true), (false, false)])
    func `nobody is shown anything who is no terminal or wants quiet`(quiet: Bool, isTerminal: Bool) async throws {
        let shown = Shown()
        let progress = ProgressLine(oneDocument, quiet: quiet, isTerminal: isTerminal) { shown.add($0) }
        progress.begin(.analysing)
        try await Task.sleep(for: .milliseconds(1_500))
        progress.count(forms: 1)
        progress.erase()
        #expect(shown.texts.isEmpty)
    }
}

private let oneDocument = FoundDocuments(documents: [Document(file: "a.txt", size: 1)])

/// What a progress line wrote.
private final class Shown: @unchecked Sendable {
    private let queue = DispatchQueue(label: "shown")
    private var all: [String] = []

    var texts: [String] { queue.sync { all } }
    func add(_ text: String) { queue.sync { all.append(text) } }
}

/// The built command on a terminal that a program of util-linux makes, with standard input that comes late.
@Suite(.enabled(if: hasScript)) struct ProgressOnTerminalTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("a.txt", Forms.good)
    }

    private func run(_ arguments: String) throws -> String {
        try runShell(#"script -qec '{ sleep 1.5; cat a.txt; } | "$tongbi" \#(arguments)' /dev/null"#, in: folder).output
    }

    @Test func `a terminal is shown each stage, and nothing of it stays`() throws {
        let output = try run("-")
        #expect(output.contains("\rreading: 1 of 1 file, 1 form, ") && output.contains("\ranalysing 1 form\u{1B}[K"))
        #expect(output.contains("\rwriting the report\u{1B}[K") && output.contains("\r\u{1B}[K1 document, 1 form, "), "\(output)")
        #expect(try run("- --language zh").contains("\r正在分析1张表\u{1B}[K"))
    }

    @Test func `lines are shown too`() throws {
        try folder.write("a.txt", try runTongbi(["ingest", "a.txt"], in: folder).output)
        let output = try run("analyze -")
        // What writes into the pipe may show how far it is.
        #expect(!output.contains("\rreading") && output.contains("\ranalysing 1 form\u{1B}"), "\(output)")
        #expect(try run("census -").contains("\rtaking the census of 1 form\u{1B}"))
    }

    @Test func `with --quiet there is none, and none where it would go to a file`() throws {
        #expect(try !run("- --quiet").contains("\u{1B}"))
        _ = try run("- 2> errors")
        #expect(try folder.read("errors").isEmpty)
    }
}

private let hasScript = (try? runShell("script -qec 'test -t 2' /dev/null", in: TemporaryFolder()))?.status == 0
