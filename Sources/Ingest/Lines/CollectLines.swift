/// Documents put together again from lines in whatever order, and from whatever files, they come.
package struct CollectedLines: Sendable {
    /// Files that folders passed over.
    package private(set) var passedOver: Set<Text> = []
    private var parts: [Text: Parts] = [:]
    private var texts = SharedTexts()

    package init() {}

    private struct Parts {
        var own: [Finding] = []
        /// By the form's number in its document.
        var forms: [Int: (form: ProjectForm, findings: [Finding])] = [:]
        var lonely: [LonelyBlanks] = []
    }

    /// Adds what a line says.
    /// - Throws: where the form was on an earlier line.
    package mutating func add(_ line: FormLine) throws(LineError) {
        switch line {
        case .passedOver(let file): passedOver.insert(file)
        case .document(let source, let findings): parts[source, default: Parts()].own += findings
        case .form(var form, var findings, let lonely):
            texts.share(&form)
            for finding in findings.indices { texts.share(&findings[finding]) }
            let earlier = parts[form.source, default: Parts()].forms.updateValue((form, findings), forKey: form.ordinal)
            if let earlier {
                parts[form.source]!.forms[form.ordinal] = earlier
                throw .repeatedForm
            }
            if let lonely { parts[form.source]!.lonely.append(lonely) }
        }
    }

    /// `documents`, of which nothing is left here.
    package mutating func takeDocuments() -> [IngestedDocument] {
        defer { (parts, texts) = ([:], SharedTexts()) }
        return documents
    }

    /// In order of their paths, each with its forms in the order of the document.
    package var documents: [IngestedDocument] {
        parts.keys.sorted().map { source in
            let parts = parts[source]!
            let forms = parts.forms.keys.sorted().map { parts.forms[$0]! }
            var document = IngestedDocument(
                source: source, forms: forms.map(\.form), findings: parts.own + forms.flatMap(\.findings))
            document.lonelyBlanks = parts.lonely.sorted { $0.ordinal < $1.ordinal }
            return document
        }
    }
}
