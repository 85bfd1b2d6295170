package import Ingest

/// Puts the forms of all documents into one time series per project.
///
/// The steps, in order: the bodies behind the printed unit names, what became of each body's projects, their series and figures by year, what these
/// add up to.
/// - Parameters:
///   - decisions: what the user has settled; it outranks all evidence.
///   - changeThreshold: a budget's change of at least so much is a finding.
/// - Returns: the same value whatever the order of `documents`.
package func analyzeForms(_ documents: [IngestedDocument], decisions: Decisions = Decisions(), changeThreshold: Percent = .usualThreshold)
    -> Analysis
{
    let ordered = documents.sorted { $0.source < $1.source }
    let forms = ordered.flatMap(\.forms)
    var findings = ordered.flatMap(\.findings)
    findings += decisions.findings

    let recognised = recogniseBodies(forms, decisions: decisions)
    findings += recognised.findings
    let projects = recognised.groups.map { group in projectYears(group.forms.map { forms[$0] }) }
    let (decided, unmatched) = matchDecisions(decisions, recognised.groups, projects)
    findings += unmatched
    let commonness = Commonness(projects)
    let years = Set(forms.compactMap(\.fiscalYear)).sorted()
    var bodies: [Body] = []
    for (group, (projects, decided)) in zip(recognised.groups, zip(projects, decided)) {
        var lineage = followProjects(projects, decisions: decided, commonness: commonness, years: years)
        lineage.noteUnits(recognised.decided)
        let followed = followSeries(projects, lineage: lineage)
        findings += followed.findings
        bodies.append(
            Body(
                name: group.name, names: group.names, series: followed.series, lineage: lineage, totals: addUp(followed.series),
                comparisons: compareYears(followed.series, lineage.groups), fundingTotals: addUpFunding(followed.series)))
    }
    bodies.sort { ($0.name, $0.firstPlace) < ($1.name, $1.firstPlace) }
    let audit = runAudit(Audit(forms: forms, bodies: bodies, changeThreshold: changeThreshold))
    findings += audit.findings
    return Analysis(
        sources: ordered.map(\.source), forms: forms, bodies: bodies, decisions: decisions.rows, findings: inOrder(findings),
        audit: audit.counts)
}

extension Percent {
    /// Nearly a third more, or less.
    package static let usualThreshold = Percent(hundredths: 30_00)
}
