/// A document as read: its forms in the order of the document, and what was found on the way.
package struct IngestedDocument: Sendable {
    /// The document's path as the user gave it.
    package var source: Text
    package var forms: [ProjectForm]
    package var findings: [Finding]
    /// Fields that one form alone leaves blank, in order of the forms.
    package var lonelyBlanks: [LonelyBlanks] = []

    package init(source: Text, forms: [ProjectForm], findings: [Finding]) {
        self.source = source
        self.forms = forms
        self.findings = findings
    }

    /// Adds the next section of the same document.
    package mutating func append(_ next: consuming IngestedDocument) {
        forms += next.forms
        findings += next.findings
        lonelyBlanks += next.lonelyBlanks
    }
}

/// Reads one document: bytes to forms, each figure and text with its line.
/// - Parameters:
///   - bytes: the whole file.
///   - source: the document's path as the user gave it; used in findings and forms, never opened.
///   - fiscalYear: `--fiscal-year FILE=YEAR`, used where neither the form nor its siblings say the year.
/// - Returns: the forms that could be read and findings for all that could not; never throws, so that one bad document never stops the others.
package func ingestDocument(_ bytes: consuming [UInt8], source: Text, fiscalYear: FiscalYear? = nil) -> IngestedDocument {
    guard !isBlank(bytes) else { return IngestedDocument(source: source, forms: [], findings: [Finding(.emptyFile, source: source)]) }
    var decoded = decodeText(bytes)
    let hasManyControls = !decoded.wasClean && hasManyControls(bytes)
    bytes = []
    let undecodable = undecodableFindings(decoded, source: source)
    guard decoded.wasClean || looksLikeText(decoded) else {
        return IngestedDocument(source: source, forms: [], findings: [Finding(.notText, source: source)])
    }
    let content = decoded.bytes
    decoded.bytes = []
    var whole = readSection(decoded: content, source: source)
    whole.undecodable = undecodable
    if whole.facts.forms == 0, hasManyControls {
        return IngestedDocument(source: source, forms: [], findings: [Finding(.notText, source: source)])
    }
    return whole.settled(by: whole.facts, fiscalYear: fiscalYear)
}

private func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 == ASCII.space || $0 >= ASCII.tab && $0 <= ASCII.carriageReturn || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
}

/// How many places that cannot be decoded are named of one document.
let mostUndecodable = 100

/// The places in the own lines of a section that could not be decoded.
func undecodableFindings(_ decoded: DecodedText, source: Text, _ section: DocumentSection = .whole) -> [Finding] {
    var findings: [Finding] = []
    var (line, position) = (section.firstLine, 0)
    for offset in decoded.undecodable where findings.count < mostUndecodable {
        line += lineEnds(decoded.bytes, position..<offset)
        position = offset
        guard section.ownLines.contains(line) else { continue }
        var finding = Finding(.undecodable, source: source, line: line)
        finding.expected = Text(decoded.encoding)
        findings.append(finding)
    }
    return findings
}
