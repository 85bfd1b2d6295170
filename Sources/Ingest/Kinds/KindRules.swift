/// What sets a kind of form apart. Each kind says it in a file of its own beside this one; all that reads or compares forms asks here, so often that it
/// is held, not copied.
package final class KindRules: Sendable {
    /// How its titles end. Several kinds may be called alike: a title is listed under the one that bears it most often.
    let titles: [String]
    /// How much such a title speaks for the kind.
    let titleVotes: Int
    /// The word that sets the titles of its lists apart; nil where their titles are like those of others.
    let wordOfLists: [UInt32]?
    /// The labels that only, or mostly, it prints, and how much each of them speaks for the kind.
    let evidence: [(label: Label, votes: Int)]
    /// Amounts whose labels it prints together: where all but one of them are there, that one was lost.
    let printedTogether: [AmountField]
    /// Labels of amounts in the order in which it prints them.
    let printedInOrder: [MoneyLabel]
    /// What 年度资金总额 is on it.
    let annualFunds: AmountField
    /// The budget of its year.
    package let budget: AmountField
    /// Whether it reports fiscal money only, so that its budget counts as fiscal.
    package let isFiscalOnly: Bool
    /// Whether it is filled in when its year is over: it states what was spent, and its text tells of that year.
    package let looksBack: Bool
    /// Whether its indicators have weights and scores, with a total.
    package let isScored: Bool

    init(
        titles: [String], titleVotes: Int, wordOfLists: String?, evidence: [(label: Label, votes: Int)], printedTogether: [AmountField],
        printedInOrder: [MoneyLabel], annualFunds: AmountField, budget: AmountField, isFiscalOnly: Bool, looksBack: Bool, isScored: Bool
    ) {
        (self.titles, self.titleVotes, self.evidence) = (titles, titleVotes, evidence)
        self.wordOfLists = wordOfLists.map { foldedScalars(Text($0)) }
        (self.printedTogether, self.printedInOrder) = (printedTogether, printedInOrder)
        (self.annualFunds, self.budget, self.isFiscalOnly) = (annualFunds, budget, isFiscalOnly)
        (self.looksBack, self.isScored) = (looksBack, isScored)
    }
}

extension KindRules {
    /// Whether it asks for the money of its year, by source.
    var asksForFunds: Bool { budget == .annualRequest }

    /// The amounts that it is there to say of its own year.
    package var figuresOfItsYear: [AmountField] { looksBack ? [budget, .executed] : [budget] }
}

extension FormKind {
    package var rules: KindRules {
        switch self {
        case .evaluation: .evaluation
        case .target: .target
        case .application: .application
        }
    }

    /// The kind of lists whose titles have the word of none.
    static let ofOtherLists = allCases.first { $0.rules.wordOfLists == nil } ?? allCases[0]

    /// What a form of this kind is that also prints the sources of its money: where the kind reports fiscal money only, one that asks for all of it.
    var withSources: FormKind { rules.isFiscalOnly ? Self.allCases.first(where: \.rules.asksForFunds) ?? self : self }

    /// Those that plan a year before those that look back on it: what the year was to achieve is said best by the first of them.
    package static let plansFirst = allCases.filter { !$0.rules.looksBack } + allCases.filter(\.rules.looksBack)
}

extension ProjectForm {
    /// The budget of its year.
    package var budget: Reading<Amount> { self[kind.rules.budget] }
}

extension AmountField {
    /// The budget over all years that the budget of a year is a part of.
    package var overAllYears: AmountField? {
        switch self {
        case .currentBudget: .totalBudget
        case .annualRequest: .totalFunds
        default: nil
        }
    }
}
