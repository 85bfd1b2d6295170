/// How the text of one document was taken out of its PDF.
struct FormLayout {
    /// Markdown tables or flowed text.
    let isTable: Bool
    let hasDecimals: Bool
    let hasPageNumbers: Bool
    /// Bytes a line of running text.
    let lineWidth: Int

    init(isTable: Bool, hasDecimals: Bool, hasPageNumbers: Bool, lineWidth: Int = 120) {
        self.isTable = isTable
        self.hasDecimals = hasDecimals
        self.hasPageNumbers = hasPageNumbers
        self.lineWidth = lineWidth
    }

    /// The layout of a body's documents of a year: as different programs would give it.
    init(body: Int, year: YearOfForms) {
        let isTable = year.kind == .application ? (body + year.year) % 3 != 0 : (body + year.year) % 5 == 0
        self.init(isTable: isTable, hasDecimals: (body + year.year) % 2 == 0, hasPageNumbers: body % 4 == 1 && !isTable)
    }
}

/// A file of a collection.
package struct WrittenDocument: Sendable {
    package let name: String
    package let bytes: [UInt8]
}

/// The document in which a body publishes its forms of one year.
func writeDocument(_ forms: [FilledForm], body: Int, year: YearOfForms) -> WrittenDocument {
    writeDocument(forms, body: body, year: year, FormLayout(body: body, year: year))
}

/// The same in another layout.
func writeDocument(_ forms: [FilledForm], body: Int, year: YearOfForms, _ layout: FormLayout) -> WrittenDocument {
    var text = DocumentText(lineWidth: layout.lineWidth)
    text.bytes.reserveCapacity(forms.count * 5000)
    text.line()
    for (number, form) in forms.enumerated() {
        switch year.kind {
        case .evaluation: layout.isTable ? writeEvaluationTable(form, into: &text) : writeEvaluation(form, layout, into: &text)
        case .target: layout.isTable ? writeTargetTable(form, layout, into: &text) : writeTarget(form, layout, into: &text)
        case .application: writeApplication(form, layout, into: &text)
        }
        if layout.hasPageNumbers { text.line("\n- \(number + 1) -\n\u{0C}") } else { text.line() }
    }
    let digits = String(body + 1)
    let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return WrittenDocument(name: "\(year.year)-\(year.kind.rawValue)s-body-\(number).\(layout.isTable ? "md" : "txt")", bytes: text.bytes)
}
