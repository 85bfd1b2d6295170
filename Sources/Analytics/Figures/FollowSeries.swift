import Ingest

/// The series of a body, and what comparing their forms found.
struct FollowedSeries {
    var series: [Series]
    var findings: [Finding]
}

/// Puts the forms of one body into series.
/// - Parameter forms: in order of document and place.
func followSeries(_ forms: [ProjectForm]) -> FollowedSeries {
    var followed = FollowedSeries(series: [], findings: [])
    for group in groupByName(forms) {
        followed.findings += findTwice(group)
        let (years, findings) = settleYears(group)
        followed.findings += findings
        guard !years.isEmpty else { continue }
        followed.series.append(Series(name: newestName(group), years: years, changes: changes(between: years)))
    }
    followed.series.sort { $0.name < $1.name }
    followed.findings += doubtChanges(&followed.series)
    return followed
}

/// The forms that belong to one series. Lineage (renames) joins such groups; it has its place here.
private func groupByName(_ forms: [ProjectForm]) -> [[ProjectForm]] {
    var positions: [ComparableName: Int] = [:]
    var groups: [[ProjectForm]] = []
    for form in forms where form.fiscalYear != nil && !form.project.isEmpty {
        let name = ComparableName(form.project)
        if let position = positions[name] {
            groups[position].append(form)
        } else {
            positions[name] = groups.count
            groups.append([form])
        }
    }
    return groups
}

/// The name that the first form of the newest year prints.
private func newestName(_ forms: [ProjectForm]) -> Text {
    let newest = forms.compactMap(\.fiscalYear).max()
    return forms.first { $0.fiscalYear == newest }?.project ?? .empty
}

/// The figures of each year that the forms of a series state.
private func settleYears(_ forms: [ProjectForm]) -> (years: [SeriesYear], findings: [Finding]) {
    var findings: [Finding] = []
    let byYear = Dictionary(grouping: forms.flatMap(observe), by: \.year)
    var years = byYear.keys.sorted().map { year in
        let statements = byYear[year]!
        let budget = settle(statements.filter { $0.measure == .budget })
        let executed = settle(statements.filter { $0.measure == .executed })
        findings += budget.findings + executed.findings
        let own = forms.filter { $0.fiscalYear == year }
        var figures = SeriesYear(
            year: year, project: own.first?.project ?? statements[0].project, hasOwnForm: !own.isEmpty, budget: budget.counting,
            executed: executed.counting, contested: budget.contested + executed.contested)
        figures.execution = execution(of: figures, forms: own)
        figures.funding = budget.contested.isEmpty ? funding(of: own) : []
        return figures
    }
    compareShares(&years)
    return (years, findings)
}
