package import Ingest

/// What an amount measures. The raw value is what `observations.csv` writes.
package enum Measure: String, Sendable, Comparable {
    /// The budget of the year: 项目当年预算, 年度资金申请总额 or 当年预算数; of the year before: 上年预算额, 上年预算金额.
    case budget
    /// The budget as adjusted in the course of the year: 全年预算数 beside 年初预算数. Where a form prints it alone it is the `budget`.
    case adjustedBudget = "adjusted_budget"
    /// What was spent: 预算执行数; of the year before: 上年预算执行数.
    case executed

    /// Budget first, spending last.
    package static func < (left: Measure, right: Measure) -> Bool { left.order < right.order }

    private var order: Int {
        switch self {
        case .budget: 0
        case .adjustedBudget: 1
        case .executed: 2
        }
    }
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

/// One amount of one measure of one project in one fiscal year. There are many of them: each holds its form, and what it takes to find it there.
package struct Observation: Sendable {
    /// In fen; may be zero or negative, as printed.
    package let amount: Amount
    private let statingForm: ProjectForm
    private let shortLine: Int32
    private let shortYear: Int32
    /// Whether it is the budget or what was spent.
    package let measure: Measure
    /// Whether the year's own form states it.
    package let basis: Basis

    /// - Parameters:
    ///   - year: the year that the amount belongs to: for 上年 figures the year before the form's.
    ///   - line: where the form prints the amount.
    init(_ amount: Amount, _ measure: Measure, _ basis: Basis, of year: FiscalYear, on form: ProjectForm, line: LineNumber) {
        self.amount = amount
        self.measure = measure
        self.basis = basis
        statingForm = form
        shortLine = Int32(line)
        shortYear = Int32(year.number)
    }

    /// The year that the amount belongs to.
    package var year: FiscalYear { FiscalYear(Int(shortYear)) }
    /// 项目名称 as the form prints it.
    package var project: Text { statingForm.project }
    /// The unit as the form prints it; empty when it prints none.
    package var unit: Text { statingForm.unit }
    /// The id of the form.
    package var form: Text { statingForm.id }
    /// The kind of the form that states it.
    package var kind: FormKind { statingForm.kind }
    /// Whether it is a budget as adjusted in the course of the year, of a form that prints no other.
    package var isAdjusted: Bool { measure == .budget && basis == .ownForm && statingForm.isBudgetAdjusted }
    /// Where the amount is printed.
    package var place: Place { Place(source: statingForm.source, line: LineNumber(shortLine)) }
}

extension Observation: Hashable {
    package static func == (left: Observation, right: Observation) -> Bool {
        left.shortLine == right.shortLine && left.amount == right.amount && left.shortYear == right.shortYear
            && left.measure == right.measure && left.basis == right.basis
            && (left.statingForm.isSame(as: right.statingForm) || left.isStatedAlike(right))
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(amount)
        hasher.combine(shortLine)
        hasher.combine(shortYear)
    }

    /// Whether nothing tells the forms apart.
    private func isStatedAlike(_ other: Observation) -> Bool {
        let (form, others) = (statingForm, other.statingForm)
        return form.source == others.source && form.ordinal == others.ordinal && form.kind == others.kind && form.project == others.project
            && form.unit == others.unit
    }
}
