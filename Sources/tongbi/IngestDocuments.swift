import Ingest

/// Something that was found: a document to read, or a path that cannot be.
enum FoundItem: Sendable {
    case document(Document, fiscalYear: FiscalYear?)
    case unreadable(Finding)

    var source: Text {
        switch self {
        case .document(let document, _): document.source
        case .unreadable(let finding): finding.source
        }
    }

    /// The year that `--fiscal-year` gives to it.
    var fiscalYear: FiscalYear? {
        if case .document(_, let year) = self { year } else { nil }
    }

    /// Of the document, in bytes.
    var size: Int {
        if case .document(let document, _) = self { document.size } else { 0 }
    }

    /// What cannot be looked into or read is a document without forms, and a finding says why.
    func ingest() -> IngestedDocument {
        switch self {
        case .unreadable(let finding): return IngestedDocument(source: finding.source, forms: [], findings: [finding])
        case .document(let document, let year):
            do throws(ReadRefusal) {
                return ingestDocument(try readDocument(document), source: document.source, fiscalYear: year)
            } catch {
                return IngestedDocument(source: document.source, forms: [], findings: [error.finding(source: document.source)])
            }
        }
    }
}

extension FoundDocuments {
    /// All of it, in order of paths.
    func items(fiscalYears: [Text: FiscalYear]) -> [FoundItem] {
        let items = documents.map { FoundItem.document($0, fiscalYear: fiscalYears[$0.source]) } + findings.map(FoundItem.unreadable)
        return items.sorted { $0.source < $1.source }
    }
}

/// Everything that was found, read: in order of paths, as many documents at a time as the machine has processors.
/// - Parameter quiet: whether nothing is said of how far it is.
func readForms(_ found: FoundDocuments, fiscalYears: [Text: FiscalYear], quiet: Bool = false) async -> [IngestedDocument] {
    let items = found.items(fiscalYears: fiscalYears)
    var documents: [IngestedDocument] = []
    var texts = SharedTexts()
    var progress = ProgressLine(documents: items.count, quiet: quiet)
    var rest = items.makeIterator()
    await workInOrder({ rest.next() }, size: { $0.size }, { $0.ingest() }) { (document: consuming IngestedDocument) in
        texts.share(&document)
        progress.count(documents: 1, forms: document.forms.count)
        documents.append(document)
        return true
    }
    progress.erase()
    return documents
}
