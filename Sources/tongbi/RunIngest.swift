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
    let progress = ProgressLine(found, quiet: request.quiet)
    var queue = ItemQueue(items, kept: 8 << 20)
    /// Whether all forms so far of the document could do without the year that the user gives.
    var isYearUnused = true
    var messages = BoundedMessages(rest: .lines)
    await workInOrder({ queue.next(progress) }, size: { $0.size }, { ItemLines($0, shardKey: key) }) { lines in
        isYearUnused = lines.isYearUnused && (isYearUnused || lines.item.isFirst)
        let unusedYear = lines.item.isLast && isYearUnused && !request.quiet ? lines.item.fiscalYear : nil
        readAll = lines.errors.isEmpty && readAll
        for error in lines.errors { messages.add(error) }
        if lines.item.isLast { messages.endSource() }
        let said = messages.take()
        if !said.isEmpty || unusedYear != nil { progress.erase() }
        complain(said)
        if let unusedYear { reportUnusedYear(unusedYear, lines.item.source) }
        progress.count(documents: lines.item.isLast ? 1 : 0, bytes: lines.item.share, forms: lines.forms)
        return output.add(lines.bytes)
    }
    progress.erase()
    if !request.quiet { reportPassedOver(found.passedOver) }
    let written = output.add(writeLines(ofPassedOver: found.passedOver.map(\.displayed).sorted(), shardKey: key)) && output.end()
    return readAll && written ? .done : .incomplete
}

private let keyOfLine: @Sendable (FormLine) -> Text = { shardKey(of: $0) }

/// What a document, or a section of one, comes to: its lines, and what is to be said about it.
private struct ItemLines: Sendable {
    let item: FoundItem
    let forms: Int
    let bytes: [UInt8]
    /// In order.
    let errors: [Finding]
    /// Whether there are forms, none of which needed a year from the user.
    let isYearUnused: Bool

    init(_ item: FoundItem, shardKey: (@Sendable (FormLine) -> Text)?) {
        let document = item.ingest()
        self.item = item
        forms = document.forms.count
        bytes = writeLines(of: document, shardKey: shardKey)
        errors = inOrder(document.findings.filter { $0.rule.severity == .error })
        isYearUnused = isUnused(in: document)
    }
}

/// Collects lines, so that they are written in few pieces.
private struct LineOutput {
    private static let enough = 1 << 18
    /// Fewer bytes are put together with others; more are not copied.
    private static let few = 1 << 16
    private var pieces: [[UInt8]] = []
    private var count = 0
    private var canWrite = true

    /// - Returns: false where standard output can no longer be written.
    mutating func add(_ lines: [UInt8]) -> Bool {
        if let last = pieces.last, last.count + lines.count < Self.few {
            pieces[pieces.count - 1] += lines
        } else {
            pieces.append(lines)
        }
        count += lines.count
        return count < Self.enough ? canWrite : end()
    }

    mutating func end() -> Bool {
        for piece in pieces where !piece.isEmpty { canWrite = canWrite && writeStandardOutput(piece) }
        pieces = []
        count = 0
        return canWrite
    }
}
