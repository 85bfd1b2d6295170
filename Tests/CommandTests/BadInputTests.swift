import Testing

/// Each case has a good document beside the bad one: it is reported all the same, and the exit status is 1.
@Suite struct BadInputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("good.txt", Forms.good)
    }

    /// Runs the command on the good document and `path`, and expects the message and a report.
    private func expect(_ errors: String, for path: String, input: [UInt8] = [], megabytes: Int? = nil) throws {
        let run = try runTongbi([path, "good.txt"], in: folder, input: input, megabytes: megabytes)
        #expect(run.errors == errors + "\n")
        #expect(run.status == 1)
        #expect(run.output.isEmpty == false)
        #expect(folder.exists("tongbi-report/report.md") && folder.exists("tongbi-report/forms.csv"))
    }

    @Test func `no such path`() throws {
        try expect("missing.txt: error: cannot be read: there is no such file or folder", for: "missing.txt")
    }

    @Test func `an empty file`() throws {
        try folder.write("empty.txt", "")
        try expect("empty.txt: error: the file is empty", for: "empty.txt")
    }

    @Test func `empty standard input`() throws {
        try expect("(standard input): error: the file is empty", for: "-")
    }

    @Test func `a file that is no form`() throws {
        try folder.write("notice.txt", Forms.noForm)
        try expect("notice.txt: error: there is no project performance form in this file", for: "notice.txt")
    }

    @Test func `a form cut off in the middle`() throws {
        try folder.write("cut.txt", Forms.cutOff)
        try expect(
            """
            cut.txt:16: error: “1230000.00” under 项目当年预算 is in doubt from what stands around it, and nothing on the form proves it, so it stays empty
            cut.txt:16: error: the form of “河道保洁” is cut off after this line
            """, for: "cut.txt")
    }

    @Test func `an amount that is not a number`() throws {
        try folder.write("amount.txt", Forms.wrongAmount)
        try expect(
            """
            amount.txt:16: error: “1,23O,0O0” under 项目当年预算 is not an amount of money
            amount.txt:16: error: “1,23O,0O0” under 项目总预算 is not an amount of money
            """, for: "amount.txt")
    }

    @Test func `two values for one label`() throws {
        try folder.write("two.txt", Forms.twoValues)
        let inDoubt = [
            (18, "1230000.00", "项目当年预算"), (18, "1230000.00", "项目总预算"), (20, "1180000.00", "同名项目上年预算执行数"), (20, "1200000.00", "同名项目上年预算额"),
        ]
        .map {
            "two.txt:\($0): error: “\($1)” under \($2) is in doubt from what stands around it, and nothing on the form proves it, so it stays empty"
        }
        try expect(
            (["two.txt:12: error: 项目名称 has two values: “绿地养护” here and “河道保洁” on line 6"] + inDoubt).joined(separator: "\n"), for: "two.txt"
        )
    }

    @Test func `a file of 1 GB of zeros, in bounded memory`() throws {
        try folder.writeSparse("zeros.txt", size: 1 << 30)
        try expect("zeros.txt: error: this is not a text file: it has zero bytes", for: "zeros.txt", megabytes: 400)
    }

    @Test func `a PDF file`() throws {
        try folder.write("form.pdf", "%PDF-1.7\n")
        try expect(
            "form.pdf: error: this is not a text file: it is a PDF file; make text of it first, as `pdftotext -layout` does",
            for: "form.pdf")
    }

    @Test func `a file of more than 512 MB, in bounded memory`() throws {
        try folder.writeSparse("large.txt", beginning: String(repeating: "text\n", count: 20_000), size: 1 << 30)
        try expect("large.txt: error: cannot be read: it is larger than 512 MB", for: "large.txt", megabytes: 400)
    }

    @Test func `a file with one endless line, in bounded memory`() throws {
        try folder.writeSparse("line.txt", beginning: "one\n" + String(repeating: "text ", count: 20_000), size: 100 << 20)
        try expect("line.txt:2: error: a line is too long to be text: more than 1 MB", for: "line.txt", megabytes: 400)
    }

    @Test func `standard input that never ends`() throws {
        let run = try runTongbi(["-"], in: folder, inputFrom: "/dev/zero", megabytes: 400)
        #expect(
            run.errors
                == "(standard input): error: this is not a text file: it has zero bytes\n"
                + "tongbi: error: no form could be read, so no report was written\n")
        #expect(run.status == 1)
    }

    @Test func `a directory loop`() throws {
        try folder.write("forms/a.txt", Forms.target(project: "绿地养护", budget: "200,000"))
        try folder.link("forms/again", to: "../forms")
        try expect("forms/again: error: this folder leads back to itself through a link and was not read again", for: "forms")
    }

    @Test func `several troubles, in order of their documents`() throws {
        for (name, content) in [("b.txt", ""), ("a.txt", Forms.noForm)] { try folder.write(name, content) }
        let run = try runTongbi(["z.txt", "b.txt", "good.txt", "a.txt"], in: folder)
        #expect(
            run.errors == """
                a.txt: error: there is no project performance form in this file
                b.txt: error: the file is empty
                z.txt: error: cannot be read: there is no such file or folder

                """)
        #expect(run.status == 1)
    }

    @Test func `no form at all: no report, and an earlier one stays as it is`() throws {
        for name in ["forms.csv", "report.md"] { try folder.write("tongbi-report/\(name)", "old") }
        let run = try runTongbi(["missing.txt"], in: folder)
        #expect(
            run.errors == """
                missing.txt: error: cannot be read: there is no such file or folder
                tongbi: error: no form could be read, so no report was written

                """)
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(try folder.read("tongbi-report/report.md") == "old")
    }

    @Test func `a message cannot drive a terminal`() throws {
        let run = try runTongbi(["\u{1B}[31m\u{9B}2J.txt"], in: folder)
        #expect(run.errors.hasPrefix(#"\x1B[31m\xC2\x9B2J.txt: error: "#))
    }
}
