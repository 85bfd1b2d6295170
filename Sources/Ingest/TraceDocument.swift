/// What `tongbi trace PATH` prints: form by form what each stage made of the document, each value with `file:line`, and last what no field claimed.
/// With it what was found while reading.
package func traceDocument(_ bytes: [UInt8], source: Text, fiscalYear: FiscalYear? = nil) -> (text: [UInt8], findings: [Finding]) {
    let document = ingestDocument(bytes, source: source, fiscalYear: fiscalYear)
    let decoded = decodeText(bytes)
    var trace = Trace(source: source)
    let text = splitCells(decoded.bytes)
    defer { withExtendedLifetime(text) {} }
    markPageFurniture(text)
    trace.heading("\(source)")
    trace.line("decoded", "\(bytes.count) bytes, \(decoded.encoding), \(decoded.undecodable.count) places that could not be decoded")
    trace.line(
        "cells",
        "\(text.lineCount) lines, \(text.rows.count) rows that are not blank (\(text.rows.count { $0.isTable }) of tables), \(text.cells.count) cells"
    )
    for row in text.rows where row.isFurniture {
        trace.line("page furniture", "\(text.join(row.cells.lazy.map { text.cells[$0] }))", at: row.line)
    }
    trace.line("forms", "\(document.forms.count)")
    for form in document.forms { trace.form(form) }
    trace.heading("findings")
    for finding in document.findings { trace.finding(finding) }
    if document.findings.isEmpty { trace.line("none", "") }
    return (trace.output, document.findings)
}

/// The text of a trace while it grows.
private struct Trace {
    let source: Text
    var output: [UInt8] = []

    mutating func heading(_ title: String) { append("\n\(title)\n") }

    mutating func line(_ name: String, _ value: String, at line: LineNumber? = nil) {
        let place = line.map { "\(source):\($0)" } ?? ""
        let width = name.unicodeScalars.reduce(0) { $0 + (isWide($1.value) ? 2 : 1) }
        append("  \(name)" + String(repeating: " ", count: max(1, 26 - width)) + value + (place.isEmpty ? "" : "  [\(place)]") + "\n")
    }

    private mutating func append(_ string: String) { output.append(contentsOf: string.utf8) }

    mutating func form(_ form: ProjectForm) {
        heading("\(form.id)  \(form.kind.rawValue)  lines \(form.firstLine)-\(form.lastLine)")
        line("fiscal_year", form.fiscalYear.map { "\($0), from \(evidence(form.yearEvidence))" } ?? "unknown")
        for field in TextField.allCases { reading(field.rawValue, form[field]) { $0.description } }
        for field in DateField.allCases { reading(field.rawValue, form[field]) { $0.description } }
        for field in AmountField.allCases {
            reading(field.rawValue, form[field]) { PrintedNumber(digits: $0.fen, decimals: 2).description }
        }
        reading("declared_execution_rate", form.declaredExecutionRate) { "\($0) %" }
        reading("total_weight", form.totalWeight) { $0.description }
        reading("total_score", form.totalScore) { $0.description }
        for narrative in form.narratives { self.narrative(narrative) }
        for item in form.indicators { indicator(item) }
        unclaimed(form)
    }

    private func evidence(_ evidence: YearEvidence?) -> String {
        switch evidence {
        case .title: "the title"
        case .planDates: "the plan dates"
        case .narrative(let times): "the narrative, which names it \(times) times"
        case .siblings: "the other forms of the document"
        case .option: "the option --fiscal-year"
        case nil: "nothing"
        }
    }

    private mutating func reading<Value>(_ name: String, _ reading: Reading<Value>, _ print: (Value) -> String) {
        switch reading {
        case .notOnForm: return
        case .blank(let line): self.line(name, "(blank)", at: line)
        case .printed(let value, let line): self.line(name, print(value), at: line)
        case .unreadable(let line): self.line(name, "(not readable)", at: line)
        }
    }

    private mutating func narrative(_ narrative: Narrative) {
        let count = narrative.passages.reduce(0) { $0 + foldedScalars($1.text).count }
        let lines = narrative.passages.count == 1 ? "1 line" : "\(narrative.passages.count) lines"
        line("\(narrative.label)", "\(count) characters in \(lines)", at: narrative.passages.first?.line)
    }

    private mutating func indicator(_ item: Indicator) {
        var parts = [item.level1, item.level2, item.level3].map { $0.isEmpty ? "—" : $0.description }
        if let target = item.target {
            let sign = target.comparison.map { "\($0.rawValue) " } ?? ""
            parts.append("target \(sign)\(target.text)" + (target.value.map { " = \($0) \(target.unit)" } ?? ""))
        }
        if !item.actual.isEmpty { parts.append("actual \(item.actual)") }
        if let weight = item.weight { parts.append("weight \(weight)") }
        if let score = item.score { parts.append("score \(score)") }
        line("indicator", parts.joined(separator: " / "), at: item.line)
    }

    private mutating func unclaimed(_ form: ProjectForm) {
        if form.unclaimed.isEmpty { line("unclaimed", "nothing") }
        for passage in form.unclaimed { line("unclaimed", passage.text.description, at: passage.line) }
    }

    mutating func finding(_ finding: Finding) {
        let parts = [finding.subject, finding.found, finding.expected].filter { !$0.isEmpty }.map(\.description)
        line("\(finding.rule.severity) \(finding.rule.rawValue)", parts.joined(separator: " / "), at: finding.line)
    }
}
