package import Ingest

/// One piece of evidence for or against a tie, as facts. One place (`Report`) makes the sentence.
package enum Evidence: Hashable, Sendable {
    /// How rare a tie is before anything is compared: one of so many projects that it could be.
    case candidates(Int)
    /// Both years' forms of the body print this name.
    case sameName
    /// The names share so much, in percent of their pairs of characters.
    case similarNames(percent: Int)
    /// The names differ only in words such as 专项, 经费, 项目 or in a year.
    case sameNameButForCommonWords
    /// The names differ in a number, a direction, a phase or one of a pair of opposites (建设, 运维): names made to tell projects apart.
    case namesToldApart(Text, Text)
    /// The text of one form prints the other's full project name.
    case nameQuoted(Text, by: Side, asPredecessor: Bool)
    /// So much of the words of the full name of one side's project stands in the text of the other side's form, each word counted by its rarity, in
    /// percent; of the other name it is no more.
    case nameInText(Text, of: Side, percent: Int)
    /// So many runs of six characters stand in both texts and in hardly any other; the longest passage of both, as each form prints it.
    case sharedPassages(runs: Int, earlier: Text, later: Text)
    /// How much of the rare words of both texts and their indicators is the same, in thousandths.
    case alikeSubjects(perMille: Int)
    /// As `alikeSubjects`: how alike the most alike other projects of the earlier and of the later year are.
    case nextSubjects(earlier: Int, later: Int)
    /// Both have text enough to compare, and nothing of it is shared.
    case nothingShared
    /// A form has too little text to compare: neither for nor against.
    case notComparable(Side)
    /// Indicators (三级指标) of this name are in both forms and in hardly any other.
    case rareIndicators([Text])
    /// Both have indicators that hardly any other project has, and share none of them.
    case noRareIndicator
    /// The later form's 上年 figure is to the fen the earlier form's own; so many other projects of that year have the same.
    case statedFigureEqual(Measure, Amount, others: Int)
    /// The later form's 上年 budget is another amount than the earlier form's own.
    case statedFigureDiffers(stated: Amount, own: Amount)
    /// The later form leaves 上年 figures blank, or states 0.
    case noStatedFigure
    /// The later budget in percent of the earlier one.
    case budgetRatio(Percent)
    /// 具体实施处（科室） of both.
    case sameOffice(Text)
    case differentOffice(Text, Text)
    /// 项目性质, 项目类别 of both forms differ.
    case differentNature(Text, Text)
    /// So many years with forms of the body lie between the two forms.
    case yearsBetween(Int)
    /// The earlier and the later budgets of a group of ties; how many other groups of its candidates fit as well.
    case sums(before: Amount, after: Amount, rivals: Int)
    /// The parts' 上年 figures add up to the whole, or the merged project's is the sum of its predecessors' budgets, to the fen.
    case statedSums(Amount)
    /// What the tie weighs in its group of so many projects beyond the other pieces: each further member is rarer, passages that two ties share count
    /// once, and without the tie the others weigh otherwise.
    case groupOf(Int)
    /// The earlier project goes on under its own name, or the later one has a predecessor of its own name.
    case goesOnItself(Text)
    /// The best account of the same projects without this tie: what it ties instead.
    case rival(Text)
    /// The line of the decisions file that settles it, and its reason.
    case decision(line: Int, reason: Text)
}

/// Which form of a tie.
package enum Side: Hashable, Sendable {
    /// The form of the earlier year.
    case earlier
    /// The form of the later year.
    case later

    /// The other form of the tie.
    package var other: Side { self == .earlier ? .later : .earlier }
}

/// A piece of evidence, what it weighs and where both forms print it.
package struct WeighedEvidence: Hashable, Sendable {
    /// What was found.
    package var evidence: Evidence
    /// Negative speaks against the tie.
    package var weight: MatchWeight
    /// Where the earlier form prints it; nil where the evidence is about no single place.
    package var from: Place?
    /// Where the later form prints it; nil as for `from`.
    package var to: Place?

    init(_ evidence: Evidence, _ weight: MatchWeight, from: Place? = nil, to: Place? = nil) {
        self.evidence = evidence
        self.weight = weight
        self.from = from
        self.to = to
    }
}
