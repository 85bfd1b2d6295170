package import Ingest

/// Everything that a report is written from.
package struct Analysis: Sendable {
    /// The documents that were read, as the user gave their paths, in order of their bytes; also those without a form.
    package var sources: [Text]
    /// All forms as read, in order of document and place; also those that have no series because their year or project is unknown.
    package var forms: [ProjectForm]
    /// In order of their names.
    package var bodies: [Body]
    /// The rows of the decisions file that decide something, as given; also those that could not be applied.
    package var decisions: [DecisionRow] = []
    /// What was found while reading and while comparing: errors first, then in order of document and line.
    package var findings: [Finding]
    /// How often each rule of the audit could be applied, in the order of the catalogue.
    package var audit: [AuditCount]
    /// A change of a budget by at least so much is a finding.
    package var changeThreshold: Percent = .usualThreshold
    /// The years in which anything was observed in the whole collection, where only a part of it was analysed; else nil.
    package var figureYearsOfAll: [FiscalYear]? = nil
}

/// A public body (预算单位), under however many printed names.
package struct Body: Sendable {
    /// The unit name that its newest forms print (the most of them, where they differ); empty when its forms print none.
    package var name: Text
    /// All printed names, `name` first, the others in order.
    package var names: [Text]
    /// In order of their names.
    package var series: [Series]
    /// What became of its projects.
    package var lineage: Lineage
    /// In order of year, own forms first.
    package var totals: [YearTotal]
    /// In order of years.
    package var comparisons: [YearComparison]
    /// In order of year and source of funds.
    package var fundingTotals: [FundingTotal]

    /// Tells two bodies without a printed name apart.
    var firstPlace: Place { series.first?.years.first?.observations.first?.place ?? Place(source: .empty, line: 0) }
}

/// One project through the years, along its lineage: by its name, and through renames.
package struct Series: Sendable {
    /// The project name that its newest form prints.
    package var name: Text
    /// The years in which an amount was observed, in order. A year in between without a form is a gap, not an end.
    package var years: [SeriesYear]
    /// Between neighbouring years with a known budget, in order; none across a split or merger.
    package var changes: [Change]
    /// What became of its indicators, between neighbouring years with indicators, in order; none across a split or merger.
    package var indicators: [IndicatorComparison] = []
    /// Where the project was split from, merged with or recut with others.
    package var cuts = Cuts()

    /// The figures of one year; nil when none was observed.
    package func year(_ year: FiscalYear) -> SeriesYear? { years.firstIndex { $0.year == year }.map { years[$0] } }

    /// The amount that counts for one year; nil when there is none.
    package func amount(_ measure: Measure, _ year: FiscalYear) -> Amount? {
        for index in years.indices where years[index].year == year {
            return years[index][measure]?.amount
        }
        return nil
    }
}

/// What is known of one project in one fiscal year. All tables and rules go through the years: one is held, never copied.
package final class SeriesYear: Sendable {
    /// The year that the figures belong to.
    package let year: FiscalYear
    /// The project's name as the year's own form prints it, or as the next year's form does where there is no own form.
    package let project: Text
    /// Whether the project has a form of this year.
    package let hasOwnForm: Bool
    /// nil when no form states it, or when two forms of one kind state different amounts (`contested`).
    package let budget: Observation?
    /// nil as for `budget`.
    package let executed: Observation?
    /// 全年预算数, where the year's own forms have a cell for it beside the budget.
    let adjusted: AdjustedBudget
    /// Why `budget` may not be this project's; nil where the year has a form of its own, or nothing speaks against it.
    package let doubt: Doubt?
    /// Amounts of forms of one kind that contradict each other, so that none of them counts.
    package let contested: [Observation]
    /// What of `execution` is not an amount of the year.
    let executionRates: ExecutionRates?
    /// The sources of the year's money; empty when the year has no form of its own.
    package let funding: [FundingPart]

    /// - Parameters:
    ///   - year: as settled from the forms; the budget is not doubted yet.
    ///   - own: the forms of the year itself.
    init(_ year: SettledYear, project: Text, own: [ProjectForm], funding: [FundingPart]) {
        (self.year, self.project, hasOwnForm) = (year.year, project, !own.isEmpty)
        (budget, executed, contested) = (year.budget.counting, year.executed.counting, year.contested)
        adjusted =
            year.adjusted.counting.map { .known($0) } ?? (own.contains(where: \.hasAdjustedBudget) ? .unknown : .notOnForm)
        executionRates = Analytics.executionRates(budget: adjusted.inForce(budget), executed: executed, forms: own)
        (doubt, self.funding) = (nil, funding)
    }

    /// The same year, with a doubt about its budget.
    init(_ year: SeriesYear, doubt: Doubt) {
        (self.year, project, hasOwnForm, budget, executed) = (year.year, year.project, year.hasOwnForm, year.budget, year.executed)
        (adjusted, contested, executionRates, funding) = (year.adjusted, year.contested, year.executionRates, year.funding)
        self.doubt = doubt
    }

    /// nil when there is neither a computed nor a printed rate.
    package var execution: Execution? { executionRates.map { Execution(budget: budgetInForce, executed: executed, $0) } }

    /// What spending is held against: the adjusted budget where the own forms have a cell for it, else the budget; nil where that is unknown.
    package var budgetInForce: Observation? { adjusted.inForce(budget) }

    /// The amount that counts; nil when there is none.
    package subscript(measure: Measure) -> Observation? {
        switch measure {
        case .budget: budget
        case .adjustedBudget: if case .known(let adjusted) = adjusted { adjusted } else { nil }
        case .executed: executed
        }
    }

    /// Every amount of the year that `observations.csv` lists: budget first.
    package var observations: [Observation] {
        let counting = [self[.budget], self[.adjustedBudget], self[.executed]].compactMap { $0 }
        return contested.isEmpty ? counting : (counting + contested).sorted { $0.measure < $1.measure }
    }
}

/// 全年预算数 of a project and year.
enum AdjustedBudget: Sendable {
    case notOnForm
    case known(Observation)
    /// Blank, not readable, or contradicted by another form of the same kind.
    case unknown

    /// What spending is held against, beside the year's budget.
    func inForce(_ budget: Observation?) -> Observation? {
        switch self {
        case .notOnForm: budget
        case .known(let adjusted): adjusted
        case .unknown: nil
        }
    }
}
