/// A form with all that is printed on it, before it takes a layout.
package struct FilledForm: Sendable {
    package var key: ProjectKey
    package var year: YearOfForms
    var department: String
    var office: String
    var category: String
    /// 项目概况 of a target form.
    var overview = ""
    var basis = ""
    var need = ""
    var rules = ""
    var plan = ""
    /// The goal on every kind of form.
    var goal = ""
    /// 主要绩效 of an evaluation.
    var results = ""
    var problems = ""
    var remedies = ""
    /// Yuan.
    package var budget: Int64
    package var executed: Int64
    package var priorBudget: Int64?
    package var priorExecuted: Int64?
    /// Parts of an application's budget.
    package var fiscal: Int64 = 0
    package var carryover: Int64 = 0
    package var other: Int64 = 0
    var indicators: [FormIndicator] = []
}

/// A row of the table of indicators.
struct FormIndicator {
    let section: IndicatorSection
    let name: String
    let value: Int
    /// Empty for percent.
    let unit: String
    /// Of an evaluation, in points.
    var weight = 0
    var score = 0
}
