import Foundation
import Ingest
import Testing

@testable import tongbi

/// What is too large, too many, gone, changing, or no file at all. More limits: `BadInputTests`, `ReadDocumentTests`, `FindDocumentsTests`.
@Suite struct LimitTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("forms/good.txt", Forms.good)
    }

    private func expect(_ errors: String, _ arguments: [String] = ["forms"]) throws {
        let run = try runTongbi(arguments, in: folder)
        #expect(run.errors == errors + "\n" && run.status == 1)
        #expect(folder.exists("tongbi-report/report.md"))
    }

    @Test func `a pipe named like a document is not waited for`() throws {
        #expect(mkfifo(folder.path + "/forms/pipe.txt", 0o600) == 0)
        try expect("forms/pipe.txt: error: cannot be read: it is a device or a pipe, not a file")
        try expect("forms/pipe.txt: error: cannot be read: it is a device or a pipe, not a file", ["forms/pipe.txt", "forms/good.txt"])
    }

    @Test func `a socket named like a document`() throws {
        let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        // The whole path may be longer than an address has room for.
        try withCurrentFolder { name in
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(name.utf8) + [0]) }
            let bound = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
            }
            #expect(bound == 0)
        }
        try expect("forms/socket.txt: error: cannot be read: it is a device or a pipe, not a file")
    }

    /// A short way to the folder, below `/tmp`.
    private func withCurrentFolder(_ body: (String) -> Void) throws {
        let link = "/tmp/t" + UUID().uuidString.prefix(8)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path)
        defer { try? FileManager.default.removeItem(atPath: link) }
        body(link + "/forms/socket.txt")
    }

    /// The superuser may read everything: then the command runs as someone else.
    private static let asUser = geteuid() == 0 ? "unshare -U" : ""
    private static let isUser = asUser.isEmpty || (try? runShell("unshare -U true", in: TemporaryFolder()))?.status == 0

    @Test(.enabled(if: isUser), arguments: ["chmod 0 forms/closed.txt", "rm forms/closed.txt; mkdir -m 0 forms/closed.txt"])
    func `without permission`(line: String) throws {
        try folder.write("forms/closed.txt", Forms.good)
        let run = try runShell("chmod 777 .; \(line); \(Self.asUser) $tongbi forms", in: folder)
        #expect(run.errors == "forms/closed.txt: error: cannot be read: permission was denied\n" && run.status == 1)
        #expect(folder.exists("tongbi-report/report.md"))
        _ = try runShell("chmod 700 forms/closed.txt", in: folder)
    }

    @Test func `a document that vanished after it was found`() throws {
        let found = findDocuments([folder.text("forms")])
        try FileManager.default.removeItem(atPath: folder.path + "/forms/good.txt")
        let error = #expect(throws: ReadRefusal.self) { try readDocument(found.documents[0]) }
        #expect(error?.finding(source: "a.txt").found == "there is no such file or folder")
    }

    @Test(arguments: [0, 1_000, 3_000]) func `a document that becomes shorter or longer while it is read`(size: Int) throws {
        try folder.write("a.txt", Array("one line\n".utf8) + Array(repeating: UInt8(ascii: " "), count: 1_991))
        let file = try openFile(folder.text("a.txt"))
        defer { closeFile(file) }
        let status = try FileStatus(ofOpen: file)
        try folder.write("a.txt", Array("one line\n".utf8) + Array(repeating: UInt8(ascii: " "), count: max(0, size - 9)))
        let refusal = #expect(throws: ReadRefusal.self) { try readText(from: file, status) }
        #expect(refusal == .changed)
        #expect(refusal?.finding(source: "a.txt").found == "it was changed while it was read; run the command again")
    }

    @Test func `a document that is written over in equal length while it is read`() throws {
        let text = Array("one line\n".utf8)
        try folder.write("a.txt", text)
        let file = try openFile(folder.text("a.txt"))
        defer { closeFile(file) }
        let status = try FileStatus(ofOpen: file)
        #expect(try readText(from: file, status) == text)
        try rewindFile(file)
        // The clock of the system has ticks of some milliseconds.
        usleep(50_000)
        _ = try runShell("printf 'two line' | dd of=a.txt conv=notrunc status=none", in: folder)
        #expect(throws: ReadRefusal.changed) { try readText(from: file, status) }
    }

    @Test func `a name with line breaks and other control characters is one line of a message`() throws {
        try folder.write("forms/a\nb\u{7}.txt", Forms.noForm)
        let run = try runTongbi(["forms"], in: folder)
        #expect(run.errors.split(separator: "\n").count == 1 && run.errors.hasSuffix("there is no project performance form in this file\n"))
    }

    @Test func `more than 16 MB with too few forms`() throws {
        for (name, text) in [("none", ""), ("begun", Forms.good)] {
            let rest = String(repeating: "预算说明\n", count: (ReadLimits.undivided - text.utf8.count) / 13 + 1)
            try folder.write("\(name).txt", text + rest)
        }
        let run = try runTongbi(["ingest", "none.txt", "begun.txt"], in: folder, megabytes: 600)
        let lines = run.errors.split(separator: "\n")
        let reason = "it has too few forms between which it could be divided; take what is no form out of it, or split it"
        let sentence = ": error: cannot be read: it is larger than 16 MB and cannot be read in parts: " + reason
        #expect(lines.count == 2 && lines.allSatisfy { $0.hasSuffix(sentence) })
        // What is a little shorter is read.
        try folder.write("begun.txt", Forms.good + String(repeating: "预算说明\n", count: 200_000))
        #expect(try runTongbi(["ingest", "begun.txt"], in: folder).status == 0)
    }

    @Test func `a trace of more than 16 MB`() throws {
        try folder.write("many.txt", String(repeating: Forms.good + "\n", count: ReadLimits.undivided / Forms.good.utf8.count + 1))
        let run = try runTongbi(["trace", "many.txt"], in: folder, megabytes: 600)
        #expect(run.status == 1 && run.errors.contains("it is larger than 16 MB, and `tongbi trace` reads a document as a whole"))
    }

    @Test func `a thousand forms in one file`() throws {
        let forms = (1...1_000).map { "\($0)" }.map { Forms.target(project: "第\($0)号河道保洁", budget: $0 + "0000") }
        try folder.write("many.txt", forms.joined(separator: "\n"))
        let bytes = try folder.bytes("many.txt")
        let document = ingestDocument(bytes, source: "many.txt")
        #expect(document.forms.count == 1_000 && document.findings.isEmpty)
        #expect(document.forms.last?[.currentBudget].value == Amount(yuan: 10_000_000))
    }

    @Test func `a form of five hundred indicators`() throws {
        let rows = (1...500).map { "第\($0)段河道保洁长度 ≥\($0)公里\n" }.joined(separator: "\n")
        let form = ingestDocument(Array((Forms.good + rows).utf8), source: "a.txt").forms.first
        #expect(form?.indicators.count == 501 && form?.indicators.last?.target?.value == PrintedNumber(digits: 500))
    }

    @Test(arguments: ["999,999,999,999,999.99", "1,000,000,000,000,001", "99999999999999999999999999", "9999999999999万元"])
    func `amounts at the end of what can be counted`(printed: String) throws {
        let document = ingestDocument(Array(Forms.target(project: "河道保洁", budget: printed).utf8), source: "a.txt")
        let isWithin = printed.hasPrefix("999,")
        #expect(document.forms.first?[.currentBudget].value == (isWithin ? Amount(fen: 99_999_999_999_999_999) : nil))
        let isSaid = document.findings.contains { [.amountTooLarge, .amountNotANumber].contains($0.rule) }
        #expect(isSaid != isWithin)
    }

    @Test func `more money than can be added up is a dash, never a wrong sum`() throws {
        let forms = (1...100).map { Forms.target(project: "第\($0)号河道保洁", budget: "999,999,999,999,999.99") }
        try folder.write("much.txt", forms.joined(separator: "\n"))
        let run = try runTongbi(["much.txt"], in: folder)
        #expect(run.status == 0 && run.errors.isEmpty && run.output.contains("2020               —  100 projects"))
    }

    @Test(arguments: [1200, 1949, 2151, 9999])
    func `a year that no budget has is unknown`(year: Int) throws {
        let text = Forms.good.replacing("2020", with: "\(year)")
        let document = ingestDocument(Array(text.utf8), source: "a.txt")
        let found = document.findings.filter { $0.rule == .yearUnknown }.map { "\($0.found)" }
        #expect(document.forms.first?.fiscalYear == nil && found == ["\(year)"])
    }
}
