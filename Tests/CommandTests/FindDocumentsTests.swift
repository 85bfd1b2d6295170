import Ingest
import Testing

@testable import tongbi

@Suite struct FindDocumentsTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func find(_ entries: String...) -> FoundDocuments { findDocuments(entries.map { folder.text($0) }) }

    private func names(_ found: FoundDocuments) -> [String] {
        found.documents.map { $0.source.description.replacing(folder.path + "/", with: "") }
    }

    private func findings(_ found: FoundDocuments) -> [String] {
        found.findings.map { "\($0.source): \($0.rule.rawValue): \($0.found)".replacing(folder.path, with: "…") }
    }

    @Test func `a folder is read through all its subfolders in order of the names' bytes, without hidden entries`() throws {
        for name in ["b.txt", "a/z.md", "a/y/x.text", "B.markdown", ".hidden.txt", ".git/config.txt", "a/.a.md"] {
            try folder.write(name, "x")
        }
        let found = find(".")
        #expect(names(found) == ["B.markdown", "a/y/x.text", "a/z.md", "b.txt"])
        #expect(found.findings.isEmpty && found.passedOver.isEmpty)
    }

    @Test func `files that are not named like text are passed over in a folder and counted, but read when named`() throws {
        for name in ["a.txt", "a.pdf", "b/c", "d.xlsx"] { try folder.write(name, "x") }
        let found = find(".", "d.xlsx")
        #expect(names(found) == ["a.txt", "d.xlsx"])
        #expect(found.passedOver == [folder.text("a.pdf"), folder.text("b/c")])
    }

    @Test func `the order of the paths and their repetition do not matter`() throws {
        for name in ["a.txt", "b/c.txt"] { try folder.write(name, "x") }
        #expect(names(find("b/c.txt", "a.txt", ".", "./a.txt", "b//c.txt")) == ["a.txt", "b/c.txt"])
        #expect(names(find(".", "b")) == ["a.txt", "b/c.txt"])
    }

    @Test func `a file with several names is read once, under the first`() throws {
        try folder.write("real/a.txt", "x")
        try folder.link("link.txt", to: "real/a.txt")
        try folder.link("folder", to: "real")
        #expect(names(find("real", "folder", "link.txt")) == ["folder/a.txt"])
    }

    @Test func `a link to a folder above it is a loop, and the rest is read`() throws {
        try folder.write("top/a.txt", "x")
        try folder.write("top/b/c.txt", "x")
        try folder.link("top/b/self", to: ".")
        try folder.link("top/b/up", to: "../../top")
        try folder.link("top/b/over", to: "../..")
        let found = find("top")
        #expect(names(found) == ["top/a.txt", "top/b/c.txt"])
        #expect(
            findings(found).map { $0.replacing("/private…", with: "…") } == [
                "…/top/b/over: directory-loop: …", "…/top/b/self: directory-loop: …/top/b", "…/top/b/up: directory-loop: …/top",
            ])
    }

    @Test func `a folder in which links lead from each subfolder to all others is walked through in no time`() throws {
        for number in 0..<30 {
            try folder.write("\(number)/a.txt", "x")
            try folder.link("\(number)/left", to: "../\(number + 1)")
            try folder.link("\(number)/right", to: "../\(number + 1)")
        }
        try folder.makeFolder("30")
        #expect(names(find("0")).count == 30)
    }

    @Test func `what cannot be looked into is a finding`() throws {
        try folder.link("broken.txt", to: "nowhere")
        try folder.link("circle", to: "circle")
        try folder.write("file", "x")
        try folder.makeFolder("empty")
        #expect(
            findings(find("missing", "broken.txt", "circle", "file/a.txt", "empty")) == [
                "…/broken.txt: unreadable-path: there is no such file or folder",
                "…/circle: unreadable-path: its symbolic links lead in a circle",
                "…/empty: unreadable-path: the folder has no file that ends in .txt, .text, .md, .markdown, .csv, .htm or .html",
                "…/file/a.txt: unreadable-path: a part of the path is not a folder",
                "…/missing: unreadable-path: there is no such file or folder",
            ])
    }

    @Test func `a device is not read`() {
        #expect(findings(findDocuments(["/dev/null"])) == ["/dev/null: unreadable-path: it is a device or a pipe, not a file"])
    }

    @Test func `folders in folders end somewhere`() throws {
        let deep = Array(repeating: "d", count: 101).joined(separator: "/")
        try folder.write("top/" + deep + "/a.txt", "x")
        let found = find("top")
        #expect(found.findings.map(\.found) == ["it is more than 100 folders deep"])
        #expect(names(found).isEmpty)
    }

    @Test func `an earlier report inside a folder is not taken for a document`() throws {
        try folder.write("a.txt", "x")
        for name in ["forms.csv", "report.md"] { try folder.write("tongbi-report/\(name)", "x") }
        #expect(names(find(".")) == ["a.txt"])
    }

    @Test func `standard input is one document`() {
        #expect(findDocuments(["-", "-"]).documents == [.standardInput])
        #expect(Document.standardInput.source == "(standard input)")
    }
}
