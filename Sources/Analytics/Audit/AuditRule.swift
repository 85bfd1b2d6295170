package import Ingest

/// Words of the report in all its languages.
package struct Wording: Hashable, Sendable {
    package let english: String
    package let chinese: String

    init(_ english: String, _ chinese: String) {
        self.english = english
        self.chinese = chinese
    }

    fileprivate func replacing(_ name: String, with value: String) -> Wording {
        Wording(english.replacing(name, with: value), chinese.replacing(name, with: value))
    }
}

/// Something that an auditor looks for in forms that have been read and put side by side. Each rule has a file of its own in `Rules`.
package struct AuditRule: Sendable {
    /// Its id and severity, which `FindingRule` lists with those of all other findings.
    package let rule: FindingRule
    /// The sentence of a finding. `{found}`, `{expected}`, `{project}`, `{subject}`, `{unit}` and `{year}` stand for the finding's facts, `{other}` for
    /// its second place, `{short:subject}` for its beginning, `{yuan:found}`, `{yuan:expected}` for amounts, `{change}` for how much more or less the found amount is than the expected one,
    /// and `{date:found}`, `{date:expected}` for dates in Chinese.
    private let sentence: Wording
    /// The same without `{other}`, of a finding whose two places are one line; nil where they cannot be.
    private let sentenceOfOneLine: Wording?
    /// With `{threshold}` for a number.
    private let definition: Wording
    let check: @Sendable (Audit) -> AuditOutcome

    init(
        _ rule: FindingRule, sentence: Wording, ofOneLine sentenceOfOneLine: Wording? = nil, definition: Wording,
        check: @escaping @Sendable (Audit) -> AuditOutcome
    ) {
        self.rule = rule
        self.sentence = sentence
        self.sentenceOfOneLine = sentenceOfOneLine
        self.definition = definition
        self.check = check
    }

    /// The sentence of one of its findings.
    package func sentence(of finding: Finding) -> Wording {
        let isOneLine = finding.otherLine != nil && finding.otherLine == finding.line && finding.otherSource == finding.source
        return isOneLine ? sentenceOfOneLine ?? sentence : sentence
    }

    /// What is compared with what, and at which tolerance.
    /// - Parameter threshold: a change of a budget by at least so much is a finding; a whole number of percent.
    package func definition(threshold: Percent) -> Wording {
        definition.replacing("{threshold}", with: "\(threshold.hundredths / 100)")
    }
}

/// What rules look at: some forms, some documents or some bodies. What they find in several such parts is put together.
struct Audit: Sendable {
    /// For rules about a form by itself.
    let forms: [AuditedForm]
    /// For rules about all forms of a document.
    let documents: [[ProjectForm]]
    /// For rules about projects through the years, in order of names.
    let bodies: [Body]
    /// A budget's change of at least so much is a finding.
    let changeThreshold: Percent
    /// Where the rule about blank prior figures has reported a blank cell.
    let reportedBlanks: Set<Place>

    /// Of all bodies.
    let series: [Series]
    /// Of all bodies; no hints.
    let ties: [Tie]

    init(
        forms: [ProjectForm] = [], documents: [[ProjectForm]] = [], bodies: [Body] = [], changeThreshold: Percent = .usualThreshold,
        reportedBlanks: Set<Place> = []
    ) {
        self.forms = forms.map(AuditedForm.init)
        self.documents = documents
        self.bodies = bodies
        series = bodies.count == 1 ? bodies[0].series : bodies.flatMap(\.series)
        ties = bodies.flatMap(\.lineage.groups).flatMap(\.ties)
        self.changeThreshold = changeThreshold
        self.reportedBlanks = reportedBlanks
    }
}

/// What a rule found.
struct AuditOutcome: Sendable {
    var findings: [Finding] = []
    /// How many cases it could look at.
    var checked = 0
    /// How many it could not, since the forms do not say what it needs.
    var unchecked = 0

    /// Counts one case.
    /// - Parameter result: nil where the case cannot be checked.
    mutating func add(_ result: [Finding]?) {
        guard let result else { return unchecked += 1 }
        checked += 1
        findings += result
    }

    /// Adds what the same rule found in another part.
    mutating func add(_ other: AuditOutcome) {
        findings += other.findings
        checked += other.checked
        unchecked += other.unchecked
    }
}

/// How often a rule was applied.
package struct AuditCount: Sendable {
    package var rule: AuditRule
    /// Cases that could be checked.
    package var checked: Int
    /// Cases that could not be checked for want of a figure or date.
    package var unchecked: Int
    package var found: Int
}
