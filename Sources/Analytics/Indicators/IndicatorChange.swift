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

/// An indicator in two years.
package struct IndicatorChange: Sendable {
    package var fate: IndicatorFate
    /// nil where it was added.
    package var from: Indicator?
    /// nil where it was dropped.
    package var to: Indicator?
}

/// The indicators of a project's forms of two years, one beside the other.
package struct IndicatorComparison: Sendable {
    /// The earlier form.
    package var from: ProjectForm
    /// The later form.
    package var to: ProjectForm
    /// In the order of the earlier form, then those added in the order of the later one.
    package var changes: [IndicatorChange]
}
