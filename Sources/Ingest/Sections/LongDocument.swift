/// A document too long to be held as a whole. It is read in sections on all processors: once for what only the whole document tells, and, where
/// those were not kept, once more for its forms, section by section.
package struct LongDocument: Sendable {
    /// The bytes of a range; fewer where the file ends before, nil where it cannot be read.
    package typealias Bytes = @Sendable (Range<Int>) -> [UInt8]?

    /// The document's path as the user gave it.
    package let source: Text
    /// `--fiscal-year FILE=YEAR`.
    package let fiscalYear: FiscalYear?
    private let encoding: String
    private let bytes: Bytes
    private let sections: [KnownSection]
    private let facts: DocumentFacts

    /// A section that was read once.
    private struct KnownSection: Sendable {
        let section: DocumentSection
        /// Of its bytes.
        let hash: UInt64
        /// How many forms stand before it.
        let formsBefore: Int
        /// How many places there that could not be decoded.
        let undecodableBefore: Int
        let kept: TakenOnce
    }

    /// The forms of a section from the first reading. Whoever takes them has them alone, and may change them where they are.
    private final class TakenOnce: @unchecked Sendable {
        private var forms: SectionForms?

        init(_ forms: SectionForms?) { self.forms = forms }

        /// nil where they were not kept. Each section is taken by one thread.
        func take() -> SectionForms? {
            defer { forms = nil }
            return forms
        }
    }

    /// - Parameters:
    ///   - encoding: what findings call the document's encoding; the bytes are UTF-8 in any case.
    ///   - longestLine: in bytes; a document with a longer one is not read in sections.
    ///   - longestSection: in bytes; a document that has no forms to cut it between for longer than this is not read in sections.
    ///   - kept: of how many bytes from the beginning the forms are kept when they are first read. It takes more memory, and less time: all others
    ///     are read twice.
    ///   - sectionLength: how long a section is, in bytes.
    ///   - progress: is told now and then how many bytes were read, and how many there are.
    /// - Returns: nil where the document cannot be read in sections, for it is short, has no forms between which it could be cut, is no
    ///   text in UTF-8, or cannot be read. It is to be read as a whole then, which finds what is wrong with it.
    package init?(
        source: Text, fiscalYear: FiscalYear?, encoding: String = "UTF-8", longestLine: Int, longestSection: Int = 1 << 24, kept: Int,
        sectionLength: Int = 1 << 18, bytes: @escaping Bytes, progress: (_ bytes: Int, _ all: Int) -> Void = { _, _ in }
    ) {
        (self.source, self.fiscalYear, self.encoding, self.bytes) = (source, fiscalYear, encoding, bytes)
        let cutter = SectionCutter(length: sectionLength, longestLine: longestLine, longest: longestSection)
        guard let cuts = cutSections(cutter, bytes), cuts.count > 1 else { return nil }
        var read: [(hash: UInt64, told: SectionForms.Told, kept: TakenOnce)] = []
        let all = cuts.last?.bytes.upperBound ?? 0
        for start in stride(from: 0, to: cuts.count, by: sectionsAtATime) {
            let end = min(start + sectionsAtATime, cuts.count)
            read += concurrently(end - start, size: { cuts[start + $0].bytes.count }) { number in
                let section = cuts[start + number]
                return bytes(section.bytes).map { content in
                    let hash = hash(content)
                    let isKept = section.bytes.upperBound <= kept
                    let forms = readSection(content, section, source: source, encoding: encoding, depth: isKept ? .whole : .head)
                    return (hash: hash, told: forms.told, kept: TakenOnce(isKept ? forms : nil))
                }
            }.compactMap(\.self)
            progress(cuts[end - 1].bytes.upperBound, all)
        }
        guard read.count == cuts.count, zip(read, read.dropFirst()).allSatisfy({ $0.told.edges.fit($1.told.edges) }) else { return nil }
        var (facts, undecodable) = (DocumentFacts(), 0)
        sections = zip(cuts, read).map { section, read in
            defer {
                facts.add(read.told.facts)
                undecodable += read.told.undecodable
            }
            return KnownSection(
                section: section, hash: read.hash, formsBefore: facts.forms, undecodableBefore: undecodable, kept: read.kept)
        }
        self.facts = facts
    }

    package var sectionCount: Int { sections.count }

    /// In bytes.
    package func size(ofSection number: Int) -> Int { sections[number].section.bytes.count }

    /// Each section can be asked for once.
    /// - Returns: the forms and findings of a section, and of the document with the last one; nil where the file was changed since it was first read.
    package func ingest(section number: Int) -> IngestedDocument? {
        let section = sections[number]
        return (section.kept.take() ?? readAgain(section))?.settled(
            by: facts, formsBefore: section.formsBefore, undecodableBefore: section.undecodableBefore, fiscalYear: fiscalYear)
    }

    private func readAgain(_ section: KnownSection) -> SectionForms? {
        guard let content = bytes(section.section.bytes), hash(content) == section.hash else { return nil }
        return readSection(content, section.section, source: source, encoding: encoding, depth: .whole)
    }
}

/// Enough that no processor waits long for the last of them.
private let sectionsAtATime = 128

private func hash(_ content: [UInt8]) -> UInt64 { content.withUnsafeBytes { hashed($0, seed: 0) } }

/// Reads a document in pieces and cuts it.
private func cutSections(_ cutter: SectionCutter, _ bytes: LongDocument.Bytes) -> [DocumentSection]? {
    var cutter = cutter
    let piece = max(1, cutter.length / 4)
    var place = 0
    while let content = bytes(place..<(place + piece)), cutter.add(content) {
        if content.count < piece { return cutter.end() }
        place += piece
    }
    return nil
}
