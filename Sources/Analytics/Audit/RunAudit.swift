import Ingest

/// Every rule, in the order of the catalogue.
package let auditRules: [AuditRule] = [
    .rateDiffers, .executionEqualsBudget, .spentExceedsBudget, .priorFiguresBlank, .predecessorSpendingDiffers, .carryoverExceedsUnspent,
    .sourceSwapped,
    .largeChange, .budgetStagesDiffer,
    .sameNameOtherScope,
    .yearExceedsTotal, .sectionDoesNotAddUp,
    .weightsDoNotAddUp, .scoresDoNotAddUp, .scoreExceedsWeight, .gradeDiffers, .evaluatedTooEarly, .datesOutOfOrder,
    .yearOutsideDates, .narrativeAmountDiffers,
    .goalDiffersFromTarget, .indicatorWithoutTarget, .indicatorTwice, .nameDiffersFromTarget, .textRepeated, .valueMissing,
    .yearFigureMissing,
]

/// What every rule found, in the order of the catalogue.
struct AuditOutcomes: Sendable {
    /// By rule.
    private(set) var outcomes: [AuditOutcome]

    init() { outcomes = [AuditOutcome](repeating: AuditOutcome(), count: auditRules.count) }

    /// Applies every rule.
    init(_ audit: Audit) { outcomes = auditRules.map { $0.check(audit) } }

    /// Adds what was found in a part that comes later.
    mutating func add(_ other: AuditOutcomes) {
        for rule in outcomes.indices { outcomes[rule].add(other.outcomes[rule]) }
    }

    var findings: [Finding] { outcomes.flatMap(\.findings) }
    var counts: [AuditCount] {
        zip(auditRules, outcomes).map { rule, outcome in
            AuditCount(rule: rule, checked: outcome.checked, unchecked: outcome.unchecked, found: outcome.findings.count)
        }
    }
}

/// What the rules about a form by itself find in each.
func auditEach(_ forms: [ProjectForm]) -> AuditOutcomes {
    let pieces = stride(from: 0, to: forms.count, by: formsAtOnce).map { $0..<min($0 + formsAtOnce, forms.count) }
    var outcomes = AuditOutcomes()
    for found in concurrently(pieces.count, size: { pieces[$0].count }, { AuditOutcomes(Audit(forms: Array(forms[pieces[$0]]))) }) {
        outcomes.add(found)
    }
    return outcomes
}

/// So many forms are worth a processor of their own, and their running text is not much beside that of all.
private let formsAtOnce = 64

/// Applies the rules about whole documents, and adds up what all rules found.
/// - Parameter ofBodies: what the others found in the bodies and their forms, in order.
func runAudit(_ documents: [[ProjectForm]], ofBodies: [AuditOutcomes]) -> AuditOutcomes {
    var outcomes = AuditOutcomes()
    for body in ofBodies { outcomes.add(body) }
    let blanks = outcomes.findings.lazy.filter { $0.rule == .priorFiguresBlank }.map { Place(source: $0.source, line: $0.line ?? 0) }
    outcomes.add(AuditOutcomes(Audit(documents: documents, reportedBlanks: Set(blanks))))
    return outcomes
}

/// A rule about one form at a time.
/// - Parameter check: nil where the rule is not about such a form; a nil in it where the form does not say what the rule needs.
func eachForm(_ check: @escaping @Sendable (ProjectForm) -> [Finding]??) -> @Sendable (Audit) -> AuditOutcome {
    eachAudited { check($0.form) }
}

/// A rule about one form at a time, its narratives and the names of its indicators.
/// - Parameter check: as for `eachForm`.
func eachAudited(_ check: @escaping @Sendable (AuditedForm) -> [Finding]??) -> @Sendable (Audit) -> AuditOutcome {
    { audit in
        var outcome = AuditOutcome()
        for audited in audit.forms {
            if let result = check(audited) { outcome.add(result) }
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
