package import Ingest

/// What an amount measures. The raw value is what `observations.csv` writes.
package enum Measure: String, Sendable, Comparable {
    /// The budget of the year: 项目当年预算, 年度资金申请总额 or 当年预算数; of the year before: 上年预算额, 上年预算金额.
    case budget
    /// What was spent: 预算执行数; of the year before: 上年预算执行数.
    case executed

    /// Budget first.
    package static func < (left: Measure, right: Measure) -> Bool { left == .budget && right == .executed }
}

/// Which form states an amount. The raw value is what the CSV files write.
package enum Basis: String, Sendable, Comparable {
    /// The form of the year itself.
    case ownForm = "own_form"
    /// The form of the following year, in its 上年 figures.
    case statedNextYear = "stated_next_year"

    /// Own forms first.
    package static func < (left: Basis, right: Basis) -> Bool { left == .ownForm && right == .statedNextYear }
}

/// Where something is printed.
package struct Place: Hashable, Comparable, Sendable {
    /// The document, as the user gave its path.
    package var source: Text
    /// Counted from 1.
    package var line: LineNumber

    /// A line of a document.
    package init(source: Text, line: LineNumber) {
        self.source = source
        self.line = line
    }

    /// By document, then by line.
    package static func < (left: Place, right: Place) -> Bool {
        left.source == right.source ? left.line < right.line : left.source < right.source
    }
}

/// One amount of one measure of one project in one fiscal year.
package struct Observation: Hashable, Sendable {
    /// The year that the amount belongs to: for 上年 figures the year before the form's.
    package var year: FiscalYear
    /// Whether it is the budget or what was spent.
    package var measure: Measure
    /// In fen; may be zero or negative, as printed.
    package var amount: Amount
    /// Whether the year's own form states it.
    package var basis: Basis
    /// 项目名称 as the form prints it.
    package var project: Text
    /// The unit as the form prints it; empty when it prints none.
    package var unit: Text
    /// The id of the form.
    package var form: Text
    /// The kind of the form that states it.
    package var kind: FormKind
    /// Where the amount is printed.
    package var place: Place
}
