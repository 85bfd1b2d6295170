import Ingest

/// Something that was found: a document to read, a section of a long one, or a path that cannot be read.
enum FoundItem: Sendable {
    case document(Document, fiscalYear: FiscalYear?)
    /// - Parameter ofBytes: the size of the document's file.
    case section(LongDocument, number: Int, ofBytes: Int)
    case unreadable(Finding)

    var source: Text {
        switch self {
        case .document(let document, _): document.source
        case .section(let document, _, _): document.source
        case .unreadable(let finding): finding.source
        }
    }

    /// The year that `--fiscal-year` gives to it.
    var fiscalYear: FiscalYear? {
        switch self {
        case .document(_, let year): year
        case .section(let document, _, _): document.fiscalYear
        case .unreadable: nil
        }
    }

    /// In bytes.
    var size: Int {
        switch self {
        case .document(let document, _): document.size
        case .section(let document, let number, _): document.size(ofSection: number)
        case .unreadable: 0
        }
    }

    /// In bytes of what was found: the sections of a long document share its size, whatever they are decoded.
    var share: Int {
        guard case .section(let document, let number, let bytes) = self else { return size }
        return bytes * (number + 1) / document.sectionCount - bytes * number / document.sectionCount
    }

    /// Whether it is the first, or the last, that is read of its document.
    var isFirst: Bool {
        if case .section(_, let number, _) = self { number == 0 } else { true }
    }
    var isLast: Bool {
        if case .section(let document, let number, _) = self { number + 1 == document.sectionCount } else { true }
    }

    /// What cannot be looked into or read is a document without forms, and a finding says why.
    func ingest() -> IngestedDocument {
        switch self {
        case .unreadable(let finding): return IngestedDocument(source: finding.source, forms: [], findings: [finding])
        case .section(let document, let number, _):
            let changed = ReadRefusal.changed.finding(source: document.source)
            return document.ingest(section: number) ?? IngestedDocument(source: document.source, forms: [], findings: [changed])
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
    /// How many things there are to read.
    var count: Int { documents.count + findings.count }

    /// Of all documents, in bytes; nil where standard input is one, of which it is not known.
    var size: Int? { documents.contains(.standardInput) ? nil : documents.reduce(0) { $0 + $1.size } }

    /// All of it, in order of paths.
    func items(fiscalYears: [Text: FiscalYear]) -> [FoundItem] {
        let items = documents.map { FoundItem.document($0, fiscalYear: fiscalYears[$0.source]) } + findings.map(FoundItem.unreadable)
        return items.sorted { $0.source < $1.source }
    }
}

/// What was found, in turn; a long document section by section.
struct ItemQueue {
    private var waiting: ArraySlice<FoundItem>
    /// The sections of a document that was begun.
    private var sections: ArraySlice<FoundItem> = []
    private let kept: Int

    /// - Parameter kept: of how many bytes of a long document the forms are kept when they are first read.
    init(_ items: [FoundItem], kept: Int) { (waiting, self.kept) = (items[...], kept) }

    /// - Parameter progress: is shown how far a long document was looked through.
    mutating func next(_ progress: ProgressLine) -> FoundItem? {
        if let section = sections.popFirst() { return section }
        guard let item = waiting.popFirst() else { return nil }
        guard case .document(var found, let year) = item else { return item }
        do throws(ReadRefusal) {
            if found.origin == .standardInput { found = try readStandardInput() }
            guard
                let document = try LongDocument(
                    found, fiscalYear: year, kept: kept, progress: { progress.look(through: found, bytes: $0, of: $1) })
            else { return .document(found, fiscalYear: year) }
            sections = (0..<document.sectionCount).map { .section(document, number: $0, ofBytes: found.size) }[...]
            return sections.popFirst()
        } catch {
            return .unreadable(error.finding(source: found.source))
        }
    }
}

/// Everything that was found, read: in order of paths, as many documents at a time as the machine has processors.
/// - Parameter progress: is shown how far it is.
func ingestDocuments(_ found: FoundDocuments, fiscalYears: [Text: FiscalYear], _ progress: ProgressLine) async -> [IngestedDocument] {
    let items = found.items(fiscalYears: fiscalYears)
    var documents: [IngestedDocument] = []
    var texts = SharedTexts()
    // All forms are kept in the end.
    var queue = ItemQueue(items, kept: 64 << 20)
    await workInOrder({ queue.next(progress) }, size: { $0.size }, ReadItem.init) { (read: consuming ReadItem) in
        texts.share(&read.document)
        progress.count(documents: read.isLast ? 1 : 0, bytes: read.share, forms: read.document.forms.count)
        if read.isFirst { documents.append(read.document) } else { documents[documents.count - 1].append(read.document) }
        return true
    }
    return documents
}

/// What a document, or a section of one, came to.
private struct ReadItem: Sendable {
    var document: IngestedDocument
    let isFirst: Bool
    let isLast: Bool
    let share: Int

    @Sendable init(_ item: FoundItem) {
        (document, isFirst, isLast, share) = (item.ingest(), item.isFirst, item.isLast, item.share)
    }
}
