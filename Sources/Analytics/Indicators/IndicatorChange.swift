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
    private let shortFrom: Int32
    private let shortTo: Int32

    init(fate: IndicatorFate, from: Int = -1, to: Int = -1) {
        self.fate = fate
        shortFrom = Int32(from)
        shortTo = Int32(to)
    }

    /// Its position among the indicators of the earlier form; -1 where it was added.
    package var from: Int { Int(shortFrom) }
    /// Its position among the indicators of the later form; -1 where it was dropped.
    package var to: Int { Int(shortTo) }
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
    package var indicators: PackedIndicators { form.indicatorRows }
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
        (change.from < 0 ? nil : from.indicators[change.from], change.to < 0 ? nil : to.indicators[change.to])
    }
}
