package import Ingest

/// What reading a document promises, whatever its bytes are; for tests that read damaged and random documents.
///
/// - Every place that a form or a finding names is a line of the document.
/// - Every amount is printed on its line, whole: not a part of a longer number, not put together from two, unless a
///   table's cell breaks it.
/// - Line ends and a byte-order mark change nothing.
/// - Returns: what was broken, in words; nil where all was kept.
package func brokenPromise(_ bytes: [UInt8]) -> String? {
    let document = ingestDocument(bytes, source: "a.txt")
    let lines = PrintedLines(bytes)
    if let broken = brokenPlace(document, lines) { return broken }
    guard lines.isPlain else { return nil }
    return lines.variant(of: bytes).flatMap { differenceOfForms(document, ingestDocument($0, source: "a.txt")) }
}

/// What reading a long document in sections promises, tried with one that is a document twelve times: places and amounts as above, and each form
/// once.
package func brokenPromise(inSectionsOf bytes: [UInt8]) -> String? {
    let text = Array(repeatElement(bytes + [0x0A], count: 12).joined())
    let (length, kept) = (max(64, bytes.count * 6), bytes.count * 7)
    let long = LongDocument(source: "a.txt", fiscalYear: nil, longestLine: 1 << 20, kept: kept, sectionLength: length) { range in
        Array(text[min(range.lowerBound, text.count)..<min(range.upperBound, text.count)])
    }
    guard let long else { return nil }
    var document = IngestedDocument(source: "a.txt", forms: [], findings: [])
    for number in 0..<long.sectionCount {
        guard let section = long.ingest(section: number) else { return "section \(number) is said to be changed" }
        document.append(section)
    }
    if document.forms.map(\.ordinal) != Array(document.forms.indices.map { $0 + 1 }) { return "the forms are not numbered in order" }
    if let twice = zip(document.forms, document.forms.dropFirst()).first(where: { $0.lastLine > $1.firstLine }) {
        return "\(twice.0.id) and \(twice.1.id) overlap"
    }
    return brokenPlace(document, PrintedLines(text))
}

private func brokenPlace(_ document: IngestedDocument, _ lines: PrintedLines) -> String? {
    if let line = document.namedLines.first(where: { !(1...lines.count).contains($0) }) {
        return "line \(line) is outside the document of \(lines.count) lines"
    }
    guard lines.isPlain else { return nil }
    for form in document.forms {
        for field in AmountField.allCases {
            guard case .printed(let amount, let line) = form[field] else { continue }
            if !lines.prints(amount, on: line) { return "\(form.id) \(field.rawValue): \(amount.fen) fen is not printed on line \(line)" }
        }
    }
    return nil
}

private func differenceOfForms(_ one: IngestedDocument, _ other: IngestedDocument) -> String? {
    guard one.forms.count == other.forms.count else { return "\(one.forms.count) forms, but \(other.forms.count) with other line ends" }
    for (form, again) in zip(one.forms, other.forms) {
        for field in AmountField.allCases where form[field] != again[field] {
            return "\(form.id) \(field.rawValue): \(form[field]), but \(again[field]) with other line ends"
        }
        for field in TextField.allCases where form[field] != again[field] {
            return "\(form.id) \(field.rawValue): \(form[field]), but \(again[field]) with other line ends"
        }
        if form.indicators != again.indicators { return "\(form.id): other indicators with other line ends" }
        if form.fiscalYear != again.fiscalYear { return "\(form.id): another year with other line ends" }
    }
    return one.findings == other.findings ? nil : "other findings with other line ends"
}

extension IngestedDocument {
    /// Every line that a form, a value or a finding names.
    package var namedLines: [LineNumber] { forms.flatMap(\.namedLines) + findings.flatMap { [$0.line, $0.otherLine].compactMap(\.self) } }
}

extension ProjectForm {
    /// All lines that the form names.
    package var namedLines: [LineNumber] {
        let texts = TextField.allCases.map { self[$0].line }
        let dates = DateField.allCases.map { self[$0].line }
        let amounts = AmountField.allCases.map { self[$0].line }
        let others = [firstLine, lastLine, declaredExecutionRate.line, totalWeight.line, totalScore.line]
        return (texts + dates + amounts + others).compactMap(\.self) + indicators.map(\.line)
            + (narratives.flatMap(\.passages) + notes + unclaimed).map(\.line)
    }
}
