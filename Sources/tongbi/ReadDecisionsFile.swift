import Ingest

/// Reads the decisions file.
/// - Parameters:
///   - path: as the user gave it; nil for no decisions.
///   - report: the report folder, if this run writes one: the template in it is then rewritten.
/// - Throws: where there is no such file, or it is no decisions file. A row that cannot be read is a finding.
func readDecisionsFile(_ path: Text?, report: Text?) throws(UsageError) -> Decisions {
    guard let path else { return Decisions() }
    let document = Document(file: path.normalisedPath)
    let bytes = try read(document)
    guard bytes.contains(where: { $0 > 0x20 && ![0xEF, 0xBB, 0xBF].contains($0) }) else { throw .emptyDecisions(path) }
    let isRewritten = report.map { isOneFile(path, $0.normalisedPath.appending("decisions-template.csv")) } ?? false
    guard let decisions = readDecisions(bytes, source: document.source, isRewritten: isRewritten) else { throw .notDecisions(path) }
    return decisions
}

/// Decisions that someone has written into the template of the report folder and not given to this run: they are not applied, and kept there.
func decisionsNotGiven(in report: Text, _ given: Decisions) -> [DecisionRow] {
    let template = report.normalisedPath.appending("decisions-template.csv")
    guard let bytes = try? readDocument(Document(file: template)),
        let written = readDecisions(bytes, source: template, isRewritten: false)
    else { return [] }
    let known = Set(given.rows)
    return written.rows.filter { !known.contains($0) }
}

private func read(_ document: Document) throws(UsageError) -> [UInt8] {
    do throws(ReadRefusal) {
        return try readDocument(document)
    } catch {
        throw .decisionsNotReadable(document.source, reason: error.finding(source: document.source).found)
    }
}

/// False where one of them is not there.
private func isOneFile(_ one: Text, _ other: Text) -> Bool {
    guard let one = try? FileStatus(of: one), let other = try? FileStatus(of: other) else { return false }
    return one.identity == other.identity
}
