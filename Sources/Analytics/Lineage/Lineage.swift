package import Ingest

/// What became of a project between two years. The raw value is what `lineage.csv` writes.
package enum Relation: String, Sendable, CaseIterable {
    /// The same body and name.
    case continued
    /// One project under another name.
    case renamed
    /// One project in several.
    case split
    /// Several projects in one.
    case merged
    /// Several projects in several others.
    case recut
    /// No predecessor was found, though forms of an earlier year were.
    case started
    /// No successor was found, though forms of a later year were.
    case ended
    /// No form of the body was loaded for any later year, though others' forms were.
    case notObserved = "not_observed"
}

/// How sure a tie is. The raw value is what `lineage.csv` writes.
package enum Confidence: String, Sendable, Comparable {
    /// Probability at least 0.99.
    case certain
    /// Probability at least 0.9.
    case likely
    /// Less: it is shown and never used in figures.
    case hint

    init(_ weight: MatchWeight) {
        let probability = weight.probability
        self = probability >= 0.99 ? .certain : probability >= 0.9 ? .likely : .hint
    }

    /// The surest first.
    package static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .certain: 0
        case .likely: 1
        case .hint: 2
        }
    }
}

/// What the lineage of a body says. Figures use the groups and never the hints.
package struct Lineage: Sendable {
    /// In order of years and places. Each project is in at most one group as an earlier and in one as a later one.
    package var groups: [LineageGroup] = []
    /// Ties that are not sure enough to be used, in order of years and places.
    package var hints: [Tie] = []
    /// Projects whose predecessor or successor was looked for and not found, in order.
    package var fates: [Fate] = []
}

/// Projects that one tie after another holds together between two years.
package struct LineageGroup: Sendable {
    /// One of `continued`, `renamed`, `split`, `merged`, `recut`.
    package var relation: Relation
    /// In order of year and place.
    package var from: [ProjectYear]
    /// In order of year and place.
    package var to: [ProjectYear]
    /// In order of `from`, then of `to`.
    package var ties: [Tie]
    /// How many other groups of the candidates of the same projects add up at least as well; 0 where it is one project that became one.
    package var rivals: Int = 0

    /// The earlier budgets; nil when one of them is unknown.
    package var before: Amount? { total(from) }
    /// The later budgets; nil when one of them is unknown.
    package var after: Amount? { total(to) }

    private func total(_ projects: [ProjectYear]) -> Amount? {
        var sum: Amount? = Amount(fen: 0)
        for project in projects {
            guard let budget = project.budget else { return nil }
            sum = sum?.adding(budget.amount)
        }
        return sum
    }
}

/// One project of an earlier year that became, in whole or part, one of a later year.
package struct Tie: Sendable {
    package var from: ProjectYear
    package var to: ProjectYear
    /// For and against, in the order in which it was weighed; the weights add up to `weight`.
    package var evidence: [WeighedEvidence]
    /// How much better the best account of the body's projects is with this tie than without it.
    package var weight: MatchWeight
    package var confidence: Confidence
    /// The decision that made it: `confirm`, or `sameUnit` where it stands between two unit names that are one body by decision and the evidence did
    /// the rest. nil where the evidence alone did.
    package var decision: Decision?
    /// What the best account without this tie would tie instead, the strongest first.
    package var rivals: [Rival] = []

    /// Whether the tie itself was decided.
    package var isConfirmed: Bool { decision?.kind == .confirm }

    /// 0 to 1; 1 where it was confirmed.
    package var probability: Double { isConfirmed ? 1 : weight.probability }
}

/// A tie that lost to another one.
package struct Rival: Sendable {
    package var from: ProjectYear
    package var to: ProjectYear
    /// What it would gain in place of the tie that won; less than what that tie weighs.
    package var weight: MatchWeight
}

/// A project without a predecessor or a successor.
package struct Fate: Sendable {
    /// One of `started`, `ended`, `notObserved`.
    package var relation: Relation
    package var project: ProjectYear
    /// The decision that made it: that the project is new, or that a tie is rejected. nil where there is none.
    package var decision: Decision?
}
