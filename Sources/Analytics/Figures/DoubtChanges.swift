import Ingest

/// Why a budget that only the next year's form states may not be the budget of the same project. A signal, not a verdict.
package enum Doubt: Hashable, Sendable {
    /// To the fen the budget of another project of the body, on that project's own form; it has no form of the year that states the figure.
    case figureOfAnother(Observation)
    /// The same, and lineage has found that this project came out of that one, not alone or not whole.
    case figureOfPredecessor(Observation, Relation)
    /// The body has forms of the year itself, and none of them is of this project.
    case noFormOfThatName

    /// The budget of another project that has the same figure; nil for any other doubt.
    package var otherBudget: Observation? {
        switch self {
        case .figureOfAnother(let other), .figureOfPredecessor(let other, _): other
        case .noFormOfThatName: nil
        }
    }
}

/// Fills in the doubts of a body's stated budgets and of the changes that begin with them.
/// - Returns: a finding for each budget that is another project's figure, too.
func doubtChanges(_ series: inout [Series], lineage: Lineage) -> [Finding] {
    let own = OwnBudgets(series)
    var relations: TieRelations?
    var findings: [Finding] = []
    for position in series.indices {
        for year in series[position].years.indices {
            let figures = series[position].years[year]
            guard !figures.hasOwnForm, let stated = figures.budget, var doubt = own.doubt(stated) else { continue }
            if let other = doubt.otherBudget {
                let known = relations ?? TieRelations(lineage)
                relations = known
                if let relation = known.relation(from: other, to: stated) { doubt = .figureOfPredecessor(other, relation) }
            }
            series[position].years[year] = SeriesYear(figures, doubt: doubt)
            if let other = doubt.otherBudget { findings.append(finding(doubt, stated, other)) }
            for change in series[position].changes.indices where series[position].changes[change].from == stated {
                series[position].changes[change].doubt = doubt
            }
        }
    }
    return findings
}

/// The budgets on the own forms of a body.
private struct OwnBudgets {
    private struct Figure: Hashable {
        let year: FiscalYear
        let amount: Amount
    }

    /// The series that had an own form in a year.
    private var seriesOfYear: [FiscalYear: Set<Int>] = [:]
    /// The first budget of each figure, by its place, among the projects that have no form of the year after.
    private var budgets: [Figure: Observation] = [:]

    init(_ series: [Series]) {
        for (position, series) in series.enumerated() {
            let years = series.years
            for year in years.indices where years[year].hasOwnForm { seriesOfYear[years[year].year, default: []].insert(position) }
        }
        for (position, series) in series.enumerated() {
            let years = series.years
            for year in years.indices where years[year].hasOwnForm {
                // A project that has a form of the stating year too keeps its own money: equal amounts are then a coincidence.
                if seriesOfYear[FiscalYear(years[year].year.number + 1)]?.contains(position) == true { continue }
                for budget in [years[year].budget, years[year][.adjustedBudget]] {
                    if let budget, budget.basis == .ownForm { add(budget) }
                }
            }
        }
    }

    private mutating func add(_ budget: Observation) {
        let figure = Figure(year: budget.year, amount: budget.amount)
        if let first = budgets[figure], !(budget.place < first.place) { return }
        budgets[figure] = budget
    }

    /// - Parameter stated: the budget of a year of which the project has no form.
    /// - Returns: nil where the body has no forms of the year at all.
    func doubt(_ stated: Observation) -> Doubt? {
        guard seriesOfYear[stated.year] != nil else { return nil }
        if stated.amount.fen != 0, let other = budgets[Figure(year: stated.year, amount: stated.amount)] { return .figureOfAnother(other) }
        return .noFormOfThatName
    }
}

/// What became of the projects of a body by their names and years.
private struct TieRelations {
    private struct Names: Hashable {
        let from: ProjectYear.Key
        let to: ProjectYear.Key
    }

    private var relations: [Names: Relation] = [:]

    init(_ lineage: Lineage) {
        for group in lineage.groups {
            for tie in group.ties {
                let names = Names(from: tie.from.key, to: tie.to.key)
                relations[names] = relations[names] ?? group.relation
            }
        }
    }

    /// How the project that states a figure of the year before came out of the project that has this budget; nil where it did not.
    func relation(from budget: Observation, to stated: Observation) -> Relation? {
        let from = ProjectYear.Key(year: budget.year, name: ComparableName(budget.project))
        let stating = ProjectYear.Key(year: FiscalYear(stated.year.number + 1), name: ComparableName(stated.project))
        return relations[Names(from: from, to: stating)]
    }
}

private func finding(_ doubt: Doubt, _ stated: Observation, _ other: Observation) -> Finding {
    var isPredecessor = false
    if case .figureOfPredecessor = doubt { isPredecessor = true }
    var finding = Finding(isPredecessor ? .statedFigureOfPredecessor : .statedFigureOfAnother, of: stated, against: other)
    finding.subject = other.project
    return finding
}
