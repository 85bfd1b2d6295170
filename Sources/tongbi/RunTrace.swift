import Ingest

/// `tongbi trace PATH`: what each stage read from each form, on standard output.
func runTrace(_ request: TraceRequest) throws(UsageError) -> ExitStatus {
    let found = findDocuments([request.input])
    let years = try assignFiscalYears(request.fiscalYears, to: found)
    var readAll = reportErrors(found.findings, rest: .otherReport)
    for document in found.documents {
        let (text, findings) = trace(document, fiscalYear: years[document.source])
        guard writeStandardOutput(shownInTerminal(text)) else { return .incomplete }
        readAll = reportErrors(findings, rest: .otherReport) && readAll
    }
    return readAll ? .done : .incomplete
}

private func trace(_ document: Document, fiscalYear: FiscalYear?) -> (text: [UInt8], findings: [Finding]) {
    do throws(ReadRefusal) {
        let bytes = try readDocument(document)
        return traceDocument(bytes, source: document.source, fiscalYear: fiscalYear)
    } catch .undivided {
        return ([], [ReadRefusal.tooLargeForTrace.finding(source: document.source)])
    } catch {
        return ([], [error.finding(source: document.source)])
    }
}
