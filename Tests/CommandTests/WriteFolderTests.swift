import Foundation
import Ingest
@testable import Report
import Testing

@testable import tongbi

@Suite struct WriteFolderTests {
    private let folder: TemporaryFolder
    private let files = ["forms.csv", "report.md"].map { ReportFile(name: $0, bytes: Array("new".utf8)) }

    init() throws { folder = try TemporaryFolder() }

    private func sentence(at entry: String) -> String? {
        let error = #expect(throws: FolderError.self) { try writeFolder(files, at: folder.text(entry)) }
        return error?.sentence
    }

    @Test(arguments: ["out", "a/b/out", "./a//out/"])
    func `a report is written with the folders on the way to it, and nothing else`(entry: String) throws {
        try writeFolder(files, at: folder.text(entry))
        #expect(try folder.list(entry) == ["forms.csv", "report.md"])
        #expect(try folder.read(entry + "/report.md") == "new")
        #expect(try folder.list().count == 1)
    }

    @Test func `an earlier report is replaced whole and keeps its permissions`() throws {
        for name in ["forms.csv", "report.md", "lineage.csv", ".DS_Store"] { try folder.write("out/\(name)", "old") }
        try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder.path + "/out")
        try writeFolder(files, at: folder.text("out"))
        #expect(try folder.list("out") == ["forms.csv", "report.md"])
        #expect(try folder.read("out/forms.csv") == "new")
        #expect(try folder.list() == ["out"])
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path + "/out")[.posixPermissions]
        #expect(mode as? Int == 0o750)
    }

    @Test func `pictures have a folder of their own, which is replaced with the report`() throws {
        for name in ["forms.csv", "report.md", "charts/totals-1.svg", "charts/lineage-12.svg", "charts/.DS_Store"] {
            try folder.write("out/\(name)", "old")
        }
        try writeFolder(files + [ReportFile(name: "charts/totals-1.svg", bytes: [])], at: folder.text("out"))
        #expect(try folder.files("out") == ["charts/totals-1.svg", "forms.csv", "report.md"] && folder.list() == ["out"])
        try writeFolder(files, at: folder.text("out"))
        #expect(try folder.list("out") == ["forms.csv", "report.md"] && folder.list() == ["out"])
    }

    @Test(arguments: ["charts/mine.svg", "charts/totals-.svg", "charts/totals-1.svg.txt", "charts/a/totals-1.svg", "charts/totals-1x.svg"])
    func `a folder of pictures with anything else in it keeps the report as it is`(entry: String) throws {
        for name in ["forms.csv", "report.md", entry] { try folder.write("out/\(name)", "mine") }
        let foreign = entry.split(separator: "/").prefix(2).joined(separator: "/")
        #expect(sentence(at: "out")?.contains("the folder holds '\(foreign)'") == true)
        #expect(try folder.read("out/\(entry)") == "mine")
    }

    @Test func `a link or a file in the place of the pictures' folder is not the report's`() throws {
        for name in ["forms.csv", "report.md", "file/charts", "file/forms.csv", "file/report.md"] {
            try folder.write("out/\(name)", "mine")
        }
        try folder.write("pictures/totals-1.svg", "mine")
        try FileManager.default.moveItem(atPath: folder.path + "/out/file", toPath: folder.path + "/file")
        try folder.link("out/charts", to: "../pictures")
        for entry in ["out", "file"] { #expect(sentence(at: entry)?.contains("the folder holds 'charts'") == true) }
        #expect(try folder.read("pictures/totals-1.svg") == "mine")
    }

    @Test(arguments: ["forms.csv", "report.md", "charts/totals-1.svg"])
    func `a folder of a file's name is not the report's`(entry: String) throws {
        for name in ["forms.csv", "report.md", "charts/totals-1.svg"] {
            try folder.write(name == entry ? "out/\(name)/mine" : "out/\(name)", "mine")
        }
        #expect(sentence(at: "out")?.contains("the folder holds '\(entry)'") == true)
        #expect(try folder.read("out/\(entry)/mine") == "mine" && folder.list() == ["out"])
    }

    @Test(arguments: ["", "mkdir -p a; $tongbi --quiet -o a/out forms;"])
    func `of several runs into one folder at once all succeed, and one report is left, whole`(before: String) throws {
        try folder.write("forms/good.txt", Forms.good)
        let run = try runShell(before + "seq 6 | xargs -P 6 -I{} $tongbi --quiet -o a/out forms", in: folder)
        #expect(run.status == 0)
        #expect(run.output.isEmpty && run.errors.isEmpty, "\(run.output) \(run.errors)")
        #expect(try folder.list("a") == ["out"] && isReportFolder(folder.text("a/out")))
    }

    @Test func `an empty folder is taken`() throws {
        try folder.makeFolder("out")
        try writeFolder(files, at: folder.text("out"))
        #expect(try folder.list("out") == ["forms.csv", "report.md"])
    }

    @Test func `through a link the folder itself is replaced`() throws {
        try folder.makeFolder("real")
        try folder.link("out", to: "real")
        try writeFolder(files, at: folder.text("out"))
        #expect(try folder.list("real") == ["forms.csv", "report.md"])
        #expect(try folder.list() == ["out", "real"])
    }

    @Test(arguments: [["notes.txt"], ["forms.csv", "notes.txt", "report.md"], ["report.md"], ["forms.csv", "report.md", "b/c"]])
    func `a folder with anything else in it is left as it is`(entries: [String]) throws {
        for name in entries { try folder.write("out/\(name)", "mine") }
        let before = try folder.list("out")
        let foreign = ["notes.txt": "notes.txt", "b/c": "b"][entries.first { $0 == "notes.txt" || $0 == "b/c" }] ?? "report.md"
        #expect(
            sentence(at: "out")
                == "the report cannot be written here: the folder holds '\(foreign)', which is not part of a report; nothing was changed")
        #expect(try folder.list("out") == before && folder.list() == ["out"])
    }

    @Test func `a file in the place of the folder or on the way to it is left as it is`() throws {
        try folder.write("file", "mine")
        #expect(sentence(at: "file") == "the report cannot be written here: there is a file of this name")
        #expect(sentence(at: "file/a/b") == "the report cannot be written here: a part of the path is not a folder")
        #expect(try folder.read("file") == "mine" && folder.list() == ["file"])
    }

    #if os(Linux)
        @Test func `where nothing can be written the system's reason is given`() throws {
            for path: Text in ["/proc/tongbi/report", "/sys/tongbi/report"] {
                #expect(throws: FolderError.self) { try writeFolder(files, at: path) }
            }
        }
    #endif

    @Test func `when a file cannot be written, nothing of the report is left and the earlier one stays`() throws {
        for name in ["forms.csv", "report.md"] { try folder.write("out/\(name)", "old") }
        let broken = files + [ReportFile(name: "no/such/folder.csv", bytes: [])]
        let error = #expect(throws: FolderError.self) { try writeFolder(broken, at: folder.text("out")) }
        #expect(error?.sentence == "the report cannot be written here: there is no such file or folder")
        #expect(try folder.read("out/report.md") == "old" && folder.list() == ["out"])
        #expect(throws: FolderError.self) { try writeFolder(broken, at: folder.text("a/b/c")) }
        #expect(try folder.list() == ["out"])
    }
}
