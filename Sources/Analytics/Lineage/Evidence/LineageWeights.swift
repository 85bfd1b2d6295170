/// What each piece of evidence weighs, in tenths of a bit: log2(m / u), where m is how often it is found between forms of one project and u how
/// often between forms of different ones. Nothing can be trained on the twenty projects of a body, so the table is set by hand, from what the
/// sample forms and the collections of `Benchmarks/` show; a weight is changed only with the benchmark's figures beside it.
enum LineageWeights {
    // Before anything is compared.
    /// Of the odds of one project among so many, this part in hundredths: what is compared is weighed by its rarity in the body, which holds the rest.
    static let partOfCandidates = 27

    // Names. u is low in any one body only for likeness beyond the words that all its projects share.
    /// At least so many percent of the pairs of characters: 40 % has 1 % false pairs on the samples, 70 % has none but near-namesakes.
    static let similarNames: [Level] = [
        Level(90, 42), Level(80, 32), Level(65, 21), Level(38, 10), Level(30, 5), Level(15, 0), Level(1, -3), Level(0, -8),
    ]
    /// 专项, 经费, a year: what a name gains and loses when nothing else changes.
    static let sameNameButForCommonWords = 48
    /// Such names are made to tell projects apart.
    static let namesToldApart = -20
    /// Two things of one kind are written of in the same words: all that texts say for a pair whose names differ in a number, a place or a phase.
    static let mostTextOfNamesakes = 30

    // Texts. Passages of forms of different projects come from a common template, which rarity removes.
    /// At least so many shared runs of six characters that hardly any other project has: 20 gave seven pairs on the samples, all right.
    static let sharedRuns: [Level] = [
        Level(120, 75), Level(60, 70), Level(35, 58), Level(20, 46), Level(12, 36), Level(7, 17), Level(1, -8),
    ]
    /// Both forms have text enough, and no run is shared.
    static let nothingShared = -10
    /// So many runs of its own a text needs before sharing none speaks against anything.
    static let comparableRuns = 40
    /// How alike the subjects are, in thousandths: below 60 lie nine in ten of all pairs.
    static let alikeSubjects: [Level] = [
        Level(500, 30), Level(250, 26), Level(160, 26), Level(130, 20), Level(100, 6), Level(80, -6), Level(60, -14), Level(0, -26),
    ]
    /// The most that subjects weigh that are alike in so few words, of texts that say little or of forms that have hardly any: one sentence in common
    /// (确保工作顺利开展) makes half of such a text.
    static let fewWords = 10
    static let alikeInFewWords = 8
    /// How many percent of the likeness with the next project of one year, the one that is further behind: from 150 on it is one project in most cases.
    static let aheadOfOne: [Level] = [
        Level(200, 14), Level(150, 12), Level(125, 8), Level(100, 0), Level(75, -8), Level(50, -12), Level(25, -15), Level(0, -20),
    ]
    /// The same for the one that is less behind; a split or merged project is as like its other part.
    static let aheadOfBoth: [Level] = [
        Level(200, 8), Level(150, 6), Level(125, 5), Level(75, 0), Level(50, -4), Level(25, -20), Level(0, -30),
    ]
    /// Likeness below this is none: nothing comes near.
    static let leastNextLikeness = 20
    /// Texts of more unequal length speak for a tie, never against it.
    static let mostTimesAsLong = 4
    /// A name in the other's text, unless it says that it is another project's (与…衔接): three on the samples, all right; the name of a project that goes on is a mention.
    static let nameQuoted = 57
    /// The same behind 原, 延续 or before 更名, 整合, 拆分, or beside such a name.
    static let namedAsPredecessor = 130
    /// Each further project that quotes the name halves it.
    static let leastQuotedName = 6
    /// The first indicator of a rare name, and each further one up to `mostIndicators`.
    static let firstIndicator = 23
    static let furtherIndicator = 24
    static let mostIndicators = 50
    /// How many percent of the words of one name stand in the other form's text, where the names themselves share less than `leastNamesAlike` percent and
    /// neither text prints the other's name in full: what becomes a project of its own is told in the whole's text, and a part in the merged one's.
    static let nameInText: [Level] = [Level(70, 16), Level(50, 10), Level(40, 2), Level(20, 0), Level(10, -4), Level(0, -6)]
    static let leastNamesAlike = 30
    /// From so many percent on a pair is worth weighing.
    static let leastNameInText = 50
    /// Passages, quoted names and indicators say the same thing in part: beyond the strongest, the others count half, and all together this at most.
    static let mostText = 160
    /// Both have indicators of their own, and none in common.
    static let noRareIndicator = -22

