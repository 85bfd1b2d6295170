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
///
/// Then nobody reads the running text of its forms any more, and it is let go of: what is found takes the room of what it was found in.
/// - Parameters:
///   - forms: of the body, which nobody else holds.
///   - projects: of the same forms, in order of year and place.
///   - decisions: what was decided of them.
func analyzeBody(
    _ group: BodyGroup, _ forms: [ProjectForm], _ projects: [ProjectYear], _ decisions: ProjectDecisions, _ surroundings: Surroundings
) -> AnalyzedBody {
    let indicators = NumberedIndicators(projects)
    var lineage = followProjects(
        projects, indicators, decisions: decisions, commonness: surroundings.commonness, years: surroundings.years)
    lineage.noteUnits(surroundings.units)
    let followed = followSeries(projects, indicators, lineage: lineage)
    let body = Body(
        name: group.name, names: group.names, series: followed.series, lineage: lineage, totals: addUp(followed.series),
        comparisons: compareYears(followed.series, lineage.groups), fundingTotals: addUpFunding(followed.series))
    var audit = AuditOutcomes(Audit(bodies: [body], changeThreshold: surroundings.changeThreshold))
    audit.add(auditEach(forms))
    for form in forms { form.letGoOfNarratives() }
    return AnalyzedBody(body: body, findings: followed.findings, audit: audit)
}
