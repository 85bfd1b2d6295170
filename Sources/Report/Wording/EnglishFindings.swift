import Analytics
import Ingest

/// One sentence a rule. Facts that a finding lacks are left out of it.
func englishSentence(for finding: Finding) -> String {
    switch finding.rule {
    case .emptyFile: "the file is empty"
    case .undecodable: "the text cannot be decoded" + detail(finding.expected, before: " as ") + detail(finding.found)
    case .notText: "this is not a text file" + whole(finding.found)
    case .lineTooLong: "a line is too long to be text" + whole(finding.found)
    case .noForm:
        "there is no project performance form in this file"
            + (!finding.found.isEmpty
                ? ": “\(finding.found)” is about a whole body, whose figures are no project's"
                : finding.line == nil
                    ? "" : " that can be read: this line has the labels of a whole one, whose cells lost their line breaks")
    case .unreadablePath: "cannot be read" + whole(finding.found)
    case .directoryLoop: "this folder leads back to itself through a link and was not read again"
    case .formCutOff, .pageMissing, .noProjectName, .yearUnknown, .unitNotPrinted, .unitUnknown, .unitsDiffer, .unclaimedText:
        formSentence(finding)
    case .textTooLong, .amountNotANumber, .amountTooLarge, .amountCutOff, .numberNotReadable, .dateNotReadable, .twoValues,
        .valuesNotAssignable,
        .amountInDoubt, .amountCorrected, .sumsDoNotProve, .sourcesDoNotAddUp, .amountLabelMissing:
        valueSentence(finding)
    case .statedFigureDiffers, .statedAsNew, .statedFigureOfAnother, .statedFigureOfPredecessor, .sameYearTwice, .oneBodyTwoNames,
        .perhapsOneBody:
        comparisonSentence(finding)
    case .decisionNotReadable, .decisionMatchesNothing, .decisionMatchesSeveral, .decisionsContradict, .unitsKeptApart:
        englishDecisionSentence(for: finding)
    case .rateDiffers, .executionEqualsBudget, .spentExceedsBudget, .priorFiguresBlank, .predecessorSpendingDiffers,
        .carryoverExceedsUnspent, .sourceSwapped, .largeChange, .budgetStagesDiffer, .sameNameOtherScope, .yearExceedsTotal,
        .sectionDoesNotAddUp,
        .weightsDoNotAddUp, .scoresDoNotAddUp, .scoreExceedsWeight, .gradeDiffers, .evaluatedTooEarly, .datesOutOfOrder, .yearOutsideDates,
        .narrativeAmountDiffers, .goalDiffersFromTarget, .indicatorWithoutTarget, .indicatorTwice, .nameDiffersFromTarget, .textRepeated,
        .valueMissing, .yearFigureMissing:
        auditSentence(finding)
    }
}

/// As the rule's own file words it.
private func auditSentence(_ finding: Finding) -> String {
    guard let rule = auditRule(finding.rule) else { return "" }
    return fill(
        rule.sentence(of: finding).english, with: finding, other: otherPlace(finding), nameless: "(no name)", yuan: yuan, change: change)
}

private func formSentence(_ finding: Finding) -> String {
    switch finding.rule {
    case .formCutOff: "the form\(of(finding.project)) is cut off after this line" + detail(finding.expected, before: "; missing: ")
    case .pageMissing:
        "page \(finding.found) follows page \(finding.expected) in the form\(of(finding.project)): what stands behind it may be another form's"
    case .noProjectName: "a form without a project name: its figures belong to no series"
    case .yearUnknown where !finding.found.isEmpty:
        "the form\(of(finding.project)) says \(shown(finding.found)), and years from \(FiscalYear.ofForms.lowerBound) to "
            + "\(FiscalYear.ofForms.upperBound) are read: say its fiscal year with --fiscal-year FILE=YEAR"
    case .yearUnknown: "the form\(of(finding.project)) does not say its fiscal year: say it with --fiscal-year FILE=YEAR"
    case .unitUnknown where !finding.subject.isEmpty:
        "\(value(finding)) prints no unit of money, though other amounts of the form do, so it stays empty"
    case .unitUnknown: "no unit of money is printed, and the amounts are too small to be certain of yuan, so they stay empty"
    case .unitsDiffer:
        "\(quoted(finding.found)) is printed here as the unit of money, but \(quoted(finding.expected)) beside amounts, which were read in that"
    case .unitNotPrinted: "no unit of money is printed\(under(finding.subject)): yuan is assumed"
    default: "this text belongs to no known field" + detail(finding.found) + linesInAll(finding.expected)
    }
}

