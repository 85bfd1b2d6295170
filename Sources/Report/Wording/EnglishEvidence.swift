import Analytics
import Ingest

/// One clause a kind of evidence: what was found, without its weight and place.
func englishClause(for evidence: Evidence) -> String {
    switch evidence {
    case .candidates(let count): "one of \(count) projects that it could be"
    case .sameName: "the same name"
    case .similarNames(let percent): "\(percent) % of the names' character pairs are shared"
    case .sameNameButForCommonWords: "the names differ only in years and common words"
    case .namesToldApart(let from, let to): "the names tell two projects apart: \(quoted(from)) and \(quoted(to))"
    case .nameQuoted(let name, let side, let asPredecessor):
        "the \(form(side)) names \(quoted(name))" + (asPredecessor ? " as what was before" : "")
    case .sharedPassages(let runs, let longest):
        "\(runs) runs of characters stand in both texts and hardly any other, the longest \(quoted(longest))"
    case .alikeSubjects(let share): "\(tenths(share)) % of the rare words are the same"
    case .nothingShared: "no rare passage stands in both texts"
    case .notComparable(let side): "the \(form(side)) has too little text to compare"
    case .rareIndicators(let names):
        "both have the rare indicator\(names.count == 1 ? "" : "s") \(names.map(quoted).joined(separator: ", "))"
    case .noRareIndicator: "both have rare indicators, none of them in common"
    default: englishAmountClause(for: evidence)
    }
}

private func englishAmountClause(for evidence: Evidence) -> String {
    switch evidence {
    case .statedFigureEqual(let measure, let amount, let others):
        "the later form states \(amount.plainYuan) as the \(noun(measure)) of the year before, to the fen the earlier form's own"
            + (others > 0 ? " (and that of \(others) other\(others == 1 ? "" : "s"))" : "")
    case .statedFigureDiffers(let stated, let own):
        "the later form states \(stated.plainYuan) as the budget of the year before; the earlier form's own is \(own.plainYuan)"
    case .noStatedFigure: "the later form states nothing of the year before"
    case .budgetRatio(let percent): "the later budget is \(percent) % of the earlier one"
    case .sameOffice(let office): "the same office \(quoted(office))"
    case .differentOffice(let from, let to): "different offices: \(quoted(from)) and \(quoted(to))"
    case .differentNature(let from, let to): "different in nature: \(quoted(from)) and \(quoted(to))"
    case .yearsBetween(let count): "the body has forms of \(count) year\(count == 1 ? "" : "s") between the two"
    default: englishGroupClause(for: evidence)
    }
}

private func englishGroupClause(for evidence: Evidence) -> String {
    switch evidence {
    case .sums(let before, let after, let rivals):
        "the group's budgets are \(before.plainYuan) before and \(after.plainYuan) after"
            + (rivals > 0 ? "; \(rivals) other group\(rivals == 1 ? "" : "s") of the candidates would fit as well" : "")
    case .statedSums(let amount): "the figures stated of the year before add up to \(amount.plainYuan), to the fen the earlier budgets"
    case .groupOf(let count): "\(count) projects hang together, which is rarer than a renaming"
    case .goesOnItself(let name): "\(quoted(name)) has a form of its own in the other years"
    case .rival(let name): "\(quoted(name)) would be the next best"
    case .decision(let line, let reason): "decided in line \(line) of the decisions" + (reason.isEmpty ? "" : ": \(reason)")
    default: ""
    }
}

private func form(_ side: Side) -> String { side == .earlier ? "earlier form" : "later form" }
private func noun(_ measure: Measure) -> String { measure == .budget ? "budget" : "spending" }
private func tenths(_ perMille: Int) -> String { PrintedNumber(digits: Int64(perMille), decimals: 1).description }
private func quoted(_ text: Text) -> String { "“\(text)”" }
