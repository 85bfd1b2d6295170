package import Ingest

/// Puts the forms of all documents into one time series per project.
///
/// The steps, in order: the bodies behind the printed unit names, the series of each body, their figures by year, what these add up to.
/// - Returns: the same value whatever the order of `documents`.
package func analyzeForms(_ documents: [IngestedDocument]) -> Analysis {
    let ordered = documents.sorted { $0.source < $1.source }
    let forms = ordered.flatMap(\.forms)
    var findings = ordered.flatMap(\.findings)
    findings += forms.compactMap(checkDeclaredRate)

    let recognised = recogniseBodies(forms)
    findings += recognised.findings
    var bodies: [Body] = []
    for group in recognised.groups {
        let followed = followSeries(group.forms.map { forms[$0] })
        findings += followed.findings
        bodies.append(
            Body(
                name: group.name, names: group.names, series: followed.series, totals: addUp(followed.series),
                comparisons: compareYears(followed.series), fundingTotals: addUpFunding(followed.series)))
    }
    bodies.sort { ($0.name, $0.firstPlace) < ($1.name, $1.firstPlace) }
    return Analysis(sources: ordered.map(\.source), forms: forms, bodies: bodies, findings: inOrder(findings))
}
