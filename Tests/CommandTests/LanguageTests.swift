import FormFixtures
import Ingest
import Report
import Testing

@testable import tongbi

/// `--language zh` as its user meets it, whatever else is wrong.
@Suite struct LanguageTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: [
        (["--language", "zh", "a"], Language.chinese), (["a", "--language=zh"], .chinese), (["--nonsense", "--language", "zh"], .chinese),
        (["--help", "--language=zh"], .chinese), (["a"], .english), (["--language"], .english), (["--language", "fr", "a"], .english),
        (["--language=en"], .english), (["--", "--language=zh"], .english), (["--language", "--", "zh"], .english),
    ])
    func `the language is found before anything else`(arguments: [Text], language: Language) {
        #expect(findLanguage(arguments) == language)
    }

    @Test func `help is in the language asked for, in any order`() throws {
        for arguments in [["--help", "--language", "zh"], ["--language=zh", "-h"]] {
            #expect(try runTongbi(arguments, in: folder).output.hasPrefix("tongbi（同比）：逐年对比"))
        }
    }

    @Test func `both texts of help name the same options`() {
        func options(_ help: String) -> Set<String> { Set(help.matches(of: #/--[a-z][a-z-]*/#).map { String($0.output) }) }
        let english = helpText
        let chinese = Messages.$language.withValue(.chinese) { helpText }
        #expect(options(english) == options(chinese) && english.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test func `the summary, the report and errors are Chinese`() throws {
        try folder.write("a.txt", Forms.good)
        try folder.write("cut.txt", Forms.cutOff)
        let run = try runTongbi(["a.txt", "cut.txt", "missing", "--language", "zh"], in: folder)
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("共3个文件、2张表、1个单位、1个项目。\n"))
        #expect(
            run.errors.contains("\ncut.txt:16: 错误: “河道保洁”的表在此行之后被截断\n") && run.errors.hasSuffix("\nmissing: 错误: 无法读取：没有这个文件或文件夹\n"),
            "\(run.errors)")
        #expect(try folder.read("tongbi-report/report.md").hasPrefix("# 预算项目年度对比报告\n"))
        #expect(try folder.read("tongbi-report/findings.csv").contains("在此行之后被截断"))
    }

    @Test func `explain and trace take the language too`() throws {
        try folder.write("a.txt", Forms.good)
        let story = try runTongbi(["explain", "河道", "a.txt", "--language=zh"], in: folder)
        #expect(story.output.hasPrefix("河道保洁（某市水务管理站）\n\n历年数据：\n"))
        let trace = try runTongbi(["trace", "missing", "--language=zh"], in: folder)
        #expect(trace.errors == "missing: 错误: 无法读取：没有这个文件或文件夹\n")
    }

    @Test func `notes and wrong usage are Chinese`() throws {
        try folder.write("forms/a.txt", Forms.good)
        try folder.write("forms/a.pdf", "%PDF-1.7\n")
        let note = try runTongbi(["forms", "--language=zh"], in: folder)
        #expect(note.errors == "forms/a.pdf: 提示: 文件夹中有1个文件因扩展名不是.txt、.text、.md、.markdown、.csv、.htm或.html而未读取，此为其中第一个\n")
        let usage = try runTongbi(["--amounts", "usd", "forms", "--language=zh"], in: folder)
        #expect(usage.errors == "tongbi: 错误: 选项 --amounts 的值应为 yuan 或 wan，不能是“usd”\n请用“tongbi --help --language zh”查看用法。\n")
    }

    @Test(arguments: errors)
    func `an error has words in each language`(error: Trouble) {
        let english = error.sentence()
        let chinese = Messages.$language.withValue(.chinese) { error.sentence() }
        #expect(!english.isEmpty && strayPunctuation(in: english) == [])
        #expect(!chinese.isEmpty && strayLatin(in: chinese) == [] && english != chinese, "\(chinese)")
    }

    @Test func `every error has its example here`() throws {
        for (type, path) in [
            ("UsageError", "UsageError"), ("FolderError", "ReportFolder"), ("ReadRefusal", "ReadRefusal"), ("Notice", "Messages"),
        ] {
            let examples = Set(errors.filter { $0.type == type }.map(\.name))
            #expect(try examples == caseNames(of: type, in: "Sources/tongbi/\(path).swift"))
        }
    }
}

/// An error of one of the command's types.
struct Trouble: Sendable, CustomTestStringConvertible {
    let type: String
    let name: String
    let sentence: @Sendable () -> String

    var testDescription: String { type + "." + name }
}

private let errors: [Trouble] =
    usage.map { error in Trouble(type: "UsageError", name: caseName(error)) { error.sentence } }
    + [FolderError.notAFolder, .foreign("乙"), .system(SystemError(code: 2)), .leftBehind("乙")].map { error in
        Trouble(type: "FolderError", name: caseName(error)) { error.sentence }
    }
    + refusals.map { error in Trouble(type: "ReadRefusal", name: caseName(error)) { "\(error.finding(source: "a.txt").found)" } }
    + [
        Notice.noReport, .passedOver(1), .passedOver(2), .decisionsNotGiven(1), .decisionsNotGiven(2), .fiscalYearNotUsed(FiscalYear(2021)),
        .censusesDiffer, .moreMessages(1, .report("乙")), .moreMessages(2, .lines), .moreMessages(2, .otherReport),
        .moreMessages(2, .uncollected), .outputNotWritten(SystemError(code: 28)), .tryHelp,
    ].map { notice in
        Trouble(type: "Notice", name: caseName(notice)) { notice.sentence }
    }

private let usage: [UsageError] = [
    .noPaths, .emptyPath, .emptyName, .unknownOption("--乙"), .missingValue(option: "--output"), .takesNoValue(option: "--quiet"),
    .givenTwice(option: "--output"), .notAChoice(option: "--amounts", value: "乙", choices: ["yuan", "wan"]),
    .notAPercentage(option: "--change-threshold", value: "乙"), .explainTakesNameAndPaths, .noSuchProject("乙"),
    .severalProjects("乙", ["甲乙", "乙丙"]), .traceTakesOnePath(given: 2), .notWith(command: "trace", option: "--output"),
    .notAFiscalYear("乙"), .fiscalYearWithoutDocument("乙"), .fiscalYearOfSeveral("乙", documents: 2), .twoFiscalYears(document: "乙"),
    .decisionsNotReadable("乙", reason: "1"), .notDecisions("乙"), .emptyDecisions("乙"), .notTogether("--names", "--texts"),
    .notACensus(option: "--census", "乙", reason: "1"),
]

private let refusals: [ReadRefusal] =
    [
        .special, .tooLarge, .undivided, .tooLargeForTrace, .noCopy(SystemError(code: 2)), .changed, .lineTooLong(5), .noDocuments,
        .tooDeep(100),
    ]
    + [Foreign.pdf, .office, .oldOffice, .zeroByte].map { .notText($0) }
    + [2, 5, 13, 20, 21, 40, 36, 27, 28, 30, 16, 24].map { .system(SystemError(code: $0)) }
