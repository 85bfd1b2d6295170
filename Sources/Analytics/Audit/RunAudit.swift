import Ingest

/// Every rule, in the order of the catalogue.
package let auditRules: [AuditRule] = [
    .rateDiffers, .executionEqualsBudget, .spentExceedsBudget, .priorFiguresBlank, .predecessorSpendingDiffers, .carryoverExceedsUnspent,
    .sourceSwapped,
    .largeChange,
    .sameNameOtherScope,
    .yearExceedsTotal, .sectionDoesNotAddUp,
    .weightsDoNotAddUp, .scoresDoNotAddUp, .scoreExceedsWeight, .gradeDiffers, .evaluatedTooEarly, .datesOutOfOrder,
    .narrativeAmountDiffers,
    .goalDiffersFromTarget, .indicatorWithoutTarget, .indicatorTwice, .nameDiffersFromTarget, .textRepeated, .valueMissing,
]

/// Applies every rule.
func runAudit(_ audit: Audit) -> (findings: [Finding], counts: [AuditCount]) {
    var findings: [Finding] = []
    var counts: [AuditCount] = []
    for rule in auditRules {
        let outcome = rule.check(audit)
        findings += outcome.findings
        counts.append(
            AuditCount(rule: rule, checked: outcome.checked, unchecked: outcome.unchecked, found: outcome.findings.count))
    }
    return (findings, counts)
}

/// A rule about one form at a time.
/// - Parameter check: nil where the rule is not about such a form; a nil in it where the form does not say what the rule needs.
func eachForm(_ check: @escaping @Sendable (ProjectForm) -> [Finding]??) -> @Sendable (Audit) -> AuditOutcome {
    { audit in
        var outcome = AuditOutcome()
        for form in audit.forms {
            if let result = check(form) { outcome.add(result) }
        }
        return outcome
    }
}

extension Finding {
    /// About one form.
    init(_ rule: FindingRule, of form: ProjectForm, line: LineNumber?) {
        self.init(rule, source: form.source, line: line ?? form.firstLine)
        project = form.project
        unit = form.unit
        fiscalYear = form.fiscalYear
    }

    /// About a year of a series.
    init(_ rule: FindingRule, of year: SeriesYear, at place: Place) {
        self.init(rule, source: place.source, line: place.line)
        project = year.project
        unit = year.budget?.unit ?? .empty
        fiscalYear = year.year
    }

    /// About an amount.
    init(_ rule: FindingRule, at observation: Observation) {
        self.init(rule, source: observation.place.source, line: observation.place.line)
        project = observation.project
        unit = observation.unit
        fiscalYear = observation.year
        found = Text(observation.amount.plainYuan)
    }

    /// The second place.
    mutating func compare(with place: Place) {
        otherSource = place.source
        otherLine = place.line
    }
}
