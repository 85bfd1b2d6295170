/// The catalogue of what can be found: an id each (the raw value, in `findings.csv`) and a severity.
package enum FindingRule: String, Sendable, CaseIterable {
    // About a document
    case emptyFile = "empty-file"
    case undecodable = "undecodable"
    case notText = "not-text"
    case lineTooLong = "line-too-long"
    case noForm = "no-form"
    case unreadablePath = "unreadable-path"
    case directoryLoop = "directory-loop"
    // About a form as read
    case formCutOff = "form-cut-off"
    case pageMissing = "page-missing"
    case noProjectName = "no-project-name"
    case textTooLong = "text-too-long"
    case amountNotANumber = "amount-not-a-number"
    case amountCutOff = "amount-cut-off"
    case amountTooLarge = "amount-too-large"
    case numberNotReadable = "number-not-readable"
    case dateNotReadable = "date-not-readable"
    case twoValues = "two-values"
    case valuesNotAssignable = "values-not-assignable"
    case sumsDoNotProve = "sums-do-not-prove"
    case amountInDoubt = "amount-in-doubt"
    case sourcesDoNotAddUp = "sources-do-not-add-up"
    case amountLabelMissing = "amount-label-missing"
    case unitNotPrinted = "money-unit-not-printed"
    case unitUnknown = "money-unit-unknown"
    case unitsDiffer = "money-units-differ"
    case amountCorrected = "amount-corrected"
    case yearUnknown = "fiscal-year-unknown"
    case unclaimedText = "unclaimed-text"
    // About forms compared
    case statedFigureDiffers = "stated-figure-differs"
    case statedAsNew = "stated-as-new"
    case statedFigureOfAnother = "stated-figure-of-another-project"
    case statedFigureOfPredecessor = "stated-figure-of-predecessor"
    case rateDiffers = "rate-differs"
    case sameYearTwice = "same-project-twice"
    case oneBodyTwoNames = "one-body-two-names"
    case perhapsOneBody = "perhaps-one-body"
    // About decisions
    case decisionNotReadable = "decision-not-readable"
    case decisionMatchesNothing = "decision-matches-nothing"
    case decisionMatchesSeveral = "decision-matches-several"
    case decisionsContradict = "decisions-contradict"
    case unitsKeptApart = "units-kept-apart"

    // What an auditor looks for; each is defined in Analytics/Audit/Rules.
    case executionEqualsBudget = "execution-equals-budget"
    case spentExceedsBudget = "spent-exceeds-budget"
    case priorFiguresBlank = "prior-figures-blank"
    case carryoverExceedsUnspent = "carryover-exceeds-unspent"
    case sourceSwapped = "source-swapped"
    case predecessorSpendingDiffers = "predecessor-spending-differs"
    case sameNameOtherScope = "same-name-other-scope"
    case largeChange = "large-change"
    case budgetStagesDiffer = "budget-stages-differ"
    case yearExceedsTotal = "year-exceeds-total"
    case sectionDoesNotAddUp = "section-does-not-add-up"
    case weightsDoNotAddUp = "weights-do-not-add-up"
    case scoresDoNotAddUp = "scores-do-not-add-up"
    case scoreExceedsWeight = "score-exceeds-weight"
    case gradeDiffers = "grade-differs"
    case evaluatedTooEarly = "evaluated-too-early"
    case datesOutOfOrder = "dates-out-of-order"
    case yearOutsideDates = "year-outside-dates"
    case narrativeAmountDiffers = "narrative-amount-differs"
    case goalDiffersFromTarget = "goal-differs-from-target"
    case indicatorWithoutTarget = "indicator-without-target"
    case indicatorTwice = "indicator-twice"
    case nameDiffersFromTarget = "name-differs-from-target"
    case textRepeated = "text-repeated"
    case valueMissing = "value-missing"
    case yearFigureMissing = "year-figure-missing"

    package var severity: Severity {
        switch self {
        case .emptyFile, .undecodable, .notText, .lineTooLong, .noForm, .unreadablePath, .directoryLoop: .error
        case .formCutOff, .pageMissing, .noProjectName, .textTooLong, .amountNotANumber, .amountCutOff, .amountTooLarge, .numberNotReadable,
            .dateNotReadable,
            .twoValues,
            .valuesNotAssignable, .amountInDoubt, .sumsDoNotProve, .unitUnknown, .yearUnknown, .decisionNotReadable:
            .error
        case .sourcesDoNotAddUp, .amountLabelMissing, .unitNotPrinted, .unitsDiffer, .amountCorrected, .statedFigureDiffers, .statedAsNew,
            .statedFigureOfAnother,
            .statedFigureOfPredecessor, .rateDiffers, .sameYearTwice, .decisionMatchesNothing, .decisionMatchesSeveral,
            .decisionsContradict:
            .warning
        case .spentExceedsBudget, .priorFiguresBlank, .predecessorSpendingDiffers, .sameNameOtherScope, .carryoverExceedsUnspent,
            .yearExceedsTotal,
            .sectionDoesNotAddUp, .weightsDoNotAddUp,
            .scoresDoNotAddUp,
            .scoreExceedsWeight, .gradeDiffers, .evaluatedTooEarly, .datesOutOfOrder, .yearOutsideDates, .narrativeAmountDiffers,
            .goalDiffersFromTarget,
            .indicatorWithoutTarget, .indicatorTwice, .nameDiffersFromTarget, .yearFigureMissing:
            .warning
        case .executionEqualsBudget, .sourceSwapped, .largeChange, .budgetStagesDiffer, .textRepeated, .valueMissing: .note
        case .unclaimedText, .oneBodyTwoNames, .perhapsOneBody, .unitsKeptApart: .note
        }
    }
}
