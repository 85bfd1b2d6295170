/// A document as read: its forms in the order of the document, and what was found on the way.
package struct IngestedDocument: Sendable {
    /// The document's path as the user gave it.
    package var source: Text
    package var forms: [ProjectForm]
    package var findings: [Finding]

    package init(source: Text, forms: [ProjectForm], findings: [Finding]) {
        self.source = source
        self.forms = forms
        self.findings = findings
    }
}

/// Reads one document: bytes to forms, each figure and text with its line.
/// - Parameters:
///   - bytes: the whole file.
///   - source: the document's path as the user gave it; used in findings and forms, never opened.
///   - fiscalYear: `--fiscal-year FILE=YEAR`, used where neither the form nor its siblings say the year.
/// - Returns: the forms that could be read and findings for all that could not; never throws, so that one bad document never stops the others.
package func ingestDocument(_ bytes: [UInt8], source: Text, fiscalYear: FiscalYear? = nil) -> IngestedDocument {
    // Stand-in: one form where the bytes name a kind of form.
    if bytes.isEmpty { return IngestedDocument(source: source, forms: [], findings: [Finding(.emptyFile, source: source)]) }
    guard String(decoding: bytes, as: UTF8.self).contains("绩效目标") else {
        return IngestedDocument(source: source, forms: [], findings: [Finding(.noForm, source: source)])
    }
    let form = ProjectForm(source: source, ordinal: 1, kind: .target, firstLine: 1, lastLine: 1)
    return IngestedDocument(source: source, forms: [form], findings: [])
}