private func valueSentence(_ finding: Finding) -> String {
    switch finding.rule {
    case .textTooLong: "\(value(finding)) is longer than 500 characters: too much for this field, which stays empty"
    case .amountNotANumber: "\(value(finding)) is not an amount of money"
    case .amountCutOff: "\(value(finding)) may not be whole: the document ends in it"
    case .amountTooLarge: "\(value(finding)) is too large for an amount of money"
    case .numberNotReadable: "\(value(finding)) is not a number"
    case .dateNotReadable: "\(value(finding)) is not a date"
    case .twoValues where finding.otherLine == nil:
        "\(label(finding.subject)) has several numbers, and which of them is its amount is not certain, so it stays empty"
            + detail(finding.found)
    case .twoValues where finding.found.isEmpty || finding.expected.isEmpty:
        "\(label(finding.subject)) has two values, one here and one \(otherPlace(finding))"
    case .twoValues:
        "\(label(finding.subject)) has two values: \(quoted(finding.found)) here and \(quoted(finding.expected)) \(otherPlace(finding))"
    case .valuesNotAssignable where finding.found.isEmpty && !finding.expected.isEmpty:
        "the table of \(label(finding.subject)) has more than \(grouped(finding.expected.description)) cells and is not read"
    case .valuesNotAssignable:
        "the values of \(label(finding.subject)) cannot be assigned to their rows, which stay empty" + detail(finding.found)
    case .amountInDoubt:
        "\(value(finding)) is in doubt from what stands around it, and nothing on the form proves it, so it stays empty"
    case .amountCorrected:
        "a correction is printed here of \(value(finding)), which stands \(otherPlace(finding)) and was read: which amount holds is not certain"
    case .sourcesDoNotAddUp: "the sources of funds add up to \(yuan(finding.found)), the total is \(yuan(finding.expected))"
    case .amountLabelMissing where finding.otherLine == nil:
        "\(label(finding.subject)) is not printed on this form, which prints the amounts that stand beside it"
    case .amountLabelMissing:
        "\(label(finding.subject)) is not printed on this form; others of its kind print it, one \(otherPlace(finding))"
    default: "the sums do not prove which weight and score belong to which indicator, so these cells stay empty"
    }
}

private func comparisonSentence(_ finding: Finding) -> String {
    let year = finding.fiscalYear.map { " for \($0)" } ?? ""
    switch finding.rule {
    case .statedFigureDiffers:
        return "the \(measure(finding.subject)) of \(quoted(finding.project))\(year) is \(yuan(finding.found)) here "
            + "and \(yuan(finding.expected)) \(otherPlace(finding)); the latter counts"
    case .statedAsNew:
        return
            "\(quoted(finding.project)) states a budget and spending of 0\(year), the own form of that year a budget of \(yuan(finding.expected)) "
            + "\(otherPlace(finding)); the 0 say that its name is new and do not count"
    case .statedFigureOfAnother:
        return "the budget of \(quoted(finding.project))\(year) is stated as \(yuan(finding.found)), which is to the fen that of "
            + "\(quoted(finding.subject)) \(otherPlace(finding)): the project may have been renamed, split or merged"
    case .statedFigureOfPredecessor:
        return "\(quoted(finding.project)) states \(yuan(finding.found)) as its budget\(year), which is to the fen the whole budget of "
            + "\(quoted(finding.subject)) \(otherPlace(finding)), a project that was split or merged: a change that begins with it is not one "
            + "project's"
    case .sameYearTwice:
        return "\(quoted(finding.project)) has two forms of one kind\(year), the other \(otherPlace(finding)): " + twice(finding)
    case .perhapsOneBody:
        return "\(quoted(finding.found)) and \(quoted(finding.expected)) are taken for two bodies, which no tie crosses"
            + evidence(finding.evidence, after: ", though ")
            + ": where projects of the one go on at the other, a decision same_unit puts the two together"
    default:
        return "\(quoted(finding.found)) and \(quoted(finding.expected)) are taken for one body" + evidence(finding.evidence)
    }
}

