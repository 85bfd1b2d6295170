import Analytics
import Ingest

/// `tongbi ingest PATH...`: documents to lines of JSON on standard output, one for each form (`docs/lines.md`).
func runIngest(_ request: IngestRequest) async throws(UsageError) -> ExitStatus {
    let found = findDocuments(request.inputs)
    let years = try assignFiscalYears(request.fiscalYears, to: found)
    let key = request.shardKey ? keyOfLine : nil
    var output = LineOutput()
    var readAll = true
    let items = found.items(fiscalYears: years)
    var progress = ProgressLine(documents: items.count, quiet: request.quiet)
    var rest = items.makeIterator()
    await workInOrder({ rest.next() }, size: { $0.size }, { DocumentLines($0, shardKey: key) }) { document in
        if document.hasMessages { progress.erase() }
        readAll = reportErrors(document.errors) && readAll
        if !request.quiet, let year = document.unusedYear { reportUnusedYear(year, document.source) }
        progress.count(documents: 1, forms: document.forms)
        return output.add(document.lines)
    }
    progress.erase()
    if !request.quiet { reportPassedOver(found.passedOver) }
    let written = output.add(writeLines(ofPassedOver: found.passedOver.map(\.displayed).sorted(), shardKey: key)) && output.end()
    return readAll && written ? .done : .incomplete
}

private let keyOfLine: @Sendable (FormLine) -> Text = { shardKey(of: $0) }

/// What a document comes to: its lines, and what is to be said about it.
private struct DocumentLines: Sendable {
    let source: Text
    let forms: Int
    let lines: [UInt8]
    /// In order.
    let errors: [Finding]
    /// The year that `--fiscal-year` gives to it and no form needed.
    let unusedYear: FiscalYear?

    var hasMessages: Bool { !errors.isEmpty || unusedYear != nil }

    init(_ item: FoundItem, shardKey: (@Sendable (FormLine) -> Text)?) {
        let document = item.ingest()
        source = document.source
        forms = document.forms.count
        lines = writeLines(of: document, shardKey: shardKey)
        errors = inOrder(document.findings.filter { $0.rule.severity == .error })
        unusedYear = item.fiscalYear.flatMap { isUnused(in: document) ? $0 : nil }
    }
}

/// Collects lines, so that they are written in few pieces.
private struct LineOutput {
    private static let enough = 1 << 18
    private var bytes: [UInt8] = []
    private var canWrite = true

    /// - Returns: false where standard output can no longer be written.
    mutating func add(_ lines: [UInt8]) -> Bool {
        bytes += lines
        return bytes.count < Self.enough ? canWrite : end()
    }

    mutating func end() -> Bool {
        canWrite = canWrite && (bytes.isEmpty || writeStandardOutput(bytes))
        bytes.removeAll(keepingCapacity: true)
        return canWrite
    }
}
