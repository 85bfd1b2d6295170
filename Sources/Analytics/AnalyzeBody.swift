import Ingest

/// What the forms of one body say, by themselves.
struct AnalyzedBody: Sendable {
    var body: Body
    var findings: [Finding]
    var audit: AuditOutcomes
}

/// What all bodies have in common.
struct Surroundings: Sendable {
    /// How common each passage is among the bodies.
    var commonness: Commonness
    /// All years with forms of any body.
    var years: [FiscalYear]
    /// Which unit names were put together or kept apart.
    var units: UnitDecisions
    /// A budget's change of at least so much is a finding.
    var changeThreshold: Percent
}

/// What became of the projects of one body, their series and figures by year, what these add up to, and what an auditor looks for in them.
/// - Parameters:
///   - projects: of the body, in order of year and place.
///   - decisions: what was decided of them.
func analyzeBody(_ group: BodyGroup, _ projects: [ProjectYear], _ decisions: ProjectDecisions, _ surroundings: Surroundings) -> AnalyzedBody
{
    var lineage = followProjects(projects, decisions: decisions, commonness: surroundings.commonness, years: surroundings.years)
    lineage.noteUnits(surroundings.units)
    let followed = followSeries(projects, lineage: lineage)
    let body = Body(
        name: group.name, names: group.names, series: followed.series, lineage: lineage, totals: addUp(followed.series),
        comparisons: compareYears(followed.series, lineage.groups), fundingTotals: addUpFunding(followed.series))
    let audit = AuditOutcomes(Audit(bodies: [body], changeThreshold: surroundings.changeThreshold))
    return AnalyzedBody(body: body, findings: followed.findings, audit: audit)
}
