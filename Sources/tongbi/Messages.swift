import Ingest
import Report

/// What the command says on standard error.
enum Messages {
    /// The language of this task and those that it starts: that of `--language`, English before it is known.
    @TaskLocal static var language: Language = .english

    /// `place: error: sentence`, as `file:line: error: sentence` is for a finding.
    static func line(_ place: Text, _ severity: Severity, _ sentence: String) -> String {
        "\(place): \(word(for: severity, in: language)): \(sentence)"
    }

    /// About the command as a whole.
    static func error(_ sentence: String) -> String { line("tongbi", .error, sentence) }
}

/// What is said besides errors of the command line, findings and trouble with the report folder, as facts.
enum Notice {
    case noReport
    /// So many files in folders are not named like text.
    case passedOver(Int)
    /// So many decisions stand in the template of the report folder, which was not given with `--decisions`.
    case decisionsNotGiven(Int)
    /// The year that `--fiscal-year` gives to a document whose forms all say theirs.
    case fiscalYearNotUsed(FiscalYear)
    /// Censuses of several collections were to be added up.
    case censusesDiffer
    /// So many messages about a document are not printed.
    case moreMessages(Int, RestOfMessages)
    case outputNotWritten(SystemError)
    case tryHelp
}

extension Notice: Worded {
    var english: String {
        switch self {
        case .noReport: "no form could be read, so no report was written"
        case .passedOver(let files):
            (files == 1 ? "1 file was" : "\(files) files were")
                + " passed over in folders, not ending in .txt, .text, .md, .markdown, .csv, .htm or .html; this is the first"
        case .decisionsNotGiven(let decisions):
            (decisions == 1 ? "a decision was" : "\(decisions) decisions were")
                + " found here and not applied, since --decisions did not give what is written here; the template keeps them"
        case .fiscalYearNotUsed(let year): "--fiscal-year \(year) was not used, since the forms say their year themselves"
        case .moreMessages(let messages, let rest):
            (messages == 1 ? "1 more message about this file is" : "\(messages) more messages about this file are") + " not shown here"
                + rest.english
        case .censusesDiffer: "these censuses do not belong together: their names are not the same"
        case .outputNotWritten(let error): "standard output cannot be written: \(error.english)"
        case .tryHelp: "Try 'tongbi --help'."
        }
    }

    var chinese: String {
        switch self {
        case .noReport: "没有读到任何表格，未生成报告"
        case .passedOver(let files): "文件夹中有\(files)个文件因扩展名不是.txt、.text、.md、.markdown、.csv、.htm或.html而未读取，此为其中第一个"
        case .decisionsNotGiven(let decisions): "此处有\(decisions)条决定，因未用 --decisions 给出而未采用；模板中予以保留"
        case .fiscalYearNotUsed(let year): "表格自身已写明年度，未采用 --fiscal-year 所给的\(year)年"
        case .moreMessages(let messages, let rest): "关于此文件还有\(messages)条信息未在此显示" + rest.chinese
        case .censusesDiffer: "这些普查结果不属于同一批表格：其中的名称不同"
        case .outputNotWritten(let error): "无法写入标准输出：\(error.chinese)"
        case .tryHelp: "请用“tongbi --help --language zh”查看用法。"
        }
    }
}

extension RestOfMessages {
    fileprivate var english: String {
        switch self {
        case .report(let folder): "; all of them are in \(folder.findings)"
        case .lines: "; all of them are in the lines of JSON"
        case .otherReport: "; a report has all of them, in findings.csv"
        case .uncollected: ""
        }
    }

    fileprivate var chinese: String {
        switch self {
        case .report(let folder): "，全部内容见“\(folder.findings)”"
        case .lines: "，全部内容见输出的JSON行"
        case .otherReport: "，生成报告后全部内容见其中的findings.csv"
        case .uncollected: ""
        }
    }
}

extension Text {
    fileprivate var findings: Text { normalisedPath.appending("findings.csv").displayed }
}

/// The language that the arguments ask for, so that whatever is wrong with them can be said in it; English where they name none, or none there is.
func findLanguage(_ arguments: [Text]) -> Language {
    let options = arguments.prefix { $0 != "--" }
    for (option, next) in zip(options, options.dropFirst() + [""]) {
        if option == "--language", let language = Language(rawValue: next.description) { return language }
        for language in Language.allCases where option.description == "--language=\(language.rawValue)" { return language }
    }
    return .english
}