private func twice(_ finding: Finding) -> String {
    switch (finding.found.isEmpty, finding.expected.isEmpty) {
    case (true, true): "neither states a budget"
    case (true, false): "only that one states a budget, \(yuan(finding.expected))"
    case (false, true): "only this one states a budget, \(yuan(finding.found))"
    case (false, false) where finding.found == finding.expected: "they state the same budget, which counts once"
    case (false, false):
        "they state \(yuan(finding.found)) and \(yuan(finding.expected)), so neither counts and nothing is added up"
    }
}

/// How many such lines the form has, where there are more than this one.
private func linesInAll(_ count: Text) -> String { count.isEmpty || count == "1" ? "" : " (\(count) such lines in this form)" }

private func change(_ percent: Percent) -> String {
    grouped(Percent(hundredths: Int64(clamping: percent.hundredths.magnitude)).description)
        + (percent.hundredths < 0 ? " % less" : " % more")
}
private func yuan(_ amount: Text) -> String { grouped(amount.description) + " yuan" }

private func evidence(_ pieces: [NameEvidence], after words: String = ": ") -> String {
    let sentences = pieces.map { piece in
        switch piece {
        case .sameProjects(let count, let example):
            count == 1
                ? "the project \(quoted(example)) goes on from one name to the other"
                : "\(count) projects go on from one name to the other, such as \(quoted(example))"
        case .statedFigures(let count, let example):
            count == 1
                ? "a form of the latter states \(yuan(example)) as the budget of the year before, to the fen that of the former's form"
                : "forms of the latter state \(count) budgets of the year before that are to the fen those of the former's forms, "
                    + "such as \(yuan(example))"
        case .oneAfterTheOther(let last, let first): "the forms of the former end in \(last), those of the latter begin in \(first)"
        case .samePlace(let place): "both are of \(quoted(place))"
        case .sameDocument(let source): "\(singleLine(source)) prints both names"
        case .sameDepartment(let department): "both belong to \(quoted(department))"
        case .similarNames: "the names are nearly the same"
        case .decision(let source, let line): "\(singleLine(source)):\(line) decides so"
        }
    }
    return sentences.isEmpty ? "" : words + sentences.joined(separator: "; ")
}

private func measure(_ subject: Text) -> String { subject == "executed" ? "spending" : "budget" }

/// `“12x” under 项目当年预算`
private func value(_ finding: Finding) -> String { quoted(finding.found) + under(finding.subject) }

private func label(_ subject: Text) -> String { subject.isEmpty ? "one label" : shown(subject) }
private func under(_ subject: Text) -> String { subject.isEmpty ? "" : " under \(shown(subject))" }
private func of(_ project: Text) -> String { project.isEmpty ? "" : " of \(quoted(project))" }
private func detail(_ text: Text, before: String = ": ") -> String { text.isEmpty ? "" : before + shown(text) }
/// A sentence of this program, which is not cut.
private func whole(_ sentence: Text, before: String = ": ") -> String { sentence.isEmpty ? "" : before + singleLine(sentence) }

func otherPlace(_ finding: Finding) -> String {
    guard !finding.otherSource.isEmpty, finding.otherSource != finding.source else {
        return finding.otherLine.map { "on line \($0)" } ?? "elsewhere"
    }
    return "in " + singleLine(finding.otherSource) + (finding.otherLine.map { ":\($0)" } ?? "")
}
