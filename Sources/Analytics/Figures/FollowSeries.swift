import Ingest

/// The series of a body, and what comparing their forms found.
struct FollowedSeries {
    var series: [Series]
    var findings: [Finding]
}

/// Puts the projects of one body into series, along their lineage.
/// - Parameters:
///   - projects: in order of year and place.
///   - indicators: of the projects.
func followSeries(_ projects: [ProjectYear], _ indicators: NumberedIndicators, lineage: Lineage) -> FollowedSeries {
    var followed = FollowedSeries(series: [], findings: [])
    var likeness = IndicatorNameLikeness(indicators)
    for chain in chains(projects, lineage) {
        let forms = chain.projects.flatMap { projects[$0].forms }.sorted { ($0.source, $0.firstLine) < ($1.source, $1.firstLine) }
        for project in chain.projects { followed.findings += findTwice(projects[project].forms) }
        let (years, findings) = settleYears(forms, chain.cuts)
        followed.findings += findings
        guard !years.isEmpty else { continue }
        let name = projects[chain.projects.last!].name
        var series = Series(name: name, years: years, changes: changes(between: years, cuts: chain.cuts), cuts: chain.cuts)
        series.indicators = compareIndicators(projects, series: chain.projects, cuts: chain.cuts, &likeness)
        followed.series.append(series)
    }
    followed.series.sort { ($0.name, $0.years[0].year) < ($1.name, $1.years[0].year) }
    followed.findings += doubtChanges(&followed.series, lineage: lineage)
    return followed
}

/// One project through the years.
private struct Chain {
    /// Positions in the body's list, in order of year.
    var projects: [Int] = []
    var cuts = Cuts()
}

/// The projects that became one another whole, in order of their first ones. A part of a split that keeps the name stays in the series of that name,
/// and nothing is compared across the split.
private func chains(_ projects: [ProjectYear], _ lineage: Lineage) -> [Chain] {
    var chainOf: [ProjectYear.Key: Int] = [:]
    var next: [ProjectYear.Key: ProjectYear.Key] = [:]
    var cutBefore: Set<ProjectYear.Key> = []
    var cutAfter: Set<ProjectYear.Key> = []
    for group in lineage.groups {
        let isWhole = group.ties.count == 1
        for tie in group.ties where isWhole || tie.from.comparableName == tie.to.comparableName { next[tie.from.key] = tie.to.key }
        guard !isWhole else { continue }
        cutAfter.formUnion(group.from.map(\.key))
        cutBefore.formUnion(group.to.map(\.key))
    }
    var chains: [Chain] = []
    for (position, project) in projects.enumerated() {
        let key = project.key
        let chain = chainOf[key] ?? chains.count
        if chain == chains.count { chains.append(Chain()) }
        chains[chain].projects.append(position)
        if cutBefore.contains(key) { chains[chain].cuts.before.insert(project.year) }
        if cutAfter.contains(key) { chains[chain].cuts.after.insert(project.year) }
        if let following = next[key] { chainOf[following] = chain }
    }
    return chains
}

/// The figures of each year that the forms of a series state.
private func settleYears(_ forms: [ProjectForm], _ cuts: Cuts) -> (years: [SeriesYear], findings: [Finding]) {
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
        figures.executionRates = executionRates(budget: figures.budget, executed: figures.executed, forms: own)
        figures.funding = budget.contested.isEmpty ? funding(of: own) : []
        return figures
    }
    compareShares(&years, cuts)
    return (years, findings)
}
