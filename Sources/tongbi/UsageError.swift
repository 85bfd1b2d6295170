import Ingest

/// What can be wrong with a command line, as facts.
enum UsageError: Error, Equatable {
    case noPaths
    case emptyPath
    /// The NAME of `explain` has no character.
    case emptyName
    case unknownOption(String)
    case missingValue(option: String)
    case takesNoValue(option: String)
    case givenTwice(option: String)
    case notAChoice(option: String, value: Text, choices: [String])
    case notAPercentage(option: String, value: Text)
    /// `explain` needs a name and at least one path.
    case explainTakesNameAndPaths
    case noSuchProject(Text)
    /// Several projects have the NAME in theirs, each with its body.
    case severalProjects(Text, [String])
    case traceTakesOnePath(given: Int)
    case notWith(command: String, option: String)
    /// Two options that exclude each other.
    case notTogether(String, String)
    case notAFiscalYear(Text)
    /// The FILE of `--fiscal-year` is none of the documents.
    case fiscalYearWithoutDocument(Text)
    /// The FILE of `--fiscal-year` is the name of several documents.
    case fiscalYearOfSeveral(Text, documents: Int)
    /// One document was given two different years.
    case twoFiscalYears(document: Text)
    /// The decisions file cannot be read, and why.
    case decisionsNotReadable(Text, reason: Text)
    /// The first row of the decisions file has no column of that name.
    case notDecisions(Text)
    /// The decisions file has no first row.
    case emptyDecisions(Text)
    /// The file of `option` is no census, and why.
    case notACensus(option: String, Text, reason: String)
}

extension UsageError: Worded {
    /// So many projects are named.
    private static let mostProjects = 20

    /// A line each, indented.
    private static func list(_ projects: [String]) -> String {
        projects.prefix(mostProjects).map { "\n  \($0)" }.joined() + (projects.count > mostProjects ? "\n  …" : "")
    }

    var english: String {
        switch self {
        case .noPaths: "no file or folder was given"
        case .emptyPath: "an empty path was given"
        case .emptyName: "explain was given an empty project name"
        case .unknownOption(let name): "there is no option \(name)"
        case .missingValue(let option): "\(option) needs a value"
        case .takesNoValue(let option): "\(option) takes no value"
        case .givenTwice(let option): "\(option) was given twice, with different values"
        case .notAChoice(let option, let value, let choices):
            "\(option) takes \(choices.joined(separator: " or ")), not '\(value.displayed)'"
        case .notAPercentage(let option, let value): "\(option) takes a whole number of percent, such as 50, not '\(value.displayed)'"
        case .explainTakesNameAndPaths:
            "explain takes a project's name and the paths of its forms; to read a file named explain, write ./explain"
        case .noSuchProject(let name): "no project has '\(name.displayed)' in its name in any year"
        case .severalProjects(let name, let projects):
            "\(projects.count) projects have '\(name.displayed)' in their names; give more of one:" + UsageError.list(projects)
        case .traceTakesOnePath(let given): "trace takes one path, not \(given)"
        case .notWith(let command, let option): "\(command) does not take \(option)"
        case .notTogether(let one, let other): "\(one) and \(other) cannot be given together"
        case .notAFiscalYear(let value):
            "--fiscal-year takes FILE=YEAR, such as budget.txt=2020 with a year from \(FiscalYear.ofForms.lowerBound) to "
                + "\(FiscalYear.ofForms.upperBound), not '\(value.displayed)'"
        case .fiscalYearWithoutDocument(let file): "--fiscal-year names '\(file.displayed)', which is none of the documents to read"
        case .fiscalYearOfSeveral(let file, let documents):
            "--fiscal-year names '\(file.displayed)', which is the name of \(documents) documents; give the path of one"
        case .twoFiscalYears(let document): "--fiscal-year gives two years for '\(document.displayed)'"
        case .decisionsNotReadable(let file, let reason): "--decisions names '\(file.displayed)', which cannot be read: \(reason)"
        case .notDecisions(let file):
            "--decisions names '\(file.displayed)', whose first row has no column 'decision'; it must begin as decisions-template.csv does"
        case .emptyDecisions(let file):
            "--decisions names '\(file.displayed)', which is empty; it must begin as decisions-template.csv does"
        case .notACensus(let option, let file, let reason): "\(option) names '\(file.displayed)', which is no census: \(reason)"
        }
    }

    var chinese: String {
        switch self {
        case .noPaths: "没有指定文件或文件夹"
        case .emptyPath: "路径为空"
        case .emptyName: "explain 的项目名称为空"
        case .unknownOption(let name): "没有选项 \(name)"
        case .missingValue(let option): "选项 \(option) 缺少值"
        case .takesNoValue(let option): "选项 \(option) 不带值"
        case .givenTwice(let option): "选项 \(option) 给出了两个不同的值"
        case .notAChoice(let option, let value, let choices):
            "选项 \(option) 的值应为 \(choices.joined(separator: " 或 "))，不能是“\(value.displayed)”"
        case .notAPercentage(let option, let value): "选项 \(option) 的值应为整数百分比，如 50，不能是“\(value.displayed)”"
        case .explainTakesNameAndPaths: "explain 需要项目名称和表格的路径；如要读取名为 explain 的文件，请写作 ./explain"
        case .noSuchProject(let name): "没有任何年度的项目名称含有“\(name.displayed)”"
        case .severalProjects(let name, let projects):
            "有\(projects.count)个项目的名称含有“\(name.displayed)”，请写得更完整：" + UsageError.list(projects)
        case .traceTakesOnePath(let given): "trace 只能有一个路径，现有\(given)个"
        case .notWith(let command, let option): "\(command) 没有选项 \(option)"
        case .notTogether(let one, let other): "选项 \(one) 与 \(other) 不能同时使用"
        case .notAFiscalYear(let value):
            "--fiscal-year 的值应为 文件=年度，如 budget.txt=2020，年度为\(FiscalYear.ofForms.lowerBound)至\(FiscalYear.ofForms.upperBound)，"
                + "不能是“\(value.displayed)”"
        case .fiscalYearWithoutDocument(let file): "--fiscal-year 所指的“\(file.displayed)”不在要读取的文件之中"
        case .fiscalYearOfSeveral(let file, let documents): "--fiscal-year 所指的“\(file.displayed)”有\(documents)个同名文件，请写出其中一个的路径"
        case .twoFiscalYears(let document): "--fiscal-year 为“\(document.displayed)”指定了两个年度"
        case .decisionsNotReadable(let file, let reason): "--decisions 所指的“\(file.displayed)”无法读取：\(reason)"
        case .notDecisions(let file): "--decisions 所指的“\(file.displayed)”首行没有 decision 一列，首行应与 decisions-template.csv 相同"
        case .emptyDecisions(let file): "--decisions 所指的“\(file.displayed)”是空文件，首行应与 decisions-template.csv 相同"
        case .notACensus(let option, let file, let reason): "\(option) 所指的“\(file.displayed)”不是普查文件：\(reason)"
        }
    }
}
