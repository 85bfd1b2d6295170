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
    followed.series = inOrder(followed.series)
    followed.findings += doubtChanges(&followed.series, lineage: lineage)
    return followed
}

/// In order of names and first years.
private func inOrder(_ series: [Series]) -> [Series] {
    let keys = series.map { (name: $0.name, year: $0.years[0].year) }
    return keys.indices.sorted { (keys[$0].name, keys[$0].year) < (keys[$1].name, keys[$1].year) }.map { series[$0] }
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
    var positions: [ObjectIdentifier: Int] = [:]
    for (position, project) in projects.enumerated() { positions[ObjectIdentifier(project)] = position }
    var next = [Int?](repeating: nil, count: projects.count)
    var (isCutBefore, isCutAfter) = (next.map { _ in false }, next.map { _ in false })
    for group in lineage.groups {
        let isWhole = group.ties.count == 1
        for tie in group.ties where isWhole || tie.from.comparableName == tie.to.comparableName {
            next[positions[ObjectIdentifier(tie.from)]!] = positions[ObjectIdentifier(tie.to)]!
        }
        guard !isWhole else { continue }
        for project in group.from { isCutAfter[positions[ObjectIdentifier(project)]!] = true }
        for project in group.to { isCutBefore[positions[ObjectIdentifier(project)]!] = true }
    }
    var chains: [Chain] = []
    var chainOf = [Int?](repeating: nil, count: projects.count)
    for (position, project) in projects.enumerated() {
        let chain = chainOf[position] ?? chains.count
        if chain == chains.count { chains.append(Chain()) }
        chains[chain].projects.append(position)
        if isCutBefore[position] { chains[chain].cuts.before.insert(project.year) }
        if isCutAfter[position] { chains[chain].cuts.after.insert(project.year) }
        if let following = next[position] { chainOf[following] = chain }
    }
    return chains
}

/// In order; they are few.
private func distinctYears(_ observations: [Observation]) -> [FiscalYear] {
    var years: [FiscalYear] = []
    for observation in observations where !years.contains(observation.year) { years.append(observation.year) }
    return years.sorted()
}

/// The figures of each year that the forms of a series state.
private func settleYears(_ forms: [ProjectForm], _ cuts: Cuts) -> (years: [SeriesYear], findings: [Finding]) {
    var findings: [Finding] = []
    var shares = SharesBefore(cuts)
    let all = forms.flatMap(observe)
    let years = distinctYears(all).map { year in
        var statements = all.filter { $0.year == year }
        findings += setAsideStatedAsNew(&statements)
        let settled = SettledYear(year, statements)
        findings += settled.findings
        let own = forms.filter { $0.fiscalYear == year }
        var funding = settled.budget.contested.isEmpty ? funding(of: own) : []
        shares.compare(&funding, of: year)
        return SeriesYear(settled, project: own.first?.project ?? statements[0].project, own: own, funding: funding)
    }
    return (years, findings)
}
