/// Reads one line of `tongbi ingest`.
///
/// Keys that are not known are passed over, so that other programs may add their own; null stands for an absent key.
/// - Parameter line: without its line break, of whatever origin.
/// - Throws: the first thing that keeps it from being such a line. Nothing is guessed, and no line makes it crash.
package func readFormLine(_ line: ArraySlice<UInt8>) throws(LineError) -> FormLine {
    let line = try JSONLine(line).root
    try checkFormat(line)
    switch try line.needed("record").word(FormLine.Record.self) {
    case .passedOver: return .passedOver(try line.source())
    case .document: return .document(try line.source(), findings: try line.findings())
    case .form:
        let form = try line.form()
        return .form(form, findings: try line.findings(), lonely: try line.lonelyBlanks(of: form))
    }
}

func checkFormat(_ line: JSONValue) throws(LineError) {
    let format = try line.needed("format").integer(.min ... .max) as Int64
    guard format == FormLine.format else { throw .otherFormat(format) }
}

extension JSONValue {
    /// One of a closed set of words.
    func word<Word: RawRepresentable<String>>(_: Word.Type) throws(LineError) -> Word {
        let text = try string()
        guard let word = Word(rawValue: text.description) else { throw .unknownWord(key: key.description, text) }
        return word
    }

    /// The document's path; never empty.
    fileprivate func source() throws(LineError) -> Text {
        let source = try needed("source").string()
        guard !source.isEmpty else { throw .outOfRange(key: "source") }
        return source
    }

    fileprivate func findings() throws(LineError) -> [Finding] {
        let source = try source()
        return try elements(of: "findings") { value throws(LineError) in try value.finding(source: source) }
    }

    fileprivate func lonelyBlanks(of form: ProjectForm) throws(LineError) -> LonelyBlanks? {
        guard let value = try member("lonely_blanks")?.object() else { return nil }
        let others = try value.needed("others").integer(2...mostLines)
        let fields = try value.elements(of: "fields") { field throws(LineError) in
            let name = try field.string()
            guard isField(name.description) else { throw .unknownWord(key: "fields", name) }
            return name.description
        }
        return LonelyBlanks(ordinal: form.ordinal, others: others, fields: fields)
    }

    /// The elements under a key, none where it is absent.
    func elements<Element>(of key: StaticString, _ read: (JSONValue) throws(LineError) -> Element) throws(LineError) -> [Element] {
        guard let value = try member(key) else { return [] }
        var elements: [Element] = []
        for element in try value.elements() { elements.append(try read(element)) }
        return elements
    }

    /// Empty where the key is absent.
    func text(of key: StaticString) throws(LineError) -> Text { try member(key)?.string() ?? .empty }

    func line(of key: StaticString) throws(LineError) -> LineNumber { try needed(key).integer(1...mostLines) }

    func optionalLine(of key: StaticString) throws(LineError) -> LineNumber? { try member(key)?.integer(1...mostLines) }

    func year(of key: StaticString) throws(LineError) -> FiscalYear? {
        try member(key).map { value throws(LineError) in FiscalYear(try value.integer(yearsOfLines)) }
    }
}

/// No document has more lines, or forms.
let mostLines = 1 << 30

private func isField(_ word: String) -> Bool {
    TextField(rawValue: word) != nil || DateField(rawValue: word) != nil || AmountField(rawValue: word) != nil
}

/// Wider than those of forms, whose dates may say earlier and later ones.
let yearsOfLines = 1900...2200
