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

extension UsageError {
    /// So many projects are named.
    private static let mostProjects = 20

    /// The one place that words these errors: a sentence without a full stop, to follow `tongbi: error: `.
    var sentence: String {
        switch Messages.language {
        case .english: english
        case .chinese: chinese
        }
    }

    /// A line each, indented.
    static func list(_ projects: [String]) -> String {
        projects.prefix(mostProjects).map { "\n  \($0)" }.joined() + (projects.count > mostProjects ? "\n  …" : "")
    }

    private var english: String {
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
}
