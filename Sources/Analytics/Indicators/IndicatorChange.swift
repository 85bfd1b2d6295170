package import Ingest

/// What became of an indicator (三级指标) of a project between two years. The raw value is what `indicator_changes.csv` writes.
package enum IndicatorFate: String, Sendable, CaseIterable {
    /// The same name and target; also where one of the forms prints no target to compare.
    case kept
    /// The same unit and a greater number.
    case raised
    /// The same unit and a lesser number.
    case lowered
    /// The same number and unit, another sign in front (`>=90%`, `=90%`).
    case operatorChanged = "operator"
    /// Other words for the target, another unit, or a name of which a part differs.
    case reworded
    /// Only the earlier form has it.
    case dropped
    /// Only the later form has it.
    case added
}

/// An indicator in two years: small, as a project has some eight of them for each pair of years.
package struct IndicatorChange: Sendable {
    package let fate: IndicatorFate
    /// Its position among the indicators of the earlier form; -1 where it was added.
    private let from: Int32
    /// Its position among the indicators of the later form; -1 where it was dropped.
    private let to: Int32

    init(fate: IndicatorFate, from: Int = -1, to: Int = -1) {
        self.fate = fate
        self.from = Int32(from)
        self.to = Int32(to)
    }

    /// Its row of the earlier form; nil where it was added.
    fileprivate func indicator(from form: TargetsOfYear) -> PackedIndicator? { from < 0 ? nil : form.indicators[Int(from)] }
    /// Its row of the later form; nil where it was dropped.
    fileprivate func indicator(to form: TargetsOfYear) -> PackedIndicator? { to < 0 ? nil : form.indicators[Int(to)] }
}

/// What the form says that tells what a year was to achieve.
package struct TargetsOfYear: Sendable {
    package let fiscalYear: FiscalYear
    private let form: ProjectForm

    init(fiscalYear: FiscalYear, form: ProjectForm) {
        self.fiscalYear = fiscalYear
        self.form = form
    }

    /// The document, as the user gave its path.
    package var source: Text { form.source }
    /// All indicators of the form, in its order.
    var indicators: PackedIndicators { form.indicatorRows }
}

/// The indicators of a project's forms of two years, one beside the other.
package struct IndicatorComparison: Sendable {
    /// The earlier form.
    package var from: TargetsOfYear
    /// The later form.
    package var to: TargetsOfYear
    /// In the order of the earlier form, then those added in the order of the later one.
    package var changes: [IndicatorChange]

    /// The indicator as both forms print it; nil where a form does not have it.
    package func indicators(of change: IndicatorChange) -> (from: PackedIndicator?, to: PackedIndicator?) {
        (change.indicator(from: from), change.indicator(to: to))
    }
}
