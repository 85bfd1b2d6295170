/// The lines of one document: its own, where there is something to say that belongs to no form, then one for each form.
/// - Parameter shardKey: what groups the lines of one unit; nil writes no such key.
package func writeLines(of document: IngestedDocument, shardKey: ((FormLine) -> Text)? = nil) -> [UInt8] {
    var writer = JSONWriter(room: (document.forms.count + 1) * usualLine)
    let (own, ofForms) = sortFindings(of: document)
    if document.forms.isEmpty || !own.isEmpty {
        write(.document(document.source, findings: own), to: &writer, shardKey)
    }
    let lonely = Dictionary(uniqueKeysWithValues: document.lonelyBlanks.map { ($0.ordinal, $0) })
    for (form, findings) in zip(document.forms, ofForms) {
        write(.form(form, findings: findings, lonely: lonely[form.ordinal]), to: &writer, shardKey)
    }
    return writer.bytes
}

/// Most forms take fewer bytes as a line.
private let usualLine = 1 << 13

/// The lines of files that were passed over.
package func writeLines(ofPassedOver files: [Text], shardKey: ((FormLine) -> Text)? = nil) -> [UInt8] {
    var writer = JSONWriter()
    for file in files { write(.passedOver(file), to: &writer, shardKey) }
    return writer.bytes
}

private func write(_ line: FormLine, to writer: inout JSONWriter, _ shardKey: ((FormLine) -> Text)?) {
    writer.object { json in
        json.integer("format", FormLine.format)
        json.word("record", line.record.rawValue)
        if let shardKey { json.text("shard_key", shardKey(line)) }
        switch line {
        case .passedOver(let source): json.text("source", source)
        case .document(let source, let findings):
            json.text("source", source)
            json.findings(findings, source: source)
        case .form(let form, let findings, let lonely):
            json.form(form)
            if let lonely { json.lonely(lonely) }
            json.findings(findings, source: form.source)
        }
    }
    writer.endLine()
}

/// The findings that stand inside a form, by form, and all others. Their order stays, so that nothing depends on how a document was cut up.
private func sortFindings(of document: IngestedDocument) -> (own: [Finding], ofForms: [[Finding]]) {
    var own: [Finding] = []
    var ofForms = [[Finding]](repeating: [], count: document.forms.count)
    for finding in document.findings {
        if let form = finding.line.flatMap({ formIndex(at: $0, in: document.forms) }) {
            ofForms[form].append(finding)
        } else {
            own.append(finding)
        }
    }
    return (own, ofForms)
}

/// The form that a line stands in; nil between forms, which are in the order of the document.
private func formIndex(at line: LineNumber, in forms: [ProjectForm]) -> Int? {
    let form = forms.partitionPoint { $0.firstLine <= line } - 1
    return form >= 0 && line <= forms[form].lastLine ? form : nil
}

extension FormLine {
    fileprivate var record: Record {
        switch self {
        case .form: .form
        case .document: .document
        case .passedOver: .passedOver
        }
    }
}

extension JSONWriter {
    fileprivate mutating func lonely(_ lonely: LonelyBlanks) {
        object("lonely_blanks") { json in
            json.integer("others", lonely.others)
            json.array("fields", lonely.fields) { $0.word(nil, $1) }
        }
    }

    /// - Parameter source: the line's own document, which findings in it need not name again.
    fileprivate mutating func findings(_ findings: [Finding], source: Text) {
        if findings.isEmpty { return }
        array("findings", findings) { json, finding in json.finding(finding, source: source) }
    }
}
