import Analytics
import Ingest
import Report

/// `tongbi PATH...`: documents to forms to analysis to a report folder.
func runReport(_ request: ReportRequest) async throws(UsageError) -> ExitStatus {
    let found = findDocuments(request.inputs)
    let years = try assignFiscalYears(request.fiscalYears, to: found)
    let decisions = try readDecisionsFile(request.decisions, report: request.output)
    guard canWrite(request.output) else { return .incomplete }
    let notGiven = decisionsNotGiven(in: request.output, decisions)

    let documents = await readForms(found, fiscalYears: years)
    let analysis = analyzeForms(documents, decisions: decisions, changeThreshold: request.changeThreshold)
    let readAll = reportErrors(analysis.findings)
    reportUnapplied(analysis.findings)
    if !request.quiet {
        reportUnusedYears(years, documents)
        reportNotGiven(notGiven.count, request.output)
        reportPassedOver(found.passedOver.filter { $0 != request.decisions?.normalisedPath })
    }
    guard documents.contains(where: { !$0.forms.isEmpty }) else {
        complain([Messages.error(Notice.noReport.sentence)])
        return .incomplete
    }
    let written = write(analysis, request, decisionsNotGiven: notGiven)
    return readAll && written ? .done : .incomplete
}

private func canWrite(_ output: Text) -> Bool {
    reportFolderError(output, try _ = checkReportFolder(output))
}

private func write(_ analysis: Analysis, _ request: ReportRequest, decisionsNotGiven: [DecisionRow]) -> Bool {
    var options = ReportOptions(
        byteOrderMark: request.byteOrderMark, amounts: request.amounts, language: request.language,
        folder: request.output.displayed.description)
    options.decisionsNotGiven = decisionsNotGiven
    let files = writeReport(analysis, options: options)
    guard reportFolderError(request.output, try writeFolder(files, at: request.output)) else { return false }
    if request.quiet { return true }
    return writeStandardOutput(Array(summarize(analysis, options: options).utf8))
}

private func reportFolderError(_ folder: Text, _ body: @autoclosure () throws(FolderError) -> Void) -> Bool {
    do throws(FolderError) {
        try body()
        return true
    } catch {
        complain([Messages.line(folder.displayed, .error, error.sentence)])
        return false
    }
}

private func reportUnusedYears(_ years: [Text: FiscalYear], _ documents: [IngestedDocument]) {
    for document in documents where !document.forms.isEmpty && !document.forms.contains(where: { $0.yearEvidence == .option }) {
        guard let year = years[document.source] else { continue }
        complain([Messages.line(document.source, .note, Notice.fiscalYearNotUsed(year).sentence)])
    }
}

private func reportNotGiven(_ count: Int, _ report: Text) {
    guard count > 0 else { return }
    let template = report.normalisedPath.appending("decisions-template.csv")
    complain([Messages.line(template.displayed, .note, Notice.decisionsNotGiven(count).sentence)])
}

private func reportPassedOver(_ files: [Text]) {
    guard let first = files.min() else { return }
    complain([Messages.line(first.displayed, .note, Notice.passedOver(files.count).sentence)])
}
