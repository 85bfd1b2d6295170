import Analytics
import Ingest

/// `tongbi analyze FILE...`: lines of `tongbi ingest` to a report folder, the same as the plain command writes of the documents.
func runAnalyze(_ request: AnalyzeRequest) async throws(UsageError) -> ExitStatus {
    let decisions = try readDecisionsFile(request.report.decisions, report: request.report.output)
    let census = try request.census.map { file throws(UsageError) in try readCensusFile(file, option: "--census") }
    guard canWrite(request.report.output) else { return .incomplete }
    let notGiven = decisionsNotGiven(in: request.report.output, decisions)
    var lines = CollectedLines()
    let progress = ProgressLine(nil, quiet: request.report.quiet, showsReading: !readsPipe(request.report.inputs))
    let readAll = await readLines(request.report.inputs, readFormLine, beforeMessage: { progress.erase() }) { (line) throws(LineError) in
        try lines.add(line)
        if case .form = line { progress.count(forms: 1) }
    }
    var forms = FormsToReport(
        documents: lines.takeDocuments(), passedOver: lines.passedOver.sorted(), decisions: decisions, decisionsNotGiven: notGiven)
    forms.census = census
    return report(&forms, request.report, progress) && readAll ? .done : .incomplete
}
