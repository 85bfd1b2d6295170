import Analytics
import Ingest
import Report

/// `tongbi explain NAME PATH...`: one project's story, on standard output.
func runExplain(_ request: ExplainRequest) async throws(UsageError) -> ExitStatus {
    let found = findDocuments(request.inputs, decisions: request.decisions)
    let years = try assignFiscalYears(request.fiscalYears, to: found)
    let decisions = try readDecisionsFile(request.decisions, report: nil)
    let progress = ProgressLine(found, quiet: false)
    let documents = await ingestDocuments(found, fiscalYears: years, progress)
    progress.begin(.analysing)
    let analysis = analyzeForms(documents, decisions: decisions)
    progress.erase()
    let readAll = reportErrors(analysis.findings, rest: .otherReport)
    reportUnapplied(analysis.findings, rest: .otherReport)
    let options = ReportOptions(amounts: request.amounts, language: request.language)
    switch explainProject(request.project, in: analysis, options: options) {
    case .story(let text): return writeStandardOutput(Array(text.utf8)) && readAll ? .done : .incomplete
    case .ambiguous(let projects): throw .severalProjects(request.project, projects)
    case .unknown: throw .noSuchProject(request.project)
    }
}
