/// What a section of a document says by itself. Its forms are read, but what only the whole document tells is not yet known.
struct SectionForms: Sendable {
    private let source: Text
    private let isFirst: Bool
    private var forms: [LoneForm]
    /// Places that could not be decoded.
    var undecodable: [Finding] = []
    /// Where the document begins with a form whose head was lost.
    private let headless: LineNumber?
    /// What stands in a document without any form.
    private let noForm: Finding?
    /// Lists of projects of which nothing can be read.
    private let lists: [Finding]
    /// Where the document ends in the beginning of a form.
    private let cutOff: Finding?
    /// What its own forms tell together.
    let facts: DocumentFacts
    private let edges: SectionEdges

    /// What the other sections need to know of it.
    typealias Told = (facts: DocumentFacts, edges: SectionEdges, undecodable: Int)
    var told: Told { (facts, edges, undecodable.count) }

    fileprivate init(_ text: CellText, _ section: DocumentSection, source: Text, depth: ReadingDepth) {
        self.source = source
        isFirst = section.isFirst
        let regions = findForms(text)
        let starts = regions.map { text.rows[$0.rows.lowerBound].line }
        edges = SectionEdges(section.ownLines, starts: starts)
        let own = zip(regions, starts).filter { section.ownLines.contains($1) }.map(\.0)
        forms = readForms(text, own, source: source, depth: depth)
        var facts = DocumentFacts(forms)
        headless =
            section.isFirst
            ? regions.first.flatMap { text.headlessForm(0..<($0.placeInList?.list.rows.lowerBound ?? $0.rows.lowerBound)) } : nil
        facts.beginsHeadless = headless != nil
        self.facts = facts
        noForm = section.isFirst && regions.isEmpty ? text.noForm(source: source) : nil
        lists = text.unreadableLists.filter { section.ownLines.contains(text.rows[$0].line) }.map { row in
            var finding = Finding(.valuesNotAssignable, source: source, line: text.rows[row].line)
            finding.subject = text.join(cells: text.rows[row].cells)
            return finding
        }
        cutOff = section.isLast ? cutOffTitle(text, regions).map { Finding(.formCutOff, source: source, line: text.rows[$0].line) } : nil
    }
}

/// The lines in which forms begin beside the ends of a section: neighbours that were cut between two forms see the same.
struct SectionEdges: Sendable {
    private typealias Edge = (before: LineNumber?, behind: LineNumber?)
    private let first: Edge
    private let last: Edge

    fileprivate init(_ own: Range<LineNumber>, starts: [LineNumber]) {
        func edge(_ line: LineNumber) -> Edge { (starts.last { $0 < line }, starts.first { $0 >= line }) }
        (first, last) = (edge(own.lowerBound), edge(own.upperBound))
    }

    /// Whether both were cut at the same form.
    func fit(_ next: SectionEdges) -> Bool {
        last.before != nil && last.behind != nil && last == next.first
    }
}

/// Reads one section of a long document.
/// - Parameters:
///   - bytes: of the section.
///   - source: the document's path as the user gave it.
///   - encoding: what findings call the document's encoding.
///   - depth: with `head` the forms are only good for what the section tells.
func readSection(_ bytes: consuming [UInt8], _ section: DocumentSection, source: Text, encoding: String, depth: ReadingDepth)
    -> SectionForms
{
    var decoded = decodeUTF8Part(bytes, isFirst: section.isFirst)
    var forms = readSection(decoded: decoded.bytes, section, source: source, depth: depth)
    if !decoded.undecodable.isEmpty {
        decoded.encoding = encoding
        forms.undecodable = undecodableFindings(decoded, source: source, section)
    }
    return forms
}

/// Reads a section, or a whole document, of which it is known that it is valid UTF-8.
func readSection(
    decoded content: consuming [UInt8], _ section: DocumentSection = .whole, source: Text, depth: ReadingDepth = .whole
) -> SectionForms {
    let text = splitCells(content, firstLine: section.firstLine)
    defer { withExtendedLifetime(text) {} }
    markPageFurniture(text)
    measureColumns(text)
    return SectionForms(text, section, source: source, depth: depth)
}

extension SectionForms {
    /// The forms and findings of the section, once the whole document is known.
    /// - Parameters:
    ///   - whole: what all forms of the document tell.
    ///   - formsBefore: how many forms stand before the section.
    ///   - undecodableBefore: how many places there that could not be decoded.
    ///   - fiscalYear: `--fiscal-year FILE=YEAR`.
    consuming func settled(
        by whole: DocumentFacts, formsBefore: Int = 0, undecodableBefore: Int = 0, fiscalYear: FiscalYear?
    ) -> IngestedDocument {
        var findings = Array(undecodable.prefix(max(0, mostUndecodable - undecodableBefore)))
        if isFirst, whole.forms == 0 { findings.append(noForm ?? Finding(.noForm, source: source)) }
        if let headless { findings.append(Finding(.noProjectName, source: source, line: headless)) }
        findings += lists
        let usual = Dictionary(uniqueKeysWithValues: FormKind.allCases.map { ($0, whole.usualFields(of: $0)) })
        for index in forms.indices {
            forms[index].form.ordinal += formsBefore
            if whole.amounts.isInDoubt { forms[index].refuseAmounts() }
            if whole.arePagesOutOfOrder { forms[index].refuseAmountsOnNextPages() }
            forms[index].compareWithSiblings(usual[forms[index].form.kind] ?? [])
            forms[index].resolveYear(whole, option: fiscalYear)
            forms[index].checkWhole()
            findings += forms[index].findingsOfForm()
            if let line = forms[index].headlessBehind { findings.append(Finding(.noProjectName, source: source, line: line)) }
        }
        if let cutOff { findings.append(cutOff) }
        var document = IngestedDocument(source: source, forms: forms.map(\.form), findings: findings)
        let ordinals = (formsBefore + 1)..<(formsBefore + 1 + forms.count)
        document.lonelyBlanks = whole.lonelyBlanks.filter { ordinals.contains($0.ordinal) }
        return document
    }
}
