import Analytics
import Ingest

/// One clause a kind of evidence: what was found, without its weight and place.
/// - Parameters:
///   - passage: the longest shared passage as a form prints it, where it is to be quoted.
///   - isLittle: whether what is shared is so little that it speaks against the tie.
func englishClause(for evidence: Evidence, passage: Text?, isLittle: Bool = false, money: (Amount) -> String) -> String {
    switch evidence {
    case .candidates(let count): "before anything is compared, it is one of \(count) projects that it could be"
    case .sameName: "the same name"
    case .similarNames(percent: 0): "the names have no two neighbouring characters in common"
    case .similarNames(let percent): "\(percent) % of the pairs of neighbouring characters in the names are the same"
    case .sameNameButForCommonWords: "the names differ only in years and common words"
    case .namesToldApart(let from, let to):
        "the names are made to tell projects apart: \(quotedInEvidence(from)) and \(quotedInEvidence(to))"
    case .nameQuoted(let name, let side, let asPredecessor):
        "the text of the \(form(side)) names \(quotedInEvidence(name))" + (asPredecessor ? " as what was before" : "")
    case .nameInText(let name, let side, let percent):
        "\(percent) % of the rare words of the name \(quotedInEvidence(name)) stand in the text of the \(form(side.other))"
    case .sharedPassages(let runs, let earlier, let later):
        "both texts have \(isLittle ? "little in common" : "passages") that hardly any other form has (\(runs) run\(runs == 1 ? "" : "s") of six characters)"
            + (passage.map { ", the longest " + quotedInEvidence($0) } ?? "")
            + (passage == nil || later == earlier ? "" : ", on the later form " + quotedInEvidence(later))
    case .alikeSubjects(let share): "\(tenths(share)) % of the rare words in both texts are the same"
    case .nextSubjects(let earlier, let later):
        "the next best project of the earlier year shares \(tenths(earlier)) % of the rare words, that of the later year \(tenths(later)) %"
    case .nothingShared: "both forms have text enough, and no passage stands in both"
    case .notComparable(let side): "the \(form(side)) has too little text to compare"
    case .rareIndicators(let names):
        "both have \(names.count == 1 ? "an indicator" : "indicators") that hardly any other form has: "
            + names.map(quotedInEvidence).joined(separator: ", ")
    case .noRareIndicator: "both have indicators that hardly any other form has, and none of them in common"

    case .statedFigureEqual(let measure, let amount, let others):
        "the later form states \(money(amount)) as the \(noun(measure)) of the year before, which is to the fen that of the earlier form"
            + (measure == .adjustedBudget ? ", as adjusted" : "")
            + (others > 0 ? ", and of \(others) other\(others == 1 ? "" : "s") of that year" : "")
    case .statedFigureDiffers(let stated, let own):
        "the later form states \(money(stated)) as the budget of the year before, the earlier form has \(money(own))"
    case .noStatedFigure: "the later form leaves the budget of the year before blank or states 0"
    case .budgetRatio(let percent): "the later budget is \(percent) % of the earlier one"
    case .sameOffice(let office): "both forms name the office \(quotedInEvidence(office))"
    case .differentOffice(let from, let to): "the offices differ: \(quotedInEvidence(from)) and \(quotedInEvidence(to))"
    case .differentNature(let from, let to): "nature or category differ: \(quotedInEvidence(from)) and \(quotedInEvidence(to))"
    case .yearsBetween(let count): "the body has forms of \(count) year\(count == 1 ? "" : "s") between the two, none of this project"

    case .sums(let before, let after, let rivals):
        "the budgets of all that belong together are \(money(before)) before and \(money(after)) after"
            + (rivals > 0 ? ", and \(rivals) other group\(rivals == 1 ? "" : "s") would fit as well" : "")
    case .statedSums(let amount): "the budgets stated of the year before add up to \(money(amount)), to the fen the earlier ones"
    case .groupOf(let count): "a correction, since the ties between these \(count) projects are weighed together, not one by one"
    case .goesOnItself(let name): "\(quotedInEvidence(name)) has a form of its own in the other years"
    case .rival(let name): "\(quotedInEvidence(name)) could take its place"
    case .decision(let line, let reason): "decided in line \(line) of the decisions" + (reason.isEmpty ? "" : ": \(reason)")
    }
}

/// `for 5.8 bits`
func englishDirection(_ weight: MatchWeight) -> String {
    weight > .zero ? "for \(bits(weight)) bits" : "against \(bits(MatchWeight(tenths: -weight.tenths))) bits"
}

private func form(_ side: Side) -> String { side == .earlier ? "earlier form" : "later form" }
private func noun(_ measure: Measure) -> String { measure == .executed ? "spending" : "budget" }
private func tenths(_ perMille: Int) -> String { PrintedNumber(digits: Int64(perMille), decimals: 1).description }
