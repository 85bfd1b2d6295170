/// Something in the sources that a reviewer should look at, as facts. A signal, not a verdict; one place (`Report`) makes the sentence.
package struct Finding: Hashable, Sendable {
    package var rule: FindingRule
    /// Empty where the finding is about a document rather than a form.
    package var project: Text = .empty
    package var unit: Text = .empty
    package var fiscalYear: FiscalYear?
    /// The document, as the user gave its path.
    package var source: Text
    /// The line it is about; nil where the finding is about the whole document.
    package var line: LineNumber?
    /// The second place, where two places disagree.
    package var otherSource: Text = .empty
    package var otherLine: LineNumber?
    /// The label, field or body that the finding is about, as the form prints it.
    package var subject: Text = .empty
    /// What was found; empty where nothing was.
    package var found: Text = .empty
    /// What was expected.
    package var expected: Text = .empty
    /// Why two unit names were taken for one; empty for every other rule.
    package var evidence: [NameEvidence] = []

    package init(_ rule: FindingRule, source: Text, line: LineNumber? = nil) {
        self.rule = rule
        self.source = source
        self.line = line
    }
}

/// How much a finding matters.
package enum Severity: String, Sendable, Comparable, CaseIterable {
    /// Something could not be read: a figure or a form is missing from the report. Exit status 1.
    case error
    /// Two statements disagree, or a figure rests on an assumption.
    case warning
    /// Good to know.
    case note

    package static func < (left: Severity, right: Severity) -> Bool {
        allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
}