    // Amounts.
    /// To the fen the other's own budget: by the significant digits of the amount, since round amounts are equal by chance.
    static let statedBudgetEqual = [0, 20, 32, 48, 62, 75, 85]
    /// The amount spent equals too, and is not the budget: by significant digits, since it is seldom round.
    static let statedExecutedEqual = [0, 5, 15, 30, 45, 60, 70]
    static let statedBudgetDiffers = -35
    static let noStatedFigure = -7
    /// The budgets of a renamed project, the larger in percent of the smaller: at most so much.
    static let budgetRatio: [Level] = [
        Level(115, 15), Level(150, 10), Level(220, -2), Level(400, -12), Level(1000, -20), Level(Int.max, -30),
    ]

    // Attributes.
    static let sameOffice = 8
    static let differentOffice = -8
    static let differentNature = -5
    /// For each year with forms of the body that lies between.
    static let yearBetween = -30
    /// With more of them between, nothing makes a pair a candidate: figures are stated of the year before alone.
    static let mostYearsBetween = (sameNameButForCommonWords + mostText + sameOffice - leastCandidate) / -yearBetween

    // Groups.
    /// A second part or a second predecessor is rarer than a renaming.
    static let furtherMember = -5
    /// Several projects in several others: hardly ever.
    static let recut = -50
    /// The sum of the parts in percent off the whole: at most so much.
    static let sums: [Level] = [Level(2, 50), Level(8, 42), Level(15, 10), Level(30, -20), Level(Int.max, -50)]
    /// Equal to the fen: by significant digits. One merger in three of the collections keeps its budget, one in twenty of the second generator's.
    static let equalSums = [0, 50, 50, 62, 80, 95, 105]
    /// Three parts are looked for at once where their sum has so many significant digits.
    static let leastDigitsOfThree = 3
    /// A part of fewer percent of the whole changes no sum: the sums weigh then hardly more than the budgets of a renamed project.
    static let leastPart = 4
    static let sumsWithoutAPart = 22
    /// To the fen: by the significant digits, as `statedBudgetEqual`; two figures have to agree where there it is one.
    static let statedSums = [0, 40, 60, 80, 90, 100, 110]
    /// A further member whose shared passages are all shared by a weightier one, too.
    static let nothingOfItsOwn = -40
    /// The same name in another year of the same body: by definition one project.
    static let sameName = 200
    /// Unless the subjects of the two forms are less alike than this, in thousandths, they share nothing else,
    static let leastOwnLikeness = 100
    /// and another project weighs at least so much as predecessor of the later one.
    static let takesName = 80
    /// A decision outranks all evidence.
    static let decision = 400
    /// The project goes on under its own name: it has then mostly nothing to do with the other.
    static let goesOnItself = -50

    // Bounds.
    /// Pairs that weigh less by themselves are no candidates: a third part of which nothing but the missing amount speaks weighs -90.
    static let leastCandidate = -110
    /// Pairs that weigh less make no rival of a group, however well their amounts add up.
    static let leastRival = -80
    /// Pairs that would gain less are not shown as hints: of those below, one in six is a tie on the collections.
    static let leastHint = 0
    /// Pairs whose one project goes on under its own name are hints where all else weighs so much: two on the samples, both as a reader would say; one for a
    /// hundred ties on the collections.
    static let leastSharedWork = 50

    /// A limit and the weight within it, in tenths of a bit.
    struct Level {
        let limit: Int
        let weight: Int

        init(_ limit: Int, _ weight: Int) {
            self.limit = limit
            self.weight = weight
        }
    }
}

extension [LineageWeights.Level] {
    /// The weight of the first level that `value` reaches; nil below the last.
    func reached(by value: Int) -> MatchWeight? { first { value >= $0.limit }.map { MatchWeight(tenths: $0.weight) } }
    /// The weight of the first level that `value` does not exceed.
    func within(_ value: Int) -> MatchWeight? { first { value <= $0.limit }.map { MatchWeight(tenths: $0.weight) } }
}
