import Analytics
import Ingest
import Report

/// `tongbi PATH...`: documents to forms to analysis to a report folder.
func runReport(_ request: ReportRequest) async throws(UsageError) -> ExitStatus {
    Task.detached { makeWordTables() }
    let found = findDocuments(request.inputs, decisions: request.decisions)
    let years = try assignFiscalYears(request.fiscalYears, to: found)
    let decisions = try readDecisionsFile(request.decisions, report: request.output)
    guard canWrite(request.output) else { return .incomplete }
    let notGiven = decisionsNotGiven(in: request.output, decisions)

    let progress = ProgressLine(found, quiet: request.quiet)
    var forms = FormsToReport(
        documents: await ingestDocuments(found, fiscalYears: years, progress), passedOver: found.passedOver, decisions: decisions,
        decisionsNotGiven: notGiven)
    forms.fiscalYears = years
    return report(&forms, request, progress) ? .done : .incomplete
}

/// What a report is made of, wherever it was read.
struct FormsToReport {
    var documents: [IngestedDocument]
    var passedOver: [Text]
    var decisions: Decisions
    var decisionsNotGiven: [DecisionRow]
    /// What `--fiscal-year` gives, by document.
    var fiscalYears: [Text: FiscalYear] = [:]
    /// What the whole collection tells, where these are a part of it.
    var census: Census?
}

/// Forms to analysis, which takes the documents, to a report folder.
/// - Returns: whether all was read and written.
func report(_ forms: inout FormsToReport, _ request: ReportRequest, _ progress: ProgressLine) -> Bool {
    progress.begin(.analysing)
    var documents: [IngestedDocument] = []
    swap(&documents, &forms.documents)
    let unusedIn = documents.filter(isUnused).map(\.source)
    // A part of a collection may hold nothing but what could not be read.
    let isWorthAReport = documents.contains { forms.census != nil || !$0.forms.isEmpty }
    let analysis = analyzeForms(
        consume documents, decisions: forms.decisions, changeThreshold: request.changeThreshold, census: forms.census)
    keepToTheEnd(analysis)
    progress.erase()
    let rest: RestOfMessages = isWorthAReport ? .report(request.output) : .uncollected
    let readAll = reportErrors(analysis.findings, rest: rest)
    reportUnapplied(analysis.findings, rest: rest)
    if !request.quiet {
        for source in unusedIn { forms.fiscalYears[source].map { reportUnusedYear($0, source) } }
        reportNotGiven(forms.decisionsNotGiven.count, request.output)
        reportPassedOver(forms.passedOver.filter { $0 != request.decisions?.normalisedPath })
    }
    guard isWorthAReport else {
        complain([Messages.error(Notice.noReport.sentence)])
        return false
    }
    return write(analysis, request, decisionsNotGiven: forms.decisionsNotGiven, progress) && readAll
}

func canWrite(_ output: Text) -> Bool {
    reportFolderError(output, try _ = checkReportFolder(output))
}

private func write(_ analysis: Analysis, _ request: ReportRequest, decisionsNotGiven: [DecisionRow], _ progress: ProgressLine) -> Bool {
    progress.begin(.writing)
    var options = ReportOptions(
        byteOrderMark: request.byteOrderMark, amounts: request.amounts, language: request.language,
        folder: request.output.displayed.description)
    options.decisionsNotGiven = decisionsNotGiven
    let files = writeReport(analysis, options: options)
    guard reportFolderError(request.output, try writeFolder(files, at: request.output), erasing: progress) else { return false }
    if request.quiet { return true }
    return writeStandardOutput(Array(summarize(analysis, options: options).utf8))
}

private func reportFolderError(
    _ folder: Text, _ body: @autoclosure () throws(FolderError) -> Void, erasing progress: ProgressLine? = nil
) -> Bool {
    do throws(FolderError) {
        try body()
        progress?.erase()
        return true
    } catch {
        progress?.erase()
        complain([Messages.line(folder.displayed, .error, error.sentence)])
        return false
    }
}

/// Whether no form of the document needed a year from the user. A document without forms says nothing.
func isUnused(in document: IngestedDocument) -> Bool {
    !document.forms.isEmpty && !document.forms.contains { $0.yearEvidence == .option }
}

func reportUnusedYear(_ year: FiscalYear, _ source: Text) {
    complain([Messages.line(source, .note, Notice.fiscalYearNotUsed(year).sentence)])
}

private func reportNotGiven(_ count: Int, _ report: Text) {
    guard count > 0 else { return }
    let template = report.normalisedPath.appending("decisions-template.csv")
    complain([Messages.line(template.displayed, .note, Notice.decisionsNotGiven(count).sentence)])
}

func reportPassedOver(_ files: [Text]) {
    guard let first = files.min() else { return }
    complain([Messages.line(first.displayed, .note, Notice.passedOver(files.count).sentence)])
}
