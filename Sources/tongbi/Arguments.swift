import Analytics
import Ingest
import Report

/// What the user asked for.
enum Command: Equatable {
    case report(ReportRequest)
    case ingest(IngestRequest)
    case analyze(AnalyzeRequest)
    case census(CensusRequest)
    case trace(TraceRequest)
    case explain(ExplainRequest)
    case help
    case version
}

/// `tongbi [options] PATH...`
struct ReportRequest: Equatable {
    /// Files and folders as given, never empty; `-` is standard input.
    var inputs: [Text]
    /// The report folder.
    var output: Text = "tongbi-report"
    var language: Language = .english
    /// The unit of money in `report.md`; CSV files are always in yuan.
    var amounts: AmountUnit = .yuan
    var fiscalYears: [FiscalYearOption] = []
    /// The decisions file; nil where none was given.
    var decisions: Text?
    /// A budget's change of at least so much is a finding.
    var changeThreshold: Percent = .usualThreshold
    /// Whether the CSV files begin with a byte-order mark, which Excel needs to show Chinese.
    var byteOrderMark = true
    /// Whether the summary and the notes are left out. Errors are always printed.
    var quiet = false
}

/// `tongbi ingest PATH...`
struct IngestRequest: Equatable {
    /// Files and folders as given, never empty; `-` is standard input.
    var inputs: [Text]
    var fiscalYears: [FiscalYearOption] = []
    /// Whether each line says which lines it must be analysed with.
    var shardKey = false
    /// Whether notes are left out.
    var quiet = false
}

/// `tongbi analyze FILE...`
struct AnalyzeRequest: Equatable {
    /// As for the plain command, but the inputs are files of lines and there are no fiscal years.
    var report: ReportRequest
    /// What is known of the whole collection, if the lines are a part of one; nil where they are all there is.
    var census: Text?
}

/// `tongbi census FILE...`
struct CensusRequest: Equatable {
    /// Files of lines and of censuses, never empty; `-` is standard input.
    var inputs: [Text]
    var part = CensusPart.all
}

/// Which part of a census is made.
enum CensusPart: Equatable {
    case all
    /// Only what names, years and unit names tell: the lines may come in any parts, without their texts.
    case names
    /// Only what the texts tell, of the bodies that this census of names knows: all lines of a body must be given together.
    case texts(Text)
}

/// `tongbi trace PATH`
struct TraceRequest: Equatable {
    /// A file, a folder or `-`.
    var input: Text
    var fiscalYears: [FiscalYearOption] = []
}

/// `tongbi explain NAME PATH...`
struct ExplainRequest: Equatable {
    /// A project's name or a part of one.
    var project: Text
    /// Files and folders as given, never empty; `-` is standard input.
    var inputs: [Text]
    var language: Language = .english
    /// The unit of money.
    var amounts: AmountUnit = .yuan
    var fiscalYears: [FiscalYearOption] = []
    /// The decisions file; nil where none was given.
    var decisions: Text?
}

/// `--fiscal-year FILE=YEAR`: the year of forms that do not say it themselves.
struct FiscalYearOption: Hashable {
    /// A document's path, or its file name where only one document bears it.
    var file: Text
    var year: FiscalYear
}

/// Reads the command line: arguments without the command's name, in any order; `--` ends the options.
/// - Throws: the first thing that is wrong with it.
func parseArguments(_ arguments: [Text]) throws(UsageError) -> Command {
    var line = CommandLineReader(arguments)
    if let command = try line.readOptions() { return command }
    return try line.command()
}
