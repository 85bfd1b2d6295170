/// Texts that many forms print are held once: three of four are printed elsewhere too, such as names of units, levels of indicators and passages
/// that come back each year.
package struct SharedTexts: Sendable {
    private var known: Set<Text> = []

    package init() {}

    /// All that a document came to.
    package mutating func share(_ document: inout IngestedDocument) {
        for form in document.forms.indices { share(&document.forms[form]) }
        for finding in document.findings.indices { share(&document.findings[finding]) }
    }

    /// Changes nothing but where the texts are held, and leaves no room in the lists.
    package mutating func share(_ form: inout ProjectForm) {
        for field in TextField.allCases {
            if case .printed(let text, let line) = form[field] { form[field] = .printed(shared(text), line: line) }
        }
        form.indicators = form.indicators.map { shared($0) }
        form.narratives = form.narratives.map { Narrative(label: shared($0.label), passages: shared($0.passages)) }
        form.notes = shared(form.notes)
        form.unclaimed = shared(form.unclaimed)
    }

    /// As for a form.
    package mutating func share(_ finding: inout Finding) {
        finding.project = shared(finding.project)
        finding.unit = shared(finding.unit)
        finding.subject = shared(finding.subject)
        finding.found = shared(finding.found)
        finding.expected = shared(finding.expected)
    }

    private mutating func shared(_ indicator: Indicator) -> Indicator {
        var indicator = indicator
        indicator.level1 = shared(indicator.level1)
        indicator.level2 = shared(indicator.level2)
        indicator.level3 = shared(indicator.level3)
        if let target = indicator.target {
            indicator.target?.unit = shared(target.unit)
            indicator.target?.text = shared(target.text)
        }
        indicator.actual = shared(indicator.actual)
        indicator.explanation = shared(indicator.explanation)
        indicator.remark = shared(indicator.remark)
        return indicator
    }

    private mutating func shared(_ passages: [Passage]) -> [Passage] {
        passages.map { Passage(text: shared($0.text), line: $0.line) }
    }

    private mutating func shared(_ text: Text) -> Text {
        text.isEmpty ? .empty : known.insert(text).memberAfterInsert
    }
}
