import Analytics
import Ingest

/// What stands before a figure that needs a word of caution, or in its place.
enum Mark: String, CaseIterable {
    /// Only the next year's form states it.
    case stated = "s"
    /// The same, although the body has forms of the year itself.
    case noFormOfThatName = "s*"
    /// The same, and it is another project's figure to the fen.
    case figureOfAnother = "s!"
    /// It is the adjusted budget (全年预算数).
    case adjusted = "a"
    /// Two forms of one kind state different amounts.
    case contested = "?"

    init?(_ observation: Observation, _ doubt: Doubt?) {
        if observation.measure == .adjustedBudget {
            self = .adjusted
            return
        }
        guard observation.basis == .statedNextYear else { return nil }
        switch doubt {
        case nil: self = .stated
        case .noFormOfThatName: self = .noFormOfThatName
        case .figureOfAnother, .figureOfPredecessor: self = .figureOfAnother
        }
    }
}

/// Which marks a table can have.
enum MarkedFigures {
    case budgets
    case budgetsAndContested
    /// Budgets and spending, marked where they are stated a year later whatever is doubtful about it.
    case spending
}

extension ReportPage {
    /// The figure with its mark.
    func money(_ observation: Observation?, _ doubt: Doubt? = nil) -> String {
        guard let observation else { return missing }
        return [Mark(observation, doubt)?.rawValue, figures.money(observation.amount)].compactMap { $0 }.joined(separator: " ")
    }

    /// What the marks mean that such tables of this report have, body by body: a list above the tables.
    mutating func explainMarks(_ figures: MarkedFigures) {
        let marks: Set<Mark> =
            switch figures {
            case .budgets: usedMarks.intersection(Mark.statedMarks)
            case .budgetsAndContested: usedMarks.subtracting([.adjusted])
            case .spending: Set(usedMarks.map { Mark.statedMarks.contains($0) ? .stated : $0 }).intersection([.adjusted, .stated])
            }
        explain(marks)
    }

    /// What these marks mean: a list above the one table that has them. Those of stated figures begin with what the first of them means.
    mutating func explain(_ marks: Set<Mark>) {
        let marks = marks.isDisjoint(with: Mark.statedMarks) ? marks : marks.union([.stated])
        list(Mark.allCases.filter(marks.contains).map { words(.mark($0)) })
    }
}

extension Mark {
    static let statedMarks: Set<Mark> = [.stated, .noFormOfThatName, .figureOfAnother]
}

extension Analysis {
    /// The marks that the budgets have, all in all.
    var usedMarks: Set<Mark> {
        var marks: Set<Mark> = []
        eachYear { _, _, year in
            if let budget = year.budget, let mark = Mark(budget, year.doubt) { marks.insert(mark) }
            if year.isBudgetContested { marks.insert(.contested) }
            if year.executed?.basis == .statedNextYear { marks.insert(.stated) }
            if year[.adjustedBudget] != nil { marks.insert(.adjusted) }
        }
        return marks
    }
}

extension SeriesYear {
    /// Whether two forms state different budgets, so that neither counts.
    var isBudgetContested: Bool { contested.contains { $0.measure == .budget } }
}
