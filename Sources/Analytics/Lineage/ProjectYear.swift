package import Ingest

/// One project in one fiscal year: what lineage ties together. One value for all ties that it is in.
package final class ProjectYear: Sendable {
    /// The fiscal year of its forms.
    package let year: FiscalYear
    /// 项目名称 as the first of its forms prints it.
    package let name: Text
    /// `name`, as it is compared.
    package let comparableName: ComparableName
    /// The forms of this year that print this name, in order of document and place; never empty.
    package let forms: [ProjectForm]
    /// The budget that counts; nil when its forms state none, or contradict each other.
    package let budget: Observation?
    /// 全年预算数, where its forms have it beside the budget; nil as for `budget`. A later form may state it as the year's budget.
    let adjustedBudget: Observation?
    /// The budgets and amounts spent that its forms state of the year before (上年), zero and blank left out.
    package let statedPrior: [Observation]
    /// Where its name is printed.
    package let place: Place

    init(year: FiscalYear, forms: [ProjectForm]) {
        self.year = year
        self.forms = forms
        name = forms[0].project
        comparableName = ComparableName(name)
        place = Place(source: forms[0].source, line: forms[0][.project].line ?? forms[0].firstLine)
        let stated = forms.flatMap(observe)
        budget = settle(stated.filter { $0.measure == .budget && $0.basis == .ownForm }).counting
        adjustedBudget = settle(stated.filter { $0.measure == .adjustedBudget }).counting
        statedPrior = stated.filter { $0.basis == .statedNextYear && $0.amount.fen != 0 }
    }

    /// Tells the projects of one body apart.
    struct Key: Hashable {
        let year: FiscalYear
        let name: ComparableName
    }

    var key: Key { Key(year: year, name: comparableName) }

    /// 申报单位名称 of its first form; empty when it prints none.
    package var unit: Text { forms[0].unit }
}

/// The projects of a body by year and name, in order of year, document and place.
/// - Parameter forms: in order of document and place; those without a year or a project name are left out.
func projectYears(_ forms: [ProjectForm]) -> [ProjectYear] {
    var positions: [NameAndYear: Int] = [:]
    var groups: [(year: FiscalYear, forms: [ProjectForm])] = []
    for form in forms {
        guard let year = form.fiscalYear, !form.project.isEmpty else { continue }
        let key = NameAndYear(name: ComparableName(form.project), year: year)
        if let position = positions[key] {
            groups[position].forms.append(form)
        } else {
            positions[key] = groups.count
            groups.append((year, [form]))
        }
    }
    return groups.map { ProjectYear(year: $0.year, forms: $0.forms) }.sorted { ($0.year, $0.place) < ($1.year, $1.place) }
}

private struct NameAndYear: Hashable {
    let name: ComparableName
    let year: FiscalYear
}
