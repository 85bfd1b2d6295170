import Ingest

/// Everything that was found, read: in order of paths; what could not be looked into is a document without forms.
func readForms(_ found: FoundDocuments, fiscalYears: [Text: FiscalYear]) async -> [IngestedDocument] {
    let unreadable = found.findings.map { IngestedDocument(source: $0.source, forms: [], findings: [$0]) }
    return (await ingestDocuments(found.documents, fiscalYears: fiscalYears) + unreadable).sorted { $0.source < $1.source }
}

/// Reads and ingests all documents, as many at a time as the machine has processors.
/// - Returns: one result for each document, in the order given, so that the number of processors never shows.
func ingestDocuments(_ documents: [Document], fiscalYears: [Text: FiscalYear]) async -> [IngestedDocument] {
    await withTaskGroup(of: (Int, IngestedDocument).self) { group in
        let processors = processorCount()
        var results = [IngestedDocument?](repeating: nil, count: documents.count)
        for (index, document) in documents.enumerated() {
            if index >= processors, let (done, result) = await group.next() { results[done] = result }
            let year = fiscalYears[document.source]
            group.addTask { (index, ingest(document, fiscalYear: year)) }
        }
        for await (done, result) in group { results[done] = result }
        return results.compactMap { $0 }
    }
}

/// A document that cannot be read has no forms and a finding that says why.
private func ingest(_ document: Document, fiscalYear: FiscalYear?) -> IngestedDocument {
    do throws(ReadRefusal) {
        return ingestDocument(try readDocument(document), source: document.source, fiscalYear: fiscalYear)
    } catch {
        return IngestedDocument(source: document.source, forms: [], findings: [error.finding(source: document.source)])
    }
}
